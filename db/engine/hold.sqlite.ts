import Sqlite from 'better-sqlite3'

/**
 * Holds a file for this program until `release`, or until the program ends, however it ends: the lock is the system's own,
 * by way of SQLite, and nothing is ever left behind that a later start would have to judge.
 * Undefined when another program holds it.
 */
export function holdFile(file: string): { release(): void } | undefined {
  const client = new Sqlite(file, { timeout: 0 })
  try {
    client.exec('BEGIN EXCLUSIVE')
    return { release: () => client.close() }
  } catch (error) {
    client.close()
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_BUSY') return undefined
    throw error
  }
}
