import type { Here } from '../../db/database.ts'
import { listGroups } from '../../db/groups/groups.ts'
import { type Actor, findActor } from '../../db/places/actors.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { findKeptInstruments } from '../../db/surveys/instruments.ts'
import { listInvitations } from '../../db/surveys/invitations.ts'
import { ratingsOf } from '../../db/surveys/ratings.ts'
import { listResponses } from '../../db/surveys/responses.ts'
import { problems } from '../frame/problems.ts'
import type { ActorRecords } from './actor-progress.ts'
import type { Place } from './actors-page.ts'

/** @throws Problem notFound */
export async function findPlace(here: Here): Promise<Place> {
  const municipality = await findMunicipality(here)
  if (!municipality) throw problems.notFound()
  return { id: municipality.id, name: municipality.name }
}

/** @throws Problem notFound, also for somebody of another municipality */
export async function findPerson(here: Here, id: string): Promise<Actor> {
  const actor = await findActor(here, id)
  if (!actor) throw problems.notFound()
  return actor
}

/** What tells how far people are: of one person, or of everybody. */
export async function loadRecords(here: Here, now: Date, actor?: string): Promise<ActorRecords> {
  const about = actor === undefined ? {} : { actor }
  const responses = await listResponses(here, about)
  const interviews = responses.filter(({ purpose }) => purpose === 'readiness')
  return {
    responses,
    guides: await findKeptInstruments(
      here,
      interviews.flatMap(({ instrument }) => instrument ?? []),
    ),
    ratings: await ratingsOf(here, about),
    invitations: await listInvitations(here, { ...about, purpose: 'self_assessment', now }),
  }
}

/** Whether somebody is in the group that works now, and whether they ever were in one. */
export async function membershipOf(here: Here, actor: string) {
  const groups = await listGroups(here)
  const own = groups.flatMap(({ endedOn, members }) =>
    members.filter((each) => each.actor === actor).map(({ leftOn }) => endedOn === null && leftOn === null),
  )
  return { isInGroup: own.includes(true), wasInGroup: own.length > 0 }
}
