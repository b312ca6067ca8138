import { and, count, countDistinct, eq, inArray, isNotNull, max } from 'drizzle-orm'
import { type ActorStatus, dimensions, type ResponseStatus, type Sector } from '../../surveys/vocabulary.ts'
import { type Database, run } from '../database.ts'
import type { ResponsePurpose } from '../schema/surveys.ts'

/** How far a municipality is: counts and days only, nothing of what was said. */
export interface Overview {
  actors: { sector: Sector; status: ActorStatus; total: number }[]
  responses: { purpose: ResponsePurpose; status: ResponseStatus; total: number }[]
  /** Of the candidates and members: interviewed on readiness, with a self-assessment handed in, rated in all dimensions. */
  interviewed: number
  submitted: number
  rated: number
  /** Ratings of anybody in any dimension. */
  ratings: number
  /** The latest computed one. */
  recommendedAt: Date | undefined
  /** The latest group. Days are "YYYY-MM-DD". */
  group: { foundedOn: string | null; endedOn: string | null; members: number } | undefined
  /** Latest first. */
  reviews: { date: string; status: 'open' | 'closed' }[]
  reports: number
  reportedAt: Date | undefined
}

const inGroup: ActorStatus[] = ['candidate', 'member']
const done: ResponseStatus[] = ['completed', 'locked']

/** Overviews by municipality id, for a page of a list: a fixed number of queries, however many there are. */
export function overviewsOf(db: Database, municipalities: string[]): Promise<Map<string, Overview>> {
  const { actors, responses, ratings, recommendations, groups, groupMembers, reviews, reports } = db.tables
  const candidate = inArray(actors.status, inGroup)
  return db.reading(function* (tx) {
    const people = yield* run(
      tx
        .select({ at: actors.municipality, sector: actors.sector, status: actors.status, total: count() })
        .from(actors)
        .where(inArray(actors.municipality, municipalities))
        .groupBy(actors.municipality, actors.sector, actors.status),
    )
    const filled = yield* run(
      tx
        .select({ at: responses.municipality, purpose: responses.purpose, status: responses.status, total: count() })
        .from(responses)
        .where(inArray(responses.municipality, municipalities))
        .groupBy(responses.municipality, responses.purpose, responses.status),
    )
    const reached = yield* run(
      tx
        .select({ at: responses.municipality, purpose: responses.purpose, total: countDistinct(responses.actor) })
        .from(responses)
        .innerJoin(actors, and(eq(actors.municipality, responses.municipality), eq(actors.id, responses.actor)))
        .where(and(inArray(responses.municipality, municipalities), candidate, inArray(responses.status, done)))
        .groupBy(responses.municipality, responses.purpose),
    )
    const judged = yield* run(
      tx
        .select({
          at: ratings.municipality,
          actor: ratings.actor,
          status: actors.status,
          dimensions: countDistinct(ratings.dimension),
        })
        .from(ratings)
        .innerJoin(actors, and(eq(actors.municipality, ratings.municipality), eq(actors.id, ratings.actor)))
        .where(and(inArray(ratings.municipality, municipalities), isNotNull(ratings.value)))
        .groupBy(ratings.municipality, ratings.actor, actors.status),
    )
    const computed = yield* run(
      tx
        .select({ at: recommendations.municipality, last: max(recommendations.createdAt) })
        .from(recommendations)
        .where(and(inArray(recommendations.municipality, municipalities), eq(recommendations.kind, 'computed')))
        .groupBy(recommendations.municipality),
    )
    const founded = yield* run(
      tx.select().from(groups).where(inArray(groups.municipality, municipalities)).orderBy(groups.createdAt),
    )
    const members = yield* run(
      tx
        .select({
          at: groupMembers.municipality,
          group: groupMembers.group,
          total: count(),
          left: count(groupMembers.leftOn),
        })
        .from(groupMembers)
        .where(inArray(groupMembers.municipality, municipalities))
        .groupBy(groupMembers.municipality, groupMembers.group),
    )
    const reviewed = yield* run(
      tx.select().from(reviews).where(inArray(reviews.municipality, municipalities)).orderBy(reviews.date),
    )
    const reported = yield* run(
      tx
        .select({ at: reports.municipality, total: count(), last: max(reports.createdAt) })
        .from(reports)
        .where(inArray(reports.municipality, municipalities))
        .groupBy(reports.municipality),
    )

    return new Map(
      municipalities.map((id): [string, Overview] => {
        const here = (row: { at: string }) => row.at === id
        const reachedBy = (purpose: ResponsePurpose) =>
          reached.find((row) => here(row) && row.purpose === purpose)?.total ?? 0
        const rated = judged.filter(here)
        const group = founded.findLast((row) => row.municipality === id)
        const size = members.find((row) => here(row) && row.group === group?.id)
        const report = reported.find(here)
        return [
          id,
          {
            actors: people.filter(here).map(({ at: _, ...row }) => row),
            responses: filled.filter(here).map(({ at: _, ...row }) => row),
            interviewed: reachedBy('readiness'),
            submitted: reachedBy('self_assessment'),
            rated: rated.filter((row) => inGroup.includes(row.status) && row.dimensions === dimensions.length).length,
            ratings: rated.reduce((sum, row) => sum + row.dimensions, 0),
            recommendedAt: computed.find(here)?.last ?? undefined,
            group: group && {
              foundedOn: group.foundedOn,
              endedOn: group.endedOn,
              members: size ? size.total - (group.endedOn ? 0 : size.left) : 0,
            },
            reviews: reviewed
              .filter((row) => row.municipality === id)
              .map(({ date, status }) => ({ date, status }))
              .toReversed(),
            reports: report?.total ?? 0,
            reportedAt: report?.last ?? undefined,
          },
        ]
      }),
    )
  })
}
