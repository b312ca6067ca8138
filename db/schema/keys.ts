import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Columns } from './columns.postgres.ts'

/** Rows of a municipality have the key (municipality, id); ids are unique within it only. */
interface Keyed {
  municipality: AnyPgColumn
  id: AnyPgColumn
}

/** The municipality a row belongs to and vanishes with. */
export const ofMunicipality = (c: Columns, { municipalities }: { municipalities: { id: AnyPgColumn } }) =>
  c
    .text()
    .notNull()
    .references(() => municipalities.id, { onDelete: 'cascade' })

/** The key of a row that is named here, and must be there. */
export const refersTo = (c: Columns, columns: [AnyPgColumn, AnyPgColumn], { municipality, id }: Keyed) =>
  c.foreignKey({ columns, foreignColumns: [municipality, id] })

/** The key of a row this one belongs to and vanishes with. */
export const belongsTo = (c: Columns, columns: [AnyPgColumn, AnyPgColumn], owner: Keyed) =>
  refersTo(c, columns, owner).onDelete('cascade')

/** Since when something is archived, and by whom (account id); null: it is there (db/present.ts). */
export const archiving = (c: Columns) => ({ archivedAt: c.instant(), archivedBy: c.text() })
