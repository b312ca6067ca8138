import type { Language } from '../../../surveys/vocabulary.ts'
import { spoken } from '../../frame/language.ts'

interface Addressed {
  name: string
  /** Of the invitation, so that of the message. */
  language: Language
  dueOn: string | null
  expiresAt: Date
  /** Name of whoever writes. */
  sender: string
}

/** What can be sent as a mail or in a messenger. Neither the municipality nor the occasion is named. */
export function invitingMessage({ name, link, language, dueOn, expiresAt, sender }: Addressed & { link: string }) {
  const { t, f } = spoken(language)
  const { subject, text } = t.invitations.message
  const until = f.date(expiresAt)
  return { subject, text: text({ name, link, due: dueOn === null ? until : f.date(dueOn), until, sender }) }
}

/** The same to whoever has not answered. The link is not stored, so the reminder cannot hold it. */
export function remindingMessage({ name, language, dueOn, expiresAt, sender }: Addressed, today: string) {
  const { t, f } = spoken(language)
  const { subject, text } = t.invitations.reminder
  const due = dueOn === null || dueOn < today ? undefined : f.date(dueOn)
  return { subject, text: text({ name, due, until: f.date(expiresAt), sender }) }
}
