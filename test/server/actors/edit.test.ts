import { describe, expect, it } from 'vitest'
import { findActor } from '../../../db/places/actors.ts'
import { fields, givenPeople } from './given.ts'

describe('changing a person', () => {
  it('proposes the milieus that others have, in one spelling', async () => {
    const { client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Alex', { milieus: ['Sport', 'Kirche'] })
    await addPerson('a2', 'Kim', { milieus: ['SPORT'] })
    expect((await client.get(`${path}/a2/edit`)).body).toContain('Hier schon genannt: Sport, Kirche.')
  })

  it('keeps everything that is said', async () => {
    const { here, client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Alex', { sector: 'justice' })
    const answer = await client.post(`${path}/a1/edit`, {
      ...fields,
      revision: '1',
      contact: 'alex@example.org',
      attributes: ['fullTime', 'canFacilitate'],
      personalParticipation: 'yes',
      court: 'local',
      milieus: 'Jugend, Sportvereine\n Jugend ,, Kirchen',
      notes: 'Ruft zurück.\n\nMittwochs nie.',
    })
    expect(answer.statusCode).toBe(303)
    expect(await findActor(here, 'a1')).toMatchObject({
      contact: 'alex@example.org',
      attributes: { fullTime: true, canFacilitate: true, personalParticipation: true, court: 'local' },
      milieus: ['Jugend', 'Sportvereine', 'Kirchen'],
      notes: 'Ruft zurück.\n\nMittwochs nie.',
    })
    const page = await client.get(`${path}/a1`)
    expect(page.body).toContain('hauptamtlich tätig und geübt in Moderation')
    expect(page.body).toContain('Amtsgericht</dd>')
    expect(page.body).toContain('<p class="note">Mittwochs nie.</p>')
  })

  it('refuses what does not fit and keeps everything that was typed', async () => {
    const { here, client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Alex')
    const answer = await client.post(`${path}/a1/edit`, {
      ...fields,
      revision: '1',
      attributes: ['senior', 'omnipotent'],
      personalParticipation: 'no',
      court: 'administrative',
      milieus: 'y'.repeat(100_000),
      notes: 'n'.repeat(20_001),
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('y'.repeat(100_000))
    expect(answer.body).toContain('jedes Milieu auf höchstens 60 Zeichen')
    for (const field of ['attributes', 'milieus', 'notes']) expect(answer.body).toContain(`href="#f-${field}"`)
    expect(answer.body).toMatch(/value="senior" checked/)
    expect(answer.body).toMatch(/value="administrative" checked/)
    expect((await findActor(here, 'a1'))?.revision).toBe(1)
  })

  it('refuses more than thirty milieus', async () => {
    const { client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Alex')
    const milieus = Array.from({ length: 31 }, (_, n) => `Milieu ${n}`).join('\n')
    const answer = await client.post(`${path}/a1/edit`, { ...fields, milieus, revision: '1' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('höchstens 30 Milieus')
    expect(answer.body).toContain('Milieu 30')
  })

  it('asks only the person’s own sector for what concerns one sector', async () => {
    const { here, client, path, addPerson } = await givenPeople()
    const asked = { court: 'name="court"', desk: 'name="rightWingExtremismDesk"' }
    const expected = {
      police: [asked.desk],
      justice: [asked.court],
      administration: [],
      civil_society: [],
    } as const
    for (const [sector, names] of Object.entries(expected)) {
      await addPerson(sector, sector, { sector: sector as keyof typeof expected })
      const { body } = await client.get(`${path}/${sector}/edit`)
      expect([sector, Object.values(asked).filter((name) => body.includes(name))]).toEqual([sector, names])
    }
    // Whoever changes over leaves behind what only the former sector was asked.
    await addPerson('a1', 'Alex', { sector: 'justice', attributes: { court: 'local' } })
    await client.post(`${path}/a1/edit`, { ...fields, sector: 'police', court: 'local', revision: '1' })
    expect((await findActor(here, 'a1'))?.attributes).toEqual({})
    expect((await client.get(`${path}/a1/edit`)).body).toContain(asked.desk)
  })

  it('takes back what is unticked, and keeps a “no” that an imported case had said', async () => {
    const { here, client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Alex', { attributes: { fullTime: true, senior: false, personalParticipation: false } })
    const form = await client.get(`${path}/a1/edit`)
    expect(form.body).toMatch(/value="fullTime" checked/)
    expect(form.body).toMatch(/value="no" checked/)
    const answer = await client.post(`${path}/a1/edit`, { ...fields, revision: '1' })
    expect(answer.headers.location).toBe(`${path}/a1?done=saved`)
    const actor = await findActor(here, 'a1')
    expect(actor?.attributes).toEqual({ fullTime: false, senior: false })
    expect(actor?.revision).toBe(2)
  })

  it('refuses a stale form instead of overwriting', async () => {
    const { here, client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Alex')
    await client.post(`${path}/a1/edit`, { ...fields, revision: '1' })
    const stale = await client.post(`${path}/a1/edit`, { ...fields, name: 'Anders', revision: '1' })
    expect(stale.statusCode).toBe(409)
    expect(stale.body).toContain('Inzwischen geändert')
    expect((await findActor(here, 'a1'))?.name).toBe('Alex Beispiel')
  })

  it('shows what a colleague stored meanwhile beside what was typed, and saves knowingly', async () => {
    const { here, client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Alex', { attributes: { personalParticipation: false }, milieus: ['Jugend'] })
    const theirs = {
      ...fields,
      name: 'Alex',
      attributes: ['fullTime', 'canFacilitate'],
      milieus: 'Kirchen',
      notes: 'Ihre Notiz',
    }
    await client.post(`${path}/a1/edit`, { ...theirs, personalParticipation: 'yes', revision: '1' })
    const mine = {
      ...fields,
      name: 'Alex',
      sector: 'police',
      milieus: 'Jugend,  Kirchen',
      contact: '0123',
      notes: 'Meine Notiz',
    }
    const shown = await client.post(`${path}/a1/edit`, { ...mine, revision: '1' })
    expect(shown.statusCode).toBe(409)
    for (const words of ['Justiz', 'hauptamtlich tätig, geübt in Moderation', 'ja', 'Kirchen', 'Ihre Notiz'])
      expect(shown.body).toContain(`Gespeichert ist hier inzwischen: „${words}“.`)
    expect(shown.body).toContain('Gespeichert ist hier inzwischen nichts.')
    for (const same of ['name', 'status']) expect(shown.body).not.toContain(`href="#f-${same}"`)
    expect(shown.body).toMatch(/value="police" checked/)
    expect(shown.body).toContain('>Jugend,  Kirchen</textarea>')
    expect(shown.body).toContain('>Meine Notiz</textarea>')
    expect(shown.body).toContain('name="revision" value="2"')
    expect((await client.post(`${path}/a1/edit`, { ...mine, revision: '2' })).statusCode).toBe(303)
    expect(await findActor(here, 'a1')).toMatchObject({ sector: 'police', revision: 3 })
  })

  it('takes the same form twice, when the answer to the first got lost', async () => {
    const { here, client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Alex')
    const sent = { ...fields, attributes: ['senior'], milieus: 'Jugend\nKirchen', revision: '1' }
    for (const answer of [await client.post(`${path}/a1/edit`, sent), await client.post(`${path}/a1/edit`, sent)])
      expect(answer.headers.location).toBe(`${path}/a1?done=saved`)
    expect((await findActor(here, 'a1'))?.revision).toBe(2)
  })

  it('asks as well when somebody is renamed, but not when only something else changes', async () => {
    const { client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Alex Beispiel')
    await addPerson('a2', 'Kim Muster')
    expect((await client.post(`${path}/a2/edit`, { ...fields, revision: '1' })).statusCode).toBe(422)
    expect((await client.post(`${path}/a1/edit`, { ...fields, revision: '1' })).statusCode).toBe(303)
  })
})
