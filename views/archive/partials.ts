import type { CsrfPartial } from '../partials/partials.ts'
import type { Texts } from '../text/index.ts'

/** What the partials of the archive receive as `it`; each names its type at its head. */

/** What a list keeps at its end. */
export interface Shelf {
  title: string
  things: {
    label: string
    href: string
    /** Since when it is archived, and by whom. */
    since: string
    kind: string
    id: string
    /** Where to send that it is brought back; undefined for whoever may not. */
    bringBack: string | undefined
  }[]
}

export interface ShelfPartial extends CsrfPartial {
  shelf: Shelf | undefined
  t: Pick<Texts, 'archive'>
}

/** The button that puts something away. */
export interface PutAwayPartial extends CsrfPartial {
  archive: { action: string; kind: string; id: string; label: string; what: string }
  t: Pick<Texts, 'archive'>
}
