import { isInterrupted, type Stage, type Standing, stageOf, submittedOn } from '../../surveys/progress/standing.ts'
import type { Spoken } from '../frame/language.ts'

const tones = {
  none: undefined,
  invited: 'info',
  opened: 'info',
  consented: 'info',
  answering: 'info',
  expired: 'warning',
  revoked: 'warning',
  submitted: 'success',
  submittedUndated: 'success',
} as const satisfies Record<Stage, string | undefined>

/** How far somebody is, in a few words. */
export function standingBadge(standing: Standing, { t, f }: Spoken) {
  const words = t.invitations.state
  const { invitation, response, answered, items } = standing
  const stage = stageOf(standing)
  const until = invitation ? f.date(invitation.expiresAt) : ''
  const submitted = response && submittedOn(response)
  const label = {
    none: words.none,
    // Until when an answer is hoped for stands beside; only where it does not, the end of the link does.
    invited: invitation?.dueOn ? words.asked : words.invited(until),
    opened: words.opened,
    consented: words.consented,
    answering: words.answering(answered, items),
    expired: words.expired(until),
    revoked: words.revoked,
    submitted: words.submitted(submitted ? f.date(submitted) : ''),
    submittedUndated: words.submittedUndated,
  }[stage]
  return { label, tone: tones[stage] }
}

/** What stays of answers that were begun, where the link has ended. */
export const keptAnswers = (standing: Standing, { t }: Pick<Spoken, 't'>): string | undefined =>
  isInterrupted(standing) ? t.invitations.kept(standing.answered, standing.items) : undefined
