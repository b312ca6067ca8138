import { and, eq } from 'drizzle-orm'
import type { Database, Here, Local, Queries } from '../database.ts'

/** The database as one municipality sees it. */
export const hereIn = (db: Database, municipality: string): Here =>
  Object.assign(localIn(db, municipality), {
    atomically: ((work) => db.atomically((tx) => work(localIn(tx, municipality)))) satisfies Here['atomically'],
  })

const localIn = (queries: Queries, municipality: string): Local =>
  Object.assign(Object.create(queries) as Queries, {
    municipality,
    own: ((table, ...conditions) => and(eq(table.municipality, municipality), ...conditions)!) satisfies Local['own'],
  })
