import type { CriterionValue, EvidenceLevel, FoundingCriterion } from './vocabulary.ts'

/** What is known of one criterion of the founding question, how well it is evidenced, and why. */
export interface FoundingAnswer {
  value?: CriterionValue
  evidence?: EvidenceLevel
  notes?: string
}

/** By criterion; what is not there was not answered. */
export type FoundingAnswers = Partial<Record<FoundingCriterion, FoundingAnswer>>
