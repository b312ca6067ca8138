import type { Invitation } from '../../db/surveys/invitations.ts'
import {
  holdsAnything,
  isOverdue,
  isSubmitted,
  openLink,
  type Standing,
  submittedOn,
} from '../../surveys/progress/standing.ts'
import { languages, type Sector } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import { keptAnswers, standingBadge } from './badge.ts'
import { remindingMessage } from './links/message.ts'
import { invitationsPath, invitationsTrail, type RoundPlace } from './list-page.ts'

export interface InvitedPerson {
  id: string
  name: string
  organisation: string | null
  sector: Sector
  standing: Standing<Invitation>
}

export interface PersonValues {
  language: string
  dueOn: string
  days: string
  /** Secret of the form that gives out a link. */
  form: string
  /** The day by which the present link is to be answered. */
  answerBy: string
}

/** One person: how things stand, and what can be done next (invite, remind, give out a new link, revoke, delete). */
export function invitationPage(
  data: Spoken & {
    place: RoundPlace
    person: Pick<InvitedPerson, 'id' | 'name' | 'standing'>
    today: string
    /** Name of whoever reminds. */
    sender: string
    values: PersonValues
    complaints: ShownComplaint[]
  },
) {
  const { t, place, person, values, complaints, today, sender } = data
  const { standing } = person
  const path = `${invitationsPath(place)}/${person.id}`
  const link = openLink(standing)
  return {
    template: 'invitations/invitation',
    title: t.invitations.rounds[place.purpose].titleOf(person.name),
    trail: invitationsTrail(place, t),
    scripts: ['copy'],
    badge: standingBadge(standing, data),
    facts: factsOf(standing, data),
    keptAnswers: keptAnswers(standing, data),
    due: link && {
      action: `${path}/due`,
      target: link.id,
      reminder: remindingMessage({ name: person.name, sender, ...link }, today),
      language: link.language,
    },
    form: isSubmitted(standing) ? undefined : { action: path, ...wordsToInvite(standing, data) },
    answersHref: isSubmitted(standing) ? `${path}/answers` : undefined,
    revokeHref: link && `${path}/revoke`,
    eraseHref: standing.response && holdsAnything(standing) ? `${path}/erase` : undefined,
    archive: standing.invitation && {
      action: `/m/${place.municipality.id}/archive`,
      ...{ kind: 'invitation', id: standing.invitation.id },
      ...{ label: t.archive.putAway.invitation, what: t.archive.what.invitation },
    },
    languages: languages.map((value) => ({ value, label: t.common.languages[value], lang: value })),
    values,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}

function factsOf(standing: Standing, { t, f, today }: Spoken & { today: string }): { label: string; value: string }[] {
  const { facts } = t.invitations
  const { invitation, response } = standing
  const open = openLink(standing)
  const submitted = response && submittedOn(response)
  return [
    invitation && { label: facts.invited, value: f.date(invitation.createdAt) },
    open?.dueOn && {
      label: facts.due,
      value: isOverdue(standing, today) ? facts.overdue(f.date(open.dueOn)) : f.date(open.dueOn),
    },
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
        /** The link this one replaces: a form of somebody else must not end the first link unseen. */
        replaces: open.id,
      }
    : { title: invite.title, hint: invite.none, button: invite.create, replaces: '' }
}
