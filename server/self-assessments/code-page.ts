import type { WrongCode } from '../../surveys/short-code.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'

export type CodeComplaint = WrongCode | 'unknown'

/** One field for the code of a letter. */
export function candidateCodePage({
  language,
  typed = '',
  wrong,
}: {
  language: Language
  typed?: string
  wrong?: CodeComplaint
}) {
  const { code: words, title } = texts[language].candidate
  const complaints: ShownComplaint[] = wrong
    ? [{ field: 'code', label: words.label, message: words.complaints[wrong] }]
    : []
  return {
    template: 'self-assessments/code',
    frame: 'candidate' as const,
    title: words.title,
    tabTitle: title,
    lead: words.lead,
    typed: typed.slice(0, 60),
    languageForm: 'code',
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}
