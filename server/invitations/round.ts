import type { Here } from '../../db/database.ts'
import { findGroup } from '../../db/groups/groups.ts'
import { findReview, type Review } from '../../db/groups/reviews.ts'
import { type Actor, listActors } from '../../db/places/actors.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { answersOfMany } from '../../db/surveys/answers.ts'
import { findKeptInstruments } from '../../db/surveys/instruments.ts'
import { type Invitation, listInvitations } from '../../db/surveys/invitations.ts'
import { dayOf } from '../../surveys/day.ts'
import type { Instrument } from '../../surveys/instrument.ts'
import { instrumentFor } from '../../surveys/instruments/index.ts'
import { isConsidered, membersAt } from '../../surveys/membership.ts'
import { apart } from '../../surveys/people/apart.ts'
import { progressOf } from '../../surveys/progress/progress.ts'
import { isSubmitted, type Standing } from '../../surveys/progress/standing.ts'
import { ofActor } from '../actors/actor.ts'
import type { Config } from '../frame/config.ts'
import type { AppContext } from '../frame/context.ts'
import { found } from '../frame/found.ts'
import { parameters } from '../frame/sent.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { ofReview } from '../reviews/review.ts'
import type { RoundPlace } from './list-page.ts'
import type { InvitedPerson } from './page.ts'

/** Where people are invited: candidates to their self-assessment, members to a review. */
export const rounds = [
  { path: '/m/:municipality/self-assessments', ofRound: ofMunicipality, ofPerson: ofActor },
  {
    path: '/m/:municipality/reviews/:review/invitations',
    ofRound: ofReview,
    ofPerson: parameters('municipality', 'review', 'actor'),
  },
] as const

export type RoundRoutes = (typeof rounds)[number]

export interface RoundParams {
  municipality: string
  review?: string
}

/** All who are or may be asked on one occasion: the candidates, or the members at one review. */
export interface Round {
  place: RoundPlace
  /** A closed review takes no more answers. */
  isClosed: boolean
  /** "YYYY-MM-DD" */
  today: string
  /** Given to those who have not begun. */
  instrument: Instrument
  /** By name. */
  people: InvitedPerson[]
}

/** @throws Problem notFound when the municipality or the review does not exist. */
export async function loadRound({ db, now }: AppContext, params: RoundParams): Promise<Round> {
  const here = db.at(params.municipality)
  const { id, name } = found(await findMunicipality(here))
  const review = params.review === undefined ? undefined : found(await findReview(here, params.review))
  const place = {
    municipality: { id, name },
    purpose: review ? 'review' : 'self_assessment',
    review: review?.id,
  } as const
  const instrument = instrumentFor(place.purpose)
  const standingOf = await loadStandings(here, place, instrument, now())
  const mayBeAsked = await candidatesOrMembers(here, review)
  const people = apart(await listActors(here)).map((actor) => ({ actor, standing: standingOf(actor.id) }))
  return {
    place,
    isClosed: review?.status === 'closed',
    today: dayOf(now()),
    instrument,
    people: people
      .filter(({ actor, standing }) => mayBeAsked(actor) || standing.invitation || isSubmitted(standing))
      .map(({ actor: { id, name, organisation, sector }, standing }) => ({ id, name, organisation, sector, standing })),
  }
}

/** How far each person is, by id of the actor. */
async function loadStandings(here: Here, { purpose, review }: RoundPlace, given: Instrument, now: Date) {
  const belongs = (response: { review: string | null }) => response.review === (review ?? null)
  const invitations = (await listInvitations(here, { purpose, now })).filter(({ to }) => belongs(to))
  const answered = (await answersOfMany(here, purpose)).filter(({ response }) => belongs(response))
  const hashes = answered.flatMap(({ response }) => response.instrument ?? [])
  const kept = await findKeptInstruments(here, hashes)
  return (actor: string): Standing<Invitation> => {
    const own = answered.filter(({ response }) => response.actor === actor)
    const invitation = invitations.find((each) => each.actor === actor)
    const latest = own.find(({ response }) => response.id === invitation?.response) ?? own.at(-1)
    const instrument = kept.get(latest?.response.instrument ?? '') ?? given
    const { total } = progressOf(instrument, latest?.answers ?? {})
    return { invitation, response: latest?.response, answered: total.items - total.open, items: total.items }
  }
}

async function candidatesOrMembers(here: Here, review: Review | undefined): Promise<(actor: Actor) => boolean> {
  if (!review) return isConsidered
  const group = review.group === null ? undefined : await findGroup(here, review.group)
  if (!group) return ({ status }) => status === 'member'
  const asked = new Set(membersAt(group, review.date))
  return ({ id }) => asked.has(id)
}

/** Somebody who is or may be asked, on which occasion. */
export interface AskedPerson {
  round: Round
  person: InvitedPerson
}

/** @throws Problem notFound */
export async function findInvited(context: AppContext, params: RoundParams & { actor: string }): Promise<AskedPerson> {
  const round = await loadRound(context, params)
  return { round, person: found(round.people.find(({ id }) => id === params.actor)) }
}

/** What the person opens. */
export const linkOf = ({ publicUrl }: Config, token: string): string => `${publicUrl}/e/${token}`

/** Where a short code is typed, as it is printed. */
export const codeAddressOf = ({ publicUrl }: Config): string => `${publicUrl.replace(/^https?:\/\//, '')}/e`
