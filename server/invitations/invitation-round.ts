import { findGroup } from '../../db/groups/groups.ts'
import { findReview } from '../../db/groups/reviews.ts'
import { type Actor, listActors } from '../../db/places/actors.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { answersOfMany } from '../../db/surveys/answers.ts'
import { findKeptInstruments } from '../../db/surveys/instruments.ts'
import { listInvitations } from '../../db/surveys/invitations.ts'
import type { ResponseRow } from '../../db/surveys/responses.ts'
import type { Instrument } from '../../surveys/instrument.ts'
import { findInstrument } from '../../surveys/instruments/index.ts'
import { isConsidered, presentMembers } from '../../surveys/membership.ts'
import { progressOf } from '../../surveys/progress/progress.ts'
import type { AppContext } from '../frame/context.ts'
import { problems } from '../frame/problems.ts'
import { isSubmitted, type Standing } from './invitation-standing.ts'
import type { RoundPurpose } from './invitations-page.ts'

export interface InvitedPerson {
  id: string
  name: string
  organisation: string | null
  standing: Standing
}

/** All who are or may be asked on one occasion: the candidates, or the members at one review. */
export interface Round {
  municipality: { id: string; name: string }
  purpose: RoundPurpose
  review: string | undefined
  /** A closed review takes no more answers. */
  isClosed: boolean
  /** Given to those who have not begun. */
  instrument: Instrument
  /** By name. */
  people: InvitedPerson[]
}

const instrumentIds = { self_assessment: 'self-assessment', review: 'member-review' } as const

/** @throws notFound when the municipality or the review does not exist. */
export async function loadRound({ db, now }: AppContext, municipality: string, reviewId?: string): Promise<Round> {
  const here = db.at(municipality)
  const purpose = reviewId === undefined ? 'self_assessment' : 'review'
  const place = await findMunicipality(here)
  const review = reviewId === undefined ? undefined : await findReview(here, reviewId)
  if (!place || (reviewId !== undefined && !review)) throw problems.notFound()
  const instrument = findInstrument(instrumentIds[purpose])!

  const belongs = (response: ResponseRow) => response.review === (review?.id ?? null)
  const invitations = (await listInvitations(here, { purpose, now: now() })).filter(({ to }) => belongs(to))
  const given = (await answersOfMany(here, purpose)).filter(({ response }) => belongs(response))
  const kept = await findKeptInstruments(
    here,
    given.flatMap(({ response }) => response.instrument ?? []),
  )

  const standingOf = (actor: string): Standing => {
    const own = given.filter(({ response }) => response.actor === actor)
    const invitation = invitations.find((each) => each.actor === actor)
    const latest = own.find(({ response }) => response.id === invitation?.response) ?? own.at(-1)
    const asked = kept.get(latest?.response.instrument ?? '') ?? instrument
    const { total } = progressOf(asked, latest?.answers ?? {})
    return { invitation, response: latest?.response, answered: total.items - total.open, items: total.items }
  }
  const mayBeAsked = await candidatesOrMembers()
  const people = (await listActors(here))
    .map((actor) => ({ ...nameOf(actor), standing: standingOf(actor.id), isAsked: mayBeAsked(actor) }))
    .filter(({ isAsked, standing }) => isAsked || standing.invitation || isSubmitted(standing))
    .map(({ isAsked: _, ...person }) => person)
  return {
    municipality: { id: place.id, name: place.name },
    purpose,
    review: review?.id,
    isClosed: review?.status === 'closed',
    instrument,
    people,
  }

  async function candidatesOrMembers(): Promise<(actor: Actor) => boolean> {
    if (!review) return isConsidered
    const group = review.group === null ? undefined : await findGroup(db.at(municipality), review.group)
    if (!group) return ({ status }) => status === 'member'
    const present = new Set(presentMembers(group))
    return ({ id }) => present.has(id)
  }
}

const nameOf = ({ id, name, organisation }: Actor) => ({ id, name, organisation })
