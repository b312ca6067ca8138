import type { Terms } from '../../../surveys/terms/index.ts'
import type { Criterion, DecisionOption } from '../../../surveys/vocabulary.ts'
import type { CaseFile, Review } from '../../case/case-file.ts'
import type { Decision } from '../../decision/decision.ts'
import type { Known } from '../../decision/options.ts'
import type { Block, Evidence } from '../blocks.ts'
import type { ReportOptions } from '../composition-report.ts'
import type { Wording } from '../wording.ts'

/** What people decided after a review; the reason is theirs, word for word. */
export interface RecordedDecision {
  option: DecisionOption
  reason: string
  /** "YYYY-MM-DD" or ISO 8601. */
  date: string
  /** Name of whoever recorded it. */
  by?: string
}

/** What every section of a decision report starts from. */
export interface Ground {
  file: CaseFile
  review: Review
  decision: Decision
  recorded: readonly RecordedDecision[]
  options: ReportOptions
  words: Wording['decision']
  labels: Terms
  /** Each criterion as the decision counts it. */
  counted: Known
  criterionInWords(criterion: Criterion): string
  evidence(handbook: readonly string[], data: readonly string[]): Evidence
}

export type Section = (ground: Ground) => Block[]
