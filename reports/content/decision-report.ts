import { termsIn } from '../../surveys/terms/index.ts'
import type { CaseFile, Review } from '../case/case-file.ts'
import type { Decision } from '../decision/decision.ts'
import { countCriteria } from '../decision/members.ts'
import type { Report } from './blocks.ts'
import type { ReportOptions } from './composition-report.ts'
import { closing, decided, dissent, missing } from './decision/closing.ts'
import type { Ground, RecordedDecision, Section } from './decision/ground.ts'
import { criteriaTable, reasons, summary } from './decision/opening.ts'
import { german } from './decision/wording.de.ts'
import { english } from './decision/wording.en.ts'
import { evidenceWords } from './evidence.ts'
import { formatDate } from './format.ts'
import { wordingFor } from './wording.ts'

export type { RecordedDecision } from './decision/ground.ts'

const sections: Section[] = [summary, dissent, reasons, criteriaTable, missing, decided, closing]

/**
 * The report on what a review leads to. `decision` must come from this case and review; `recorded` is what people
 * decided since, oldest first.
 */
export function composeDecisionReport(
  file: CaseFile,
  review: Review,
  decision: Decision,
  options: ReportOptions & { recorded?: readonly RecordedDecision[] },
): Report {
  const { language, createdAt, edition = 'team', reportNumber, recorded = [] } = options
  const words = language === 'de' ? german : english
  const labels = termsIn(language)
  const ground: Ground = {
    file,
    review,
    decision,
    recorded,
    options,
    words,
    labels,
    counted: countCriteria(review, file.group?.members ?? []),
    criterionInWords: (criterion) => `${criterion} ${labels.criterion[criterion]}`,
    evidence: evidenceWords(file, language),
  }
  return {
    title: words.title,
    subtitle: words.subtitle(formatDate(review.date, language)),
    language,
    confidentiality: wordingFor(language).confidentiality,
    municipality: file.municipality.name,
    edition,
    ...(reportNumber && { reportNumber }),
    createdAt,
    blocks: sections.flatMap((section) => section(ground)),
  }
}
