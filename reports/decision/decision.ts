import type { Criterion, CriterionValue, DecisionOption, EvidenceStrength } from '../../surveys/vocabulary.ts'
import type { Statement } from '../content/statement.ts'

/** What a review leads to: the format tragwerk-decision/2 (model, section 8). */

export interface Decision {
  format: 'tragwerk-decision/2'
  heard: Heard
  option: DecisionOption
  /** Dissolve, when its conditions are met as well as those of the recommended transfer. */
  alternative: DecisionOption | null
  ready: boolean
  /** The weakest evidence among the basis. */
  strength: EvidenceStrength
  basis: Criterion[]
  /** Irreversible options that only wait for clarification, with the criteria to clarify. */
  clarify: { option: Irreversible; criteria: Criterion[] }[]
  /** Conditions not met yet. */
  missing: Record<Irreversible, Criterion[]>
  /** Every answer that differs from the most frequent one; never averaged. Not asked while nobody has answered. */
  dissent: Dissent[]
  statements: Statement[]
}

export type Irreversible = Extract<DecisionOption, 'dissolve' | 'transfer'>

/** How many current members gave an answer, declined every one, or gave none yet. */
export interface Heard {
  answered: number
  declined: number
  open: number
}

export interface Dissent {
  criterion: Criterion
  actor: string
  value: CriterionValue
}
