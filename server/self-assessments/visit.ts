import type { InvitationPurpose, Language } from '../../surveys/vocabulary.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'

/** What every page of a questionnaire knows about the way in. */
export interface Visit {
  /** `/e/<token>` */
  path: string
  language: Language
  purpose: InvitationPurpose
  /** The day by which an answer is asked for, "YYYY-MM-DD". */
  dueOn: string | null
  /** Last day on which the link works. */
  until: Date
  /** Whom to ask; unknown where the account that invited no longer exists. */
  contact: { name: string; email: string } | undefined
}

/** The neutral frame: the tab says "questionnaire" and where one is, never what it is about. */
export const candidateFrame = (visit: Visit, title: string, where = title) => ({
  frame: 'candidate' as const,
  title,
  tabTitle: texts[visit.language].candidate.tab(where),
  path: visit.path,
  contact: visit.contact,
})

export const untilWords = (visit: Visit): string => formatsFor(visit.language).date(visit.until)

/** By when an answer is asked for, and how long the link works. */
export function termsInWords({ language, dueOn, until }: Visit): string {
  const f = formatsFor(language)
  return texts[language].candidate.information.until(dueOn === null ? undefined : f.date(dueOn), f.date(until))
}
