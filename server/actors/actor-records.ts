import type { Database } from '../../db/database.ts'
import { listGroups } from '../../db/groups/groups.ts'
import { type Actor, findActor } from '../../db/places/actors.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { listInvitations } from '../../db/surveys/invitations.ts'
import { ratingsOf } from '../../db/surveys/ratings.ts'
import { listResponses } from '../../db/surveys/responses.ts'
import { problems } from '../frame/problems.ts'
import type { ActorRecords } from './actor-progress.ts'
import type { Place } from './actors-page.ts'

/** @throws Problem notFound */
export async function findPlace(db: Database, id: string): Promise<Place> {
  const municipality = await findMunicipality(db, id)
  if (!municipality) throw problems.notFound()
  return { id, name: municipality.name }
}

/** @throws Problem notFound, also for somebody of another municipality */
export async function findPerson(db: Database, municipality: string, id: string): Promise<Actor> {
  const actor = await findActor(db, municipality, id)
  if (!actor) throw problems.notFound()
  return actor
}

/** What tells how far people are: of one person, or of everybody. */
export async function loadRecords(
  db: Database,
  municipality: string,
  now: Date,
  actor?: string,
): Promise<ActorRecords> {
  const about = actor === undefined ? {} : { actor }
  return {
    responses: await listResponses(db, municipality, about),
    ratings: await ratingsOf(db, municipality, about),
    invitations: await listInvitations(db, municipality, { ...about, purpose: 'self_assessment', now }),
  }
}

/** Whether somebody is in the group that works now, and whether they ever were in one. */
export async function membershipOf(db: Database, municipality: string, actor: string) {
  const groups = await listGroups(db, municipality)
  const own = groups.flatMap(({ endedOn, members }) =>
    members.filter((each) => each.actor === actor).map(({ leftOn }) => endedOn === null && leftOn === null),
  )
  return { isInGroup: own.includes(true), wasInGroup: own.length > 0 }
}
