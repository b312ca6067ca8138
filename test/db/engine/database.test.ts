import { statSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { findWelcome } from '../../../db/accounts/accounts.ts'
import { findSession } from '../../../db/accounts/sessions.ts'
import { isDuplicate, type LocalReads, type Query, type Reads, run } from '../../../db/database.ts'
import { currentGroup, findGroup, listGroups } from '../../../db/groups/groups.ts'
import { findReview, listReviews } from '../../../db/groups/reviews.ts'
import { openDatabase } from '../../../db/open.ts'
import { agendaOf } from '../../../db/places/agenda.ts'
import { createMunicipality, findMunicipality, listMunicipalities } from '../../../db/places/municipalities.ts'
import { overviewsOf } from '../../../db/places/overviews.ts'
import { loadCaseData } from '../../../db/reports/case.ts'
import { answersOfMany } from '../../../db/surveys/answers.ts'
import { actorsToRateFirst, ratingsVisibleTo } from '../../../db/surveys/ratings.ts'
import { findResponse, listResponses } from '../../../db/surveys/responses.ts'
import { db } from '../empty.ts'
import { clientOf, now, town } from '../given.ts'
import { file, folder } from './folder.ts'

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

  it('refuses to leave a step out, and undoes itself', async () => {
    const work = db.atomically(function* () {
      run(insert('left out'))
      yield* run(insert('fine'))
    })
    await expect(work).rejects.toThrow('yield* is missing')
    const last = db.atomically(function* () {
      yield* run(insert('fine'))
      run(insert('left out'))
    })
    await expect(last).rejects.toThrow('yield* is missing')
    expect(await names()).toEqual([])
    await db.atomically(() => run(insert('fine')))
    expect(await names()).toEqual(['fine'])
  })
})

describe('a reading', () => {
  it('refuses to write, and the database goes on', async () => {
    const work = db.reading(function* () {
      yield* run(insert('lost'))
    })
    await expect(work).rejects.toThrow('nothing can be written')
    await expect(() =>
      db.at('m1').reading(function* () {
        void db.atomically(() => run(insert('lost')))
        yield* run(db.select().from(db.tables.accounts))
      }),
    ).rejects.toThrow('inside atomically() or reading()')
    await insert('fine')
    expect(await names()).toEqual(['fine'])
  })

  it('is handed nothing to write with', () => {
    expectTypeOf<keyof Reads>().toEqualTypeOf<'select' | 'tables'>()
    expectTypeOf<keyof LocalReads>().toEqualTypeOf<'select' | 'tables' | 'municipality' | 'own' | 'all'>()
  })
})

describe('a database file', () => {
  it('is readable by its owner only, and so are the files beside it', async () => {
    const hidden = join(folder, 'data', 'tragwerk.db')
    const onDisk = await openDatabase({ file: hidden })
    await onDisk.insert(onDisk.tables.municipalities).values(town('m1'))
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)
    expect(['', '-wal', '-shm'].map((suffix) => mode(hidden + suffix))).toEqual(['600', '600', '600'])
    expect(mode(join(folder, 'data'))).toBe('700')
    await onDisk.close()
  })

  it('keeps what was written when opened again', async () => {
    const first = await openDatabase({ file })
    await first.insert(first.tables.municipalities).values(town('m1'))
    await first.close()
    const second = await openDatabase({ file })
    expect((await listMunicipalities(second, 'all', everywhere)).total).toBe(1)
    await second.close()
  })

  it('is read while another connection writes, at one moment', async () => {
    const onDisk = await openDatabase({ file })
    const { municipalities } = onDisk.tables
    await onDisk.insert(municipalities).values(town('m1'))
    const writer = new Sqlite(file)
    writer.exec('BEGIN IMMEDIATE')
    const rename = writer.prepare('update municipalities set name = ?')
    rename.run('"Neu"')
    const seen = await onDisk.reading(function* (tx) {
      const [before] = yield* run(tx.select().from(municipalities))
      writer.exec('COMMIT')
      const [after] = yield* run(tx.select().from(municipalities))
      return [before?.name, after?.name]
    })
    expect(seen).toEqual(['Musterstadt m1', 'Musterstadt m1'])
    expect((await findMunicipality(onDisk.at('m1')))?.name).toBe('Neu')
    writer.close()
    await onDisk.close()
  })

  it('is not waited for by anything that only reads', async () => {
    const onDisk = await openDatabase({ file })
    clientOf(onDisk).pragma('busy_timeout = 0')
    await createMunicipality(onDisk, town('m1'))
    const here = onDisk.at('m1')
    const writer = new Sqlite(file)
    writer.exec('BEGIN IMMEDIATE')
    await expect(createMunicipality(onDisk, town('m2'))).rejects.toThrow('locked')
    await Promise.all([
      findSession(onDisk, 'hash', now),
      findWelcome(onDisk, 'hash', now),
      listMunicipalities(onDisk, 'all', everywhere),
      overviewsOf(onDisk, ['m1']),
      agendaOf(onDisk, 'c1', { now, until: now }),
      loadCaseData(here, { seenBy: 'c1' }),
      currentGroup(here),
      findGroup(here, 'g1'),
      listGroups(here),
      findReview(here, 'r1'),
      listReviews(here),
      findResponse(here, 'i1'),
      listResponses(here),
      answersOfMany(here, 'readiness'),
      ratingsVisibleTo(here, 'a01', 'c1'),
      actorsToRateFirst(here, 'c1'),
    ])
    writer.close()
    await onDisk.close()
  })

  it('has one mark as long as nothing is written, and another one whoever writes', async () => {
    const onDisk = await openDatabase({ file })
    await createMunicipality(onDisk, town('m1'))
    const before = await onDisk.mark()
    await findMunicipality(onDisk.at('m1'))
    expect(await onDisk.mark()).toBe(before)
    await createMunicipality(onDisk, town('m2'))
    const own = await onDisk.mark()
    const other = await openDatabase({ file })
    await createMunicipality(other, town('m3'))
    const others = await onDisk.mark()
    expect(new Set([before, own, others]).size).toBe(3)
    await other.close()
    await onDisk.close()
  })

  it('has every pragma in force, on the connection that writes', async () => {
    const onDisk = await openDatabase({ file })
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
