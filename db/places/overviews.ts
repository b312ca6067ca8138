import { and, count, eq, inArray, isNotNull, max } from 'drizzle-orm'
import type { ActorStatus, DecisionOption, FoundingOption, ResponseStatus, Sector } from '../../surveys/vocabulary.ts'
import { type Database, type Reads, run, type Steps } from '../database.ts'
import { present } from '../present.ts'
import type { ResponsePurpose } from '../schema/surveys.ts'
import { type SituationReportOverview, situationReports } from '../situation/overview.ts'
import { type MandateState, mandateStates } from './mandates.ts'
import { judgedPlaces, type LatestReview, type PlaceMark, type ReadBackMark, readBacks, reviewMarks } from './marks.ts'
import { type SectorMark, sectorMarks, together } from './sector-marks.ts'

/** How far a municipality is: counts and days only, nothing of what was said. */
export interface Overview {
  /** Undefined while none is written down. */
  mandate: MandateState | undefined
  actors: { sector: Sector; status: ActorStatus; total: number }[]
  responses: { purpose: ResponsePurpose; status: ResponseStatus; total: number }[]
  /** Sector by sector in their order: how many people, and how far they are. */
  sectors: SectorMark[]
  /** Sectors from which somebody was heard in the situation analysis. */
  heard: Sector[]
  /**
   * Of the candidates and members: interviewed on readiness, with a self-assessment handed in, and rated in all
   * dimensions that the guide of their interview has rated.
   */
  interviewed: number
  submitted: number
  rated: number
  /** Of them those whom at least two have rated so, each alone. */
  ratedByTwo: number
  /** Ratings of anybody in any dimension. */
  ratings: number
  readBack: ReadBackMark
  place: PlaceMark
  situationReport: SituationReportOverview
  /** The latest answers to the founding question, and what people decided on them. Days are "YYYY-MM-DD". */
  founding: { date: string; decided: { option: FoundingOption; on: string } | undefined } | undefined
  /** The latest computed one. */
  recommendedAt: Date | undefined
  /** The latest group. Days are "YYYY-MM-DD". */
  group: { foundedOn: string | null; endedOn: string | null; members: number } | undefined
  /** Latest first. */
  reviews: LatestReview[]
  /** What people decided on the latest review; undefined while they have not. */
  decided: { option: DecisionOption; on: string } | undefined
  reports: number
  reportedAt: Date | undefined
}

/** Overviews by municipality id, for a page of a list: as many queries for one as for all. */
export function overviewsOf(db: Database, municipalities: string[]): Promise<Map<string, Overview>> {
  return db.reading(function* (tx) {
    const mandates = yield* mandateStates(tx, municipalities)
    const counted = yield* countPeople(tx, municipalities)
    const filled = yield* countResponses(tx, municipalities)
    const people = yield* sectorMarks(tx, municipalities)
    const judged = yield* countRatings(tx, municipalities)
    const decided = yield* decidedReviews(tx, municipalities)
    const place = yield* judgedPlaces(tx, municipalities)
    const reportOn = yield* situationReports(tx, municipalities)
    const founded = yield* foundingQuestions(tx, municipalities)
    const computed = yield* lastComputed(tx, municipalities)
    const groups = yield* groupsWithSize(tx, municipalities)
    const reviewed = yield* reviewMarks(tx, municipalities)
    const readBack = yield* readBacks(tx, municipalities)
    const reported = yield* countReports(tx, municipalities)

    return new Map(
      municipalities.map((id): [string, Overview] => {
        const isHere = (row: { at: string }) => row.at === id
        const marks = people.get(id)!
        const all = together(marks)
        const group = groups.findLast(isHere)
        const report = reported.find(isHere)
        return [
          id,
          {
            mandate: mandates.get(id),
            actors: counted.filter(isHere).map(({ at: _, ...row }) => row),
            responses: filled.filter(isHere).map(({ at: _, ...row }) => row),
            sectors: marks,
            heard: marks.flatMap(({ sector, heard }) => (heard > 0 ? [sector] : [])),
            interviewed: all.interviewed,
            submitted: all.submitted,
            rated: all.rated,
            ratedByTwo: all.ratedByTwo,
            ratings: judged.find(isHere)?.total ?? 0,
            readBack: readBack.get(id)!,
            place: place.get(id)!,
            situationReport: reportOn.get(id)!,
            founding: founded.get(id),
            recommendedAt: computed.find(isHere)?.last ?? undefined,
            group: group && { foundedOn: group.foundedOn, endedOn: group.endedOn, members: group.members },
            reviews: reviewed.get(id)!,
            decided: decisionOn(id, reviewed.get(id)?.[0], decided),
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
      .where(and(inArray(actors.municipality, municipalities), present(tx, actors)))
      .groupBy(actors.municipality, actors.sector, actors.status),
  )
}

function* countResponses(tx: Reads, municipalities: string[]) {
  const { responses } = tx.tables
  return yield* run(
    tx
      .select({ at: responses.municipality, purpose: responses.purpose, status: responses.status, total: count() })
      .from(responses)
      .where(and(inArray(responses.municipality, municipalities), present(tx, responses)))
      .groupBy(responses.municipality, responses.purpose, responses.status),
  )
}

function* countRatings(tx: Reads, municipalities: string[]) {
  const { ratings } = tx.tables
  return yield* run(
    tx
      .select({ at: ratings.municipality, total: count() })
      .from(ratings)
      .where(and(inArray(ratings.municipality, municipalities), isNotNull(ratings.value), present(tx, ratings)))
      .groupBy(ratings.municipality),
  )
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
  municipality: string,
  latest: { date: string } | undefined,
  decided: { at: string; date: string; option: string; on: string }[],
): Overview['decided'] {
  const found = latest && decided.find(({ at, date }) => at === municipality && date === latest.date)
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
