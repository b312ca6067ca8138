import type { ReportSection } from '../../../surveys/serves.ts'
import { type Correction, type SituationVersion, sectionNumber } from '../../../surveys/situation/finding.ts'
import { type Terms, termsIn } from '../../../surveys/terms/index.ts'
import type { Language } from '../../../surveys/vocabulary.ts'
import { leastOfSector } from '../../aggregate/voices.ts'
import type { CaseFile } from '../../case/case-file.ts'
import type { Block } from '../blocks.ts'
import type { ReportOptions } from '../composition-report.ts'
import { sourceWords } from '../evidence.ts'
import { german } from './wording.de.ts'
import { english } from './wording.en.ts'

/** A version of the situation report, with those before it and what was said to them. */
export interface SituationCourse {
  version: SituationVersion
  /** All, or all up to this one. */
  versions: readonly SituationVersion[]
  /** All, of whichever version. */
  corrections: readonly Correction[]
}

/** What every section of a situation report starts from. */
export interface Ground extends SituationCourse {
  /** The case as far as it was heard when the version was kept. */
  file: CaseFile
  language: Language
  said: typeof german
  labels: Terms
  leastOfSector: number
  /** "4 Konflikte vor Ort": sections keep their number in every version. */
  titleOf(section: ReportSection): string
  /** Passages, laws and "model", as readers see them. */
  sources(...sources: string[]): string[]
}

export type Section = (ground: Ground) => Block[]

export function layGround(file: CaseFile, course: SituationCourse, options: ReportOptions): Ground {
  const { language, leastOfSector: least = leastOfSector } = options
  const labels = termsIn(language)
  return {
    ...course,
    file: asHeardBy(course.version.recordedOn, file),
    language,
    said: language === 'de' ? german : english,
    labels,
    leastOfSector: least,
    titleOf: (section) => `${sectionNumber(section)}\u00a0\u00a0${labels.gathering[section]}`,
    sources: (...sources) => sources.map(sourceWords(language)),
  }
}

/** Without the talks held after that day: a version does not learn what was said later. */
function asHeardBy(day: string, file: CaseFile): CaseFile {
  const interviews = (file.interviews ?? []).filter(({ date }) => date === undefined || date <= day)
  return { ...file, interviews }
}
