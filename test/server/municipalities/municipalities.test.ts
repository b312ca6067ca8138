import { expect, it } from 'vitest'
import { foundGroup } from '../../../db/groups/groups.ts'
import { createActor } from '../../../db/places/actors.ts'
import { findMunicipality, updateMunicipality } from '../../../db/places/municipalities.ts'
import { loadCaseData } from '../../../db/reports/case.ts'
import { saveRecommendation } from '../../../db/reports/recommendations.ts'
import { hashCase } from '../../../reports/case/case-file.ts'
import { caseOf } from '../../../reports/case/case-of.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { givenWorld, type World } from '../../given.ts'

const fields = { name: 'Landkreis Muster', kind: 'district', role: 'network', state: 'TH', inhabitants: '98.500' }

const addPerson = (world: World, municipality: string, id: string) =>
  createActor(world.db.at(municipality), {
    id,
    name: `Person ${id}`,
    organisation: null,
    function: null,
    contact: null,
    sector: 'justice',
    status: 'candidate',
    attributes: {},
    milieus: [],
    now: world.clock.now,
  })

it('creates a municipality that its creator sees at once, and nobody else', async () => {
  const world = await givenWorld()
  const client = await world.signIn('consultant')
  expect((await client.get('/municipalities/new')).statusCode).toBe(200)
  const answer = await client.post('/municipalities/new', fields)
  expect(answer.statusCode).toBe(303)
  const page = await client.get(String(answer.headers.location))
  expect(page.body).toContain('Landkreis Muster')
  expect(page.body).toContain('Landkreis, Netzwerkkommune · Thüringen · 98.500 Einwohner:innen')
  expect(page.body).toContain('Angelegt.')
  const other = await world.signIn('consultant')
  expect((await other.get(String(answer.headers.location))).statusCode).toBe(404)
})

it('lets only consultants create and change municipalities', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  for (const role of ['project_team', 'administrator'] as const) {
    const client = await world.signIn(role, [municipality])
    expect((await client.get('/municipalities/new')).statusCode).toBe(403)
    expect((await client.post('/municipalities/new', fields)).statusCode).toBe(403)
    expect((await client.post(`/m/${municipality}/edit`, { ...fields, revision: '1' })).statusCode).toBe(403)
  }
  expect((await findMunicipality(world.db.at(municipality)))?.name).toBe('Musterfurt (fiktiv)')
})

it('refuses what does not fit and keeps everything that was typed', async () => {
  const world = await givenWorld()
  const client = await world.signIn('consultant')
  const wrong = { name: 'x'.repeat(100_000), kind: 'kingdom', role: 'model', state: 'XX', inhabitants: 'sehr viele' }
  const answer = await client.post('/municipalities/new', wrong)
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain(wrong.name)
  expect(answer.body).toContain('auf höchstens 200 Zeichen')
  expect(answer.body).toContain('value="sehr viele"')
  expect(answer.body).toContain('Bitte geben Sie eine Zahl ein.')
  expect(answer.body).toContain('href="#f-kind"')
  expect(answer.body).toMatch(/value="model" checked/)
})

it('shows markup as text', async () => {
  const world = await givenWorld()
  const client = await world.signIn('consultant')
  const name = '<img src=x onerror=alert(1)>"&'
  const answer = await client.post('/municipalities/new', { ...fields, name })
  for (const url of [String(answer.headers.location), '/']) {
    const page = await client.get(url)
    expect(page.body).not.toContain('<img')
    expect(page.body).toContain('&lt;img src=x onerror=alert(1)')
  }
})

it('changes a municipality only from its latest state', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  const client = await world.signIn('consultant', [municipality])
  const form = await client.get(`/m/${municipality}/edit`)
  expect(form.body).toContain('name="revision" value="1"')
  expect(form.body).toContain('value="48000"')
  expect((await client.post(`/m/${municipality}/edit`, { ...fields, revision: '1' })).headers.location).toBe(
    `/m/${municipality}?done=saved`,
  )
  const stale = await client.post(`/m/${municipality}/edit`, { ...fields, name: 'Anders', revision: '1' })
  expect(stale.statusCode).toBe(409)
  expect(stale.body).toContain('Inzwischen geändert')
  expect((await client.post(`/m/${municipality}/edit`, { ...fields, name: 'Anders' })).statusCode).toBe(409)
  const stored = await findMunicipality(world.db.at(municipality))
  expect(stored).toMatchObject({ name: 'Landkreis Muster', kind: 'district', state: 'TH', inhabitants: 98_500 })
})

