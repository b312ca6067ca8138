import { beforeEach, expect, it } from 'vitest'
import { hasToRate, ratingsOf } from '../../../db/surveys/ratings.ts'
import { itemsOf } from '../../../surveys/instrument.ts'
import { instrumentFor } from '../../../surveys/instruments/index.ts'
import type { Client, World } from '../../given.ts'
import { givenRaters } from './given.ts'

/** Ways to another's judgement before one's own, found by attack; all of them closed. */

const rated = itemsOf(instrumentFor('readiness')).flatMap((item) =>
  item.kind === 'rating' && item.rates ? [item.id] : [],
)

let world: World
let municipality: string
let kim: Client
let mo: Client
let planned: Awaited<ReturnType<typeof givenRaters>>['planned']

beforeEach(async () => {
  ;({ world, municipality, kim, mo, planned } = await givenRaters())
})

async function begun(purpose: string, ...interviewers: Client[]): Promise<string> {
  const interview = await planned(purpose, ...interviewers)
  await kim.post(`${interview}/start`)
  return interview
}

const rate = (client: Client, interview: string, item: string, fields: object, revision = 0) =>
  client.json(`${interview}/${item.replace('rate_', '')}/answers`, { item, revision, fields })

/** Rates everything as Kim does, and stands by it. */
async function rateAll(client: Client, interview: string): Promise<void> {
  for (const id of rated)
    await rate(client, interview, id, { [id]: '4', [`${id}.evidence`]: 'Beleg von Kim', [`${id}.confidence`]: 'high' })
  expect((await client.post(`${interview}/rating`)).statusCode).toBe(303)
}

/** Kim takes Mo off the interview. */
async function takeOff(interview: string) {
  const revision = /name="revision" value="(\d+)"/.exec((await kim.get(`${interview}/edit`)).body)?.[1] ?? ''
  return kim.post(`${interview}/edit`, { date: '2026-03-12', interviewers: kim.accountId, remark: '', revision })
}

const seenByMo = async () => (await mo.get(`/m/${municipality}/results/actors/a01`)).body

it('nobody stands by a rating without a step through an interview in which nothing is rated', async () => {
  const interview = await begun('readiness', kim, mo)
  await rateAll(kim, interview)
  for (const id of rated) await rate(mo, interview, id, { [id]: '', [`${id}.evidence`]: 'x', [`${id}.confidence`]: '' })
  expect((await mo.post(`${interview}/rating`)).statusCode).toBe(422)
  const talk = await begun('situation', kim, mo)
  expect((await mo.post(`${talk}/rating`)).statusCode).toBe(409)
  expect((await mo.get(`${interview}/consensus`)).statusCode).toBe(404)
  expect(await seenByMo()).not.toContain('Beleg von Kim')
})

it('whoever has begun to rate stays blind after leaving the interview, also when all was taken back', async () => {
  const interview = await begun('readiness', kim, mo)
  await rateAll(kim, interview)
  const [first] = rated
  await rate(mo, interview, first!, { [first!]: '3', [`${first}.evidence`]: '', [`${first}.confidence`]: 'low' })
  await rate(mo, interview, first!, { [first!]: '', [`${first}.evidence`]: '', [`${first}.confidence`]: '' }, 1)
  const left = await takeOff(interview)
  expect(left.statusCode).toBe(303)
  expect(await ratingsOf(world.db.at(municipality), { rater: mo.accountId })).toEqual([])
  expect(await seenByMo()).not.toContain('Beleg von Kim')
})

it('nobody records a joint rating alone, nor in an interview that is only planned', async () => {
  const interview = await begun('readiness', kim, mo)
  await rateAll(kim, interview)
  const alone = { [rated[0]!]: '5', [`${rated[0]}.evidence`]: 'Niemand sonst.', [`_revision.${rated[0]}`]: '0' }
  expect((await kim.post(`${interview}/consensus`, alone)).statusCode).toBe(404)
  const later = await planned('readiness', kim, mo)
  expect((await kim.post(`${later}/consensus`, alone)).statusCode).toBe(409)
  expect((await ratingsOf(world.db.at(municipality))).filter(({ kind }) => kind === 'consensus')).toEqual([])
})

it('a locked interview keeps its ratings, whatever other interview there is with the person', async () => {
  const interview = await begun('readiness', kim)
  await rateAll(kim, interview)
  await kim.post(`${interview}/check`, { codeOpen: 'yes' })
  expect((await kim.post(`${interview}/lock`, { confirmed: 'yes' })).statusCode).toBe(303)
  const other = await begun('readiness', kim)
  expect((await kim.post(`${other}/rating/reopen`, { confirmed: 'yes' })).statusCode).toBe(409)
})

it('an interview is not locked while somebody who was taken off has begun to rate', async () => {
  const interview = await begun('readiness', kim, mo)
  await rateAll(kim, interview)
  const [first] = rated
  await rate(mo, interview, first!, { [first!]: '3', [`${first}.evidence`]: '', [`${first}.confidence`]: 'low' })
  await takeOff(interview)
  await kim.post(`${interview}/check`, { codeOpen: 'yes' })
  expect((await kim.post(`${interview}/lock`, { confirmed: 'yes' })).statusCode).toBe(422)
})

it('whoever has to rate first reads nothing that was frozen, whatever is put away', async () => {
  const interview = await begun('readiness', kim, mo)
  await rateAll(kim, interview)
  for (const thing of [
    { kind: 'interview', id: interview.split('/').at(-1)! },
    { kind: 'actor', id: 'a01' },
  ]) {
    expect((await mo.post(`/m/${municipality}/archive`, thing)).statusCode).toBe(303)
    for (const room of ['composition', 'composition/what-if', 'reports'])
      expect((await mo.get(`/m/${municipality}/${room}`)).statusCode, `${thing.kind}: ${room}`).toBe(409)
    expect(await hasToRate(world.db.at(municipality), mo.accountId)).toBe(true)
    await mo.post(`/m/${municipality}/archive/bring-back`, thing)
  }
})

it('a final rating is not replaced while the interview in which it was given is put away', async () => {
  const interview = await begun('readiness', kim)
  await rateAll(kim, interview)
  const other = await begun('readiness', kim)
  const thing = { kind: 'interview', id: interview.split('/').at(-1)! }
  await kim.post(`/m/${municipality}/archive`, thing)
  const [first] = rated
  const fields = { [first!]: '1', [`${first}.evidence`]: 'Doch anders', [`${first}.confidence`]: 'low' }
  expect((await rate(kim, other, first!, fields)).statusCode).toBe(409)
  await kim.post(`/m/${municipality}/archive/bring-back`, thing)
  const kept = await ratingsOf(world.db.at(municipality), { rater: kim.accountId })
  expect(kept.every(({ value, final }) => value === 4 && final)).toBe(true)
})
