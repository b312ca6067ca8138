import { describe, expect, it } from 'vitest'
import { createAccount } from '../../../db/accounts/accounts.ts'
import { isDuplicate } from '../../../db/database.ts'
import {
  changeStatus,
  createActor,
  findActor,
  listActors,
  removeActor,
  updateActor,
} from '../../../db/places/actors.ts'
import {
  createMunicipality,
  findMunicipality,
  listMunicipalities,
  removeMunicipality,
  updateMunicipality,
} from '../../../db/places/municipalities.ts'
import { listTies, removeTie, saveTie } from '../../../db/places/ties.ts'
import { planInterview } from '../../../db/surveys/responses.ts'
import { account, actor, clientOf, interview, later, now, town } from '../given.ts'
import { db, here, there } from '../towns.ts'

describe('a municipality', () => {
  it('is listed by name, page by page, to those who may see it', async () => {
    await createAccount(db, account('c1'))
    for (const name of ['Überlingen', 'Ulm', 'Aalen']) await createMunicipality(db, town(name, { name }), 'c1')
    const names = async (offset: number) =>
      (await listMunicipalities(db, 'c1', { limit: 2, offset })).rows.map((each) => each.name)
    expect(await names(0)).toEqual(['Aalen', 'Überlingen'])
    expect(await names(2)).toEqual(['Ulm'])
    expect((await listMunicipalities(db, 'c1', { limit: 2, offset: 0 })).total).toBe(3)
    expect((await listMunicipalities(db, 'all', { limit: 9, offset: 0 })).total).toBe(5)
    expect(await listMunicipalities(db, 'nobody', { limit: 9, offset: 0 })).toEqual({ total: 0, rows: [] })
  })

  it('is changed only from the revision that was seen', async () => {
    const change = { revision: 1, changes: { name: 'Neu', settings: { seed: 7 } } }
    expect(await updateMunicipality(here, change)).toMatchObject({
      state: 'saved',
      row: { name: 'Neu', revision: 2 },
    })
    expect(await updateMunicipality(here, change)).toMatchObject({ state: 'conflict', row: { revision: 2 } })
    expect(await updateMunicipality(db.at('nowhere'), change)).toEqual({ state: 'unknown' })
    expect((await findMunicipality(there))?.settings).toBeNull()
  })

  it('takes everything of its own with it, and nothing of another', async () => {
    await planInterview(here, interview('i01'))
    await removeMunicipality(here)
    expect(await findMunicipality(here)).toBeUndefined()
    expect(await listActors(here)).toEqual([])
    expect(await db.select().from(db.tables.responses)).toEqual([])
    expect(await listActors(there)).toHaveLength(4)
  })
})

