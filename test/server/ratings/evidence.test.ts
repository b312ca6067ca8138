import { beforeEach, expect, it } from 'vitest'
import { createActor } from '../../../db/places/actors.ts'
import { saveAnswers } from '../../../db/surveys/answers.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { ratingsOf } from '../../../db/surveys/ratings.ts'
import { completeResponse, planInterview } from '../../../db/surveys/responses.ts'
import { saveStatements, statementId, statementsOf } from '../../../db/surveys/statements.ts'
import { dayOf } from '../../../surveys/day.ts'
import { itemsOf } from '../../../surveys/instrument.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { instrumentFor } from '../../../surveys/instruments/index.ts'
import type { Client } from '../../given.ts'
import { givenRaters } from './given.ts'

const guide = instrumentFor('situation')
const item = 'need_isolation_open'
const words = 'Mit <niemandem> sonst.'
const field = 'rate_motivation.statements'
const tick = new RegExp(`name="${field.replace('.', '\\.')}"\\s+value="([^"]+)"( checked)?`, 'g')

let given: Awaited<ReturnType<typeof givenRaters>>
let interview: string
let statement: string

/** What can be ticked for the first dimension on a page, and what is. */
const ticksIn = (body: string) =>
  [...body.matchAll(tick)].map(([, id, checked]) => `${id}${checked === undefined ? '' : ' ticked'}`)

/** What was said in finished talks on the situation: by the candidate, about them, and about nobody here. */
async function said(id: string, actor: string, note: string, set: object): Promise<void> {
  const { world, municipality } = given
  const here = world.db.at(municipality)
  const { now } = world.clock
  const plan = { actor, instrument: instrumentHash(guide), purpose: 'situation', plannedFor: null } as const
  await planInterview(here, { id, ...plan, interviewers: [], now })
  await saveAnswers(here, { response: id, answers: { [item]: note }, savedBy: null, now })
  await completeResponse(here, id, now)
  const today = dayOf(now)
  const done = { decidedOf: 1, readBackOf: 1, readBack: 'confirmed', readBackOn: today, leavesFrom: today } as const
  const change = { id: statementId({ response: id, item }), item, revision: 0, set: { ...done, ...set } }
  await saveStatements(here, id, { changes: [change], savedBy: 'c1', now })
}

beforeEach(async () => {
  given = await givenRaters()
  const { world, municipality, kim, mo } = given
  const facts = { organisation: null, function: null, contact: null, attributes: {}, milieus: [] }
  const other = { id: 'a02', name: 'Alex Muster', sector: 'justice', status: 'contact' } as const
  await createActor(world.db.at(municipality), { ...facts, ...other, now: world.clock.now })
  await keepInstrument(world.db, instrumentHash(guide), guide)
  await said('i1', 'a01', words, { release: 'verbatim' })
  await said('i2', 'a02', 'Beispiel hört zu.', { release: 'paraphrase', paraphrase: 'Eine Person hört zu.' })
  await said('i3', 'a02', 'Alle hören zu.', { release: 'verbatim' })
  await said('i4', 'a01', 'Das bleibt hier.', { release: 'background' })
  statement = statementId({ response: 'i1', item })
  interview = await given.planned('readiness', kim, mo)
  await kim.post(`${interview}/start`)
})

const rate = (client: Client, more: Record<string, string | string[]>, revision = 0) =>
  client.json(`${interview}/motivation/answers`, {
    item: 'rate_motivation',
    revision,
    fields: { rate_motivation: '4', 'rate_motivation.evidence': 'Mein Eindruck.', ...more },
  })

async function finish(client: Client): Promise<void> {
  for (const { id, kind } of itemsOf(instrumentFor('readiness')))
    if (kind === 'rating' && id !== 'rate_motivation') {
      const fields = { [id]: 'not_asked' }
      await client.json(`${interview}/${id.replace('rate_', '')}/answers`, { item: id, revision: 0, fields })
    }
  expect((await client.post(`${interview}/rating`)).headers.location).toContain('done=completed')
}

it('offers what was said by or about the person and may leave its interview, and keeps what is ticked', async () => {
  const { kim, world, municipality } = given
  const { body } = await kim.get(`${interview}/motivation`)
  expect(ticksIn(body)).toEqual([statement, statementId({ response: 'i2', item })])
  expect(body).toContain('Mit &lt;niemandem&gt; sonst.')
  expect(body).toContain('Eine Person hört zu. (sinngemäß, von jemand anderem gesagt)')
  for (const never of ['Beispiel hört zu', 'Alle hören zu', 'Das bleibt hier']) expect(body).not.toContain(never)

  const foreign = statementId({ response: 'i3', item })
  expect((await rate(kim, { [field]: [statement, foreign, 'unknown'] })).json().revision).toBe(1)
  const stored = async () => (await ratingsOf(world.db.at(municipality), { actor: 'a01' }))[0]?.statements
  expect(await stored()).toEqual([statement])
  expect(ticksIn((await kim.get(`${interview}/motivation`)).body)[0]).toBe(`${statement} ticked`)

  // Another window that ticks nothing is shown what the first one did.
  const conflict = await rate(kim, {})
  expect(conflict.statusCode).toBe(409)
  expect(conflict.json().conflict).toMatchObject({ fields: { [field]: [statement] } })
  expect(conflict.json().conflict.words.join('\n')).toContain(`„${words}“`)
  await rate(kim, {}, 1)
  expect(await stored()).toBeNull()
})

it('takes ticks without JavaScript, alone as well, and shows them again when something else is wrong', async () => {
  const { kim } = given
  const { body } = await kim.get(`${interview}/motivation`)
  const drawn = { '_drawn.rate_motivation': /name="_drawn.rate_motivation" value="([^"]+)"/.exec(body)?.[1] ?? '' }
  const wrong = await kim.post(`${interview}/motivation`, { ...drawn, rate_motivation: '9', [field]: statement })
  expect(wrong.statusCode).toBe(422)
  expect(ticksIn(wrong.body)[0]).toBe(`${statement} ticked`)
  expect((await kim.post(`${interview}/motivation`, { ...drawn, [field]: statement })).statusCode).toBe(303)
  expect(ticksIn((await kim.get(`${interview}/motivation`)).body)[0]).toBe(`${statement} ticked`)
})

it('shows the words wherever the evidence stands, to nobody before their own rating, and no longer once withdrawn', async () => {
  const { kim, mo, world, municipality } = given
  const quote = '„Mit &lt;niemandem&gt; sonst.“'
  const profile = `/m/${municipality}/results/actors/a01`
  await rate(kim, { [field]: statement })
  await finish(kim)
  for (const path of [interview, `${interview}/motivation`, profile])
    expect((await mo.get(path)).body, path).not.toContain(quote)
  expect(ticksIn((await mo.get(`${interview}/motivation`)).body)[0]).toBe(statement)

  await rate(mo, {})
  await finish(mo)
  const everywhere = [interview, `${interview}/consensus`, profile]
  for (const path of everywhere) expect((await mo.get(path)).body, path).toContain(quote)
  // One's own final rating is read where it was written.
  expect((await kim.get(`${interview}/motivation`)).body).toContain(quote)

  const here = world.db.at(municipality)
  const [row] = await statementsOf(here, 'i1')
  const withdrawn = { id: statement, item, revision: row!.revision, set: { readBack: 'withdrawn' as const } }
  await saveStatements(here, 'i1', { changes: [withdrawn], savedBy: 'c1', now: world.clock.now })
  for (const path of [...everywhere, `${interview}/motivation`])
    expect((await mo.get(path)).body, path).not.toContain('niemandem')
})
