import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { type Database, nextStep, type Queries, type Reads, type Steps } from '../database.ts'
import type { Seal } from '../schema/sealing.ts'
import { sqliteTables } from '../schema/tables.ts'
import { areTextsClean, cleanTexts } from './clean-stored.ts'
import { hereIn } from './here.ts'
import { migrateSqlite, refuseNewer } from './migrate.sqlite.ts'

/**
 * Opens (and if need be creates) a SQLite file and brings it up to date; ':memory:' gives a throw-away database.
 * Only the owner may read the file, and the folder if it is made here. Refuses a database from a newer program.
 */
export function openSqlite(file: string, seal: Seal): Database {
  if (file !== ':memory:') reserve(file)
  const client = new Sqlite(file)
  const drizzled = drizzle(client, { casing: 'snake_case' })
  const queries = Object.assign(drizzled, { tables: sqliteTables(seal) }) as unknown as Queries
  try {
    refuseNewer(client)
    client.pragma('busy_timeout = 5000')
    client.pragma('journal_mode = WAL')
    // Said explicitly: under WAL better-sqlite3 falls back to NORMAL, and then a power cut takes saved answers with it.
    client.pragma('synchronous = FULL')
    client.pragma('secure_delete = ON')
    migrateSqlite(client)
    cleanStored(client, queries)
  } catch (error) {
    client.close()
    throw error
  }

  const statements = keepStatements(client)
  // The first counts what this connection wrote, the second changes when another one did.
  const written = client.prepare('SELECT total_changes() AS own, data_version AS others FROM pragma_data_version')

  // Not async: used inside another it must throw at once, so that the outer transaction is undone as well.
  function transaction<T>(kind: 'immediate' | 'deferred', work: () => Steps<T>): Promise<T> {
    if (client.inTransaction) throw new Error('no transaction can be used inside atomically() or reading()')
    try {
      return Promise.resolve(client.transaction(() => finish(work()))[kind]())
    } catch (error) {
      return Promise.reject(error)
    }
  }

  const db: Database = Object.assign(queries, {
    atomically: <T>(work: (tx: Queries) => Steps<T>) => transaction('immediate', () => work(queries)),
    // Deferred: SQLite takes its snapshot with the first read, and the lock for writing never.
    reading<T>(work: (tx: Reads) => Steps<T>) {
      return statements.readOnly(() => transaction('deferred', () => work(queries)))
    },
    async mark() {
      const { own, others } = written.get() as { own: number; others: number }
      return `${own}/${others}`
    },
    at: (municipality: string) => hereIn(db, municipality),
    async close() {
      client.close()
    },
  })
  return db
}

/** All in one transaction: whoever is interrupted begins anew the next time. */
function cleanStored(client: Sqlite.Database, queries: Queries): void {
  if (!finish(areTextsClean(queries))) client.transaction(() => finish(cleanTexts(queries))).immediate()
}

/** Makes the file before SQLite does, because SQLite gives its -wal and -shm files the same mode. */
function reserve(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}

/**
 * Reuses a statement when the same SQL comes again, instead of having SQLite compile it anew (a fifth of the time a
 * saved answer takes). Safe because every statement has run to its end before the next one starts.
 */
function keepStatements(client: Sqlite.Database, most = 300) {
  const prepare = client.prepare.bind(client) as (source: string) => Sqlite.Statement
  const kept = new Map<string, Sqlite.Statement>()
  let isReading = false
  const prepareOnce = (source: string): Sqlite.Statement => {
    const statement = kept.get(source) ?? prepare(source)
    if (isReading && !statement.readonly) throw new Error('nothing can be written inside reading()')
    if (kept.size >= most) kept.clear()
    kept.set(source, statement)
    return statement
  }
  Object.assign(client, { prepare: prepareOnce })
  return {
    /** Does what comes back at once, and refuses every statement meanwhile that would write. */
    readOnly<T>(work: () => T): T {
      isReading = true
      try {
        return work()
      } finally {
        isReading = false
      }
    },
  }
}

/** Runs every step at once: better-sqlite3 answers synchronously, so no other request can slip in between. */
function finish<T>(steps: Steps<T>): T {
  let step = nextStep(steps)
  while (!step.done) step = nextStep(steps, execute(step.value))
  return step.value
}

interface SyncQuery {
  prepare(): { execute(): { sync(): unknown } }
}

function execute(query: unknown): unknown {
  const isQuery = typeof query === 'object' && query !== null && 'prepare' in query
  if (!isQuery) throw new Error('only queries can be run inside atomically()')
  return (query as SyncQuery).prepare().execute().sync()
}
