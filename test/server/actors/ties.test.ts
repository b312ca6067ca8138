import { describe, expect, it } from 'vitest'
import { listTies, saveTie } from '../../../db/places/ties.ts'
import { givenPeople } from './given.ts'

/** Two people who may know each other. */
async function givenTwo() {
  const given = await givenPeople()
  await given.addPerson('a1', 'Alex')
  await given.addPerson('a2', 'Kim <i>Muster</i>')
  return given
}

describe('relations', () => {
  it('are added, shown in words on both sides, changed and removed', async () => {
    const { here, client, path } = await givenTwo()
    const added = await client.post(`${path}/a2/ties`, { other: 'a1', trust: '3', rivalry: 'mild', revision: '0' })
    expect(added.headers.location).toBe(`${path}/a2?done=saved#ties`)
    const page = await client.get(`${path}/a1`)
    expect(page.body).toContain('Kim &lt;i&gt;Muster&lt;/i&gt;')
    expect(page.body).toContain('3 – vertrauen sich</td>')
    expect(page.body).toContain('leicht</td>')
    const form = await client.get(`${path}/a1?tie=a2`)
    expect(form.body).toContain('Beziehung ändern')
    expect(form.body).toContain('<option value="3" selected>')
    await client.post(`${path}/a1/ties`, { other: 'a2', trust: '1', rivalry: '', revision: '1' })
    expect(await listTies(here)).toMatchObject([{ a: 'a1', b: 'a2', trust: 1, rivalry: null, revision: 2 }])
    await client.post(`${path}/a1/ties/remove`, { other: 'a2' })
    expect(await listTies(here)).toEqual([])
  })

  it('are not overwritten by a stale form', async () => {
    const { client, path } = await givenTwo()
    await client.post(`${path}/a1/ties`, { other: 'a2', trust: '3', revision: '0' })
    await client.post(`${path}/a1/ties`, { other: 'a2', trust: '2', revision: '1' })
    expect((await client.post(`${path}/a1/ties`, { other: 'a2', trust: '4', revision: '1' })).statusCode).toBe(409)
    const second = await client.post(`${path}/a1/ties`, { other: 'a2', trust: '4', revision: '0' })
    expect(second.statusCode).toBe(422)
    expect(second.body).toContain('schon eine Beziehung festgehalten')
    expect(second.body).toContain('<option value="4" selected>')
    await client.post(`${path}/a1/ties/remove`, { other: 'a2' })
    expect((await client.post(`${path}/a1/ties`, { other: 'a2', trust: '4', revision: '2' })).statusCode).toBe(409)
  })

  it('show what a colleague stored meanwhile beside what was typed, and are saved knowingly', async () => {
    const { here, client, path } = await givenTwo()
    await saveTie(here, { a: 'a1', b: 'a2', trust: 2, rivalry: 'mild', source: null })
    await saveTie(here, { a: 'a1', b: 'a2', trust: 3, rivalry: 'none', source: null })
    const mine = { other: 'a2', trust: '4', rivalry: 'none' }
    const shown = await client.post(`${path}/a1/ties`, { ...mine, revision: '1' })
    expect(shown.statusCode).toBe(409)
    expect(shown.body).toContain('Gespeichert ist hier inzwischen: „3 – vertrauen sich“.')
    expect(shown.body).not.toContain('href="#f-rivalry"')
    expect(shown.body).toContain('<option value="4" selected>')
    expect(shown.body).toContain('name="revision" value="2"')
    for (const revision of ['2', '2'])
      expect((await client.post(`${path}/a1/ties`, { ...mine, revision })).statusCode).toBe(303)
    expect(await listTies(here)).toMatchObject([{ trust: 4, revision: 3 }])
  })

  it('that a colleague removed meanwhile may be added again', async () => {
    const { here, client, path } = await givenTwo()
    const mine = { other: 'a2', trust: '4', rivalry: '' }
    const shown = await client.post(`${path}/a1/ties`, { ...mine, revision: '1' })
    expect(shown.statusCode).toBe(409)
    expect(shown.body).toContain('Gespeichert ist hier inzwischen nichts.')
    expect(shown.body).toContain('<option value="a2" selected>')
    expect(shown.body).toContain('name="revision" value="0"')
    expect((await client.post(`${path}/a1/ties`, { ...mine, revision: '0' })).statusCode).toBe(303)
    expect(await listTies(here)).toHaveLength(1)
  })

  it('need another person of this municipality and something to be said', async () => {
    const { world, here, client, path, addPerson } = await givenTwo()
    const elsewhere = await world.municipality('Anderswo')
    await addPerson('a9', 'Fern', {}, elsewhere)
    for (const other of ['a1', 'a9', 'nobody', '']) {
      const answer = await client.post(`${path}/a1/ties`, { other, trust: '3', rivalry: 'none' })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain('href="#f-other"')
    }
    for (const wrong of [
      { trust: '', rivalry: '' },
      { trust: '5', rivalry: '' },
      { trust: '3', rivalry: 'deadly' },
    ])
      expect((await client.post(`${path}/a1/ties`, { other: 'a2', ...wrong })).statusCode).toBe(422)
    expect(await listTies(here)).toEqual([])
  })

  it('said by hand no longer hang on the interview they came from', async () => {
    const { here, client, path } = await givenTwo()
    await saveTie(here, { a: 'a1', b: 'a2', trust: 2, rivalry: 'none', source: 'i1' })
    await client.post(`${path}/a1/ties`, { other: 'a2', trust: '4', rivalry: 'none', revision: '1' })
    expect((await listTies(here))[0]).toMatchObject({ trust: 4, source: null })
  })
})
