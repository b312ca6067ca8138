import type { Here } from '../../db/database.ts'
import { listGroups } from '../../db/groups/groups.ts'
import { findKeptInstruments } from '../../db/surveys/instruments.ts'
import { listInvitations } from '../../db/surveys/invitations.ts'
import { ratingsOf } from '../../db/surveys/ratings.ts'
import { listResponses } from '../../db/surveys/responses.ts'
import type { ActorRecords } from './progress.ts'

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
