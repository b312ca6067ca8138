import { beforeEach, expect, it } from 'vitest'
import { ratingsOf } from '../../../db/surveys/ratings.ts'
import { itemsOf } from '../../../surveys/instrument.ts'
import { builtInInstruments, findInstrument } from '../../../surveys/instruments/index.ts'
import type { Client, World } from '../../given.ts'
import { givenRaters } from './given.ts'

const ratingItems = itemsOf(findInstrument('readiness-interview')!).filter(
  (item) => item.kind === 'rating' && item.rates,
)

let world: World
let municipality: string
let kim: Client
let mo: Client
let interview: string

beforeEach(async () => {
  const raters = await givenRaters()
  ;({ world, municipality, kim, mo } = raters)
  interview = await raters.planned('readiness', kim, mo)
  await kim.post(`${interview}/start`)
})

const rate = (client: Client, item: string, value: string, more: { revision?: number; evidence?: string } = {}) =>
  client.json(`${interview}/${item.replace('rate_', '')}/answers`, {
    item,
    revision: more.revision ?? 0,
    fields: { [item]: value, [`${item}.evidence`]: more.evidence ?? '', [`${item}.confidence`]: 'high' },
  })

async function rateAll(client: Client, value: (at: number) => string, evidence: string): Promise<void> {
  for (const [at, { id }] of ratingItems.entries())
    expect((await rate(client, id, value(at), { evidence })).statusCode).toBe(200)
}

const finalise = (client: Client) => client.post(`${interview}/rating`)

it('keeps each rater’s judgement to themselves until both are final', async () => {
  await rateAll(kim, () => '4', 'Beleg von Kim')
  const { body } = await mo.get(`${interview}/motivation`)
  expect(body).not.toContain('Beleg von Kim')
  expect(body).not.toMatch(/value="4" checked/)

  expect((await finalise(kim)).headers.location).toBe(`${interview}?done=completed`)
  await rate(mo, 'rate_motivation', '2', { evidence: 'Beleg von Mo' })
  expect((await mo.get(interview)).body).not.toContain('Beleg von Kim')
  // The other one is not final yet, so there is nothing to compare for the first one either.
  expect((await kim.get(interview)).body).not.toContain('Beleg von Mo')
  expect((await kim.get(`${interview}/consensus`)).statusCode).toBe(404)
})

it('closes a rating only when every dimension is rated or noted as missing, and then for good', async () => {
  await rate(kim, 'rate_motivation', '3')
  const refused = await finalise(kim)
  expect(refused.statusCode).toBe(422)
  expect(refused.body.match(/Hier steht noch keine Stufe\./g)?.length).toBe(2 * (ratingItems.length - 1))
  expect(refused.body).toContain('href="#f-rate_knowledge"')
  for (const { id } of ratingItems.slice(1)) await rate(kim, id, 'not_asked')
  expect((await finalise(kim)).statusCode).toBe(303)
  expect((await rate(kim, 'rate_motivation', '5', { revision: 1 })).statusCode).toBe(409)
  expect((await kim.get(`${interview}/motivation`)).body).toContain('Ihre Einschätzung ist abgeschlossen')
})

it('lets the second interviewer rate after the first has completed the interview', async () => {
  await kim.post(`${interview}/check`, { codeOpen: 'yes' })
  const { body } = await mo.get(`${interview}/motivation`)
  expect(body).toContain('Ihre eigene Einschätzung können Sie noch ändern')
  expect((await rate(mo, 'rate_motivation', '2')).statusCode).toBe(200)
  const note = { item: 'motivation_open_1', revision: 1, fields: { motivation_open_1: 'nachgetragen' } }
  expect((await mo.json(`${interview}/motivation/answers`, note)).statusCode).toBe(409)
})

it('shows a conflict of two windows with both ratings, and takes a repeated one', async () => {
  expect((await rate(kim, 'rate_motivation', '3', { evidence: 'erst' })).json().revision).toBe(1)
  expect((await rate(kim, 'rate_motivation', '3', { evidence: 'erst' })).json().revision).toBe(1)
  const answer = await rate(kim, 'rate_motivation', '5', { evidence: 'dann' })
  expect(answer.statusCode).toBe(409)
  expect(answer.json().conflict.words.join()).toContain('erst')
  expect((await rate(kim, 'rate_motivation', '5', { revision: 1 })).statusCode).toBe(200)
})

it('compares, marks what is two or more steps apart, and records the consensus with its reason', async () => {
  await rateAll(kim, () => '4', 'Beleg von Kim')
  await rateAll(mo, (at) => (at === 0 ? '1' : '4'), 'Beleg von Mo')
  await finalise(kim)
  await finalise(mo)
  const { body } = await kim.get(interview)
  expect(body).toContain('Beleg von Kim')
  expect(body).toContain('Beleg von Mo')
  expect(body).toContain('3 Stufen auseinander')
  expect(body.match(/Stufen auseinander</g)).toHaveLength(1)

  const without = await kim.post(`${interview}/consensus`, { rate_motivation: '3', '_revision.rate_motivation': '0' })
  expect(without.statusCode).toBe(422)
  expect(without.body).toContain('Bitte begründen Sie die gemeinsame Stufe.')
  const agreed = {
    rate_motivation: '3',
    'rate_motivation.evidence': 'Nach Gespräch über die Belege',
    '_revision.rate_motivation': '0',
  }
  expect((await kim.post(`${interview}/consensus`, agreed)).statusCode).toBe(303)
  const consensus = (await ratingsOf(world.db.at(municipality), { actor: 'a01' })).filter(
    ({ kind }) => kind === 'consensus',
  )
  expect(consensus).toMatchObject([{ dimension: 'motivation', value: 3, rater: kim.accountId }])
  expect((await mo.get(interview)).body).toContain('Nach Gespräch über die Belege')

  const stale = { ...agreed, rate_motivation: '2' }
  expect((await mo.post(`${interview}/consensus`, stale)).statusCode).toBe(409)
})

