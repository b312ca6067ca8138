import { and, count, countDistinct, eq, inArray, isNotNull, max } from 'drizzle-orm'
import { consideredStatuses } from '../../surveys/membership.ts'
import { finishedStatuses } from '../../surveys/progress/finished.ts'
import { dimensionsToRate, type Guided } from '../../surveys/ratings/rated-dimensions.ts'
import {
  type ActorStatus,
  type DecisionOption,
  type Dimension,
  type FoundingOption,
  placeIndicators,
  type ResponseStatus,
  type Sector,
} from '../../surveys/vocabulary.ts'
import { type Database, type Reads, run, type Steps } from '../database.ts'
import { groupBy } from '../order.ts'
import type { ResponsePurpose } from '../schema/surveys.ts'
import { instrumentsOf } from '../surveys/instruments.ts'
import { judgesIn } from './judgements.ts'
import { type MandateState, mandateStates } from './mandates.ts'

/** How far a municipality is: counts and days only, nothing of what was said. */
export interface Overview {
  /** Undefined while none is written down. */
  mandate: MandateState | undefined
  actors: { sector: Sector; status: ActorStatus; total: number }[]
  responses: { purpose: ResponsePurpose; status: ResponseStatus; total: number }[]
  /** Sectors from which somebody was heard in the situation analysis. */
  heard: Sector[]
  /**
   * Of the candidates and members: interviewed on readiness, with a self-assessment handed in, and rated in all
   * dimensions that the guide of their interview has rated.
   */
  interviewed: number
  submitted: number
  rated: number
  /** Ratings of anybody in any dimension. */
  ratings: number
  /** Who judges the place, how many of them have finished, and how many indicators they have agreed on. */
  place: { judges: number; finished: number; agreed: number }
  /** The latest answers to the founding question, and what people decided on them. Days are "YYYY-MM-DD". */
  founding: { date: string; decided: { option: FoundingOption; on: string } | undefined } | undefined
  /** The latest computed one. */
  recommendedAt: Date | undefined
  /** The latest group. Days are "YYYY-MM-DD". */
  group: { foundedOn: string | null; endedOn: string | null; members: number } | undefined
  /** Latest first. */
  reviews: { date: string; status: 'open' | 'closed' }[]
  /** What people decided on the latest review; undefined while they have not. */
  decided: { option: DecisionOption; on: string } | undefined
  reports: number
  reportedAt: Date | undefined
}

/** Overviews by municipality id, for a page of a list: as many queries for one as for all. */
export function overviewsOf(db: Database, municipalities: string[]): Promise<Map<string, Overview>> {
  return db.reading(function* (tx) {
    const mandates = yield* mandateStates(tx, municipalities)
    const people = yield* countPeople(tx, municipalities)
    const filled = yield* countResponses(tx, municipalities)
    const held = yield* finishedBy(tx, municipalities)
    const rated = yield* ratedCompletely(tx, municipalities, held)
    const judged = yield* countRatings(tx, municipalities)
    const heard = yield* heardSectors(tx, municipalities)
    const decided = yield* decidedReviews(tx, municipalities)
    const place = yield* judgedPlaces(tx, municipalities)
    const founded = yield* foundingQuestions(tx, municipalities)
    const computed = yield* lastComputed(tx, municipalities)
    const groups = yield* groupsWithSize(tx, municipalities)
    const reviewed = yield* reviewsByDate(tx, municipalities)
    const reported = yield* countReports(tx, municipalities)

    return new Map(
      municipalities.map((id): [string, Overview] => {
        const isHere = (row: { at: string }) => row.at === id
        const finished = (purpose: ResponsePurpose) =>
          new Set(held.filter((row) => isHere(row) && row.purpose === purpose).map(({ actor }) => actor)).size
        const group = groups.findLast(isHere)
        const report = reported.find(isHere)
        return [
          id,
          {
            mandate: mandates.get(id),
            actors: people.filter(isHere).map(({ at: _, ...row }) => row),
            responses: filled.filter(isHere).map(({ at: _, ...row }) => row),
            heard: heard.filter(isHere).map(({ sector }) => sector),
            interviewed: finished('readiness'),
            submitted: finished('self_assessment'),
            rated: rated.filter(isHere).length,
            ratings: judged.find(isHere)?.total ?? 0,
            place: place.get(id) ?? { judges: 0, finished: 0, agreed: 0 },
            founding: founded.get(id),
            recommendedAt: computed.find(isHere)?.last ?? undefined,
            group: group && { foundedOn: group.foundedOn, endedOn: group.endedOn, members: group.members },
            reviews: reviewed
              .filter(isHere)
              .map(({ date, status }) => ({ date, status }))
              .toReversed(),
            decided: decisionOn(reviewed.findLast(isHere), decided),
            reports: report?.total ?? 0,
            reportedAt: report?.last ?? undefined,
          },
        ]
      }),
    )
  })
}

