import { and, eq } from 'drizzle-orm'
import type { Database, Here, LocalReads, Reads } from '../database.ts'

/** The database as one municipality sees it. */
export const hereIn = (db: Database, municipality: string): Here =>
  Object.assign(localIn(db, municipality), {
    atomically: ((work) => db.atomically((tx) => work(localIn(tx, municipality)))) satisfies Here['atomically'],
    reading: ((work) => db.reading((tx) => work(localIn(tx, municipality)))) satisfies Here['reading'],
  })

export const localIn = <Q extends Reads>(queries: Q, municipality: string): Q & LocalReads =>
  Object.assign(Object.create(queries) as Q, {
    municipality,
    own: ((table, ...more) => and(eq(table.municipality, municipality), ...more)!) satisfies LocalReads['own'],
  })
