import type {
  CriterionValue,
  EvidenceLevel,
  FoundingCriterion,
  FoundingFinding,
  FoundingOption,
} from '../../surveys/vocabulary.ts'

/** B: signs of need, A: services of an alliance, M: conditions of feasibility. */
export const familyOf = (criterion: FoundingCriterion) => criterion.charAt(0) as 'B' | 'A' | 'M'

export interface FoundingState {
  criterion: FoundingCriterion
  value: CriterionValue
  evidence: EvidenceLevel
}

/** Those with the least evidence. */
export function leastEvidence(states: FoundingState[]): FoundingState[] {
  const least = Math.min(...states.map(({ evidence }) => evidence))
  return states.filter(({ evidence }) => evidence === least)
}

/** What the answer to the founding question says, once per language. */
export interface FoundingWords {
  option: Record<FoundingOption, string>
  finding: Record<FoundingFinding, Record<CriterionValue, string>>
  basis: (states: FoundingState[]) => string
  ready: string
  /** `unknown`: criteria that could change a finding; `weak`: criteria of the basis with too little evidence. */
  notReady: (unknown: FoundingCriterion[], weak: FoundingCriterion[]) => string
  missing: Record<'group' | 'alliance', (states: FoundingState[]) => string>
  /** What to do next when the option is chosen. */
  next: Record<FoundingOption, string>
}
