import type { Criterion, CriterionValue, DecisionOption, EvidenceLevel } from '../../surveys/vocabulary.ts'
import type { Heard, Irreversible } from './decision.ts'

export interface CriterionState {
  criterion: Criterion
  value: CriterionValue
  evidence: EvidenceLevel
}

/** What a decision says, once per language. */
export interface DecisionWords {
  option: Record<Exclude<DecisionOption, 'adjust'>, string>
  /** `causes`: the criteria that give reason for changes. */
  adjust: (causes: CriterionState[]) => string
  basis: (states: CriterionState[]) => string
  /** What to do when the option is chosen. */
  next: Record<DecisionOption, string>
  alternative: string
  firmConcerns: string
  /** How many members were heard. */
  heard: (heard: Heard) => string
  ready: string
  /** `needed`: evidence without which nothing is decided. */
  notReady: (basis: CriterionState[], needed: number, heard: Heard) => string
  clarify: (option: Irreversible, criteria: Criterion[]) => string
  /** What stands in the way of an option that needs the criterion to be `wanted`. */
  barrier: (state: CriterionState, wanted: CriterionValue) => string
  missing: (option: Irreversible, barriers: string[]) => string
  dissent: (name: string, criterion: Criterion, value: CriterionValue) => string
}

/** Those with the least evidence, where evidence differs. */
export function weakestOf<State extends { evidence: EvidenceLevel }>(states: State[]): State[] {
  const least = Math.min(...states.map(({ evidence }) => evidence))
  const weakest = states.filter(({ evidence }) => evidence === least)
  return weakest.length < states.length ? weakest : []
}
