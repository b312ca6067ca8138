import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrateSqlite, sqliteMigrations } from '../../../db/engine/migrate.sqlite.ts'
import { openDatabase } from '../../../db/open.ts'
import type { Instrument } from '../../../surveys/instrument.ts'
import { instrument } from '../given.ts'
import { file, folder } from './folder.ts'

/** Everything that 0.1.0 let in one way or another, and what is kept of it in a line and in a text. */
const dirty = ' Sp\u00ado\u202ert\u200b am\u00a0See\u000be\u0301\r\n'
const line = 'Sport am See é'
const text = 'Sport am\u00a0See\né'
const nothing = '\u200b\u3164'

const asked: Instrument = {
  ...instrument,
  sections: [
    {
      ...instrument.sections[0]!,
      items: [
        { id: 'why', kind: 'long_text', label: { de: 'Warum?', en: 'Why?' } },
        { id: 'who', kind: 'short_text', label: { de: 'Wer?', en: 'Who?' } },
      ],
    },
  ],
}

/** Sealed values are JSON text. */
const sealed = (value: unknown) => JSON.stringify(value)
const place = { municipality: 'm1' }
const person = { ...place, sector: 'police', status: 'candidate', attributes: '{}', created_at: 1, updated_at: 1 }
const frozen = { ...place, case_hash: 'abc', created_at: 1, created_by: 'c1' }
const relations = [{ a: 'a01', b: 'a02', trust: 3, rivalry: 'none' }]

/** What a database of the first schema holds, by table. */
const stored: Record<string, Record<string, unknown>[]> = {
  accounts: [
    { id: 'c1', name: sealed(dirty), email: 'kim@example.org', role: 'consultant', language: 'de', created_at: 1 },
    { id: 'c2', name: sealed(nothing), email: 'uli@example.org', role: 'consultant', language: 'de', created_at: 1 },
  ],
  municipalities: [
    {
      id: 'm1',
      name: sealed(dirty),
      settings: sealed({ memberCost: 60, reasons: { memberCost: dirty } }),
      created_at: 1,
      revision: 7,
    },
    { id: 'm2', name: sealed(nothing), created_at: 1, revision: 1 },
  ],
  actors: [
    {
      ...person,
      id: 'a01',
      name: sealed(dirty),
      organisation: sealed(dirty),
      function: sealed(nothing),
      contact: sealed(dirty),
      milieus: sealed(['Sport', 'Sp\u00adort', nothing]),
      revision: 5,
    },
    { ...person, id: 'a02', name: sealed(nothing), milieus: sealed([]), revision: 1 },
  ],
  instruments: [{ hash: 'h1', id: 'readiness', version: 1, definition: JSON.stringify(asked) }],
  recommendations: [
    {
      ...frozen,
      id: 'p1',
      kind: 'scenario',
      name: sealed(dirty),
      reason: sealed(dirty),
      case: sealed({ name: dirty }),
      result: sealed({ words: dirty }),
    },
  ],
  groups: [{ ...place, id: 'g1', reason: sealed(dirty), created_at: 1 }],
  reviews: [{ ...place, id: 'r1', group: 'g1', date: '2026-03-02', status: 'open', created_at: 1 }],
  review_criteria: [{ ...place, review: 'r1', criterion: 'K1', notes: sealed(dirty), revision: 3, saved_at: 1 }],
  decisions: [
    {
      ...place,
      id: 'd1',
      subject: 'review',
      option: 'continue',
      reason: sealed(dirty),
      decided_on: '2026-03-02',
      decided_by: 'c1',
      recorded_at: 1,
      frozen: sealed({ reason: dirty }),
    },
  ],
  responses: [
    {
      ...place,
      id: 'i01',
      actor: 'a01',
      instrument: 'h1',
      purpose: 'readiness',
      status: 'running',
      place: sealed(dirty),
      remark: sealed(dirty),
      revision: 4,
      created_at: 1,
    },
  ],
  answers: Object.entries({
    why: dirty,
    who: dirty,
    empty: nothing,
    chosen: ['red', 'green'],
    listed: [dirty],
    relations,
    refused: { missing: 'refused' },
    steps: 3,
  }).map(([item, answer]) => ({ ...place, response: 'i01', item, answer: sealed(answer), revision: 2, saved_at: 1 })),
  ratings: [
    {
      ...place,
      actor: 'a01',
      dimension: 'motivation',
      rater: 'c1',
      kind: 'independent',
      value: sealed(3),
      evidence: sealed(dirty),
      final: 1,
      revision: 6,
      saved_at: 1,
    },
  ],
  reports: [
    {
      ...frozen,
      id: 'b1',
      kind: 'composition',
      language: 'de',
      number: 1,
      title: sealed(dirty),
      content: sealed({ text: dirty }),
    },
  ],
}

