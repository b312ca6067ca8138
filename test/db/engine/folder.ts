import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** What every test of a file that imports these begins with: an empty folder, and a database file to be made in it. */
export let folder: string
export let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tragwerk-'))
  file = join(folder, 'tragwerk.db')
})
afterEach(() => rmSync(folder, { recursive: true }))
