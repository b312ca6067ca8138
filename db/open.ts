import type { Database } from './database.ts'
import { openSqlite } from './engine/database.sqlite.ts'
import { type Seal, unencrypted } from './schema/sealing.ts'

export { holdFile } from './engine/hold.sqlite.ts'
export { DatabaseTooNew } from './engine/migrate.sqlite.ts'

export interface DatabaseSettings {
  /** Path of a SQLite file, made if there is none; ':memory:' for a throw-away database. */
  file: string
  /** What sealed columns are written with. */
  seal?: Seal
}

/** The one way to open storage, brought up to date. @throws DatabaseTooNew when a newer program has changed it. */
export async function openDatabase({ file, seal = unencrypted }: DatabaseSettings): Promise<Database> {
  return openSqlite(file, seal)
}
