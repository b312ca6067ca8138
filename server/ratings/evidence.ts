import { ratedBy } from '../../surveys/fields.ts'
import type { Item } from '../../surveys/instrument.ts'
import { concerns, dimensionsServed } from '../../surveys/ratings/evidence.ts'
import { type Evidence, offeredFrom } from '../../surveys/statements/evidence.ts'
import type { AppContext } from '../frame/context.ts'
import type { OpenedInterview } from '../interviews/interview.ts'
import { loadTalks } from '../named/talks.ts'
import { loadEvidence, type SaidEvidence } from '../statements/evidence.ts'

/** What a person is rated by beside the talk with them. */
export interface EvidenceOnPerson {
  /** All that is released: what was picked is shown also where it is offered no longer. */
  all: SaidEvidence[]
  /** What of it concerns the person. */
  about: ReadonlySet<string>
}

/** What was said in interviews here and concerns the person; nothing is asked for where none of the items rates. */
export async function loadEvidenceOn(
  context: AppContext,
  { place, person }: OpenedInterview,
  items: readonly Item[],
): Promise<EvidenceOnPerson> {
  if (!items.some(ratedBy)) return { all: [], about: new Set() }
  const all = await loadEvidence(context, place.id)
  const talks = await loadTalks(context.db.at(place.id))
  const meant = new Map(
    talks.map(({ interview, lines }) => [
      interview,
      lines.filter((line) => line.meant === person.id).map(({ text }) => text),
    ]),
  )
  const isAbout = (each: SaidEvidence) => concerns(each, { ...person, lines: meant.get(each.interview) ?? [] })
  return { all, about: new Set(all.filter(isAbout).map(({ id }) => id)) }
}

/** What can be ticked for an item: what concerns the person and serves the dimension, and what the viewer has picked. */
export function offeredFor(item: Item, { all, about }: EvidenceOnPerson, { own, person }: OpenedInterview): Evidence[] {
  const dimension = ratedBy(item)
  if (!dimension) return []
  const fits = ({ id, serves }: SaidEvidence) => about.has(id) && dimensionsServed(serves).includes(dimension)
  return offeredFrom(all, fits, pickedFor(item, own)).map((each) => ({ ...each, isByOther: each.teller !== person.id }))
}

/** What the viewer has picked for an item so far. */
export const pickedFor = (item: Item, own: OpenedInterview['own']): string[] =>
  own.find(({ dimension }) => dimension === ratedBy(item))?.statements ?? []
