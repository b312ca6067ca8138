import type { Tie } from '../../../db/places/ties.ts'
import type { Texts } from '../../../views/text/index.ts'
import { conflictsBetween } from '../../frame/conflict.ts'
import type { FieldComplaint } from '../../frame/form.ts'

/** What is typed about how somebody stands to another person. `revision`: 0 for a new one. */
export interface TieFields {
  other: string
  trust: string
  rivalry: string
  /** Which of the two said it, seen from the person whose page it is: "self", "other", or not said. */
  from: string
  /** Id of the interview it was said in; empty: noted by the consultants. */
  source: string
  date: string
  revision: number
}

export const noTie: TieFields = { other: '', trust: '', rivalry: '', from: '', source: '', date: '', revision: 0 }

/** A pair has one row; told here from the side of `self`. */
export const fieldsOfTie = (tie: Tie, self: string): TieFields => ({
  other: tie.a === self ? tie.b : tie.a,
  trust: `${tie.trust ?? ''}`,
  rivalry: tie.rivalry ?? '',
  from: tie.from === null ? '' : tie[tie.from] === self ? 'self' : 'other',
  source: tie.source ?? '',
  date: tie.date ?? '',
  revision: tie.revision,
})

export const trustWords = (trust: number, t: Texts): string => `${trust} – ${t.terms.trust[trust] ?? ''}`

/** What somebody else has said about a relation meanwhile, in words. `sources`: the interviews, by id. */
export function conflictsAboutTie(
  sent: TieFields,
  stored: TieFields,
  sources: Record<string, string>,
  t: Texts,
): FieldComplaint[] {
  const comparable = ({ trust, rivalry, from, source, date }: TieFields) => ({ trust, rivalry, from, source, date })
  return conflictsBetween(comparable(sent), comparable(stored), {
    trust: Object.fromEntries(t.terms.trust.map((_, trust) => [trust, trustWords(trust, t)])),
    rivalry: t.terms.rivalry,
    from: t.actors.tieFrom,
    source: sources,
  })
}
