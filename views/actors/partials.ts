import type { Texts } from '../text/index.ts'

/** What the partials of this subject receive as `it`; each names its type at its head. */

interface Choice {
  value: string
  label: string
}

export interface NamesakesPartial {
  namesakes: { name: string; position: string; href: string }[]
  isAnother: Choice[]
  wrong: Record<string, string>
  t: Pick<Texts, 'common' | 'actors'>
}

export interface BasicsPartial {
  values: { name: string; organisation: string; function: string; sector: string; status: string }
  sectors: Choice[]
  sectorHint?: string
  statuses: Choice[]
  statusHint: string
  /** Id of what says who was added just before. */
  after?: string | undefined
  /** Typing begins in the name. */
  isFirst?: boolean
  wrong: Record<string, string>
  t: Pick<Texts, 'common' | 'actors'>
}