function* countPeople(tx: Reads, municipalities: string[]) {
  const { actors } = tx.tables
  return yield* run(
    tx
      .select({ at: actors.municipality, sector: actors.sector, status: actors.status, total: count() })
      .from(actors)
      .where(inArray(actors.municipality, municipalities))
      .groupBy(actors.municipality, actors.sector, actors.status),
  )
}

function* countResponses(tx: Reads, municipalities: string[]) {
  const { responses } = tx.tables
  return yield* run(
    tx
      .select({ at: responses.municipality, purpose: responses.purpose, status: responses.status, total: count() })
      .from(responses)
      .where(inArray(responses.municipality, municipalities))
      .groupBy(responses.municipality, responses.purpose, responses.status),
  )
}

function* heardSectors(tx: Reads, municipalities: string[]) {
  const { responses, actors } = tx.tables
  return yield* run(
    tx
      .select({ at: responses.municipality, sector: actors.sector })
      .from(responses)
      .innerJoin(actors, and(eq(actors.municipality, responses.municipality), eq(actors.id, responses.actor)))
      .where(
        and(
          inArray(responses.municipality, municipalities),
          eq(responses.purpose, 'situation'),
          inArray(responses.status, finishedStatuses),
        ),
      )
      .groupBy(responses.municipality, actors.sector),
  )
}

interface Person {
  at: string
  actor: string
}

/** What candidates and members have finished: interviews held with them, self-assessments handed in. */
function* finishedBy(tx: Reads, municipalities: string[]): Steps<(Person & Guided)[]> {
  const { responses, actors } = tx.tables
  return yield* run(
    tx
      .select({
        at: responses.municipality,
        actor: responses.actor,
        purpose: responses.purpose,
        status: responses.status,
        heldOn: responses.heldOn,
        instrument: responses.instrument,
      })
      .from(responses)
      .innerJoin(actors, and(eq(actors.municipality, responses.municipality), eq(actors.id, responses.actor)))
      .where(
        and(
          inArray(responses.municipality, municipalities),
          inArray(responses.status, finishedStatuses),
          inArray(actors.status, [...consideredStatuses]),
        ),
      ),
  )
}

/** Candidates and members with a value in every dimension in which they are to be rated; one query for each guide. */
function* ratedCompletely(tx: Reads, municipalities: string[], held: (Person & Guided)[]): Steps<Person[]> {
  const { actors } = tx.tables
  const people = yield* run(
    tx
      .select({ at: actors.municipality, actor: actors.id })
      .from(actors)
      .where(and(inArray(actors.municipality, municipalities), inArray(actors.status, [...consideredStatuses]))),
  )
  const interviews = held.filter(({ purpose }) => purpose === 'readiness')
  const kept = yield* instrumentsOf(
    tx,
    interviews.flatMap(({ instrument }) => instrument ?? []),
  )
  const heldWith = groupBy(interviews, keyOf)
  const toRate = people.map((person) => ({
    ...person,
    dimensions: dimensionsToRate(heldWith.get(keyOf(person)) ?? [], kept),
  }))
  const complete: Person[] = []
  for (const alike of groupBy(toRate, ({ dimensions }) => dimensions.join()).values()) {
    const { dimensions } = alike[0]!
    const rated = yield* countRatedIn(tx, municipalities, dimensions)
    const ratedOf = new Map(rated.map((row) => [keyOf(row), row.total]))
    complete.push(...alike.filter((person) => (ratedOf.get(keyOf(person)) ?? 0) === dimensions.length))
  }
  return complete
}

const keyOf = ({ at, actor }: Person): string => `${at}/${actor}`

function* countRatedIn(tx: Reads, municipalities: string[], dimensions: Dimension[]) {
  const { ratings } = tx.tables
  return yield* run(
    tx
      .select({ at: ratings.municipality, actor: ratings.actor, total: countDistinct(ratings.dimension) })
      .from(ratings)
      .where(
        and(
          inArray(ratings.municipality, municipalities),
          inArray(ratings.dimension, dimensions),
          isNotNull(ratings.value),
        ),
      )
      .groupBy(ratings.municipality, ratings.actor),
  )
}

function* countRatings(tx: Reads, municipalities: string[]) {
  const { ratings } = tx.tables
  return yield* run(
    tx
      .select({ at: ratings.municipality, total: count() })
      .from(ratings)
      .where(and(inArray(ratings.municipality, municipalities), isNotNull(ratings.value)))
      .groupBy(ratings.municipality),
  )
}

