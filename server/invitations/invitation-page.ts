import { type Language, languages } from '../../surveys/vocabulary.ts'
import type { Crumb, ShownComplaint } from '../../views/frame/frame.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { isOpen, isSubmitted, type Standing, standingBadge, submittedOn } from './invitation-standing.ts'
import type { RoundPurpose } from './invitations-page.ts'

/** One person: how things stand, and what can be done next (invite, give out a new link, revoke, delete). */
export function invitationPage(
  data: {
    purpose: RoundPurpose
    trail: Crumb[]
    /** Path of this page. */
    path: string
    name: string
    standing: Standing
    values: { language: string; days: string }
    complaints: ShownComplaint[]
  },
  language: Language,
) {
  const t = texts[language]
  const { dateTime, date } = formatsFor(language)
  const { standing, path } = data
  const { invitation, response } = standing
  const submitted = submittedOn(standing)
  const isAgain = isOpen(standing)
  return {
    template: 'invitations/invitation',
    title: t.invitations.rounds[data.purpose].titleOf(data.name),
    trail: data.trail,
    badge: standingBadge(standing, language),
    keptAnswers:
      standing.answered > 0 && !isOpen(standing) && !isSubmitted(standing)
        ? t.invitations.kept(standing.answered, standing.items)
        : undefined,
    facts: [
      invitation && { label: t.invitations.facts.invited, value: date(invitation.createdAt) },
      isAgain && { label: t.invitations.facts.until, value: date(invitation!.expiresAt) },
      invitation && { label: t.invitations.facts.language, value: t.common.languages[invitation.language] },
      response?.consentAt && { label: t.invitations.facts.consent, value: dateTime(response.consentAt) },
      submitted && { label: t.invitations.facts.submitted, value: dateTime(submitted) },
    ].filter((fact) => typeof fact === 'object' && fact !== null),
    form: isSubmitted(standing)
      ? undefined
      : {
          action: path,
          title: isAgain ? t.invitations.invite.againTitle : t.invitations.invite.title,
          hint: isAgain ? t.invitations.invite.again : t.invitations.invite.none,
          button: isAgain ? t.invitations.invite.createAgain : t.invitations.invite.create,
          /** The link this one replaces: a form sent twice must not end the first link unseen. */
          replaces: isAgain ? invitation!.id : '',
        },
    revokeHref: isAgain ? `${path}/revoke` : undefined,
    eraseHref:
      response && (response.consentAt || standing.answered > 0 || isSubmitted(standing)) ? `${path}/erase` : undefined,
    languages: languages.map((value) => ({ value, label: t.common.languages[value], lang: value })),
    values: data.values,
    complaints: data.complaints,
  } satisfies Page
}
