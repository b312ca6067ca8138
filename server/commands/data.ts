import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Database } from '../../db/database.ts'
import { DatabaseTooNew, openDatabase } from '../../db/open.ts'
import type { Config } from '../frame/config.ts'
import { Refusal } from './command.ts'
import { refuseFile } from './files.ts'

/**
 * Opens the instance's database, creating it where there is none.
 * @throws Refusal when the folder cannot be used, or the file is none of ours or too new.
 */
export async function openData({ dataDir }: Config): Promise<Database> {
  try {
    makeFolder(dataDir)
    return await openDatabase({ file: join(dataDir, 'tragwerk.db') })
  } catch (error) {
    if (error instanceof DatabaseTooNew) throw new Refusal(error.message)
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const what = `DATA_DIR ${dataDir} cannot be used`
    if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT')
      throw new Refusal(`${what}: tragwerk.db is damaged or no database`)
    if (/^SQLITE_(CANTOPEN|READONLY|PERM|IOERR|FULL|BUSY)/.test(code)) throw new Refusal(`${what}: ${code}`)
    throw refuseFile(error, what)
  }
}

/** Step by step: mkdir's own recursion never ends where the system refuses a folder as if it did not exist (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/** Opens the database for one piece of work and closes it whatever happens. */
export async function withData<T>(config: Config, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openData(config)
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}
