import type {
  Criterion,
  CriterionValue,
  DecisionOption,
  EvidenceLevel,
  EvidenceStrength,
} from '../../surveys/vocabulary.ts'
import type { Irreversible } from './decision.ts'

export interface CriterionState {
  criterion: Criterion
  value: CriterionValue
  evidence: EvidenceLevel
}

/** What a decision says, once per language. */
export interface DecisionWords {
  option: Record<DecisionOption, string>
  basis: (states: CriterionState[], strength: EvidenceStrength) => string
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
