import { expect, it } from 'vitest'
import { createActor } from '../../../db/places/actors.ts'
import { loadCaseData } from '../../../db/reports/case.ts'
import { saveAnswers } from '../../../db/surveys/answers.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { completeResponse, planInterview } from '../../../db/surveys/responses.ts'
import { saveStatements, statementId, statementsOf } from '../../../db/surveys/statements.ts'
import { caseOf } from '../../../reports/case/case-of.ts'
import { dayOf } from '../../../surveys/day.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { instrumentFor } from '../../../surveys/instruments/index.ts'
import { placeIndicators } from '../../../surveys/vocabulary.ts'
import { givenWorld } from '../../given.ts'

const guide = instrumentFor('situation')
const item = 'need_isolation_open'

/** Two finished talks: what was said in the first is released, in the second not. */
async function givenSaid() {
  const world = await givenWorld()
  const { now } = world.clock
  const id = await world.municipality()
  const here = world.db.at(id)
  const facts = { organisation: null, function: null, contact: null, attributes: {}, milieus: [], now }
  await createActor(here, { ...facts, id: 'a1', name: 'Alex Muster', sector: 'police', status: 'contact' })
  const hash = instrumentHash(guide)
  await keepInstrument(world.db, hash, guide)
  const today = dayOf(now)
  const set = { release: 'verbatim', decidedOf: 1, readBackOf: 1, readBack: 'confirmed', readBackOn: today } as const
  for (const [interview, words, leavesFrom] of [
    ['i1', 'Mit <niemandem>.', today],
    ['i2', 'Mit allen.', '2099-01-01'],
  ] as const) {
    const plan = { actor: 'a1', instrument: hash, purpose: 'situation' as const, plannedFor: null, interviewers: [] }
    await planInterview(here, { id: interview, ...plan, now })
    await saveAnswers(here, { response: interview, answers: { [item]: words }, savedBy: null, now })
    await completeResponse(here, interview, now)
    const change = { id: statementId({ response: interview, item }), item, revision: 0, set: { ...set, leavesFrom } }
    await saveStatements(here, interview, { changes: [change], savedBy: 'c1', now })
  }
  const [kim, mo] = [await world.signIn('consultant', [id]), await world.signIn('consultant', [id])]
  const statement = statementId({ response: 'i1', item })
  return { world, id, here, kim, mo, base: `/m/${id}/situation`, statement, today, now }
}

const all = (step: string) =>
  Object.fromEntries(placeIndicators.flatMap((each) => [[each, step], [`_revision.${each}`, '0']])) // biome-ignore format: one line is easier to read

it('a judgement of the place rests on released statements of any interview, by reference', async () => {
  const { here, kim, mo, base, statement, today, now } = await givenSaid()
  const page = (await kim.get(`${base}/judgement`)).body
  expect(page).toContain(`name="B1.statements"`)
  expect(page).toContain('Mit &lt;niemandem&gt;.')
  expect(page).not.toContain('Mit allen.')
  expect(page).not.toContain('name="M1.statements"')

  const sent = { ...all('4'), 'B1.statements': [statement, 'unknown'], _go: 'final' }
  expect((await kim.post(`${base}/judgement`, sent)).statusCode).toBe(303)
  await mo.post(`${base}/judgement`, { ...all('2'), _go: 'final' })
  for (const each of [kim, mo]) await each.post(`${base}/judgement/finish`, { confirmed: 'yes' })
  expect((await mo.get(base)).body).toContain('„Mit &lt;niemandem&gt;.“')
  expect((await mo.get(`${base}/consensus`)).body).toContain('„Mit &lt;niemandem&gt;.“')
  const evidence = async () => {
    const { situation } = caseOf((await loadCaseData(here, { today }))!)
    return situation?.judgements?.find(({ indicator, value }) => indicator === 'B1' && value === 4)?.evidence
  }
  expect(await evidence()).toEqual([statement])

  const [row] = await statementsOf(here, 'i1')
  const withdrawn = { id: statement, item, revision: row!.revision, set: { readBack: 'withdrawn' as const } }
  await saveStatements(here, 'i1', { changes: [withdrawn], savedBy: 'c1', now })
  expect(await evidence()).toBeUndefined()
  expect((await mo.get(base)).body).not.toContain('niemandem')
})

it('ticks alone are kept, also when the page is shown again, and are taken back by unticking', async () => {
  const { kim, base, statement } = await givenSaid()
  const ticked = /name="B1\.statements"\s+value="[^"]+" checked/
  expect((await kim.post(`${base}/judgement`, { 'B1.statements': statement, '_revision.B1': '0' })).statusCode).toBe(
    303,
  )
  expect((await kim.get(`${base}/judgement`)).body).toMatch(ticked)
  const wrong = await kim.post(`${base}/judgement`, { B1: '9', 'B1.statements': statement, '_revision.B1': '1' })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toMatch(ticked)
  await kim.post(`${base}/judgement`, { B1: '3', '_revision.B1': '1' })
  expect((await kim.get(`${base}/judgement`)).body).not.toMatch(ticked)
})
