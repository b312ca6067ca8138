import { and, count, countDistinct, eq } from 'drizzle-orm'
import type { ActorStatus, ResponseStatus } from '../surveys/vocabulary.ts'
import { type Database, run } from './database.ts'
import type { ResponsePurpose } from './schema/surveys.ts'

/** How far a municipality is on its way, in numbers only; what was never counted is absent. */
export interface Progress {
  actors: Partial<Record<ActorStatus, number>>
  ties: number
  responses: Partial<Record<ResponsePurpose, Partial<Record<ResponseStatus, number>>>>
  /** Actors with at least one rating. */
  ratedActors: number
  recommendations: number
  /** Groups that were ever founded. */
  groups: number
  reviews: { open: number; closed: number }
  decisions: { composition: number; review: number }
  reports: number
}

/** Counts by phase, for the task list of a municipality. */
export function municipalityProgress(db: Database, municipality: string): Promise<Progress> {
  const { actors, ties, responses, ratings, recommendations, groups, reviews, decisions, reports } = db.tables
  return db.atomically(function* (tx) {
    const total = { total: count() }
    const one = (rows: { total: number }[]) => rows[0]?.total ?? 0

    const people = yield* run(
      tx
        .select({ status: actors.status, ...total })
        .from(actors)
        .where(eq(actors.municipality, municipality))
        .groupBy(actors.status),
    )
    const answered = yield* run(
      tx
        .select({ purpose: responses.purpose, status: responses.status, ...total })
        .from(responses)
        .where(eq(responses.municipality, municipality))
        .groupBy(responses.purpose, responses.status),
    )
    const responsesBy: Progress['responses'] = {}
    for (const row of answered) responsesBy[row.purpose] = { ...responsesBy[row.purpose], [row.status]: row.total }

    const rated = tx.select({ total: countDistinct(ratings.actor) }).from(ratings)
    const reviewed = yield* run(
      tx
        .select({ status: reviews.status, ...total })
        .from(reviews)
        .where(eq(reviews.municipality, municipality))
        .groupBy(reviews.status),
    )
    const decided = yield* run(
      tx
        .select({ subject: decisions.subject, ...total })
        .from(decisions)
        .where(eq(decisions.municipality, municipality))
        .groupBy(decisions.subject),
    )
    const computed = and(eq(recommendations.municipality, municipality), eq(recommendations.kind, 'computed'))
    return {
      actors: Object.fromEntries(people.map((row) => [row.status, row.total])),
      ties: one(yield* run(tx.select(total).from(ties).where(eq(ties.municipality, municipality)))),
      responses: responsesBy,
      ratedActors: one(yield* run(rated.where(eq(ratings.municipality, municipality)))),
      recommendations: one(yield* run(tx.select(total).from(recommendations).where(computed))),
      groups: one(yield* run(tx.select(total).from(groups).where(eq(groups.municipality, municipality)))),
      reviews: { open: 0, closed: 0, ...Object.fromEntries(reviewed.map((row) => [row.status, row.total])) },
      decisions: { composition: 0, review: 0, ...Object.fromEntries(decided.map((row) => [row.subject, row.total])) },
      reports: one(yield* run(tx.select(total).from(reports).where(eq(reports.municipality, municipality)))),
    }
  })
}
