import { describe, expect, it } from 'vitest'
import { listActors } from '../../../db/places/actors.ts'
import { fields, givenPeople } from './given.ts'

describe('adding a person', () => {
  it('asks who it is and where they stand, and no more', async () => {
    const { here, client, path } = await givenPeople()
    const form = await client.get(`${path}/new`)
    const asked = [...form.body.matchAll(/<(?:input|select|textarea|button)[^>]* name="(\w+)"/g)].map(
      ([, name]) => name,
    )
    expect(
      [...new Set(asked)].filter((name) => !name!.startsWith('_') && !['language', 'back'].includes(name!)),
    ).toEqual(['name', 'organisation', 'function', 'sector', 'status', 'goOn'])
    const said = { ...fields, organisation: 'Amtsgericht  Musterfurt', function: 'Direktorin' }
    const answer = await client.post(`${path}/new`, said)
    expect(answer.statusCode).toBe(303)
    const [actor] = await listActors(here)
    expect(answer.headers.location).toBe(`${path}/${actor?.id}?done=created`)
    expect(actor).toMatchObject({
      name: 'Alex Beispiel',
      organisation: 'Amtsgericht Musterfurt',
      function: 'Direktorin',
      sector: 'justice',
      status: 'candidate',
      contact: null,
      attributes: {},
      milieus: [],
      notes: null,
    })
    const page = await client.get(String(answer.headers.location))
    expect(page.body).toContain('Direktorin, Amtsgericht Musterfurt')
  })

  it('goes on to the next person, says who was added, and keeps the sector', async () => {
    const { here, client, path } = await givenPeople()
    const answer = await client.post(`${path}/new`, { ...fields, goOn: 'next' })
    const [actor] = await listActors(here)
    expect(answer.headers.location).toBe(`${path}/new?last=${actor?.id}`)
    const form = await client.get(String(answer.headers.location))
    expect(form.body).toContain('Alex Beispiel ist angelegt.')
    expect(form.body).toContain(`href="${path}/${actor?.id}"`)
    expect(form.body).toMatch(/value="justice" checked/)
    expect(form.body).toMatch(/name="name"[^>]* value=""/)
    expect((await client.get(`${path}/new?last=unknown`)).body).not.toContain('ist angelegt')
  })

  it('refuses what does not fit and keeps everything that was typed', async () => {
    const { here, client, path } = await givenPeople()
    const answer = await client.post(`${path}/new`, {
      name: 'x'.repeat(100_000),
      organisation: 'Ordnungsamt',
      sector: 'mafia',
      status: 'member',
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('x'.repeat(100_000))
    expect(answer.body).toContain('auf höchstens 200 Zeichen')
    for (const field of ['name', 'sector', 'status']) expect(answer.body).toContain(`href="#f-${field}"`)
    expect(answer.body).toContain('value="Ordnungsamt"')
    expect(await listActors(here)).toEqual([])
  })

  it.each(['Joerg Mueller', 'Müller, Jörg', 'Dr. JÖRG  MÜLLER', 'jorg muller'])(
    'asks whether %s is the Jörg Müller there is',
    async (name) => {
      const { here, client, path, addPerson } = await givenPeople()
      await addPerson('a1', 'Jörg Müller')
      const asked = await client.post(`${path}/new`, { ...fields, name })
      expect(asked.statusCode).toBe(422)
      expect(asked.body).toContain(`href="${path}/a1"`)
      expect(await listActors(here)).toHaveLength(1)
    },
  )

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
      expect((await client.get(`${path}/new?next=${encodeURIComponent(evil)}`)).body).not.toContain('name="next"')
      const answer = await client.post(`${path}/new`, { ...fields, isAnother: 'yes', next: evil })
      expect(answer.headers.location).toMatch(new RegExp(`^${path}/a`))
    }
  })
})
