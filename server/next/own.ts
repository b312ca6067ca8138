import type { Database } from '../../db/database.ts'
import { listActors } from '../../db/places/actors.ts'
import { agendaOf } from '../../db/places/agenda.ts'
import { findResponse } from '../../db/surveys/responses.ts'
import { dayOf } from '../../surveys/day.ts'
import { apart } from '../../surveys/people/apart.ts'

/** A talk of one's own in which something waits: to be rated, to be gone on with, or to be held. */
export interface OwnTask {
  what: 'rate' | 'resume' | 'hold'
  person: string
  href: string
}

/**
 * What waits for a consultant in a municipality once they are done with one talk: first what was held and is not rated,
 * then what has begun, then what is planned for today, was planned before or has no day. What is planned for later
 * waits for its day.
 */
export async function nextOwnTask(
  db: Database,
  account: string,
  { municipality, done, now }: { municipality: string; done: string; now: Date },
): Promise<OwnTask | undefined> {
  const { ratings, interviews } = await agendaOf(db, account, { now, until: now, at: municipality })
  const today = dayOf(now)
  const due = interviews.filter(({ status, day }) => status === 'running' || day === null || day <= today)
  const open = due.toSorted((x, y) => Number(y.status === 'running') - Number(x.status === 'running'))
  const first = [
    ...ratings.map(({ id }) => ({ id, what: 'rate' as const })),
    ...open.map(({ id, status }) => ({ id, what: status === 'running' ? ('resume' as const) : ('hold' as const) })),
  ].find(({ id }) => id !== done)
  if (!first) return undefined
  const { id, what } = first
  const here = db.at(municipality)
  const talk = await findResponse(here, id)
  const path = `/m/${municipality}/interviews/${id}`
  return {
    what,
    person: apart(await listActors(here)).find((actor) => actor.id === talk?.actor)?.name ?? '',
    href: what === 'rate' ? `${path}/rating` : path,
  }
}
