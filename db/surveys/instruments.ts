import { and, eq } from 'drizzle-orm'
import type { Instrument } from '../../surveys/instrument.ts'
import type { Database } from '../database.ts'

/** Keeps exactly this version, under the hash of its content. Kept once, it never changes. */
export async function keepInstrument(db: Database, hash: string, instrument: Instrument): Promise<void> {
  await db
    .insert(db.tables.instruments)
    .values({ hash, id: instrument.id, version: instrument.version, definition: instrument })
    .onConflictDoNothing()
}

export async function findInstrument(db: Database, hash: string): Promise<Instrument | undefined> {
  const { instruments } = db.tables
  const [row] = await db.select().from(instruments).where(eq(instruments.hash, hash))
  return row?.definition
}

/** The versions kept under one label ("id@version"): several, if their content differs. */
export async function findInstrumentsByLabel(
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
