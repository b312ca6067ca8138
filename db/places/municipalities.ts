import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Changed } from '../changed.ts'
import { type Database, type Here, run } from '../database.ts'
import { byName, type Page, pageOf } from '../order.ts'
import type { Tables } from '../schema/tables.ts'

export type Municipality = Tables['municipalities']['$inferSelect']
export type NewMunicipality = Omit<Tables['municipalities']['$inferInsert'], 'revision'>

/** Adds a municipality; `creator` (an account) may see it from the start. Fails as duplicate when the id is taken. */
export function createMunicipality(
  db: Database,
  municipality: NewMunicipality,
  creator?: string,
): Promise<Municipality> {
  const { municipalities, accesses } = db.tables
  return db.atomically(function* (tx) {
    const [row] = yield* run(tx.insert(municipalities).values(municipality).returning())
    if (creator) yield* run(tx.insert(accesses).values({ account: creator, municipality: row!.id }))
    return row!
  })
}

/**
 * By name, a page of those the account may see and that are not archived; `all`: with those, for accesses stay. Names are sealed, so ids and names are read and sorted here, and only
 * the rows of the page are read whole.
 */
export function listMunicipalities(
  db: Database,
  account: string | 'all',
  page: Page,
): Promise<{ total: number; rows: Municipality[] }> {
  const { municipalities, accesses } = db.tables
  return db.reading(function* (tx) {
    const names = tx.select({ id: municipalities.id, name: municipalities.name }).from(municipalities)
    const visible =
      account === 'all'
        ? yield* run(names)
        : yield* run(
            names
              .innerJoin(accesses, and(eq(accesses.municipality, municipalities.id), eq(accesses.account, account)))
              .where(isNull(municipalities.archivedAt)),
          )
    const wanted = pageOf(byName(visible), page).map(({ id }) => id)
    const rows = yield* run(tx.select().from(municipalities).where(inArray(municipalities.id, wanted)))
    return { total: visible.length, rows: byName(rows) }
  })
}

export async function findMunicipality(here: Here): Promise<Municipality | undefined> {
  const { municipalities } = here.tables
  const [row] = await here.select().from(municipalities).where(eq(municipalities.id, here.municipality))
  return row
}

export function updateMunicipality(
  here: Here,
  {
    revision,
    changes,
  }: {
    revision: number
    changes: Partial<Pick<Municipality, 'name' | 'kind' | 'role' | 'state' | 'inhabitants' | 'settings'>>
  },
): Promise<Changed<Municipality>> {
  const { municipalities } = here.tables
  const one = eq(municipalities.id, here.municipality)
  return here.atomically(function* (tx) {
    const [saved] = yield* run(
      tx
        .update(municipalities)
        .set({ ...changes, revision: revision + 1 })
        .where(and(one, eq(municipalities.revision, revision)))
        .returning(),
    )
    if (saved) return { state: 'saved', row: saved }
    const [row] = yield* run(tx.select().from(municipalities).where(one))
    return row ? { state: 'conflict', row } : { state: 'unknown' }
  })
}

/** Removes the municipality with everything that belongs to it. @awaits the erasure issue */
export async function removeMunicipality(here: Here): Promise<void> {
  const { municipalities } = here.tables
  await here.delete(municipalities).where(eq(municipalities.id, here.municipality))
}
