import { describe, expect, it } from 'vitest'
import { findActor } from '../../../db/places/actors.ts'
import { fields, givenPeople } from './given.ts'

describe('the part about people', () => {
  it('is open to consultants with access only', async () => {
    const { world, place, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Alex')
    const team = await world.signIn('project_team', [place])
    const administrator = await world.signIn('administrator', [place])
    const stranger = await world.signIn('consultant')
    for (const url of [path, `${path}/new`, `${path}/a1`, `${path}/a1/edit`, `${path}/a1/remove`]) {
      expect((await team.get(url)).statusCode).toBe(403)
      expect((await administrator.get(url)).statusCode).toBe(403)
      expect((await stranger.get(url)).statusCode).toBe(404)
    }
  })

  it('takes no field and no query that no page of ours sends', async () => {
    const { client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Alex')
    for (const url of [`${path}?sort=name`, `${path}/new?actor=a1`, `${path}/a1?tie=a&tie=b`, `${path}/a1/edit?x=1`])
      expect([url, (await client.get(url)).statusCode]).toEqual([url, 400])
    for (const [rest, sent] of [
      ['new', { ...fields, revision: '1' }],
      ['a1/edit', { ...fields, id: 'a2' }],
      ['a1/status', {}],
      ['a1/ties', { other: 'a1', confirmed: 'yes' }],
      ['a1/ties/remove', {}],
      ['a1/remove', { confirm: 'yes', force: 'yes' }],
    ] as const)
      expect([rest, (await client.post(`${path}/${rest}`, sent)).statusCode]).toEqual([rest, 400])
  })

  it('knows people of other municipalities nowhere', async () => {
    const { world, client, path, addPerson } = await givenPeople()
    const elsewhere = await world.municipality('Anderswo')
    await addPerson('a9', 'Alex Beispiel', {}, elsewhere)
    expect((await client.post(`${path}/new`, fields)).statusCode).toBe(303)
    for (const rest of ['', '/edit', '/remove']) expect((await client.get(`${path}/a9${rest}`)).statusCode).toBe(404)
    for (const [rest, sent] of [
      ['/edit', fields],
      ['/remove', { confirm: 'yes' }],
      ['/status', { status: 'candidate' }],
      ['/ties', { other: 'a1', trust: '3' }],
      ['/ties/remove', { other: 'a1' }],
    ] as const)
      expect((await client.post(`${path}/a9${rest}`, sent)).statusCode).toBe(404)
    expect((await client.get(`/m/${elsewhere}/actors/a9`)).statusCode).toBe(404)
    expect(await findActor(world.db.at(elsewhere), 'a9')).toBeDefined()
  })

  it('shows markup as text', async () => {
    const { client, path } = await givenPeople()
    const evil = '<script>alert(1)</script>"\'&'
    const answer = await client.post(`${path}/new`, { ...fields, name: evil, organisation: evil })
    const url = String(answer.headers.location).split('?')[0]!
    const more = { ...fields, name: evil, milieus: evil, notes: evil, revision: '1' }
    expect((await client.post(`${url}/edit`, more)).statusCode).toBe(303)
    for (const each of [path, url, `${url}/edit`, `${url}/remove`]) {
      const page = await client.get(each)
      expect(page.statusCode).toBe(200)
      expect(page.body).not.toContain('<script>alert')
      expect(page.body).toContain('&lt;script&gt;alert(1)')
    }
  })
})
