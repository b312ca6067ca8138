import { dayOf } from '../day.ts'
import type { Language, ResponseStatus } from '../vocabulary.ts'
import { isFinished } from './finished.ts'

/** The link somebody was given, as far as it matters here. */
interface GivenLink {
  id: string
  state: 'open' | 'expired' | 'revoked' | 'submitted'
  language: Language
  /** "YYYY-MM-DD" */
  dueOn: string | null
  createdAt: Date
  expiresAt: Date
  openedAt: Date | null
}

/** The questionnaire behind it. */
interface Begun {
  id: string
  status: ResponseStatus
  consentAt: Date | null
  /** As handed in or imported: ISO 8601, but nobody has checked that. */
  submittedAt: string | null
  completedAt: Date | null
}

/** A day: nobody who is writing when their link ends is to lose what they have written. */
const graceMs = 24 * 3_600_000

/** When a link ceases to work: on its last day, or for whoever has agreed to answer a day later. */
export const endOfLink = (expiresAt: Date, consentAt: Date | null): Date =>
  consentAt ? new Date(expiresAt.getTime() + graceMs) : expiresAt

/** How far somebody is with a questionnaire they answer themselves: counts and days, never content. */
export interface Standing<Link extends GivenLink = GivenLink> {
  /** The latest. */
  invitation: Link | undefined
  response: Begun | undefined
  /** Items with an answer or a missing code, of how many. */
  answered: number
  items: number
}

/** How far it has come. Whoever holds a withdrawn or expired link is no longer on the way, however far they came. */
export type Stage =
  | 'none'
  | 'invited'
  | 'opened'
  | 'consented'
  | 'answering'
  | 'expired'
  | 'revoked'
  | 'submitted'
  /** Imported, and the day it was handed in is unknown. */
  | 'submittedUndated'

export function stageOf({ invitation, response, answered }: Standing): Stage {
  if (response && isFinished(response)) return submittedOn(response) ? 'submitted' : 'submittedUndated'
  if (!invitation) return 'none'
  if (invitation.state === 'revoked' || invitation.state === 'expired') return invitation.state
  if (answered > 0) return 'answering'
  if (response?.consentAt) return 'consented'
  return invitation.openedAt ? 'opened' : 'invited'
}

export const isSubmitted = ({ response }: Standing): boolean => response !== undefined && isFinished(response)

/** The link that works now. */
export const openLink = <Link extends GivenLink>({ invitation }: Standing<Link>): Link | undefined =>
  invitation?.state === 'open' ? invitation : undefined

/** Whether there are answers that nobody can go on with until a new link is given out. */
export const isInterrupted = (standing: Standing): boolean =>
  standing.answered > 0 && !openLink(standing) && !isSubmitted(standing)

/** Whether somebody has said anything that they may want deleted, were it only their consent. */
export const holdsAnything = (standing: Standing): boolean =>
  Boolean(standing.response?.consentAt) || standing.answered > 0 || isSubmitted(standing)

/** When it was handed in; undefined before, and where an imported moment cannot be read. */
export function submittedOn({
  submittedAt,
  completedAt,
}: Pick<Begun, 'submittedAt' | 'completedAt'>): Date | undefined {
  const at = submittedAt ? new Date(submittedAt) : completedAt
  return at && !Number.isNaN(at.getTime()) ? at : undefined
}

/** Who has no link that works, and has not handed in. */
export const canBeInvited = (standing: Standing): boolean => !isSubmitted(standing) && !openLink(standing)

/** Who was asked and has not handed in, whether or not the link still works. */
export const isUnanswered = (standing: Standing): boolean =>
  !isSubmitted(standing) && (openLink(standing) !== undefined || standing.invitation?.state === 'expired')

/** Somebody can still answer, and the day by which they were asked to is over. */
export function isOverdue(standing: Standing, today: string): boolean {
  const due = openLink(standing)?.dueOn
  return due != null && due < today
}

/** Those whom one waits for first, by the day their answer is due; then whoever is to be invited; what is done last. */
export function compareWaiting(one: Standing, other: Standing): number {
  const rank = (standing: Standing) => {
    if (isSubmitted(standing)) return '9'
    const link = openLink(standing)
    return link ? `0 ${link.dueOn ?? dayOf(link.expiresAt)}` : '5'
  }
  return rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0
}
