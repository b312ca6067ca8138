import { afterEach, beforeEach } from 'vitest'
import type { Database, Here } from '../../db/database.ts'
import { world } from './given.ts'

/** What every test of a file that imports these begins with: a new world, seen from its two municipalities. */
export let db: Database
export let here: Here
export let there: Here

beforeEach(async () => {
  db = await world()
  here = db.at('m1')
  there = db.at('m2')
})
afterEach(() => db.close())
