import { describe, expect, it } from 'vitest'
import { createActor } from '../../../db/places/actors.ts'
import { stepAt } from '../../../server/municipalities/where.ts'
import { givenWorld } from '../../given.ts'
import { addressOf } from '../security/hostile-requests.ts'
import { givenHostility, type Hostility, here } from '../security/hostility.ts'

/** The navigation of the municipality, as drawn; undefined where there is none. */
const wayIn = (body: string) => /<nav class="way"[\s\S]*?<\/nav>/.exec(body)?.[0]
const linksIn = (way = '') => [...way.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)
const currentIn = (way = '') =>
  [...way.matchAll(/aria-current="(\w+)">([^<]+)/g)].map(([, kind = '', label = '']) => `${label} (${kind})`)

/** Every page of the municipality by its address; files and answers for machines are none. */
function* pagesOf({ app, ids }: Hostility) {
  const known = Object.fromEntries(Object.entries(ids[here]!).map(([name, [id]]) => [name, id]))
  for (const { method, url } of app.declaredRoutes) {
    const isPage = method === 'GET' && url.startsWith('/m/:municipality') && !/\/(pdf|progress)$/.test(url)
    if (isPage) yield addressOf(url, { ...known, municipality: here })
  }
}

it('is there on every page of a municipality, also where something is not found or not allowed', {
  timeout: 120_000,
}, async () => {
  const world = await givenHostility()
  const without: string[] = []
  const pages = [...pagesOf(world), `/m/${here}/actors/nobody`, `/m/${here}/no-such-page`]
  for (const person of ['consultant', 'project_team'] as const)
    for (const url of pages) {
      const { body, statusCode } = await world.as(person, { url, headers: { accept: 'text/html' } })
      if (statusCode !== 303 && !wayIn(body)) without.push(`${person} ${statusCode} ${url}`)
    }
  expect(pages.length).toBeGreaterThan(50)
  expect(without).toEqual([])
})

it('is there when a form comes back with complaints', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  const client = await world.signIn('consultant', [municipality])
  const answer = await client.post(`/m/${municipality}/edit`, { name: '', kind: 'town', role: 'model', revision: '1' })
  expect(answer.statusCode).toBe(422)
  expect(wayIn(answer.body)).toContain('Musterfurt (fiktiv)')
})

it('leads each reader only where they may go', async () => {
  const world = await givenHostility()
  for (const [person, least] of [
    ['consultant', 12],
    ['project_team', 8],
  ] as const) {
    const links = new Set<string>()
    for (const url of pagesOf(world))
      for (const link of linksIn(wayIn((await world.as(person, { url })).body))) links.add(link)
    const refused = []
    for (const url of links) {
      const { statusCode } = await world.as(person, { url })
      if (statusCode === 403 || statusCode === 404) refused.push(`${statusCode} ${url}`)
    }
    expect(refused).toEqual([])
    expect(links.size).toBeGreaterThan(least)
  }
})

it('is shown to nobody without access, nor where there is no municipality', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  const stranger = await world.signIn('consultant')
  const administrator = await world.signIn('administrator', [municipality])
  const consultant = await world.signIn('consultant', [municipality])
  for (const [client, url] of [
    [stranger, `/m/${municipality}`],
    [administrator, `/m/${municipality}`],
    [world.stranger(), `/m/${municipality}`],
    [consultant, '/'],
    [consultant, '/m/nowhere'],
  ] as const)
    expect([url, wayIn((await client.get(url)).body)]).toEqual([url, undefined])
})

it('says where one is: the page itself, the step it belongs to, and nothing on the overview', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  const client = await world.signIn('consultant', [municipality])
  const current = async (path: string) => currentIn(wayIn((await client.get(`/m/${municipality}${path}`)).body))
  expect(await current('')).toEqual(['Musterfurt (fiktiv) (page)'])
  expect(await current('/mandate')).toEqual(['Auftrag (page)'])
  expect(await current('/mandate/edit')).toEqual(['Auftrag (true)'])
  expect(await current('/actors/new')).toEqual(['Kandidat:innen (true)', 'Personen und Kandidat:innen (true)'])
  expect(await current('/interviews?purpose=readiness')).toEqual([
    'Kandidat:innen (page)',
    'Gespräche zur Mitarbeit (page)',
  ])
  expect(await current('/reports')).toEqual(['Berichte (page)'])
})

it('tells the state in words, what comes next, and at once what has changed', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  const client = await world.signIn('consultant', [municipality])
  const way = async () => wayIn((await client.get(`/m/${municipality}/actors`)).body)
  const before = await way()
  expect(before).toMatch(/Als Nächstes:<\/span>\s*<a /)
  expect(before).toMatch(/way__phase--open">\s*<span [^>]*>Kandidat:innen<\/span>\s*<span class="way__state">offen/)
  await createActor(world.db.at(municipality), {
    id: 'a1',
    name: 'Kim Kröger',
    organisation: null,
    function: null,
    contact: null,
    sector: 'justice',
    status: 'candidate',
    attributes: {},
    milieus: [],
    now: world.clock.now,
  })
  expect(await way()).toMatch(
    /way__phase--begun">\s*<span [^>]*>Kandidat:innen<\/span>\s*<span class="way__state">begonnen/,
  )
})

describe('the step of a page', () => {
  it.each([
    ['interviews/i1/section', 'readiness', 'readiness'],
    ['interviews/i1', 'review', 'review'],
    ['interviews/i1/read-back', 'situation', 'readBack'],
    ['interviews/new', undefined, 'situation'],
    ['situation/judgement', undefined, 'place'],
    ['reviews/r1', undefined, 'review'],
    ['reviews/r1/decision', undefined, 'decision'],
    ['composition/c1/decision/founding', undefined, 'composition'],
    ['reports/b1', undefined, undefined],
    ['', undefined, undefined],
  ])('%s (%s) is %s', (path, purpose, step) => {
    expect(stepAt(path, purpose)).toBe(step)
  })
})
