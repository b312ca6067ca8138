import { eq } from 'drizzle-orm'
import { type Here, run } from '../database.ts'
import { oneResponse } from './responses.ts'

/**
 * Consent withdrawn: removes what a person answered themselves, with the invitations that led there and, for a
 * review, the person's answers to its criteria. What was frozen into decisions and reports stays there. False
 * when the response is unknown here or an interview, which is not the person's own.
 */
export function withdrawResponse(here: Here, id: string): Promise<boolean> {
  const { responses, reviewAnswers } = here.tables
  return here.atomically(function* (tx) {
    const response = yield* oneResponse(tx, id)
    if (response?.purpose !== 'self_assessment' && response?.purpose !== 'review') return false
    const { actor, review } = response
    if (review !== null) {
      const given = tx.own(reviewAnswers, eq(reviewAnswers.review, review), eq(reviewAnswers.actor, actor))
      yield* run(tx.delete(reviewAnswers).where(given))
    }
    // Answers and invitations go with their response.
    yield* run(tx.delete(responses).where(tx.own(responses, eq(responses.id, id))))
    return true
  })
}
