import { describe, expect, it } from 'vitest'
import { findActor, listActors } from '../../../db/places/actors.ts'
import { findMunicipality, updateMunicipality } from '../../../db/places/municipalities.ts'
import { listTies, saveTie } from '../../../db/places/ties.ts'
import { listResponses } from '../../../db/surveys/responses.ts'
import { givenPeople } from './given.ts'

describe('removing a person', () => {
  it('says what is lost, asks for a tick, and takes everything along', async () => {
    const { here, client, path, addPerson, planReadiness } = await givenPeople()
    await addPerson('a1', 'Alex')
    await addPerson('a2', 'Kim')
    await planReadiness('i1', 'a1')
    await saveTie(here, { a: 'a1', b: 'a2', trust: 2, rivalry: 'none', source: null })
    await updateMunicipality(here, { revision: 1, changes: { settings: { include: ['a1', 'a2'] } } })
    const page = await client.get(`${path}/a1/remove`)
    expect(page.body).toContain('ein Gespräch mit allen Notizen')
    expect(page.body).toContain('eine Beziehung')
    const unconfirmed = await client.post(`${path}/a1/remove`)
    expect(unconfirmed.statusCode).toBe(422)
    expect(await findActor(here, 'a1')).toBeDefined()
    expect((await client.post(`${path}/a1/remove`, { confirm: 'yes' })).headers.location).toBe(`${path}?done=removed`)
    expect((await listActors(here)).map(({ id }) => id)).toEqual(['a2'])
    expect(await listResponses(here)).toEqual([])
    expect(await listTies(here)).toEqual([])
    expect((await findMunicipality(here))?.settings).toEqual({ include: ['a2'] })
  })

  it('is refused while the person belongs to the group', async () => {
    const { here, client, path, addPerson, found } = await givenPeople()
    await addPerson('a1', 'Alex')
    await found(['a1'])
    const page = await client.get(`${path}/a1/remove`)
    expect(page.body).toContain('lässt sich deshalb nicht entfernen')
    expect(page.body).not.toContain('name="confirm"')
    expect((await client.post(`${path}/a1/remove`, { confirm: 'yes' })).statusCode).toBe(409)
    expect(await findActor(here, 'a1')).toBeDefined()
  })
})
