import type { Criterion, CriterionValue, DecisionOption } from '../../surveys/vocabulary.ts'
import type { Irreversible, Strength } from './decision.ts'

export interface CriterionState {
  criterion: Criterion
  value: CriterionValue
  /** 0–3. */
  evidence: number
}

/** What a decision says, once per language. */
export interface DecisionWords {
  option: Record<DecisionOption, string>
  basis: (states: CriterionState[], strength: Strength) => string
  /** What to do when the option is chosen. */
  next: Record<DecisionOption, string>
  alternative: string
  firmConcerns: string
  ready: string
  /** `needed`: evidence without which nothing is decided. */
  notReady: (basis: CriterionState[], needed: number) => string
  clarify: (option: Irreversible, criteria: Criterion[]) => string
  missing: (option: Irreversible, states: CriterionState[]) => string
  dissent: (name: string, criterion: Criterion, value: CriterionValue) => string
}
