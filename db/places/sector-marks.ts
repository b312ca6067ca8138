import { and, inArray, isNull } from 'drizzle-orm'
import { isConsidered } from '../../surveys/membership.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { dimensionsToRate } from '../../surveys/ratings/rated-dimensions.ts'
import { type ActorStatus, type ResponseStatus, type Sector, sectors } from '../../surveys/vocabulary.ts'
import { type Reads, run, type Steps } from '../database.ts'
import { groupBy } from '../order.ts'
import { present } from '../present.ts'
import type { ResponsePurpose } from '../schema/surveys.ts'
import { instrumentsOf } from '../surveys/instruments.ts'
import { ratedPeople } from './marks.ts'

/** The people of a sector: each number counts persons. */
export interface SectorMark {
  sector: Sector
  people: number
  /** Heard in the situation analysis, whatever became of them. */
  heard: number
  /** Candidates and members; all below count among them. */
  considered: number
  /** With a readiness interview that was held, and with none but planned or begun ones. */
  interviewed: number
  planned: number
  /** Who has handed in a self-assessment or has an invitation that was not revoked, and who has handed one in. */
  invited: number
  submitted: number
  /** Rated in all dimensions that the guide of their interview has rated; of them those whom two have rated so, each alone. */
  rated: number
  ratedByTwo: number
}

/** The people of all sectors. */
export type PeopleMark = Omit<SectorMark, 'sector'>

export function together(marks: readonly SectorMark[]): PeopleMark {
  const sum = (of: keyof PeopleMark) => marks.reduce((all, each) => all + each[of], 0)
  return {
    people: sum('people'),
    heard: sum('heard'),
    considered: sum('considered'),
    interviewed: sum('interviewed'),
    planned: sum('planned'),
    invited: sum('invited'),
    submitted: sum('submitted'),
    rated: sum('rated'),
    ratedByTwo: sum('ratedByTwo'),
  }
}

/** By municipality id, in the order of the sectors. */
export function* sectorMarks(tx: Reads, municipalities: string[]): Steps<Map<string, SectorMark[]>> {
  const people = yield* everybody(tx, municipalities)
  const filled = groupBy(yield* everyResponse(tx, municipalities), keyOf)
  const invited = new Set((yield* openInvitations(tx, municipalities)).map(({ at, response }) => `${at}/${response}`))
  const isAsked = (each: Filled) => isFinished(each) || invited.has(`${each.at}/${each.id}`)
  const rated = yield* ratedCompletely(tx, municipalities, people.filter(isConsidered), filled)
  return new Map(municipalities.map((id) => [id, sectors.map((sector) => markOf(id, sector))]))

  function markOf(at: string, sector: Sector): SectorMark {
    const isHere = (each: Person) => each.at === at && each.sector === sector
    const here = people.filter(isHere)
    const considered = here.filter(isConsidered)
    const responsesOf = (person: Person, purpose: ResponsePurpose) =>
      (filled.get(keyOf(person)) ?? []).filter((each) => each.purpose === purpose)
    const hasHeld = (purpose: ResponsePurpose) => (person: Person) => responsesOf(person, purpose).some(isFinished)
    const interviewed = considered.filter(hasHeld('readiness'))
    const isPlanned = (person: Person) => !interviewed.includes(person) && responsesOf(person, 'readiness').length > 0
    return {
      sector,
      people: here.length,
      heard: here.filter(hasHeld('situation')).length,
      considered: considered.length,
      interviewed: interviewed.length,
      planned: considered.filter(isPlanned).length,
      invited: considered.filter((person) => responsesOf(person, 'self_assessment').some(isAsked)).length,
      submitted: considered.filter(hasHeld('self_assessment')).length,
      rated: rated.complete.filter(isHere).length,
      ratedByTwo: rated.byTwo.filter(isHere).length,
    }
  }
}

interface Person {
  at: string
  actor: string
  sector: Sector
  status: ActorStatus
}

interface Filled {
  at: string
  id: string
  actor: string
  purpose: ResponsePurpose
  status: ResponseStatus
  heldOn: string | null
  instrument: string | null
}

const keyOf = ({ at, actor }: { at: string; actor: string }): string => `${at}/${actor}`

function* everybody(tx: Reads, municipalities: string[]): Steps<Person[]> {
  const { actors } = tx.tables
  return yield* run(
    tx
      .select({ at: actors.municipality, actor: actors.id, sector: actors.sector, status: actors.status })
      .from(actors)
      .where(and(inArray(actors.municipality, municipalities), present(tx, actors))),
  )
}

function* everyResponse(tx: Reads, municipalities: string[]): Steps<Filled[]> {
  const { responses } = tx.tables
  return yield* run(
    tx
      .select({
        at: responses.municipality,
        id: responses.id,
        actor: responses.actor,
        purpose: responses.purpose,
        status: responses.status,
        heldOn: responses.heldOn,
        instrument: responses.instrument,
      })
      .from(responses)
      .where(and(inArray(responses.municipality, municipalities), present(tx, responses))),
  )
}

function* openInvitations(tx: Reads, municipalities: string[]) {
  const { invitations } = tx.tables
  return yield* run(
    tx
      .select({ at: invitations.municipality, response: invitations.response })
      .from(invitations)
      .where(
        and(inArray(invitations.municipality, municipalities), isNull(invitations.revokedAt), present(tx, invitations)),
      ),
  )
}

/** Candidates and members who are rated in all dimensions that the guide of their interview has rated. */
function* ratedCompletely(
  tx: Reads,
  municipalities: string[],
  considered: Person[],
  filled: ReadonlyMap<string, Filled[]>,
) {
  const heldWith = (person: Person) => (filled.get(keyOf(person)) ?? []).filter(isFinished)
  const kept = yield* instrumentsOf(
    tx,
    considered.flatMap((person) =>
      heldWith(person).flatMap(({ purpose, instrument }) => (purpose === 'readiness' && instrument) || []),
    ),
  )
  const toRate = considered.map((person) => ({ ...person, dimensions: dimensionsToRate(heldWith(person), kept) }))
  return yield* ratedPeople(tx, municipalities, toRate)
}
