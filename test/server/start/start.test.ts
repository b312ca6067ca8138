import { expect, it } from 'vitest'
import { foundGroup } from '../../../db/groups/groups.ts'
import { createActor } from '../../../db/places/actors.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { issueInvitation } from '../../../db/surveys/invitations.ts'
import { finaliseRatings, saveRating } from '../../../db/surveys/ratings.ts'
import { completeResponse, planInterview, startResponse } from '../../../db/surveys/responses.ts'
import { findInstrument } from '../../../surveys/instruments/index.ts'
import { dimensions } from '../../../surveys/vocabulary.ts'
import { givenWorld, type World } from '../../given.ts'

async function addPerson(world: World, municipality: string, id: string, name: string) {
  await createActor(world.db.at(municipality), {
    id,
    name,
    organisation: null,
    function: null,
    contact: null,
    sector: 'police',
    status: 'candidate',
    attributes: {},
    milieus: [],
    now: world.clock.now,
  })
}

async function planReadiness(
  world: World,
  municipality: string,
  id: string,
  actor: string,
  interviewers: string[],
  plannedFor = '2026-03-04',
) {
  const instrument = findInstrument('readiness-interview')!
  await keepInstrument(world.db, 'readiness-hash', instrument)
  await planInterview(world.db.at(municipality), {
    id,
    actor,
    interviewers,
    instrument: 'readiness-hash',
    purpose: 'readiness',
    plannedFor,
    now: world.clock.now,
  })
}

it('invites a new consultant to create a municipality', async () => {
  const world = await givenWorld()
  const page = await (await world.signIn('consultant')).get('/')
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('Noch haben Sie zu keiner Kommune Zugang')
  expect(page.body).toContain('href="/municipalities/new"')
  expect(page.body).not.toContain('Als Nächstes')
})

it('leads the administrator to the accounts and shows no content', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality('Geheimstadt')
  const page = await (await world.signIn('administrator', [municipality])).get('/')
  expect(page.body).toContain('href="/accounts"')
  expect(page.body).not.toContain('Geheimstadt')
  expect(page.body).not.toContain('/municipalities/new')
})

it('shows the project team its municipalities, without tasks and without creating any', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality('Musterfurt')
  await world.municipality('Geheimstadt')
  const page = await (await world.signIn('project_team', [municipality])).get('/')
  expect(page.body).toContain(`href="/m/${municipality}"`)
  expect(page.body).not.toContain('Geheimstadt')
  expect(page.body).not.toContain('Als Nächstes')
  expect(page.body).not.toContain('/municipalities/new')
})

it('lists the interviews of the reader, planned and begun, and nobody else’s', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality('Musterfurt')
  const client = await world.signIn('consultant', [municipality])
  const colleague = await world.signIn('consultant', [municipality])
  await addPerson(world, municipality, 'a1', 'Alex Beispiel')
  await addPerson(world, municipality, 'a2', 'Kim Muster')
  await planReadiness(world, municipality, 'i1', 'a1', [client.accountId])
  await planReadiness(world, municipality, 'i2', 'a2', [colleague.accountId])
  const planned = await client.get('/')
  expect(planned.body).toContain('Gespräch mit Alex Beispiel')
  expect(planned.body).toContain('geplant für 4. März 2026')
  expect(planned.body).toContain(`href="/m/${municipality}/interviews/i1"`)
  expect(planned.body).not.toContain('Kim Muster')
  await startResponse(world.db.at(municipality), 'i1', { now: world.clock.now, heldOn: '2026-03-02' })
  expect((await client.get('/')).body).toContain('begonnen am 2. März 2026')
})

it('reminds of own ratings until they are final', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  const here = world.db.at(municipality)
  const client = await world.signIn('consultant', [municipality])
  await addPerson(world, municipality, 'a1', 'Alex Beispiel')
  await planReadiness(world, municipality, 'i1', 'a1', [client.accountId])
  await completeResponse(here, 'i1', world.clock.now)
  await saveRating(here, {
    actor: 'a1',
    dimension: 'motivation',
    rater: client.accountId,
    kind: 'independent',
    given: { value: 4 },
    now: world.clock.now,
  })
  const page = await client.get('/')
  expect(page.body).toContain('Einschätzung von Alex Beispiel fertigstellen')
  expect(page.body).toContain(`1 von ${dimensions.length} Merkmalen bewertet`)
  for (const dimension of dimensions)
    await saveRating(here, {
      actor: 'a1',
      dimension,
      rater: client.accountId,
      kind: 'independent',
      given: { value: 4 },
      now: world.clock.now,
    })
  await finaliseRatings(here, 'a1', client.accountId)
  expect((await client.get('/')).body).not.toContain('fertigstellen')
})

