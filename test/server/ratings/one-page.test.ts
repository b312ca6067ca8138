import { beforeEach, expect, it } from 'vitest'
import { createActor } from '../../../db/places/actors.ts'
import { ratingsOf } from '../../../db/surveys/ratings.ts'
import { itemsOf } from '../../../surveys/instrument.ts'
import { findInstrument } from '../../../surveys/instruments/index.ts'
import type { Client, World } from '../../given.ts'
import { givenRaters } from './given.ts'

const ladders = itemsOf(findInstrument('readiness-interview')!).filter((item) => item.kind === 'rating' && item.rates)

let world: World
let municipality: string
let kim: Client
let mo: Client
let interview: string
let planned: Awaited<ReturnType<typeof givenRaters>>['planned']

beforeEach(async () => {
  ;({ world, municipality, kim, mo, planned } = await givenRaters())
  interview = await planned('readiness', kim, mo)
  await kim.post(`${interview}/start`)
})

const stored = async (client: Client) =>
  (await ratingsOf(world.db.at(municipality))).filter(({ rater }) => rater === client.accountId)
const steps = (ids = ladders.map(({ id }) => id)) => Object.fromEntries(ids.map((id) => [id, '4']))
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1]

it('leads from the end of a talk to every ladder on one page, and from its end to the own talk that waits', async () => {
  await createActor(world.db.at(municipality), {
    id: 'a02',
    name: 'Sascha Muster',
    organisation: null,
    function: null,
    contact: null,
    sector: 'justice',
    status: 'candidate',
    attributes: {},
    milieus: [],
    now: world.clock.now,
  })
  const plan = { actor: 'a02', purpose: 'readiness', interviewers: kim.accountId }
  const base = `/m/${municipality}/interviews`
  const planOf = async (date: string) =>
    String((await kim.post(`${base}/new`, { ...plan, date })).headers.location).replace('?done=planned', '')
  await planOf('2099-03-01')
  const ended = await kim.post(`${interview}/check`, { codeOpen: 'yes' })
  expect(ended.headers.location).toBe(`${interview}/rating?done=completed`)
  const { body } = await kim.get(`${interview}/rating`)
  for (const { id } of ladders) expect(body).toContain(`name="${id}" value="5"`)
  expect(body).toContain(`href="${interview}/motivation">Notizen zu`)

  const waiting = await planOf('')
  expect((await kim.post(`${interview}/rating`, steps())).headers.location).toBe(`${waiting}?done=ratedNext`)
  expect((await stored(kim)).every(({ value, final }) => value === 4 && final)).toBe(true)
  expect((await kim.get(interview)).body).toContain(`href="${waiting}">Weiter: nächstes Gespräch mit Sascha Muster`)
  // Sent twice it is done once.
  expect((await kim.post(`${interview}/rating`, steps())).statusCode).toBe(303)
  // With both finished one compares first.
  expect((await mo.post(`${interview}/rating`, steps())).headers.location).toBe(`${interview}?done=completed`)
})

it('says of whom a talk of one’s own is to be rated before another one is held', async () => {
  const other = await planned('situation', kim)
  await kim.post(`${other}/start`)
  await kim.post(`${interview}/check`, { codeOpen: 'yes' })
  const ended = await kim.post(`${other}/check`, { codeOpen: 'yes' })
  expect(ended.headers.location).toBe(`${other}?done=completed`)
  expect((await kim.get(other)).body).toContain(`href="${interview}/rating">Weiter: Robin Beispiel einschätzen`)
})

it('notes as not asked only what the page had named as without a step', async () => {
  const [first, second, ...others] = ladders.map(({ id }) => id)
  const drawn = (await kim.get(`${interview}/rating`)).body
  expect(hidden(drawn, '_notAsked')?.split(' ')).toHaveLength(ladders.length)
  const sent = {
    ...steps(others),
    [`${first}.evidence`]: 'Darüber sprachen wir kaum.',
    _notAsked: hidden(drawn, '_notAsked') ?? '',
  }
  const asked = await kim.post(`${interview}/rating`, sent)
  expect(asked.statusCode).toBe(422)
  expect(asked.body).toContain(`href="#f-${first}"`)
  expect(asked.body).toContain('Darüber sprachen wir kaum.')
  expect((await stored(kim)).some(({ final }) => final)).toBe(false)

  const named = hidden(asked.body, '_notAsked')
  expect(named).toBe(`${first} ${second}`)
  const again = { ...sent, _notAsked: named ?? '' }
  expect((await kim.post(`${interview}/rating`, again)).statusCode).toBe(303)
  const missing = (await stored(kim)).filter(({ value }) => value === null)
  expect(missing).toMatchObject([
    { dimension: 'knowledge', missing: 'not_asked', evidence: null, final: true },
    { dimension: 'motivation', missing: 'not_asked', evidence: 'Darüber sprachen wir kaum.', final: true },
  ])
})

it('saves one ladder at a time, hidden from the other rater, and closes with the rating', async () => {
  const rate = (client: Client, value: string, revision = 0) =>
    client.json(`${interview}/rating/answers`, {
      item: 'rate_motivation',
      revision,
      fields: { rate_motivation: value, 'rate_motivation.evidence': 'Beleg von Kim' },
    })
  expect((await rate(kim, '3')).json()).toMatchObject({ revision: 1, progress: `1 von ${ladders.length} Merkmalen` })
  expect((await mo.get(`${interview}/rating`)).body).not.toContain('Beleg von Kim')
  expect((await rate(kim, '5')).statusCode).toBe(409)
  const note = { item: 'motivation_open_1', revision: 0, fields: { motivation_open_1: 'kein Merkmal' } }
  expect((await kim.json(`${interview}/rating/answers`, note)).statusCode).toBe(404)
  await kim.post(`${interview}/rating`, steps(ladders.slice(1).map(({ id }) => id)))
  expect((await rate(kim, '4', 1)).statusCode).toBe(409)
  expect((await kim.get(`${interview}/rating`)).body).toContain('Sie haben Ihre Einschätzung abgeschlossen.')
})

it('shows two versions of one ladder, and nothing becomes final before one is chosen', async () => {
  const { body } = await kim.get(`${interview}/rating`)
  const drawn = Object.fromEntries(
    [...body.matchAll(/name="(_drawn\.\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value ?? '']),
  )
  await kim.json(`${interview}/rating/answers`, {
    item: 'rate_motivation',
    revision: 0,
    fields: { rate_motivation: '2' },
  })
  const answer = await kim.post(`${interview}/rating`, { ...steps(), ...drawn })
  expect(answer.statusCode).toBe(409)
  expect(answer.body).toContain('name="_holds.rate_motivation"')
  expect((await stored(kim)).some(({ final }) => final)).toBe(false)
})
