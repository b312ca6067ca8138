import type { BadgePartial, FieldPartial } from '../../partials/partials.ts'
import type { Texts } from '../../text/index.ts'

/** One row of the preview of a list of people. */
export interface ListRowPartial {
  row: {
    /** Of its part of the page. */
    id: string
    number: string
    name: string
    position: string
    sector: string
    badge: BadgePartial
    /** Why it is not simply new, each with the person it speaks of. */
    notes: { text: string; name: string; href: string; about: string }[]
    isOpen: boolean
    /** What its details are for, naming the person. */
    change: string
    hidden: { name: string; value: string }[]
    fields: FieldPartial['field'][]
    take: { name: string; isDouble: boolean; value: string; complaint: string | undefined }
  }
  t: Texts
}
