import { and, eq } from 'drizzle-orm'
import type { Database, Here, LocalReads, Reads } from '../database.ts'
import { present } from '../present.ts'

/** The database as one municipality sees it; `isWhole`: with what is archived. */
export const hereIn = (db: Database, municipality: string, isWhole = false): Here =>
  Object.assign(localIn(db, municipality, isWhole), {
    atomically: ((work) =>
      db.atomically((tx) => work(localIn(tx, municipality, isWhole)))) satisfies Here['atomically'],
    reading: ((work) => db.reading((tx) => work(localIn(tx, municipality, isWhole)))) satisfies Here['reading'],
    whole: () => hereIn(db, municipality, true),
  })

export const localIn = <Q extends Reads>(queries: Q, municipality: string, isWhole = false): Q & LocalReads => {
  const all: LocalReads['all'] = (table, ...more) => and(eq(table.municipality, municipality), ...more)!
  return Object.assign(Object.create(queries) as Q, {
    municipality,
    all,
    own: isWhole
      ? all
      : (((table, ...more) => all(table, ...more, present(queries, table))) satisfies LocalReads['own']),
  })
}
