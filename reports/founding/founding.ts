import type {
  CriterionValue,
  EvidenceLevel,
  EvidenceStrength,
  FoundingCriterion,
  FoundingFinding,
  FoundingOption,
} from '../../surveys/vocabulary.ts'
import type { Statement } from '../content/statement.ts'

/** Whether a group is right here: the format tragwerk-founding/1 (model, section 9). */
export interface Founding {
  format: 'tragwerk-founding/1'
  option: FoundingOption
  ready: boolean
  /** The weakest evidence among the basis. */
  strength: EvidenceStrength
  /** Unknown where what is not known could change the finding. */
  findings: Findings
  /** What the option rests on, in the order B, A, M; for not_yet what stands in the way. */
  basis: FoundingCriterion[]
  /** What each form lacks. */
  missing: Record<FoundingForm, FoundingCriterion[]>
  /** Unknown criteria that could change a finding. */
  clarify: FoundingCriterion[]
  statements: Statement[]
}

export type FoundingForm = Exclude<FoundingOption, 'not_yet'>

export type Findings = Record<FoundingFinding, CriterionValue>

/** Value and evidence (0–3) of every criterion; what the case does not tell is unknown without evidence. */
export type KnownCriteria = Record<FoundingCriterion, { value: CriterionValue; evidence: EvidenceLevel }>
