import {
  canBeInvited,
  compareWaiting,
  isOverdue,
  isSubmitted,
  isUnanswered,
  openLink,
  type Standing,
} from '../../surveys/progress/standing.ts'
import type { InvitationPurpose } from '../../surveys/vocabulary.ts'
import type { Shelf } from '../../views/archive/partials.ts'
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

/** all: everybody; unanswered: asked, and not handed in; uninvited: without a link that works. */
const choicesOfPeople = ['all', 'unanswered', 'uninvited'] as const
type ChoiceOfPeople = (typeof choicesOfPeople)[number]
export const isChoiceOfPeople = (value: unknown): value is ChoiceOfPeople =>
  choicesOfPeople.includes(value as ChoiceOfPeople)

const belongsTo: Record<ChoiceOfPeople, (standing: Standing) => boolean> = {
  all: () => true,
  unanswered: isUnanswered,
  uninvited: canBeInvited,
}

interface Listed {
  id: string
  name: string
  organisation: string | null
  standing: Standing
}

/** Everybody who is or may be invited, whom one waits for first, with the state of each questionnaire in words. */
export function invitationsPage(
  data: Spoken & {
    place: RoundPlace
    isClosed: boolean
    people: Listed[]
    today: string
    show: ChoiceOfPeople
    shelf?: Shelf | undefined
  },
) {
  const { t, place, people, show, shelf } = data
  const { title, lead, empty, toPeople } = t.invitations.rounds[place.purpose]
  const path = invitationsPath(place)
  const chosen = people.filter(({ standing }) => belongsTo[show](standing))
  return {
    template: 'invitations/list',
    title,
    lead,
    trail: wayToList(place, t),
    isEmpty: people.length === 0,
    empty,
    shelf,
    toPeople: { label: toPeople, href: `/m/${place.municipality.id}/actors` },
    inviteHref: data.isClosed || !people.some(({ standing }) => canBeInvited(standing)) ? undefined : `${path}/new`,
    summary: summaryOf(people, data),
    tabs: choicesOfPeople.map((choice) => ({
      label: t.invitations.show[choice](people.filter(({ standing }) => belongsTo[choice](standing)).length),
      href: choice === 'all' ? path : `${path}?show=${choice}`,
      isHere: choice === show,
    })),
    people: chosen
      .toSorted((one, other) => compareWaiting(one.standing, other.standing))
      .map((person) => rowOf(person, path, data)),
  } satisfies Page
}

function summaryOf(people: Listed[], { t, today }: Spoken & { today: string }): string {
  const submitted = people.filter(({ standing }) => isSubmitted(standing)).length
  return t.invitations.summary(
    submitted,
    people.length,
    people.filter((each) => isOverdue(each.standing, today)).length,
  )
}

function rowOf({ id, name, organisation, standing }: Listed, path: string, data: Spoken & { today: string }) {
  const { t, f, today } = data
  const due = openLink(standing)?.dueOn
  const isLate = isOverdue(standing, today)
  return {
    name,
    organisation,
    href: `${path}/${id}`,
    badge: standingBadge(standing, data),
    due: due
      ? { label: isLate ? t.invitations.overdue(f.date(due)) : t.invitations.due(f.date(due)), isLate }
      : undefined,
    remindHref: openLink(standing) ? `${path}/${id}#remind` : undefined,
    kept: keptAnswers(standing, data),
    answersHref: isSubmitted(standing) ? `${path}/${id}/answers` : undefined,
  }
}
