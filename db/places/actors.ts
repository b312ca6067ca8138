import { and, eq, inArray } from 'drizzle-orm'
import type { ActorStatus } from '../../surveys/vocabulary.ts'
import type { Changed } from '../changed.ts'
import { type Here, type LocalReads, run } from '../database.ts'
import { bySurname } from '../order.ts'
import type { CaseSettings } from '../schema/places.ts'
import type { Tables } from '../schema/tables.ts'
import { forgetPicked } from '../surveys/picked.ts'
import { forgetTold } from './ties.ts'

export type Actor = Tables['actors']['$inferSelect']
type Kept = 'municipality' | 'revision' | 'createdAt' | 'updatedAt' | 'archivedAt' | 'archivedBy'
export type NewActor = Omit<Actor, Kept | 'notes'> & { notes?: string | null; now: Date }
type Changeable = Omit<Actor, Kept | 'id'>

const thisActor = ({ tables: { actors }, own }: LocalReads, id: string) => own(actors, eq(actors.id, id))

export async function createActor(here: Here, { now, ...actor }: NewActor): Promise<Actor> {
  const { municipality } = here
  const [row] = await here
    .insert(here.tables.actors)
    .values({ ...actor, municipality, createdAt: now, updatedAt: now })
    .returning()
  return row!
}

/** All actors of a municipality (at most some hundred), by surname. */
export async function listActors(here: Here): Promise<Actor[]> {
  const { actors } = here.tables
  return bySurname(await here.select().from(actors).where(here.own(actors)))
}

export async function findActor(here: Here, id: string): Promise<Actor | undefined> {
  const [row] = await here.select().from(here.tables.actors).where(thisActor(here, id))
  return row
}

export function updateActor(
  here: Here,
  id: string,
  { revision, changes, now }: { revision: number; changes: Partial<Changeable>; now: Date },
): Promise<Changed<Actor>> {
  const { actors } = here.tables
  const one = thisActor(here, id)
  return here.atomically(function* (tx) {
    const [saved] = yield* run(
      tx
        .update(actors)
        .set({ ...changes, revision: revision + 1, updatedAt: now })
        .where(and(one, eq(actors.revision, revision)))
        .returning(),
    )
    if (saved) return { state: 'saved', row: saved }
    const [row] = yield* run(tx.select().from(actors).where(one))
    return row ? { state: 'conflict', row } : { state: 'unknown' }
  })
}

/** Says where somebody stands now, whatever else was changed meanwhile; undefined when there is no such actor. */
export function changeStatus(here: Here, id: string, status: ActorStatus, now: Date): Promise<Actor | undefined> {
  const { actors } = here.tables
  const one = thisActor(here, id)
  return here.atomically(function* (tx) {
    const [before] = yield* run(tx.select({ revision: actors.revision }).from(actors).where(one))
    if (!before) return undefined
    const change = { status, revision: before.revision + 1, updatedAt: now }
    const [row] = yield* run(tx.update(actors).set(change).where(one).returning())
    return row
  })
}

/**
 * Removes the person and all that was said by and about them here: ties, responses, answers, ratings, invitations.
 * What they said of two others goes as well, unless somebody else says so, and what judgements of others took from it.
 * @param withoutThem The settings of the municipality without the person; the same object when they do not name them.
 */
export function removeActor(here: Here, id: string, withoutThem: (given: CaseSettings) => CaseSettings): Promise<void> {
  const { actors, municipalities, responses, statements } = here.tables
  const place = eq(municipalities.id, here.municipality)
  return here.atomically(function* (tx) {
    const [before] = yield* run(tx.select().from(municipalities).where(place))
    const settings = before?.settings && withoutThem(before.settings)
    if (before && settings !== before.settings)
      yield* run(
        tx
          .update(municipalities)
          .set({ settings, revision: before.revision + 1 })
          .where(place),
      )
    const told = yield* run(
      tx
        .select({ id: responses.id })
        .from(responses)
        .where(tx.all(responses, eq(responses.actor, id))),
    )
    const ids = told.map((each) => each.id)
    yield* forgetTold(tx, ids)
    const said = tx.select({ id: statements.id }).from(statements)
    const gone = yield* run(said.where(tx.all(statements, inArray(statements.response, ids))))
    yield* forgetPicked(
      tx,
      gone.map((each) => each.id),
    )
    yield* run(tx.delete(actors).where(thisActor(tx, id)))
  })
}
