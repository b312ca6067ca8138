import type { Here } from '../../db/database.ts'
import { listGroups } from '../../db/groups/groups.ts'
import { findKeptInstruments } from '../../db/surveys/instruments.ts'
import { listInvitations } from '../../db/surveys/invitations.ts'
import { ratingsOf } from '../../db/surveys/ratings.ts'
import { listResponses, type Response } from '../../db/surveys/responses.ts'
import { membershipIn } from '../../surveys/membership.ts'
import type { PersonRecords } from '../../surveys/progress/person.ts'

/** What has been recorded in a municipality about its people. */
export type ActorRecords = PersonRecords<Response>

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

export const membershipOf = async (here: Here, actor: string) => membershipIn(await listGroups(here), actor)
