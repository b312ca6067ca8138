import { beforeEach, describe, expect, it } from 'vitest'
import { foundGroup } from '../../../db/groups/groups.ts'
import { type Actor, createActor, findActor, listActors } from '../../../db/places/actors.ts'
import { findMunicipality, updateMunicipality } from '../../../db/places/municipalities.ts'
import { listTies, saveTie } from '../../../db/places/ties.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { saveRating } from '../../../db/surveys/ratings.ts'
import { listResponses, planInterview } from '../../../db/surveys/responses.ts'
import { findInstrument } from '../../../surveys/instruments/index.ts'
import { dimensions } from '../../../surveys/vocabulary.ts'
import { type Client, givenWorld, type World } from '../../given.ts'

const fields = { name: 'Alex Beispiel', sector: 'justice', status: 'candidate' }

let world: World
let place: string
let client: Client
let path: string

beforeEach(async () => {
  world = await givenWorld()
  place = await world.municipality()
  client = await world.signIn('consultant', [place])
  path = `/m/${place}/actors`
})

const addPerson = (id: string, name: string, more: Partial<Actor> = {}, municipality = place) =>
  createActor(world.db.at(municipality), {
    id,
    name,
    organisation: null,
    function: null,
    contact: null,
    sector: 'police',
    status: 'contact',
    attributes: {},
    milieus: [],
    now: world.clock.now,
    ...more,
  })

async function planReadiness(id: string, actor: string) {
  await keepInstrument(world.db, 'readiness-hash', findInstrument('readiness-interview')!)
  await planInterview(world.db.at(place), {
    id,
    actor,
    instrument: 'readiness-hash',
    purpose: 'readiness',
    plannedFor: '2026-03-04',
    interviewers: [client.accountId],
    now: world.clock.now,
  })
}

const found = (members: string[]) =>
  foundGroup(world.db.at(place), {
    id: 'g1',
    foundedOn: '2026-03-01',
    members,
    reason: 'so beschlossen',
    decidedBy: client.accountId,
    now: world.clock.now,
  })

