import { afterEach, beforeEach } from 'vitest'
import type { Database } from '../../db/database.ts'
import { openDatabase } from '../../db/open.ts'

/** What every test of a file that imports this begins with: a new database with nothing in it. */
export let db: Database

beforeEach(async () => {
  db = await openDatabase({ file: ':memory:' })
})
afterEach(() => db.close())
