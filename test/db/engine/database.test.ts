import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Database, isDuplicate, type Query, run } from '../../../db/database.ts'
import { openSqlite } from '../../../db/engine/database.sqlite.ts'
import { listMunicipalities } from '../../../db/places/municipalities.ts'
import { clientOf, now, town } from '../given.ts'

let db: Database
beforeEach(() => {
  db = openSqlite(':memory:')
})
afterEach(() => db.close())

const everywhere = { limit: 10, offset: 0 }
const names = async () => (await listMunicipalities(db, 'all', everywhere)).rows.map((each) => each.name)
const insert = (name: string) =>
  db.insert(db.tables.municipalities).values({ id: name, name, kind: 'town', role: 'model', createdAt: now })

describe('a transaction', () => {
  it('gives back what its last step returns', async () => {
    const count = await db.atomically(function* (tx) {
      yield* run(tx.insert(db.tables.municipalities).values(town('m1')))
      return (yield* run(tx.select().from(db.tables.municipalities))).length
    })
    expect(count).toBe(1)
  })

  it('undoes everything when our own code throws', async () => {
    const work = db.atomically(function* () {
      yield* run(insert('lost'))
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(await names()).toEqual([])
  })

  it('undoes everything when a later query fails', async () => {
    const work = db.atomically(function* () {
      yield* run(insert('twice'))
      yield* run(insert('twice'))
    })
    const error = await work.catch((reason: unknown) => reason)
    expect(isDuplicate(error)).toBe(true)
    expect(await names()).toEqual([])
  })

  it('refuses another one inside, and undoes itself', async () => {
    const work = db.atomically(function* () {
      yield* run(insert('outer'))
      void db.atomically(function* () {
        yield* run(insert('inner'))
      })
    })
    await expect(work).rejects.toThrow('inside atomically')
    expect(await names()).toEqual([])
  })

  it('refuses to wait for anything but a query', async () => {
    const promise = Promise.resolve('late') as unknown as Query<string>
    const work = db.atomically(function* () {
      yield* run(insert('outer'))
      return yield* run(promise)
    })
    await expect(work).rejects.toThrow('only queries')
    expect(await names()).toEqual([])
  })

  it('goes on working after a failure', async () => {
    await expect(
      db.atomically(() => {
        throw new Error('at once')
      }),
    ).rejects.toThrow('at once')
    await insert('fine')
    expect(await names()).toEqual(['fine'])
  })

  it('lets nobody see half of it', async () => {
    const writes = Array.from({ length: 20 }, (_, at) =>
      db.atomically(function* () {
        yield* run(insert(`a${at}`))
        yield* run(insert(`b${at}`))
      }),
    )
    const reads = writes.map(async (each) => {
      await each
      return (await names()).length % 2
    })
    expect(new Set(await Promise.all(reads))).toEqual(new Set([0]))
  })
})

describe('a database file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tragwerk-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is readable by its owner only, and so are the files beside it', async () => {
    const file = join(folder, 'data', 'tragwerk.db')
    const onDisk = openSqlite(file)
    await onDisk.insert(onDisk.tables.municipalities).values(town('m1'))
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)
    expect(['', '-wal', '-shm'].map((suffix) => mode(file + suffix))).toEqual(['600', '600', '600'])
    expect(mode(join(folder, 'data'))).toBe('700')
    await onDisk.close()
  })

  it('keeps what was written when opened again', async () => {
    const file = join(folder, 'tragwerk.db')
    const first = openSqlite(file)
    await first.insert(first.tables.municipalities).values(town('m1'))
    await first.close()
    const second = openSqlite(file)
    expect((await listMunicipalities(second, 'all', everywhere)).total).toBe(1)
    await second.close()
  })

  it('has every pragma in force, on the connection that writes', async () => {
    const onDisk = openSqlite(join(folder, 'tragwerk.db'))
    await onDisk.insert(onDisk.tables.municipalities).values(town('m1'))
    const pragma = (name: string) => clientOf(onDisk).pragma(name, { simple: true })
    expect({
      journal: pragma('journal_mode'),
      synchronous: pragma('synchronous'),
      foreignKeys: pragma('foreign_keys'),
      patience: pragma('busy_timeout'),
      secureDelete: pragma('secure_delete'),
    }).toEqual({ journal: 'wal', synchronous: 2, foreignKeys: 1, patience: 5000, secureDelete: 1 })
    await onDisk.close()
  })
})

it('recognises what PostgreSQL calls a duplicate', () => {
  const wrapped = new Error('failed', { cause: Object.assign(new Error('duplicate key'), { code: '23505' }) })
  expect(isDuplicate(wrapped)).toBe(true)
  expect(isDuplicate(new Error('other'))).toBe(false)
  expect(isDuplicate('23505')).toBe(false)
})