it('tells of invitations that end within a week', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  const client = await world.signIn('consultant', [municipality])
  await keepInstrument(world.db, 'self-hash', findInstrument('self-assessment')!)
  for (const [actor, days] of [
    ['Bald Ablauf', 5],
    ['Spaeter Ablauf', 20],
  ] as const) {
    await addPerson(world, municipality, actor[0]!, actor)
    await issueInvitation(world.db.at(municipality), {
      id: `v${actor[0]}`,
      actor: actor[0]!,
      purpose: 'self_assessment',
      instrument: 'self-hash',
      newResponse: `s${actor[0]}`,
      tokenHash: actor,
      language: 'de',
      createdBy: client.accountId,
      now: world.clock.now,
      expiresAt: new Date(world.clock.now.getTime() + days * 86_400_000),
    })
  }
  const page = await client.get('/')
  expect(page.body).toContain('Selbsteinschätzung von Bald Ablauf')
  expect(page.body).toContain('nur noch bis 7. März 2026')
  expect(page.body).not.toContain('Spaeter Ablauf')
})

it('announces the review nine months after the founding', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality()
  const client = await world.signIn('consultant', [municipality])
  await addPerson(world, municipality, 'a1', 'Alex Beispiel')
  await foundGroup(world.db.at(municipality), {
    id: 'g1',
    foundedOn: '2025-05-31',
    members: ['a1'],
    reason: 'so beschlossen',
    decidedBy: client.accountId,
    now: world.clock.now,
  })
  expect((await client.get('/')).body).toContain('fällig seit 28. Februar 2026')
})

it('never says that nothing waits while candidates are neither invited nor interviewed', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality('Musterfurt')
  const client = await world.signIn('consultant', [municipality])
  for (let n = 1; n <= 11; n++) await addPerson(world, municipality, `a${n}`, `Person ${n}`)
  for (const path of ['/', `/m/${municipality}`]) {
    const page = await client.get(path)
    expect(page.body).not.toContain('Gerade wartet')
    expect(page.body).toContain('11 Personen zur Selbsteinschätzung einladen')
    expect(page.body).toContain('Gespräche zur Mitarbeit planen: 11 Personen')
  }
})

it('puts what is overdue first, and calls an interview overdue whose day has passed', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality('Musterfurt')
  const client = await world.signIn('consultant', [municipality])
  await addPerson(world, municipality, 'a1', 'Alex Beispiel')
  await addPerson(world, municipality, 'a2', 'Kim Muster')
  await planReadiness(world, municipality, 'i1', 'a1', [client.accountId])
  await planReadiness(world, municipality, 'i2', 'a2', [client.accountId], '2026-03-01')
  const { body } = await client.get('/')
  expect(body.match(/überfällig/g)).toHaveLength(1)
  const places = ['Kim Muster', 'überfällig', 'Alex Beispiel', 'Auftrag vollständig festhalten']
  expect(places.map((each) => body.indexOf(each))).toEqual(
    places.map((each) => body.indexOf(each)).toSorted((x, y) => x - y),
  )
})

it('reminds of the own judgement of the place until it is final', async () => {
  const world = await givenWorld()
  const municipality = await world.municipality('Musterfurt')
  const client = await world.signIn('consultant', [municipality])
  await addPerson(world, municipality, 'a1', 'Alex Beispiel')
  await keepInstrument(world.db, 'situation-hash', findInstrument('situation-analysis')!)
  const here = world.db.at(municipality)
  await planInterview(here, {
    id: 'i1',
    actor: 'a1',
    interviewers: [client.accountId],
    instrument: 'situation-hash',
    purpose: 'situation',
    plannedFor: null,
    now: world.clock.now,
  })
  expect((await client.get('/')).body).toMatch(
    /Die Kommune einschätzen[\s\S]*0 von \d+ Anzeichen eingeschätzt · Musterfurt/,
  )
})

it('says how far each municipality is', async () => {
  const world = await givenWorld()
  const fresh = await world.municipality('Anfang')
  const begun = await world.municipality('Mitte')
  const client = await world.signIn('consultant', [fresh, begun])
  await addPerson(world, begun, 'a1', 'Alex Beispiel')
  const page = await client.get('/')
  expect(page.body).toContain('Noch nichts begonnen.')
  expect(page.body).toContain(
    'Personen und Kandidat:innen: Eine Person, davon eine Person als Kandidat:in. Kandidat:innen fehlen aus: ',
  )
})

it('pages through many municipalities in German order', async () => {
  const world = await givenWorld()
  const ids: string[] = []
  for (let n = 1; n <= 45; n++) ids.push(await world.municipality(`Ort ${n}`))
  ids.push(await world.municipality('Äußere Aue'))
  const client = await world.signIn('consultant', ids)
  const places = (body: string) => [...body.matchAll(/place__name"><a[^>]*>([^<]+)</g)].map((match) => match[1])
  const first = await client.get('/')
  expect(places(first.body)).toHaveLength(20)
  expect(places(first.body)[0]).toBe('Äußere Aue')
  expect(places(first.body)[1]).toBe('Ort 1')
  expect(first.body).toContain('Seite 1 von 3')
  const last = await client.get('/?offset=40')
  expect(places(last.body)).toEqual(['Ort 40', 'Ort 41', 'Ort 42', 'Ort 43', 'Ort 44', 'Ort 45'])
  for (const nonsense of ['-20', 'x', '1e99', '7'])
    expect(places((await client.get(`/?offset=${nonsense}`)).body)).toHaveLength(20)
  expect((await client.get('/?offset=1000')).statusCode).toBe(200)
})
