import { describe, expect, test } from 'vitest'
import { hashToken, newId } from '../../../db/ids.ts'
import { createActor } from '../../../db/places/actors.ts'
import { listInvitations } from '../../../db/surveys/invitations.ts'
import { listResponses } from '../../../db/surveys/responses.ts'
import type { ActorStatus } from '../../../surveys/vocabulary.ts'
import { givenWorld, type World } from '../../given.ts'

async function givenPlace(world: World) {
  const municipality = await world.municipality()
  const consultant = await world.signIn('consultant', [municipality])
  const base = `/m/${municipality}/self-assessments`
  const actor = async (name: string, status: ActorStatus = 'candidate') => {
    const id = newId('a')
    await createActor(world.db.at(municipality), {
      id,
      name,
      organisation: null,
      function: null,
      contact: null,
      sector: 'justice',
      status,
      attributes: {},
      milieus: [],
      now: world.clock.now,
    })
    return id
  }
  const invitations = () => listInvitations(world.db.at(municipality), { now: world.clock.now })
  return { municipality, consultant, base, actor, invitations }
}

const terms = { language: 'de', dueOn: '2026-03-16', days: '30' }
const linkIn = (body: string) => /value="http:\/\/localhost(\/e\/[^"]+)"/.exec(body)?.[1] ?? ''
const targetIn = (body: string) => /name="target" value="([^"]+)"/.exec(body)?.[1] ?? ''

describe('the list', () => {
  test('says what it is for when there is nobody', async () => {
    const world = await givenWorld()
    const { consultant, base } = await givenPlace(world)
    const { body } = await consultant.get(base)
    expect(body).toContain('Es gibt noch keine Kandidat:innen')
  })

  test('shows candidates and members with their state in words, never an answer', async () => {
    const world = await givenWorld()
    const { consultant, base, actor } = await givenPlace(world)
    await actor('Kara Kontakt', 'contact')
    await actor('Mia Mitglied', 'member')
    const alex = await actor('Alex Muster')
    const state = async () => (await consultant.get(base)).body
    expect(await state()).toMatch(/Alex Muster[\s\S]*nicht eingeladen/)
    expect(await state()).toContain('Mia Mitglied')
    expect(await state()).not.toContain('Kara Kontakt')

    const link = linkIn((await consultant.post(`${base}/${alex}`, { ...terms, replaces: '' })).body)
    const person = world.stranger()
    expect(await state()).toMatch(/Alex Muster[\s\S]*Antwort bis [\s\S]*>eingeladen</)
    await person.post(`${link}/consent`)
    expect(await state()).toContain('Link benutzt, nicht eingewilligt')
    await person.post(`${link}/consent`, { consent: 'yes' })
    expect(await state()).toContain('eingewilligt, nichts beantwortet')
    await person.post(`${link}/topic`, { local_incidents: '5', own_initiative: 'refused' })
    expect(await state()).toMatch(/2 von \d\d Fragen beantwortet/)
    expect(await state()).not.toContain('Trifft voll zu')
    await person.post(`${link}/submit`)
    expect(await state()).toContain('abgegeben am 2. März 2026')
    expect(await state()).toContain('1 von 2 abgegeben')
  })

  test('an expired invitation says so, and what is kept', async () => {
    const world = await givenWorld()
    const { consultant, base, actor } = await givenPlace(world)
    const alex = await actor('Alex Muster')
    const link = linkIn(
      (await consultant.post(`${base}/${alex}`, { ...terms, dueOn: '2026-03-02', days: '1', replaces: '' })).body,
    )
    await world.stranger().post(`${link}/consent`, { consent: 'yes' })
    await world.stranger().post(`${link}/topic`, { local_incidents: '5' })
    world.clock.now = new Date('2026-03-05T09:00:00Z')
    const again = await world.signIn('consultant', [base.split('/')[2]!])
    const { body } = await again.get(base)
    expect(body).toContain('abgelaufen am 3. März 2026')
    expect(body).toMatch(/1 von \d\d Fragen sind beantwortet und bleiben erhalten/)
  })
})

