import type { Invitation } from '../../db/surveys/invitations.ts'
import type { ResponseRow } from '../../db/surveys/responses.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'

/** How far somebody is with a questionnaire they answer themselves: counts and days, never content. */
export interface Standing {
  invitation: Invitation | undefined
  response: ResponseRow | undefined
  /** Items with an answer or a missing code, of how many. */
  answered: number
  items: number
}

export interface BadgeView {
  label: string
  tone: 'info' | 'success' | 'warning' | undefined
}

/** May be invited, invited anew, or has handed in. */
export const isSubmitted = ({ response }: Standing): boolean => response !== undefined && isFinished(response)
export const isOpen = ({ invitation }: Standing): boolean => invitation?.state === 'open'

/** When it was handed in; an imported moment may be unreadable, then undefined. */
export function submittedOn({ response }: Standing): Date | undefined {
  const at = response?.submittedAt ? new Date(response.submittedAt) : response?.completedAt
  return at && !Number.isNaN(at.getTime()) ? at : undefined
}

export function standingBadge(standing: Standing, language: Language): BadgeView {
  const words = texts[language].invitations.state
  const { date } = formatsFor(language)
  const { invitation, response, answered, items } = standing
  if (isSubmitted(standing)) {
    const on = submittedOn(standing)
    return { label: on ? words.submitted(date(on)) : words.submittedUndated, tone: 'success' }
  }
  if (!invitation) return { label: words.none, tone: undefined }
  if (invitation.revokedAt) return { label: words.revoked, tone: 'warning' }
  if (invitation.state === 'expired') return { label: words.expired(date(invitation.expiresAt)), tone: 'warning' }
  if (answered > 0) return { label: words.answering(answered, items), tone: 'info' }
  if (response?.consentAt) return { label: words.consented, tone: 'info' }
  if (invitation.openedAt) return { label: words.opened, tone: 'info' }
  return { label: words.invited(date(invitation.expiresAt)), tone: 'info' }
}
