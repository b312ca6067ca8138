import type { RatingGiven } from '../answer.ts'
import type { Confidence, MissingCode } from '../vocabulary.ts'

/** A judgement as it is stored: null is what was not said. */
export interface StoredJudgement {
  value: number | null
  missing: MissingCode | null
  confidence: Confidence | null
  evidence: string | null
  /** Ids of the statements it rests on. */
  statements: string[] | null
}

/** Whether a judgement says anything: a step, why there is none, or evidence. One taken back only tells it was begun. */
export const isSaid = ({ value, missing, evidence, statements }: Omit<StoredJudgement, 'confidence'>): boolean =>
  value !== null || missing !== null || evidence !== null || (statements ?? []).length > 0

/** What is stored of what was given; how sure one is of nothing is nothing as well. */
export function judgementOf(given: RatingGiven): StoredJudgement {
  const { value = null, missing = null, confidence = null } = given
  const statements = given.statements && given.statements.length > 0 ? given.statements : null
  const judgement = { value, missing, confidence, evidence: given.evidence || null, statements }
  return isSaid(judgement) ? judgement : { ...judgement, confidence: null }
}
