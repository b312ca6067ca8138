import type { Terms } from '../../../surveys/terms/index.ts'
import type { Criterion, DecisionOption } from '../../../surveys/vocabulary.ts'
import type { CaseFile, Review } from '../../case/case-file.ts'
import type { Decision } from '../../decision/decision.ts'
import type { Known } from '../../decision/options.ts'
import type { Block, Evidence } from '../blocks.ts'
import type { ReportOptions } from '../composition-report.ts'
import type { Recorded } from '../recorded.ts'
import type { german } from './wording.de.ts'

export type RecordedDecision = Recorded<DecisionOption>

/** What every section of a decision report starts from. */
export interface Ground {
  file: CaseFile
  review: Review
  decision: Decision
  recorded: readonly RecordedDecision[]
  options: ReportOptions
  words: typeof german
  labels: Terms
  /** Each criterion as the decision counts it. */
  counted: Known
  criterionInWords(criterion: Criterion): string
  evidence(handbook: readonly string[], data: readonly string[]): Evidence
}

export type Section = (ground: Ground) => Block[]
