import type { Tie } from '../../../db/places/ties.ts'
import type { Texts } from '../../../views/text/index.ts'
import { conflictsBetween } from '../../frame/conflict.ts'
import type { FieldComplaint } from '../../frame/form.ts'

/** What is typed about how somebody stands to another person. `revision`: 0 for a new one. */
export interface TieFields {
  other: string
  trust: string
  rivalry: string
  revision: number
}

export const noTie: TieFields = { other: '', trust: '', rivalry: '', revision: 0 }

/** A pair has one row; told here from the side of `self`. */
export const fieldsOfTie = ({ a, b, trust, rivalry, revision }: Tie, self: string): TieFields => ({
  other: a === self ? b : a,
  trust: `${trust ?? ''}`,
  rivalry: rivalry ?? '',
  revision,
})

export const trustWords = (trust: number, t: Texts): string => `${trust} – ${t.terms.trust[trust] ?? ''}`

/** What somebody else has said about a relation meanwhile, in words. */
export const conflictsAboutTie = (sent: TieFields, stored: TieFields, t: Texts): FieldComplaint[] =>
  conflictsBetween(
    { trust: sent.trust, rivalry: sent.rivalry },
    { trust: stored.trust, rivalry: stored.rivalry },
    {
      trust: Object.fromEntries(t.terms.trust.map((_, trust) => [trust, trustWords(trust, t)])),
      rivalry: t.terms.rivalry,
    },
  )
