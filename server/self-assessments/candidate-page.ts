import type { Language } from '../../surveys/vocabulary.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'

/** What every page of a questionnaire knows about the way in. */
export interface Visit {
  /** `/e/<token>` */
  path: string
  language: Language
  purpose: 'self_assessment' | 'review'
  /** Last day on which the link works. */
  until: Date
  /** Whom to ask; unknown where the account that invited no longer exists. */
  contact: { name: string; email: string } | undefined
}

/** The neutral frame: the tab says "questionnaire" and where one is, never what it is about. */
export const candidatePage = (visit: Visit, template: string, title: string, where = title) =>
  ({
    template,
    frame: 'candidate',
    title,
    tabTitle: texts[visit.language].candidate.tab(where),
    path: visit.path,
    contact: visit.contact,
  }) satisfies Page & Record<string, unknown>

export const untilWords = (visit: Visit): string => formatsFor(visit.language).date(visit.until)
