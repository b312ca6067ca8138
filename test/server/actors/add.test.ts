import { describe, expect, it } from 'vitest'
import { listActors } from '../../../db/places/actors.ts'
import { fields, givenPeople } from './given.ts'

describe('adding a person', () => {
  it('keeps everything that is said', async () => {
    const { here, client, path } = await givenPeople()
    const answer = await client.post(`${path}/new`, {
      ...fields,
      organisation: 'Amtsgericht  Musterfurt',
      function: 'Direktorin',
      contact: 'alex@example.org',
      attributes: ['fullTime', 'canFacilitate'],
      personalParticipation: 'yes',
      court: 'local',
      milieus: 'Jugend, Sportvereine\n Jugend ,, Kirchen',
    })
    expect(answer.statusCode).toBe(303)
    const [actor] = await listActors(here)
    expect(answer.headers.location).toBe(`${path}/${actor?.id}?done=created`)
    expect(actor).toMatchObject({
      name: 'Alex Beispiel',
      organisation: 'Amtsgericht Musterfurt',
      function: 'Direktorin',
      contact: 'alex@example.org',
      sector: 'justice',
      status: 'candidate',
      attributes: { fullTime: true, canFacilitate: true, personalParticipation: true, court: 'local' },
      milieus: ['Jugend', 'Sportvereine', 'Kirchen'],
    })
    const page = await client.get(String(answer.headers.location))
    expect(page.body).toContain('Direktorin, Amtsgericht Musterfurt')
    expect(page.body).toContain('hauptamtlich tätig und geübt in Moderation')
    expect(page.body).toContain('Amtsgericht</dd>')
  })

  it('refuses what does not fit and keeps everything that was typed', async () => {
    const { here, client, path } = await givenPeople()
    const answer = await client.post(`${path}/new`, {
      name: 'x'.repeat(100_000),
      organisation: 'Ordnungsamt',
      sector: 'mafia',
      status: 'member',
      attributes: ['senior', 'omnipotent'],
      personalParticipation: 'no',
      court: 'administrative',
      milieus: 'y'.repeat(100_000),
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('x'.repeat(100_000))
    expect(answer.body).toContain('y'.repeat(100_000))
    expect(answer.body).toContain('auf höchstens 200 Zeichen')
    expect(answer.body).toContain('jedes Milieu auf höchstens 60 Zeichen')
    for (const field of ['name', 'sector', 'status', 'attributes', 'milieus'])
      expect(answer.body).toContain(`href="#f-${field}"`)
    expect(answer.body).toContain('value="Ordnungsamt"')
    expect(answer.body).toMatch(/value="senior" checked/)
    expect(answer.body).toMatch(/value="administrative" checked/)
    expect(await listActors(here)).toEqual([])
  })

  it('refuses more than thirty milieus', async () => {
    const { client, path } = await givenPeople()
    const milieus = Array.from({ length: 31 }, (_, n) => `Milieu ${n}`).join('\n')
    const answer = await client.post(`${path}/new`, { ...fields, milieus })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('höchstens 30 Milieus')
    expect(answer.body).toContain('Milieu 30')
  })

  it('asks before adding a second person of the same name', async () => {
    const { here, client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Álex  beispiel')
    const asked = await client.post(`${path}/new`, fields)
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain(`href="${path}/a1"`)
    expect(asked.body).toContain('name="isAnother"')
    expect(await listActors(here)).toHaveLength(1)
    expect((await client.post(`${path}/new`, { ...fields, isAnother: 'yes' })).statusCode).toBe(303)
    expect(await listActors(here)).toHaveLength(2)
  })

  it('returns to the page that missed the person, and never to another host', async () => {
    const { place, here, client, path } = await givenPeople()
    const next = `/m/${place}/interviews/new?purpose=situation`
    const form = await client.get(`${path}/new?next=${encodeURIComponent(next)}`)
    expect(form.body).toContain(`name="next" value="${next}"`)
    const back = await client.post(`${path}/new`, { ...fields, next })
    const [actor] = await listActors(here)
    expect(back.headers.location).toBe(`${next}&actor=${actor?.id}&done=created`)
    for (const evil of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      expect((await client.get(`${path}/new?next=${encodeURIComponent(evil)}`)).body).not.toContain('evil.example')
      const answer = await client.post(`${path}/new`, { ...fields, isAnother: 'yes', next: evil })
      expect(answer.headers.location).toMatch(new RegExp(`^${path}/a`))
    }
  })
})