it('shows a joint rating that somebody else has recorded meanwhile beside what was typed', async () => {
  for (const client of [kim, mo]) {
    await rateAll(client, () => '4', 'Beleg')
    await finalise(client)
  }
  const reason = 'rate_motivation.evidence'
  const fresh = { '_revision.rate_motivation': '0', '_revision.rate_knowledge': '0' }
  await kim.post(`${interview}/consensus`, { ...fresh, rate_motivation: '3', [reason]: 'Kims Grund' })
  const mine = { rate_motivation: '2', [reason]: 'Mos Grund', rate_knowledge: '5', 'rate_knowledge.evidence': 'Wissen' }
  const answer = await mo.post(`${interview}/consensus`, { ...fresh, ...mine })
  expect(answer.statusCode).toBe(409)
  expect(answer.body).toMatch(/Gespeichert ist hier inzwischen: „3 – .*Kims Grund“/)
  expect(answer.body).toContain('Mos Grund')
  const revisionOf = (item: string) =>
    new RegExp(`name="_revision.${item}" value="(\\d+)"`).exec(answer.body)?.[1] ?? ''
  // What nobody else had touched is saved by now.
  expect(revisionOf('rate_knowledge')).toBe('1')
  const compared = {
    '_revision.rate_motivation': revisionOf('rate_motivation'),
    '_revision.rate_knowledge': revisionOf('rate_knowledge'),
  }
  expect((await mo.post(`${interview}/consensus`, { ...mine, ...compared })).statusCode).toBe(303)
  expect((await kim.get(interview)).body).toContain('Mos Grund')
})

it('opens one’s own rating again to correct an error, hiding the others’ until it is final anew', async () => {
  await rateAll(kim, () => '4', 'Beleg von Kim')
  expect((await kim.get(`${interview}/rating/reopen`)).statusCode).toBe(409)
  await finalise(kim)
  await rateAll(mo, () => '4', 'Beleg von Mo')
  await finalise(mo)
  expect((await kim.get(interview)).body).toContain(`href="${interview}/rating/reopen"`)
  expect((await kim.get(`${interview}/rating/reopen`)).body).toContain('bleibt Ihnen verborgen')
  expect((await kim.post(`${interview}/rating/reopen`)).statusCode).toBe(422)
  expect((await kim.get(interview)).body).toContain('Beleg von Mo')

  const reopened = await kim.post(`${interview}/rating/reopen`, { confirmed: 'yes' })
  expect(reopened.headers.location).toBe(`${interview}?done=reopened`)
  const { body } = await kim.get(interview)
  expect(body).not.toContain('Beleg von Mo')
  expect(body).not.toContain('/rating/reopen')
  expect((await kim.get(`${interview}/consensus`)).statusCode).toBe(404)
  expect((await mo.get(`${interview}/rating/reopen`)).statusCode).toBe(200)
  expect((await rate(kim, 'rate_motivation', '5', { revision: 1, evidence: 'berichtigt' })).statusCode).toBe(200)
  await finalise(kim)
  expect((await kim.get(interview)).body).toContain('Beleg von Mo')
  expect((await mo.get(interview)).body).toContain('berichtigt')
})

it('keeps a final rating closed once the interview is locked', async () => {
  for (const client of [kim, mo]) {
    await rateAll(client, () => '4', 'Beleg')
    await finalise(client)
  }
  await kim.post(`${interview}/check`, { codeOpen: 'yes' })
  expect((await kim.post(`${interview}/lock`, { confirmed: 'yes' })).statusCode).toBe(303)
  expect((await kim.post(`${interview}/rating/reopen`, { confirmed: 'yes' })).statusCode).toBe(409)
})

it('saves a rating by the ordinary form as well', async () => {
  const form = { rate_motivation: '4', 'rate_motivation.evidence': 'Zitat', 'rate_motivation.confidence': 'low' }
  expect((await kim.post(`${interview}/motivation`, form)).statusCode).toBe(303)
  const [rating] = await ratingsOf(world.db.at(municipality))
  expect(rating).toMatchObject({ value: 4, evidence: 'Zitat', confidence: 'low', rater: kim.accountId, final: false })
})

it('reserves no section name that a guide uses', async () => {
  const pages = ['new', 'several', 'edit', 'cancel', 'reopen', 'lock', 'start', 'check', 'rating', 'consensus']
  const used = builtInInstruments.flatMap(({ sections }) => sections.map(({ id }) => id))
  expect(used.filter((id) => pages.includes(id))).toEqual([])
})
