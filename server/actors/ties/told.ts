import type { Here } from '../../../db/database.ts'
import type { Actor } from '../../../db/places/actors.ts'
import type { Tie } from '../../../db/places/ties.ts'
import { listResponses, type Response } from '../../../db/surveys/responses.ts'
import { isHearsay } from '../../../reports/case/hearsay.ts'
import { interviewPurposes } from '../../../surveys/vocabulary.ts'
import type { Formats } from '../../../views/text/formats.ts'
import type { Texts } from '../../../views/text/index.ts'
import { trustWords } from './fields.ts'

/** An interview in which something may have been said of people. */
export type Source = Pick<Response, 'id' | 'actor' | 'purpose' | 'heldOn' | 'plannedFor'>

/** Interviews that have at least begun. */
export async function listSources(here: Here): Promise<Source[]> {
  const all = await listResponses(here)
  return all.filter(
    ({ purpose, status }) => status !== 'planned' && interviewPurposes.some((interview) => interview === purpose),
  )
}

interface Around {
  t: Texts
  f: Formats
  /** All people of the municipality. */
  people: Pick<Actor, 'id' | 'name'>[]
  sources: Source[]
}

/** „Lageanalyse mit Kim Muster vom 2. März 2026“ */
export function sourceWords({ actor, purpose, heldOn, plannedFor }: Source, { t, f, people }: Omit<Around, 'sources'>) {
  const day = heldOn ?? plannedFor
  const name = people.find(({ id }) => id === actor)?.name ?? ''
  return t.actors.tieSource(t.terms.purpose[purpose], name, day ? f.date(day) : '')
}

/** How two stand to each other and who says so, in words; `isHearsay` where it has to be confirmed. */
export function tieInWords(tie: Tie, { t, f, people, sources }: Around) {
  const { trust, rivalry, date } = tie
  const source = sources.find(({ id }) => id === tie.source)
  const isUnconfirmed = isHearsay(tie, (interview) => sources.find(({ id }) => id === interview)?.actor)
  return {
    trust: trust === null ? t.actors.notStated : trustWords(trust, t),
    rivalry: rivalry === null ? t.actors.notStated : t.terms.rivalry[rivalry],
    isHearsay: isUnconfirmed,
    standing: [
      ...(isUnconfirmed ? [t.terms.hearsay.full] : []),
      ...(tie.confirmed ? [confirmedWords(tie, { t, f, people, sources })] : []),
    ],
    said: [tellerWords(tie, source, { t, people }), ...(date ? [t.actors.tieOn(f.date(date))] : [])].join(', '),
    source: source && { id: source.id, words: sourceWords(source, { t, f, people }) },
    revision: tie.revision,
  }
}

function tellerWords({ a, b, from }: Tie, source: Source | undefined, { t, people }: Pick<Around, 't' | 'people'>) {
  const name = (id: string) => people.find((each) => each.id === id)?.name ?? ''
  if (from !== null) return t.actors.tieBy(name(from === 'a' ? a : b))
  if (!source) return t.actors.tieNoted
  const isOneOfThem = source.actor === a || source.actor === b
  return (isOneOfThem ? t.actors.tieBy : t.actors.tieByThird)(name(source.actor))
}

function confirmedWords({ confirmation }: Tie, { t, f, people, sources }: Around): string {
  if (!confirmation) return t.actors.tieConfirmed('')
  if ('reason' in confirmation) return t.actors.tieConfirmed(confirmation.reason)
  const source = sources.find(({ id }) => id === confirmation.interview)
  return t.actors.tieConfirmed(source ? sourceWords(source, { t, f, people }) : '')
}
