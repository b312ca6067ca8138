import { and, eq } from 'drizzle-orm'
import { type Database, run } from '../database.ts'
import { oneResponse } from './responses.ts'

/**
 * Consent withdrawn: removes what a person answered themselves, with the invitations that led there and, for a
 * review, the person's answers to its criteria. What was frozen into decisions and reports stays there. False
 * when the response is unknown here or an interview, which is not the person's own.
 */
export function withdrawResponse(db: Database, municipality: string, id: string): Promise<boolean> {
  const { responses, reviewAnswers } = db.tables
  return db.atomically(function* (tx) {
    const response = yield* oneResponse(tx, db.tables, municipality, id)
    if (response?.purpose !== 'self_assessment' && response?.purpose !== 'review') return false
    const { actor, review } = response
    if (review !== null) {
      const own = and(
        eq(reviewAnswers.municipality, municipality),
        eq(reviewAnswers.review, review),
        eq(reviewAnswers.actor, actor),
      )
      yield* run(tx.delete(reviewAnswers).where(own))
    }
    // Answers and invitations go with their response.
    yield* run(tx.delete(responses).where(and(eq(responses.municipality, municipality), eq(responses.id, id))))
    return true
  })
}