describe('inviting', () => {
  test('shows the link once and stores only its hash', async () => {
    const world = await givenWorld()
    const { consultant, base, actor, invitations } = await givenPlace(world)
    const alex = await actor('Alex Muster')
    expect((await consultant.get(`${base}/${alex}`)).body).toContain('value="30"')
    const answer = await consultant.post(`${base}/${alex}`, { ...terms, language: 'en', days: '14', replaces: '' })
    expect(answer.statusCode).toBe(200)
    const link = linkIn(answer.body)
    expect(link).toMatch(/^\/e\/[\w-]{27}$/)
    const [invitation] = await invitations()
    expect(invitation).toMatchObject({ language: 'en', tokenHash: hashToken(link.slice(3)), state: 'open' })
    expect(invitation?.expiresAt).toEqual(new Date('2026-03-16T22:59:59Z'))
    expect(JSON.stringify(invitation)).not.toContain(link.slice(3))
    expect((await consultant.get(`${base}/${alex}`)).body).not.toContain(link)
  })

  test('refuses what cannot be, and keeps what was typed', async () => {
    const world = await givenWorld()
    const { consultant, base, actor, invitations } = await givenPlace(world)
    const alex = await actor('Alex Muster')
    for (const [language, days] of [
      ['de', '0'],
      ['de', '366'],
      ['de', 'bald'],
      ['de', ''],
      ['fr', '30'],
      ['', '30'],
    ] as const) {
      const answer = await consultant.post(`${base}/${alex}`, { ...terms, language, days, replaces: '' })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain(`value="${days}"`)
    }
    expect(await invitations()).toEqual([])
  })

  test('a new link ends the old one and keeps the answers; a form of somebody else is stopped', async () => {
    const world = await givenWorld()
    const { consultant, base, actor, invitations, municipality } = await givenPlace(world)
    const alex = await actor('Alex Muster')
    const form = { ...terms, replaces: '' }
    const first = linkIn((await consultant.post(`${base}/${alex}`, form)).body)
    await world.stranger().post(`${first}/consent`, { consent: 'yes' })
    await world.stranger().post(`${first}/topic`, { local_incidents: '5' })
    expect((await consultant.post(`${base}/${alex}`, form)).statusCode).toBe(409)
    expect((await world.stranger().get(first)).statusCode).toBe(200)

    const page = await consultant.get(`${base}/${alex}`)
    const replaces = /name="replaces" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    const second = linkIn((await consultant.post(`${base}/${alex}`, { ...form, replaces })).body)
    expect((await world.stranger().get(first)).statusCode).toBe(410)
    expect((await world.stranger().get(second)).body).toContain('Sie haben 1 von')
    expect((await invitations()).map(({ state }) => state).toSorted()).toEqual(['open', 'revoked'])
    expect(await listResponses(world.db.at(municipality))).toHaveLength(1)
  })

  test('is over once handed in', async () => {
    const world = await givenWorld()
    const { consultant, base, actor } = await givenPlace(world)
    const alex = await actor('Alex Muster')
    const form = { ...terms, replaces: '' }
    const link = linkIn((await consultant.post(`${base}/${alex}`, form)).body)
    await world.stranger().post(`${link}/consent`, { consent: 'yes' })
    await world.stranger().post(`${link}/submit`)
    expect((await consultant.get(`${base}/${alex}`)).body).not.toContain('name="days"')
    expect((await consultant.post(`${base}/${alex}`, form)).statusCode).toBe(409)
    expect((await consultant.get(`${base}/${alex}/revoke`)).statusCode).toBe(404)
  })
})

describe('revoking and deleting', () => {
  test('revoking asks first, ends the link and keeps the answers', async () => {
    const world = await givenWorld()
    const { consultant, base, actor, municipality } = await givenPlace(world)
    const alex = await actor('Alex Muster')
    const link = linkIn((await consultant.post(`${base}/${alex}`, { ...terms, replaces: '' })).body)
    const page = await consultant.get(`${base}/${alex}/revoke`)
    const target = targetIn(page.body)
    expect((await consultant.post(`${base}/${alex}/revoke`, { target })).statusCode).toBe(422)
    const strange = { target, confirmed: 'yes', everybody: 'yes' }
    expect((await consultant.post(`${base}/${alex}/revoke`, strange)).statusCode).toBe(400)
    expect((await world.stranger().get(link)).statusCode).toBe(200)
    const done = await consultant.post(`${base}/${alex}/revoke`, { target, confirmed: 'yes' })
    expect(done.headers.location).toBe(`${base}?done=revoked`)
    expect((await world.stranger().get(link)).statusCode).toBe(410)
    expect((await consultant.get(base)).body).toContain('zurückgezogen')
    expect(await listResponses(world.db.at(municipality))).toHaveLength(1)
    expect((await consultant.post(`${base}/${alex}/revoke`, { target, confirmed: 'yes' })).statusCode).toBe(409)
  })

  test('withdrawn consent deletes answers, consent and links', async () => {
    const world = await givenWorld()
    const { consultant, base, actor, municipality, invitations } = await givenPlace(world)
    const alex = await actor('Alex Muster')
    expect((await consultant.get(`${base}/${alex}/erase`)).statusCode).toBe(404)
    const link = linkIn((await consultant.post(`${base}/${alex}`, { ...terms, replaces: '' })).body)
    await world.stranger().post(`${link}/consent`, { consent: 'yes' })
    await world.stranger().post(`${link}/topic`, { local_incidents: '5' })
    await world.stranger().post(`${link}/submit`)
    const target = targetIn((await consultant.get(`${base}/${alex}/erase`)).body)
    expect((await consultant.post(`${base}/${alex}/erase`, { target: 'other', confirmed: 'yes' })).statusCode).toBe(409)
    const done = await consultant.post(`${base}/${alex}/erase`, { target, confirmed: 'yes' })
    expect(done.headers.location).toBe(`${base}?done=removed`)
    expect(await listResponses(world.db.at(municipality))).toEqual([])
    expect(await invitations()).toEqual([])
    expect((await world.stranger().get(link)).statusCode).toBe(410)
    expect((await consultant.get(base)).body).toContain('nicht eingeladen')
  })
})

test('only consultants of the municipality see any of it', async () => {
  const world = await givenWorld()
  const { base, actor, municipality } = await givenPlace(world)
  const alex = await actor('Alex Muster')
  const elsewhere = await world.municipality('Anderswo')
  const pages = [base, `${base}/${alex}`, `${base}/${alex}/revoke`, `${base}/${alex}/erase`]
  const refusals = [
    [await world.signIn('consultant', [elsewhere]), 404],
    [await world.signIn('project_team', [municipality]), 403],
    [await world.signIn('administrator', []), 403],
  ] as const
  for (const [client, status] of refusals) {
    for (const page of pages) expect((await client.get(page)).statusCode).toBe(status)
    for (const page of pages.slice(1)) expect((await client.post(page)).statusCode).toBe(status)
  }
  const own = await world.signIn('consultant', [elsewhere])
  expect((await own.get(`/m/${elsewhere}/self-assessments/${alex}`)).statusCode).toBe(404)
  expect((await own.get(`/m/${elsewhere}/reviews/none/invitations`)).statusCode).toBe(404)
})