describe('adding and changing a person', () => {
  it('keeps everything that is said', async () => {
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
    const [actor] = await listActors(world.db.at(place))
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

  it('takes back what is unticked, and keeps a “no” that an imported case had said', async () => {
    await addPerson('a1', 'Alex', { attributes: { fullTime: true, senior: false, personalParticipation: false } })
    const form = await client.get(`${path}/a1/edit`)
    expect(form.body).toMatch(/value="fullTime" checked/)
    expect(form.body).toMatch(/value="no" checked/)
    const answer = await client.post(`${path}/a1/edit`, { ...fields, revision: '1' })
    expect(answer.headers.location).toBe(`${path}/a1?done=saved`)
    const actor = await findActor(world.db.at(place), 'a1')
    expect(actor?.attributes).toEqual({ fullTime: false, senior: false })
    expect(actor?.revision).toBe(2)
  })

  it('refuses a stale form instead of overwriting', async () => {
    await addPerson('a1', 'Alex')
    await client.post(`${path}/a1/edit`, { ...fields, revision: '1' })
    const stale = await client.post(`${path}/a1/edit`, { ...fields, name: 'Anders', revision: '1' })
    expect(stale.statusCode).toBe(409)
    expect(stale.body).toContain('Inzwischen geändert')
    expect((await findActor(world.db.at(place), 'a1'))?.name).toBe('Alex Beispiel')
  })

  it('shows what a colleague stored meanwhile beside what was typed, and saves knowingly', async () => {
    await addPerson('a1', 'Alex', { attributes: { personalParticipation: false }, milieus: ['Jugend'] })
    const theirs = { ...fields, name: 'Alex', attributes: ['fullTime', 'canFacilitate'], milieus: 'Kirchen' }
    await client.post(`${path}/a1/edit`, { ...theirs, personalParticipation: 'yes', revision: '1' })
    const mine = { ...fields, name: 'Alex', sector: 'police', milieus: 'Jugend,  Kirchen', court: 'local' }
    const shown = await client.post(`${path}/a1/edit`, { ...mine, revision: '1' })
    expect(shown.statusCode).toBe(409)
    for (const words of ['Justiz', 'hauptamtlich tätig, geübt in Moderation', 'ja', 'Kirchen'])
      expect(shown.body).toContain(`Gespeichert ist hier inzwischen: „${words}“.`)
    expect(shown.body).toContain('Gespeichert ist hier inzwischen nichts.')
    for (const same of ['name', 'status']) expect(shown.body).not.toContain(`href="#f-${same}"`)
    expect(shown.body).toMatch(/value="police" checked/)
    expect(shown.body).toContain('>Jugend,  Kirchen</textarea>')
    expect(shown.body).toContain('name="revision" value="2"')
    expect((await client.post(`${path}/a1/edit`, { ...mine, revision: '2' })).statusCode).toBe(303)
    expect(await findActor(world.db.at(place), 'a1')).toMatchObject({ sector: 'police', revision: 3 })
  })

  it('takes the same form twice, when the answer to the first got lost', async () => {
    await addPerson('a1', 'Alex')
    const sent = { ...fields, attributes: ['senior'], milieus: 'Jugend\nKirchen', revision: '1' }
    for (const answer of [await client.post(`${path}/a1/edit`, sent), await client.post(`${path}/a1/edit`, sent)])
      expect(answer.headers.location).toBe(`${path}/a1?done=saved`)
    expect((await findActor(world.db.at(place), 'a1'))?.revision).toBe(2)
  })

  it('takes no field and no query that no page of ours sends', async () => {
    await addPerson('a1', 'Alex')
    for (const url of [`${path}?sort=name`, `${path}/new?actor=a1`, `${path}/a1?tie=a&tie=b`, `${path}/a1/edit?x=1`])
      expect([url, (await client.get(url)).statusCode]).toEqual([url, 400])
    for (const [rest, sent] of [
      ['new', { ...fields, revision: '1' }],
      ['a1/edit', { ...fields, id: 'a2' }],
      ['a1/status', {}],
      ['a1/ties', { other: 'a1', source: 'i1' }],
      ['a1/ties/remove', {}],
      ['a1/remove', { confirm: 'yes', force: 'yes' }],
    ] as const)
      expect([rest, (await client.post(`${path}/${rest}`, sent)).statusCode]).toEqual([rest, 400])
  })

  it('refuses what does not fit and keeps everything that was typed', async () => {
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
    expect(await listActors(world.db.at(place))).toEqual([])
  })

  it('refuses more than thirty milieus', async () => {
    const milieus = Array.from({ length: 31 }, (_, n) => `Milieu ${n}`).join('\n')
    const answer = await client.post(`${path}/new`, { ...fields, milieus })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('höchstens 30 Milieus')
    expect(answer.body).toContain('Milieu 30')
  })

  it('asks before adding a second person of the same name', async () => {
    const here = world.db.at(place)
    await addPerson('a1', 'Álex  beispiel')
    const asked = await client.post(`${path}/new`, fields)
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain(`href="${path}/a1"`)
    expect(asked.body).toContain('name="isAnother"')
    expect(await listActors(here)).toHaveLength(1)
    expect((await client.post(`${path}/new`, { ...fields, isAnother: 'yes' })).statusCode).toBe(303)
    expect(await listActors(here)).toHaveLength(2)
  })

  it('asks as well when somebody is renamed, but not when only something else changes', async () => {
    await addPerson('a1', 'Alex Beispiel')
    await addPerson('a2', 'Kim Muster')
    expect((await client.post(`${path}/a2/edit`, { ...fields, revision: '1' })).statusCode).toBe(422)
    expect((await client.post(`${path}/a1/edit`, { ...fields, revision: '1' })).statusCode).toBe(303)
  })

  it('knows people of other municipalities nowhere', async () => {
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

  it('returns to the page that missed the person, and never to another host', async () => {
    const next = `/m/${place}/interviews/new?purpose=situation`
    const form = await client.get(`${path}/new?next=${encodeURIComponent(next)}`)
    expect(form.body).toContain(`name="next" value="${next}"`)
    const back = await client.post(`${path}/new`, { ...fields, next })
    const [actor] = await listActors(world.db.at(place))
    expect(back.headers.location).toBe(`${next}&actor=${actor?.id}&done=created`)
    for (const evil of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      expect((await client.get(`${path}/new?next=${encodeURIComponent(evil)}`)).body).not.toContain('evil.example')
      const answer = await client.post(`${path}/new`, { ...fields, isAnother: 'yes', next: evil })
      expect(answer.headers.location).toMatch(new RegExp(`^${path}/a`))
    }
  })

  it('shows markup as text', async () => {
    const evil = '<script>alert(1)</script>"\'&'
    const answer = await client.post(`${path}/new`, { ...fields, name: evil, organisation: evil, milieus: evil })
    const url = String(answer.headers.location).split('?')[0]!
    for (const each of [path, url, `${url}/edit`, `${url}/remove`]) {
      const page = await client.get(each)
      expect(page.statusCode).toBe(200)
      expect(page.body).not.toContain('<script>alert')
      expect(page.body).toContain('&lt;script&gt;alert(1)')
    }
  })
})

describe('the list', () => {
  it('is open to consultants with access only', async () => {
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

  it('says what it is for while it is empty', async () => {
    const page = await client.get(path)
    expect(page.body).toContain('Legen Sie die erste Person an')
    expect(page.body).toContain(`href="${path}/new"`)
    expect(page.body).not.toContain('<table')
  })

  const names = (body: string) => [...body.matchAll(/people__name"[^>]*>\s*<a[^>]*>([^<]+)</g)].map((match) => match[1])

  it('follows the German alphabet and says how far everybody is', async () => {
    await addPerson('a1', 'Zoe')
    await addPerson('a2', 'Özlem', { sector: 'civil_society', status: 'candidate', function: 'Vorsitz' })
    await addPerson('a3', 'Otto')
    await planReadiness('i1', 'a2')
    for (const dimension of dimensions.slice(0, 7))
      await saveRating(world.db.at(place), {
        actor: 'a2',
        dimension,
        rater: client.accountId,
        kind: 'independent',
        given: { value: 3 },
        now: world.clock.now,
      })
    const page = await client.get(path)
    expect(names(page.body)).toEqual(['Otto', 'Özlem', 'Zoe'])
    expect(page.body).toContain('1 offen')
    expect(page.body).toContain('7 von 10')
    expect(page.body).toContain('nicht eingeladen')
  })

  it('can be narrowed by sector and status, and ignores nonsense', async () => {
    await addPerson('a1', 'Alex', { sector: 'justice', status: 'candidate' })
    await addPerson('a2', 'Kim', { sector: 'justice' })
    await addPerson('a3', 'Toni')
    expect(names((await client.get(`${path}?sector=justice`)).body)).toEqual(['Alex', 'Kim'])
    expect(names((await client.get(`${path}?sector=justice&status=candidate`)).body)).toEqual(['Alex'])
    expect(names((await client.get(`${path}?sector=&status=contact`)).body)).toEqual(['Kim', 'Toni'])
    expect(names((await client.get(`${path}?sector=mafia&status=a&status=b`)).body)).toHaveLength(3)
    expect((await client.get(`${path}?sector=civil_society`)).body).toContain('Keine Person passt')
  })
})

describe('where somebody stands', () => {
  it('changes by a button', async () => {
    await addPerson('a1', 'Alex', { status: 'candidate' })
    const page = await client.get(`${path}/a1`)
    expect(page.body).toContain('Hat abgelehnt')
    expect((await client.post(`${path}/a1/status`, { status: 'declined' })).statusCode).toBe(303)
    expect((await client.get(`${path}/a1`)).body).toContain('Derzeit: hat abgelehnt.')
    expect((await client.post(`${path}/a1/status`, { status: 'withdrawn' })).statusCode).toBe(409)
    expect((await client.post(`${path}/a1/status`, { status: 'member' })).statusCode).toBe(409)
    expect((await client.post(`${path}/a1/status`, { status: 'king' })).statusCode).toBe(400)
    expect((await findActor(world.db.at(place), 'a1'))?.status).toBe('declined')
  })

  it('is decided with the group while somebody belongs to it', async () => {
    await addPerson('a1', 'Alex', { status: 'candidate' })
    await found(['a1'])
    const page = await client.get(`${path}/a1`)
    expect(page.body).toContain('Ihr Ausscheiden wird bei der Gruppe festgehalten')
    expect(page.body).not.toContain(`action="${path}/a1/status"`)
    expect((await client.post(`${path}/a1/status`, { status: 'former' })).statusCode).toBe(409)
    const answer = await client.post(`${path}/a1/edit`, { ...fields, status: 'declined', revision: '2' })
    expect(answer.statusCode).toBe(422)
    expect((await findActor(world.db.at(place), 'a1'))?.status).toBe('member')
  })
})

describe('relations', () => {
  beforeEach(async () => {
    await addPerson('a1', 'Alex')
    await addPerson('a2', 'Kim <i>Muster</i>')
  })

  it('are added, shown in words on both sides, changed and removed', async () => {
    const here = world.db.at(place)
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
    const here = world.db.at(place)
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
    const mine = { other: 'a2', trust: '4', rivalry: '' }
    const shown = await client.post(`${path}/a1/ties`, { ...mine, revision: '1' })
    expect(shown.statusCode).toBe(409)
    expect(shown.body).toContain('Gespeichert ist hier inzwischen nichts.')
    expect(shown.body).toContain('<option value="a2" selected>')
    expect(shown.body).toContain('name="revision" value="0"')
    expect((await client.post(`${path}/a1/ties`, { ...mine, revision: '0' })).statusCode).toBe(303)
    expect(await listTies(world.db.at(place))).toHaveLength(1)
  })

  it('need another person of this municipality and something to be said', async () => {
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
    expect(await listTies(world.db.at(place))).toEqual([])
  })

  it('said by hand no longer hang on the interview they came from', async () => {
    const here = world.db.at(place)
    await saveTie(here, { a: 'a1', b: 'a2', trust: 2, rivalry: 'none', source: 'i1' })
    await client.post(`${path}/a1/ties`, { other: 'a2', trust: '4', rivalry: 'none', revision: '1' })
    expect((await listTies(here))[0]).toMatchObject({ trust: 4, source: null })
  })
})

describe('removing a person', () => {
  it('says what is lost, asks for a tick, and takes everything along', async () => {
    const here = world.db.at(place)
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
    await addPerson('a1', 'Alex')
    await found(['a1'])
    const page = await client.get(`${path}/a1/remove`)
    expect(page.body).toContain('lässt sich deshalb nicht entfernen')
    expect(page.body).not.toContain('name="confirm"')
    expect((await client.post(`${path}/a1/remove`, { confirm: 'yes' })).statusCode).toBe(409)
    expect(await findActor(world.db.at(place), 'a1')).toBeDefined()
  })
})
