import type { Columns } from './columns.postgres.ts'

/** What SQL cannot do to stored data because it is sealed, and was done by the program instead: each once, by name. */
export const repairTables = (c: Columns) => ({ repairs: c.table('repairs', { name: c.text().primaryKey() }) })
