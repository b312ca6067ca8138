import { beforeEach, expect, it } from 'vitest'
import { createActor } from '../../../db/places/actors.ts'
import { listResponses } from '../../../db/surveys/responses.ts'
import type { ActorStatus } from '../../../surveys/vocabulary.ts'
import { type Client, givenWorld, type World } from '../../given.ts'

let world: World
let municipality: string
let kim: Client
let several: string

const person = (id: string, name: string, status: ActorStatus = 'candidate') =>
  createActor(world.db.at(municipality), {
    id,
    name,
    organisation: null,
    function: null,
    contact: null,
    sector: 'police',
    status,
    attributes: {},
    milieus: [],
    now: world.clock.now,
  })

beforeEach(async () => {
  world = await givenWorld()
  municipality = await world.municipality()
  await person('a0123456789-1', 'Robin Beispiel')
  await person('a0123456789-2', 'Sascha Muster')
  await person('a03', 'Toni Probe', 'declined')
  await person('a04', 'Uli Neu', 'contact')
  kim = await world.signIn('consultant', [municipality])
  several = `/m/${municipality}/interviews/several`
})

const planned = () => listResponses(world.db.at(municipality))
const chosenIn = (html: string) => [...html.matchAll(/name="people"\s+value="([^"]+)" checked/g)].map(([, id]) => id)

it('offers whoever can be asked and has no talk of that kind, and chooses those of a list that was taken over', async () => {
  const { body } = await kim.get(`${several}?list=a0123456789`)
  expect(body).toContain('name="purpose" value="readiness"')
  expect(chosenIn(body)).toEqual(['a0123456789-1', 'a0123456789-2'])
  expect(body).toContain('value="a04"')
  expect(body).not.toContain('value="a03"')
  expect(body).toMatch(new RegExp(`name="interviewers"\\s+value="${kim.accountId}" checked`))
  expect(chosenIn((await kim.get(several)).body)).toEqual([])
  expect(chosenIn((await kim.get(`${several}?all=yes`)).body)).toHaveLength(3)

  await kim.post(several, { purpose: 'readiness', people: 'a04', interviewers: kim.accountId })
  expect((await kim.get(several)).body).not.toContain('value="a04"')
  expect((await kim.get(`${several}?purpose=situation`)).body).toContain('value="a04"')
})

it('plans one talk each, all on one day, and leads to them', async () => {
  const people = ['a0123456789-1', 'a0123456789-2']
  const form = { purpose: 'readiness', people, date: '9.3.2026', interviewers: kim.accountId, place: 'Rathaus' }
  const { headers } = await kim.post(several, form)
  expect(headers.location).toBe(`/m/${municipality}/interviews?purpose=readiness&done=plannedSeveral`)
  const facts = { purpose: 'readiness', status: 'planned', plannedFor: '2026-03-09', place: 'Rathaus' }
  expect(await planned()).toMatchObject(people.map(() => ({ ...facts, interviewers: [kim.accountId] })))
  expect(new Set((await planned()).map(({ actor }) => actor))).toEqual(new Set(people))
  // Whoever has one meanwhile does not get a second one.
  expect((await kim.post(several, form)).statusCode).toBe(422)
  expect(await planned()).toHaveLength(2)
})

it('gives back what was chosen and typed while something is missing, and plans nothing', async () => {
  const answer = await kim.post(several, { purpose: 'readiness', people: 'a04', date: 'bald', place: 'Rathaus' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('href="#f-date"')
  expect(answer.body).toContain('href="#f-interviewers"')
  expect(answer.body).toContain('value="Rathaus"')
  expect(chosenIn(answer.body)).toEqual(['a04'])
  const nobody = await kim.post(several, { purpose: 'readiness', interviewers: kim.accountId })
  expect(nobody.body).toContain('href="#f-people"')
  expect(await planned()).toEqual([])
})

it('says so when a talk is planned with everybody, and is for consultants only', async () => {
  const people = ['a0123456789-1', 'a0123456789-2', 'a04']
  await kim.post(several, { purpose: 'readiness', people, interviewers: kim.accountId })
  expect((await kim.get(several)).body).toContain('Mit allen, die infrage kommen')
  const team = await world.signIn('project_team', [municipality])
  expect((await team.get(several)).statusCode).toBe(403)
  expect((await team.post(several, { purpose: 'readiness' })).statusCode).toBe(403)
})

it('is led to from a list that was taken over, which the list of people names for a day', async () => {
  const people = `/m/${municipality}/actors`
  const { body } = await kim.get(people)
  expect(body).toContain('2 Personen aus einer Liste übernommen')
  expect(body).toContain(`href="${people}/imported/a0123456789"`)
  const imported = await kim.get(`${people}/imported/a0123456789`)
  expect(imported.body).toContain(`href="${several}?list=a0123456789&amp;purpose=readiness"`)
  world.clock.now = new Date(world.clock.now.getTime() + 25 * 3_600_000)
  const later = await world.signIn('consultant', [municipality])
  expect((await later.get(people)).body).not.toContain('aus einer Liste übernommen')
})