/** A database as 0.1.0 left it: of the first schema, with texts as they came. */
function givenOldDatabase(): void {
  const migrations = join(folder, 'migrations')
  cpSync(sqliteMigrations, migrations, { recursive: true })
  const path = join(migrations, 'meta', '_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: unknown[] }
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }))
  const client = new Sqlite(file)
  migrateSqlite(client, migrations)
  for (const [table, rows] of Object.entries(stored))
    for (const row of rows) {
      const columns = Object.keys(row).map((column) => `"${column}"`)
      client.prepare(`insert into ${table} (${columns}) values (${columns.map(() => '?')})`).run(Object.values(row))
    }
  client.close()
}

/** The rows as stored: of every table of old, only the columns that were filled. */
function rowsNow(): typeof stored {
  const client = new Sqlite(file)
  const rows = Object.fromEntries(
    Object.entries(stored).map(([table, before]) => {
      const now = client.prepare(`select * from ${table} order by rowid`).all() as Record<string, unknown>[]
      return [
        table,
        now.map((row, at) => Object.fromEntries(Object.keys(before[at]!).map((column) => [column, row[column]]))),
      ]
    }),
  )
  client.close()
  return rows
}

const openOnce = async () => {
  const db = await openDatabase({ file })
  await db.close()
}

const alter = (sql: string) => {
  const client = new Sqlite(file)
  client.exec(sql)
  client.close()
}

it('texts stored before there was one cleaner are clean after opening, and nothing else has changed', async () => {
  givenOldDatabase()
  await openOnce()
  const expected = structuredClone(stored)
  const set = (table: string, values: Record<string, unknown>, at = 0) => Object.assign(expected[table]![at]!, values)
  set('accounts', { name: sealed(line) })
  set('accounts', { name: sealed('uli@example.org') }, 1)
  set('municipalities', { name: sealed(line), settings: sealed({ memberCost: 60, reasons: { memberCost: text } }) })
  set('municipalities', { name: sealed('m2') }, 1)
  const people = { name: sealed(line), organisation: sealed(line), function: null, contact: sealed(line) }
  set('actors', { ...people, milieus: sealed(['Sport']) })
  set('actors', { name: sealed('a02') }, 1)
  set('groups', { reason: sealed(text) })
  set('review_criteria', { notes: sealed(text) })
  set('responses', { place: sealed(line), remark: sealed(text) })
  set('answers', { answer: sealed(text) }, 0)
  set('answers', { answer: sealed(line) }, 1)
  set('answers', { answer: null }, 2)
  set('answers', { answer: sealed([text]) }, 4)
  set('ratings', { evidence: sealed(text) })
  expect(rowsNow()).toEqual(expected)
})

it('are cleaned once: opening again changes nothing', async () => {
  givenOldDatabase()
  await openOnce()
  const before = readFileSync(file)
  await openOnce()
  expect(readFileSync(file).equals(before)).toBe(true)
})

it('are all as they were when it breaks off in the middle, and clean the next time', async () => {
  givenOldDatabase()
  alter("create trigger broken before update on ratings begin select raise(abort, 'power cut'); end")
  await expect(openDatabase({ file })).rejects.toThrow('power cut')
  expect(rowsNow()).toEqual(stored)
  alter('drop trigger broken')
  await openOnce()
  expect(rowsNow().ratings![0]!.evidence).toBe(sealed(text))
})
