import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Database } from '../../db/database.ts'
import { DatabaseTooNew, holdFile, openDatabase } from '../../db/open.ts'
import type { Config } from '../frame/config.ts'
import { Refusal } from './command.ts'
import { refuseFile } from './files.ts'

/**
 * Opens the instance's database, creating it where there is none.
 * @throws Refusal when the folder cannot be used, or the file is none of ours or too new.
 */
export async function openData({ dataDir }: Config): Promise<Database> {
  return inFolder(dataDir, () => openDatabase({ file: join(dataDir, 'tragwerk.db') }))
}

/**
 * For a server, which must be the only one: what it remembers besides the database, such as forms that were just sent and
 * how often somebody tried a password, the other would not know. Commands work beside it.
 * @throws Refusal as openData, and when another server uses the folder.
 */
export async function openDataAlone(config: Config): Promise<{ db: Database; close(): Promise<void> }> {
  const { dataDir } = config
  const held = await inFolder(dataDir, () => holdFile(join(dataDir, 'tragwerk.lock')))
  if (!held) throw new Refusal(`Another server uses the data in ${dataDir}. Stop that one, or choose another DATA_DIR.`)
  try {
    const db = await openData(config)
    const close = async () => {
      await db.close()
      held.release()
    }
    return { db, close }
  } catch (error) {
    held.release()
    throw error
  }
}

async function inFolder<T>(dataDir: string, open: () => T | Promise<T>): Promise<T> {
  try {
    makeFolder(dataDir)
    return await open()
  } catch (error) {
    if (error instanceof DatabaseTooNew) throw new Refusal(error.message)
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const what = `DATA_DIR ${dataDir} cannot be used`
    if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT')
      throw new Refusal(`${what}: tragwerk.db is damaged or no database`)
    if (/^SQLITE_(CANTOPEN|READONLY|PERM|IOERR|FULL|BUSY)/.test(code)) throw new Refusal(`${what}: ${code}`)
    if (code === 'ERR_DLOPEN_FAILED') throw new Refusal(otherNode)
    throw refuseFile(error, what)
  }
}

const otherNode = `What npm installed was made for another version of Node than ${process.version}. Run npm ci again, or start with the version it was made for.`

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
