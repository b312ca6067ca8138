import { eq, inArray, or } from 'drizzle-orm'
import { type Here, isDuplicate, type Local, run, type Steps } from '../database.ts'
import { groupBy, inPortions } from '../order.ts'
import type { CaseSettings } from '../schema/places.ts'
import { type Actor, listActors, type NewActor } from './actors.ts'

/** The id of the nth of a list: it begins with that of the list, so that a list is taken over once. */
export const idListed = (list: string, n: number): string => `${list}-${n}`

/** Whether this is the id of a list, as `newId('a')` makes it: people whose ids merely begin alike are no list. */
export const isListId = (id: string | undefined): id is string => id !== undefined && /^a[0-9a-z]{10}$/.test(id)

const isIn = (list: string, { id }: { id: string }): boolean => isListId(list) && id.startsWith(`${list}-`)

export type ListedActor = Omit<NewActor, 'id' | 'now'> & {
  /** Which of the list they are: the same list sent twice names them alike. */
  n: number
}

/** Adds all or none; false where one of them was added before, so that nothing happened. */
export async function createListed(here: Here, list: string, people: ListedActor[], now: Date): Promise<boolean> {
  const { municipality } = here
  const rows = people.map(({ n, ...actor }) => ({
    ...actor,
    id: idListed(list, n),
    municipality,
    createdAt: now,
    updatedAt: now,
  }))
  try {
    await here.atomically(function* (tx) {
      for (const portion of inPortions(rows)) yield* run(tx.insert(tx.tables.actors).values(portion))
    })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** Whoever was taken over from a list and is still there, by name. */
export const listImported = async (here: Here, list: string): Promise<Actor[]> =>
  (await listActors(here)).filter((actor) => isIn(list, actor))

/** Lists taken over since then of whom somebody is still there, the latest first. */
export function listsSince(actors: readonly Actor[], since: Date): { list: string; people: number; takenAt: Date }[] {
  const late = actors.filter(({ createdAt }) => createdAt >= since)
  return [...groupBy(late, ({ id }) => id.slice(0, id.lastIndexOf('-')))]
    .filter(([list]) => isListId(list))
    .map(([list, people]) => ({ list, people: people.length, takenAt: people[0]!.createdAt }))
    .toSorted((x, y) => y.takenAt.getTime() - x.takenAt.getTime())
}

/**
 * Takes a list back as long as nothing was done with anybody of it: no fact changed, nobody archived, no tie, talk,
 * rating, invitation, line or group that names them, no setting. All or none.
 * @param without The settings without a person; the same object when they do not name them.
 * @returns Ids of those with whom something was done; empty when all are removed.
 */
export function removeListed(
  here: Here,
  list: string,
  without: (given: CaseSettings, id: string) => CaseSettings,
): Promise<string[]> {
  const { actors, municipalities } = here.tables
  return here.atomically(function* (tx) {
    const everybody = yield* run(tx.select().from(actors).where(tx.all(actors)))
    const listed = everybody.filter((actor) => isIn(list, actor))
    const ids = listed.map(({ id }) => id)
    if (ids.length === 0) return []
    const used = new Set(yield* usedOf(tx, ids))
    for (const { id, revision, archivedAt } of listed) if (revision > 1 || archivedAt) used.add(id)
    const [place] = yield* run(tx.select().from(municipalities).where(eq(municipalities.id, here.municipality)))
    for (const id of ids) if (place?.settings && without(place.settings, id) !== place.settings) used.add(id)
    if (used.size > 0) return [...used]
    yield* run(tx.delete(actors).where(tx.own(actors, inArray(actors.id, ids))))
    return []
  })
}

/** Of these people those of whom anything else tells. */
function* usedOf(tx: Local, ids: string[]): Steps<string[]> {
  const { ties, responses, ratings, invitations, groupMembers, namings } = tx.tables
  const used: (string | null)[] = []
  const between = yield* run(
    tx
      .select({ a: ties.a, b: ties.b })
      .from(ties)
      .where(tx.all(ties, or(inArray(ties.a, ids), inArray(ties.b, ids)))),
  )
  for (const { a, b } of between) used.push(a, b)
  for (const table of [responses, ratings, invitations, groupMembers, namings] as (typeof responses)[]) {
    const about = tx.select({ actor: table.actor }).from(table)
    for (const { actor } of yield* run(about.where(tx.all(table, inArray(table.actor, ids))))) used.push(actor)
  }
  return used.filter((id): id is string => id !== null && ids.includes(id))
}
