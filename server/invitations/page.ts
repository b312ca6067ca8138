import { holdsAnything, isSubmitted, openLink, type Standing, submittedOn } from '../../surveys/progress/standing.ts'
import { languages } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import { keptAnswers, standingBadge } from './badge.ts'
import { invitationsPath, invitationsTrail, type RoundPlace } from './list-page.ts'

export interface InvitedPerson {
  id: string
  name: string
  organisation: string | null
  standing: Standing
}

/** One person: how things stand, and what can be done next (invite, give out a new link, revoke, delete). */
export function invitationPage(
  data: Spoken & {
    place: RoundPlace
    person: Pick<InvitedPerson, 'id' | 'name' | 'standing'>
    values: { language: string; days: string }
    complaints: ShownComplaint[]
  },
) {
  const { t, place, person, values, complaints } = data
  const { standing } = person
  const path = `${invitationsPath(place)}/${person.id}`
  return {
    template: 'invitations/invitation',
    title: t.invitations.rounds[place.purpose].titleOf(person.name),
    trail: invitationsTrail(place, t),
    badge: standingBadge(standing, data),
    facts: factsOf(standing, data),
    keptAnswers: keptAnswers(standing, data),
    form: isSubmitted(standing) ? undefined : { action: path, ...wordsToInvite(standing, data) },
    answersHref: isSubmitted(standing) ? `${path}/answers` : undefined,
    revokeHref: openLink(standing) && `${path}/revoke`,
    eraseHref: standing.response && holdsAnything(standing) ? `${path}/erase` : undefined,
    languages: languages.map((value) => ({ value, label: t.common.languages[value], lang: value })),
    values,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}

function factsOf(standing: Standing, { t, f }: Spoken): { label: string; value: string }[] {
  const { facts } = t.invitations
  const { invitation, response } = standing
  const open = openLink(standing)
  const submitted = response && submittedOn(response)
  return [
    invitation && { label: facts.invited, value: f.date(invitation.createdAt) },
    open && { label: facts.until, value: f.date(open.expiresAt) },
    invitation && { label: facts.language, value: t.common.languages[invitation.language] },
    response?.consentAt && { label: facts.consent, value: f.dateTime(response.consentAt) },
    submitted && { label: facts.submitted, value: f.dateTime(submitted) },
  ].filter((fact) => typeof fact === 'object' && fact !== null)
}

function wordsToInvite(standing: Standing, { t }: Spoken) {
  const { invite } = t.invitations
  const open = openLink(standing)
  return open
    ? {
        title: invite.againTitle,
        hint: invite.again,
        button: invite.createAgain,
        /** The link this one replaces: a form sent twice must not end the first link unseen. */
        replaces: open.id,
      }
    : { title: invite.title, hint: invite.none, button: invite.create, replaces: '' }
}
