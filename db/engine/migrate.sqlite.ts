import { fileURLToPath } from 'node:url'
import type Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'

export const sqliteMigrations = fileURLToPath(import.meta.resolve('#root/db/migrations/sqlite'))

/** Thrown instead of touching a database that a newer program has already changed. */
export class DatabaseTooNew extends Error {
  constructor() {
    super('The database was made by a newer version of the program. Start that version, or restore an older backup.')
    this.name = 'DatabaseTooNew'
  }
}

/** Throws DatabaseTooNew when the database has been through a migration that is later than all we know. */
export function refuseNewer(client: Sqlite.Database, migrationsFolder = sqliteMigrations): void {
  const journal = client.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (!journal) return
  const applied = client.prepare('select max(created_at) from __drizzle_migrations').pluck().get()
  const latest = Math.max(...readMigrationFiles({ migrationsFolder }).map((each) => each.folderMillis))
  if (Number(applied) > latest) throw new DatabaseTooNew()
}

/**
 * Brings the schema up to date. Foreign keys rest meanwhile: SQLite changes a table by rebuilding it, and dropping the
 * old copy would delete its children by cascade; drizzle's own PRAGMA, inside the transaction, has no effect.
 * Throws when a row is left without its parent. Afterwards foreign keys are in force.
 */
export function migrateSqlite(client: Sqlite.Database, migrationsFolder = sqliteMigrations): void {
  client.pragma('foreign_keys = OFF')
  migrate(drizzle(client), { migrationsFolder })
  const orphans = client.pragma('foreign_key_check') as { table: string }[]
  if (orphans.length > 0) {
    const tables = [...new Set(orphans.map((each) => each.table))].join(', ')
    throw new Error(`After the migration ${orphans.length} rows lack their parent row, in: ${tables}`)
  }
  client.pragma('foreign_keys = ON')
}