it('shows what somebody else has saved beside what was typed, and saves it after that', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  const client = await world.signIn('consultant', [municipality])
  await client.post(`/m/${municipality}/edit`, { ...fields, revision: '1' })
  const mine = { ...fields, name: 'Anders & neu', role: 'model', inhabitants: '98500' }
  const answer = await client.post(`/m/${municipality}/edit`, { ...mine, revision: '1' })
  expect(answer.statusCode).toBe(409)
  expect(answer.body).toContain('value="Anders &amp; neu"')
  expect(answer.body).toContain('Gespeichert ist hier inzwischen: „Landkreis Muster“.')
  expect(answer.body).toContain('Gespeichert ist hier inzwischen: „Netzwerkkommune“.')
  expect(answer.body.match(/href="#f-/g)).toHaveLength(2)
  expect(answer.body).toContain('name="revision" value="2"')
  const compared = await client.post(`/m/${municipality}/edit`, { ...mine, revision: '2' })
  expect(compared.headers.location).toBe(`/m/${municipality}?done=saved`)
  expect(await findMunicipality(world.db.at(municipality))).toMatchObject({ name: 'Anders & neu', role: 'model' })
})

it('takes the same form sent twice for what it is', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  const client = await world.signIn('consultant', [municipality])
  for (let n = 0; n < 2; n++)
    expect((await client.post(`/m/${municipality}/edit`, { ...fields, revision: '1' })).statusCode).toBe(303)
})

it('forgets state and inhabitants when they are emptied', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  const client = await world.signIn('consultant', [municipality])
  await client.post(`/m/${municipality}/edit`, { ...fields, state: '', inhabitants: '', revision: '1' })
  expect(await findMunicipality(world.db.at(municipality))).toMatchObject({ state: null, inhabitants: null })
})

it('says who has access, but lets nobody change that here', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  const client = await world.signIn('consultant', [municipality])
  await world.signIn('project_team', [municipality])
  await world.signIn('project_team')
  const page = await client.get(`/m/${municipality}/access`)
  expect(page.body).toContain('Konto 1')
  expect(page.body).toContain('Konto 2')
  expect(page.body).not.toContain('Konto 3')
  expect(page.body).not.toContain('name="accounts"')
})

it('shows the process with links to every phase, for the project team only to what follows from the interviews', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  const consultant = await world.signIn('consultant', [municipality])
  const team = await world.signIn('project_team', [municipality])
  const links = (body: string) =>
    [...body.slice(body.indexOf('id="process"')).matchAll(new RegExp(`href="/m/${municipality}/([^"]+)"`, 'g'))].map(
      (match) => match[1],
    )
  expect(links((await consultant.get(`/m/${municipality}`)).body)).toEqual([
    'mandate',
    'interviews?purpose=situation',
    'interviews?purpose=situation',
    'situation',
    'situation-report',
    'founding',
    'actors',
    'interviews?purpose=readiness',
    'self-assessments',
    'results',
    'composition',
    'group',
    'group',
    'group',
    'reports',
    'edit',
    'access',
  ])
  expect(links((await team.get(`/m/${municipality}`)).body)).toEqual([
    'mandate',
    'situation',
    'situation-report',
    'founding',
    'results',
    'composition',
    'group',
    'group',
    'group',
    'reports',
  ])
})

it('calls a recommendation outdated when anything changed since, until a group is founded', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  const here = world.db.at(municipality)
  const client = await world.signIn('consultant', [municipality])
  await addPerson(world, municipality, 'a1')
  const file = caseOf((await loadCaseData(here))!)
  await saveRecommendation(here, {
    id: 'r1',
    kind: 'computed',
    name: null,
    reason: null,
    caseHash: hashCase(file),
    case: file,
    result: recommend(file),
    createdBy: client.accountId,
    now: world.clock.now,
  })
  const before = await client.get(`/m/${municipality}`)
  expect(before.statusCode).toBe(200)
  expect(before.body).not.toContain('veraltet')
  await updateMunicipality(here, { revision: 1, changes: { settings: { size: { max: 7 } } } })
  expect((await client.get(`/m/${municipality}`)).body).toContain('veraltet')
  await foundGroup(here, {
    id: 'g1',
    foundedOn: '2026-03-02',
    members: ['a1'],
    reason: 'so beschlossen',
    decidedBy: client.accountId,
    now: world.clock.now,
  })
  const page = await client.get(`/m/${municipality}`)
  expect(page.body).not.toContain('veraltet')
  expect(page.body).toContain('Ein Mitglied, gegründet am 2. März 2026.')
  expect(page.body).toContain('Fällig am 2. Dezember 2026.')
})
