import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrateSqlite, refuseNewer, sqliteMigrations } from '../../../db/engine/migrate.sqlite.ts'
import { DatabaseTooNew, openDatabase } from '../../../db/open.ts'
import { createActor } from '../../../db/places/actors.ts'
import { createMunicipality } from '../../../db/places/municipalities.ts'
import { saveAnswers } from '../../../db/surveys/answers.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { planInterview } from '../../../db/surveys/responses.ts'
import { actor, instrument, interview, now, town } from '../given.ts'
import { file, folder } from './folder.ts'

interface Journal {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[]
}

/** The migrations of a later version of the program: ours and one more. */
function later(sql: string): string {
  const migrations = join(folder, 'migrations')
  cpSync(sqliteMigrations, migrations, { recursive: true })
  const path = join(migrations, 'meta', '_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8')) as Journal
  const last = journal.entries.at(-1)!
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag: '9999_later' })
  writeFileSync(path, JSON.stringify(journal))
  writeFileSync(join(migrations, '9999_later.sql'), sql)
  return migrations
}

async function fill() {
  const db = await openDatabase({ file })
  await keepInstrument(db, 'h1', instrument)
  await createMunicipality(db, town('m1'))
  const here = db.at('m1')
  await createActor(here, actor('a01'))
  await planInterview(here, interview('i01'))
  await saveAnswers(here, { response: 'i01', answers: { why: 'darum' }, savedBy: 'c1', now })
  await db.close()
}

/** How drizzle-kit changes a table in SQLite: a new copy, the old one dropped. */
const rebuild = `
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE "__new_municipalities" (id text PRIMARY KEY NOT NULL, name text NOT NULL, kind text, role text, state text,
  inhabitants integer, settings text, created_at integer NOT NULL, revision integer DEFAULT 1 NOT NULL, motto text);--> statement-breakpoint
INSERT INTO "__new_municipalities" SELECT id, name, kind, role, state, inhabitants, settings, created_at, revision, null FROM municipalities;--> statement-breakpoint
DROP TABLE municipalities;--> statement-breakpoint
ALTER TABLE "__new_municipalities" RENAME TO municipalities;--> statement-breakpoint
PRAGMA foreign_keys=ON;`

describe('a migration', () => {
  it('that rebuilds a table keeps its children', async () => {
    await fill()
    const client = new Sqlite(file)
    migrateSqlite(client, later(rebuild))
    const rows = (table: string) => client.prepare(`select count(*) from ${table}`).pluck().get()
    expect(['municipalities', 'actors', 'responses', 'interviewers', 'answers'].map(rows)).toEqual([1, 1, 1, 1, 1])
    expect(client.prepare('select motto from municipalities').pluck().get()).toBeNull()
    expect(client.pragma('foreign_keys', { simple: true })).toBe(1)
    client.close()
  })

  it('that leaves rows without their parent is not accepted', async () => {
    await fill()
    const client = new Sqlite(file)
    expect(() => migrateSqlite(client, later('DELETE FROM municipalities;'))).toThrow(
      /lack their parent row, in: actors/,
    )
    client.close()
  })

  it('runs once: opening again changes nothing', async () => {
    await fill()
    const before = readFileSync(file)
    const again = await openDatabase({ file })
    await again.close()
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

it('a database of a newer program is refused and left as it is', async () => {
  await fill()
  const client = new Sqlite(file)
  const newer = later('CREATE TABLE letters (id text);')
  migrateSqlite(client, newer)
  refuseNewer(client, newer)
  client.close()

  const before = readFileSync(file)
  await expect(openDatabase({ file })).rejects.toThrow(DatabaseTooNew)
  await expect(openDatabase({ file })).rejects.toThrow(/newer version of the program/)
  expect(readFileSync(file).equals(before)).toBe(true)
})
