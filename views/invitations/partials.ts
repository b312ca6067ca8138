import type { Language } from '../../surveys/vocabulary.ts'
import type { Texts } from '../text/index.ts'

/** A button that copies the field with this id. */
export interface CopyPartial {
  id: string
  label: string
  copied: string
  /** What or whose it is, for those who hear the button without seeing where it stands. */
  of: string
}

export interface MessagePartial {
  message: { subject: string; text: string }
  language: Language
  /** Number of the message on the page. */
  n: number
  of: string
  t: Pick<Texts, 'invitations'>
}

/** Language, day of the answer and duration of a link. */
export interface TermsPartial {
  values: { language: string; dueOn: string; days: string }
  wrong: Record<string, string>
  languages: { value: string; label: string; lang?: string }[]
  t: Pick<Texts, 'invitations' | 'common'>
}
