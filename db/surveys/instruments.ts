import { and, eq, inArray } from 'drizzle-orm'
import type { Instrument } from '../../surveys/instrument.ts'
import { type Database, type Reads, run, type Steps } from '../database.ts'

/** Keeps exactly this version, under the hash of its content. Kept once, it never changes. */
export async function keepInstrument(db: Database, hash: string, instrument: Instrument): Promise<void> {
  await db
    .insert(db.tables.instruments)
    .values({ hash, id: instrument.id, version: instrument.version, definition: instrument })
    .onConflictDoNothing()
}

export async function findKeptInstrument(db: Database, hash: string): Promise<Instrument | undefined> {
  const { instruments } = db.tables
  const [row] = await db.select().from(instruments).where(eq(instruments.hash, hash))
  return row?.definition
}

/** The versions kept under these hashes, by hash. */
export async function findKeptInstruments(db: Reads, hashes: Iterable<string>): Promise<Map<string, Instrument>> {
  return byHash(await kept(db, hashes))
}

/** The steps of findKeptInstruments(), for larger transactions. */
export function* instrumentsOf(tx: Reads, hashes: Iterable<string>): Steps<Map<string, Instrument>> {
  return byHash(yield* run(kept(tx, hashes)))
}

/** The versions kept under one label ("id@version"): several, if their content differs. */
export async function findKeptByLabel(
  db: Database,
  id: string,
  version: number,
): Promise<{ hash: string; instrument: Instrument }[]> {
  const { instruments } = db.tables
  const rows = await db
    .select()
    .from(instruments)
    .where(and(eq(instruments.id, id), eq(instruments.version, version)))
  return rows.map(({ hash, definition }) => ({ hash, instrument: definition }))
}

function kept(db: Reads, hashes: Iterable<string>) {
  const { instruments } = db.tables
  return db
    .select()
    .from(instruments)
    .where(inArray(instruments.hash, [...new Set(hashes)]))
}

const byHash = (rows: { hash: string; definition: Instrument }[]): Map<string, Instrument> =>
  new Map(rows.map(({ hash, definition }) => [hash, definition]))