describe('an actor', () => {
  const same = <T>(settings: T): T => settings

  it('has an id of its own municipality only', async () => {
    await createActor(here, actor('x', { name: 'Eine' }))
    await createActor(there, actor('x', { name: 'Andere' }))
    expect((await findActor(here, 'x'))?.name).toBe('Eine')
    const error = await createActor(here, actor('x')).catch((e: unknown) => e)
    expect(isDuplicate(error)).toBe(true)
  })

  it('of another municipality answers like none', async () => {
    await createActor(there, actor('only-there'))
    expect(await findActor(here, 'only-there')).toBeUndefined()
    expect(await updateActor(here, 'only-there', { revision: 1, changes: { name: 'x' }, now })).toEqual({
      state: 'unknown',
    })
    expect(await changeStatus(here, 'only-there', 'former', now)).toBeUndefined()
    await removeActor(here, 'only-there', same)
    expect(await findActor(there, 'only-there')).toMatchObject({ status: 'candidate', revision: 1 })
  })

  it('is changed only from the revision that was seen', async () => {
    const change = { revision: 1, changes: { name: 'Neu', attributes: { senior: true } }, now: later(1) }
    expect(await updateActor(here, 'a01', change)).toMatchObject({
      state: 'saved',
      row: { name: 'Neu', organisation: 'Ordnungsamt', attributes: { senior: true }, revision: 2, updatedAt: later(1) },
    })
    expect(await updateActor(here, 'a01', change)).toMatchObject({ state: 'conflict', row: { name: 'Neu' } })
    expect(await changeStatus(here, 'a01', 'declined', later(2))).toMatchObject({
      status: 'declined',
      revision: 3,
    })
  })

  it('is removed with all that hangs on it', async () => {
    await saveTie(here, { a: 'a01', b: 'a02', trust: 3, rivalry: 'none', source: null })
    await planInterview(here, interview('i01'))
    await removeActor(here, 'a01', same)
    expect(await listTies(here)).toEqual([])
    expect(await db.select().from(db.tables.responses)).toEqual([])
    expect(await listActors(here)).toHaveLength(3)
  })

  it('is removed together with what names them in the settings, or not at all', async () => {
    const settings = { include: ['a01'] }
    await updateMunicipality(here, { revision: 1, changes: { settings } })
    const remove = () => removeActor(here, 'a01', () => ({ include: [] }))
    clientOf(db).exec("create trigger broken before delete on actors begin select raise(abort, 'power cut'); end")
    await expect(remove()).rejects.toThrow('power cut')
    clientOf(db).exec('drop trigger broken')
    expect(await findMunicipality(here)).toMatchObject({ settings, revision: 2 })
    expect(await findActor(here, 'a01')).toBeDefined()

    await removeActor(here, 'a02', same)
    expect(await findMunicipality(here)).toMatchObject({ settings, revision: 2 })
    await remove()
    expect(await findMunicipality(here)).toMatchObject({ settings: { include: [] }, revision: 3 })
    expect(await findActor(here, 'a01')).toBeUndefined()
    expect((await findMunicipality(there))?.revision).toBe(1)
  })

  it('lies in the file without a searchable name', async () => {
    const stored = clientOf(db).prepare("select typeof(name), name from actors where id = 'a01'").raw().get()
    expect(stored).toEqual(['text', '"Person a01"'])
  })
})

describe('a tie', () => {
  const tie = { a: 'a02', b: 'a01', trust: 3, rivalry: 'mild', source: 'i01' } as const

  it('is one per pair, whoever is named first', async () => {
    expect(await saveTie(here, tie)).toMatchObject({ state: 'saved', row: { a: 'a01', b: 'a02', revision: 1 } })
    expect(await saveTie(here, { ...tie, a: 'a01', b: 'a02', trust: 1 })).toMatchObject({ row: { revision: 2 } })
    expect(await listTies(here)).toMatchObject([{ a: 'a01', b: 'a02', trust: 1, rivalry: 'mild', source: 'i01' }])
    await removeTie(here, 'a02', 'a01')
    expect(await listTies(here)).toEqual([])
  })

  it('is changed only from the revision that was seen, if one is named', async () => {
    expect(await saveTie(here, { ...tie, revision: 0 })).toMatchObject({ state: 'saved' })
    expect(await saveTie(here, { ...tie, trust: 0, revision: 0 })).toMatchObject({ state: 'conflict' })
    expect(await saveTie(here, { ...tie, trust: 0, revision: 1 })).toMatchObject({ state: 'saved' })
  })

  it('needs two actors of this municipality', async () => {
    await createActor(there, actor('only-there'))
    expect(await saveTie(here, { ...tie, b: 'only-there' })).toEqual({ state: 'unknown' })
    expect(await saveTie(here, { ...tie, b: 'a02' })).toEqual({ state: 'unknown' })
  })

  it('is found from either side', async () => {
    await saveTie(here, tie)
    await saveTie(here, { ...tie, a: 'a03' })
    await saveTie(there, tie)
    expect((await listTies(here, 'a02')).map((each) => each.b)).toEqual(['a02'])
    expect(await listTies(here, 'a01')).toHaveLength(2)
    expect(await listTies(here)).toHaveLength(2)
  })
})
