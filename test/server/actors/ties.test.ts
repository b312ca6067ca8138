import { describe, expect, it } from 'vitest'
import { listTies, saveTie } from '../../../db/places/ties.ts'
import { startResponse } from '../../../db/surveys/responses.ts'
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
    expect(page.body).toMatch(/leicht\s*<\/td>/)
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

  /** What Robin, a third person, said of Alex and Kim. */
  async function givenHearsay() {
    const given = await givenTwo()
    await given.addPerson('a3', 'Robin Dritt')
    await given.planReadiness('i3', 'a3')
    await startResponse(given.here, 'i3', { now: given.world.clock.now, heldOn: '2026-03-04' })
    const said = { a: 'a1', b: 'a2', trust: null, rivalry: 'excluding', source: 'i3', date: '2026-03-04' } as const
    await saveTie(given.here, said)
    return given
  }

  it('said by one third person are shown as unconfirmed until somebody confirms them with a reason', async () => {
    const { here, client, path } = await givenHearsay()
    const page = await client.get(`${path}/a2`)
    expect(page.body).toContain('unbestätigt: eine dritte Person sagt das')
    expect(page.body).toContain('von Robin Dritt über beide, am 4.')
    const without = await client.post(`${path}/a2/ties/confirm`, { other: 'a1', revision: '1', reason: ' ' })
    expect(without.statusCode).toBe(422)
    expect(without.body).toContain('href="#f-reason"')
    const stale = { other: 'a1', revision: '7', reason: 'Alex am Telefon, 5. März' }
    expect((await client.post(`${path}/a2/ties/confirm`, stale)).body).toContain('value="Alex am Telefon, 5. März"')
    expect((await listTies(here))[0]).toMatchObject({ confirmed: null })
    expect((await client.post(`${path}/a2/ties/confirm`, { ...stale, revision: '1' })).statusCode).toBe(303)
    expect((await listTies(here))[0]).toMatchObject({ confirmed: true, confirmation: { reason: stale.reason } })
    const confirmed = (await client.get(`${path}/a2`)).body
    expect(confirmed).toContain('bestätigt: Alex am Telefon, 5. März')
    expect(confirmed).not.toContain('unbestätigt: eine dritte Person')
    expect((await client.post(`${path}/a2/ties/confirm`, { ...stale, other: 'a3' })).statusCode).toBe(404)
  })

  it('keep their source, who said it and when, and stay confirmed as long as the same is said', async () => {
    const { here, client, path } = await givenHearsay()
    await client.post(`${path}/a2/ties/confirm`, { other: 'a1', revision: '1', reason: 'Anruf' })
    const same = { other: 'a1', trust: '0', rivalry: 'excluding', source: 'i3', date: '2026-03-05', from: 'self' }
    await client.post(`${path}/a2/ties`, { ...same, revision: '2' })
    expect((await listTies(here))[0]).toMatchObject({ from: 'b', date: '2026-03-05', source: 'i3', confirmed: true })
    await client.post(`${path}/a2/ties`, { ...same, rivalry: 'mild', revision: '3' })
    await client.post(`${path}/a2/ties`, { ...same, revision: '4' })
    expect((await listTies(here))[0]).toMatchObject({ rivalry: 'excluding', confirmed: null, confirmation: null })
    for (const wrong of [{ source: 'i9' }, { date: 'neulich' }, { from: 'third' }])
      expect((await client.post(`${path}/a2/ties`, { ...same, ...wrong, revision: '5' })).statusCode).toBe(422)
  })

  it('go with the person who said them', async () => {
    const { here, client, path } = await givenHearsay()
    await client.post(`${path}/a3/remove`, { confirm: 'yes' })
    expect(await listTies(here)).toEqual([])
  })
})
