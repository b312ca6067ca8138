import { and, eq } from 'drizzle-orm'
import type { ActorStatus } from '../../surveys/vocabulary.ts'
import type { Changed } from '../changed.ts'
import { type Database, run } from '../database.ts'
import { byName } from '../order.ts'
import type { Tables } from '../schema/tables.ts'

export type Actor = Tables['actors']['$inferSelect']
export type NewActor = Omit<Actor, 'revision' | 'createdAt' | 'updatedAt'> & { now: Date }
type Changeable = Omit<Actor, 'municipality' | 'id' | 'revision' | 'createdAt' | 'updatedAt'>

const at = ({ actors }: Tables, municipality: string, id: string) =>
  and(eq(actors.municipality, municipality), eq(actors.id, id))

export async function createActor(db: Database, { now, ...actor }: NewActor): Promise<Actor> {
  const [row] = await db
    .insert(db.tables.actors)
    .values({ ...actor, createdAt: now, updatedAt: now })
    .returning()
  return row!
}

/** All actors of a municipality (at most some hundred), by name. */
export async function listActors(db: Database, municipality: string): Promise<Actor[]> {
  const { actors } = db.tables
  return byName(await db.select().from(actors).where(eq(actors.municipality, municipality)))
}

export async function findActor(db: Database, municipality: string, id: string): Promise<Actor | undefined> {
  const [row] = await db
    .select()
    .from(db.tables.actors)
    .where(at(db.tables, municipality, id))
  return row
}

export function updateActor(
  db: Database,
  municipality: string,
  id: string,
  { revision, changes, now }: { revision: number; changes: Partial<Changeable>; now: Date },
): Promise<Changed<Actor>> {
  const { actors } = db.tables
  const own = at(db.tables, municipality, id)
  return db.atomically(function* (tx) {
    const [saved] = yield* run(
      tx
        .update(actors)
        .set({ ...changes, revision: revision + 1, updatedAt: now })
        .where(and(own, eq(actors.revision, revision)))
        .returning(),
    )
    if (saved) return { state: 'saved', row: saved }
    const [row] = yield* run(tx.select().from(actors).where(own))
    return row ? { state: 'conflict', row } : { state: 'unknown' }
  })
}

/** Says where somebody stands now, whatever else was changed meanwhile; undefined when there is no such actor. */
export function changeStatus(
  db: Database,
  municipality: string,
  id: string,
  status: ActorStatus,
  now: Date,
): Promise<Actor | undefined> {
  const { actors } = db.tables
  const own = at(db.tables, municipality, id)
  return db.atomically(function* (tx) {
    const [before] = yield* run(tx.select({ revision: actors.revision }).from(actors).where(own))
    if (!before) return undefined
    const change = { status, revision: before.revision + 1, updatedAt: now }
    const [row] = yield* run(tx.update(actors).set(change).where(own).returning())
    return row
  })
}

/** Removes the person and all that was said by and about them here: ties, responses, answers, ratings, invitations. */
export async function removeActor(db: Database, municipality: string, id: string): Promise<void> {
  await db.delete(db.tables.actors).where(at(db.tables, municipality, id))
}
