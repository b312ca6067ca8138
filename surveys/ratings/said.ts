import type { RatingGiven } from '../answer.ts'
import type { Confidence, MissingCode } from '../vocabulary.ts'

/** A judgement as it is stored: null is what was not said. */
export interface StoredJudgement {
  value: number | null
  missing: MissingCode | null
  confidence: Confidence | null
  evidence: string | null
}

/** Whether a judgement says anything: a step, why there is none, or evidence. One taken back only tells it was begun. */
export const isSaid = ({
  value,
  missing,
  evidence,
  statements,
}: Omit<StoredJudgement, 'confidence'> & Picked): boolean =>
  value !== null || missing !== null || evidence !== null || (statements ?? []).length > 0

/** Ids of the statements that a judgement of the place rests on. */
interface Picked {
  statements?: readonly string[] | null
}

/** What is stored of what was given; how sure one is of nothing is nothing as well. */
export function judgementOf(given: RatingGiven): StoredJudgement {
  const { value = null, missing = null, confidence = null } = given
  const judgement = { value, missing, confidence, evidence: given.evidence || null }
  return isSaid(judgement) ? judgement : { ...judgement, confidence: null }
}