/** How far the judges of each place are: finished is whose every indicator is final. */
function* judgedPlaces(tx: Reads, municipalities: string[]): Steps<Map<string, Overview['place']>> {
  const { placeJudgements: p } = tx.tables
  const rows = yield* run(
    tx
      .select({ at: p.municipality, rater: p.rater, kind: p.kind, final: p.final })
      .from(p)
      .where(inArray(p.municipality, municipalities)),
  )
  const everyJudge = yield* judgesIn(tx, municipalities)
  const standing = (id: string) => {
    const own = rows.filter(({ at, kind }) => at === id && kind === 'independent')
    const judges = everyJudge.filter(({ at }) => at === id)
    const isDone = (judge: { rater: string }) =>
      own.filter(({ rater, final }) => rater === judge.rater && final).length === placeIndicators.length
    return {
      judges: judges.length,
      finished: judges.filter(isDone).length,
      agreed: rows.filter(({ at, kind }) => at === id && kind === 'consensus').length,
    }
  }
  return new Map(municipalities.map((id) => [id, standing(id)]))
}

function* foundingQuestions(
  tx: Reads,
  municipalities: string[],
): Steps<Map<string, NonNullable<Overview['founding']>>> {
  const { foundings, decisions } = tx.tables
  const rows = yield* run(
    tx
      .select({ at: foundings.municipality, date: foundings.date, option: decisions.option, on: decisions.decidedOn })
      .from(foundings)
      .leftJoin(
        decisions,
        and(eq(decisions.municipality, foundings.municipality), eq(decisions.founding, foundings.id)),
      )
      .where(inArray(foundings.municipality, municipalities))
      .orderBy(foundings.date),
  )
  // Whoever comes last holds: the latest day.
  return new Map(
    rows.map(({ at, date, option, on }) => [
      at,
      { date, decided: option && on ? { option: option as FoundingOption, on } : undefined },
    ]),
  )
}

function* lastComputed(tx: Reads, municipalities: string[]) {
  const { recommendations } = tx.tables
  return yield* run(
    tx
      .select({ at: recommendations.municipality, last: max(recommendations.createdAt) })
      .from(recommendations)
      .where(and(inArray(recommendations.municipality, municipalities), eq(recommendations.kind, 'computed')))
      .groupBy(recommendations.municipality),
  )
}

/** First to last; while a group works, those who have left are not counted. */
function* groupsWithSize(tx: Reads, municipalities: string[]) {
  const { groups, groupMembers: m } = tx.tables
  const founded = yield* run(
    tx
      .select({ at: groups.municipality, id: groups.id, foundedOn: groups.foundedOn, endedOn: groups.endedOn })
      .from(groups)
      .where(inArray(groups.municipality, municipalities))
      .orderBy(groups.createdAt),
  )
  const sizes = yield* run(
    tx
      .select({ at: m.municipality, group: m.group, total: count(), left: count(m.leftOn) })
      .from(m)
      .where(inArray(m.municipality, municipalities))
      .groupBy(m.municipality, m.group),
  )
  return founded.map((group) => {
    const size = sizes.find((row) => row.at === group.at && row.group === group.id)
    return { ...group, members: size ? size.total - (group.endedOn ? 0 : size.left) : 0 }
  })
}

function* reviewsByDate(tx: Reads, municipalities: string[]) {
  const { reviews } = tx.tables
  return yield* run(
    tx
      .select({ at: reviews.municipality, date: reviews.date, status: reviews.status })
      .from(reviews)
      .where(inArray(reviews.municipality, municipalities))
      .orderBy(reviews.date),
  )
}

function* decidedReviews(tx: Reads, municipalities: string[]) {
  const { decisions, reviews } = tx.tables
  return yield* run(
    tx
      .select({ at: reviews.municipality, date: reviews.date, option: decisions.option, on: decisions.decidedOn })
      .from(decisions)
      .innerJoin(reviews, and(eq(reviews.municipality, decisions.municipality), eq(reviews.id, decisions.review)))
      .where(inArray(decisions.municipality, municipalities)),
  )
}

/** A decision on a review is one of the options of a review. */
function decisionOn(
  latest: { at: string; date: string } | undefined,
  decided: { at: string; date: string; option: string; on: string }[],
): Overview['decided'] {
  const found = latest && decided.find(({ at, date }) => at === latest.at && date === latest.date)
  return found && { option: found.option as DecisionOption, on: found.on }
}

function* countReports(tx: Reads, municipalities: string[]) {
  const { reports } = tx.tables
  return yield* run(
    tx
      .select({ at: reports.municipality, total: count(), last: max(reports.createdAt) })
      .from(reports)
      .where(inArray(reports.municipality, municipalities))
      .groupBy(reports.municipality),
  )
}
