import { isSubmitted, type Standing } from '../../surveys/progress/standing.ts'
import type { InvitationPurpose } from '../../surveys/vocabulary.ts'
import type { Crumb } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import { keptAnswers, standingBadge } from './badge.ts'

/** On which occasion people are asked: candidates about themselves, or members at one review. */
export interface RoundPlace {
  municipality: { id: string; name: string }
  purpose: InvitationPurpose
  /** Id of the review. */
  review: string | undefined
}

export const invitationsPath = ({ municipality, review }: RoundPlace): string =>
  review === undefined
    ? `/m/${municipality.id}/self-assessments`
    : `/m/${municipality.id}/reviews/${review}/invitations`

const wayToList = ({ municipality, review }: RoundPlace, t: Texts): Crumb[] => [
  { label: municipality.name, href: `/m/${municipality.id}` },
  ...(review === undefined ? [] : [{ label: t.terms.purpose.review, href: `/m/${municipality.id}/reviews/${review}` }]),
]

/** The way to a page that lies behind the list. */
export const invitationsTrail = (place: RoundPlace, t: Texts): Crumb[] => [
  ...wayToList(place, t),
  { label: t.invitations.rounds[place.purpose].title, href: invitationsPath(place) },
]

/** Everybody who is or may be invited, with the state of each questionnaire in words. */
export function invitationsPage(
  data: Spoken & {
    place: RoundPlace
    people: { id: string; name: string; organisation: string | null; standing: Standing }[]
  },
) {
  const { t, place, people } = data
  const { title, lead, empty, toPeople } = t.invitations.rounds[place.purpose]
  return {
    template: 'invitations/list',
    title,
    lead,
    trail: wayToList(place, t),
    empty,
    toPeople: { label: toPeople, href: `/m/${place.municipality.id}/actors` },
    summary: t.invitations.summary(people.filter(({ standing }) => isSubmitted(standing)).length, people.length),
    people: people.map(({ id, name, organisation, standing }) => ({
      name,
      organisation,
      href: `${invitationsPath(place)}/${id}`,
      badge: standingBadge(standing, data),
      kept: keptAnswers(standing, data),
      answersHref: isSubmitted(standing) ? `${invitationsPath(place)}/${id}/answers` : undefined,
    })),
  } satisfies Page
}
