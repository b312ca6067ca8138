import { beforeEach, describe, expect, it } from 'vitest'
import { createActor } from '../../../db/places/actors.ts'
import { archive } from '../../../db/places/archive.ts'
import { listTies, saveTie } from '../../../db/places/ties.ts'
import { answersOf, saveAnswers } from '../../../db/surveys/answers.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { completeResponse, planInterview, reopenResponse } from '../../../db/surveys/responses.ts'
import { statementsOf } from '../../../db/surveys/statements.ts'
import { loadCase } from '../../../server/case/load-case.ts'
import { readConfig } from '../../../server/frame/config.ts'
import type { Answers } from '../../../surveys/answer.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { situationAnalysis } from '../../../surveys/instruments/situation-analysis.ts'
import { type Client, givenWorld, type World } from '../../given.ts'
import { fieldsIn } from '../sent-form.ts'

let world: World
let municipality: string
let kim: Client
let page: string
const statement = 'i1.need_isolation_open'
const note = 'Mit Robin kann ich reden. Sonst mit niemandem.'

beforeEach(async () => {
  world = await givenWorld()
  municipality = await world.municipality()
  kim = await world.signIn('consultant', [municipality])
  page = `/m/${municipality}/interviews/i1`
  const here = world.db.at(municipality)
  for (const [id, name] of [['a01', 'Robin Beispiel'], ['a02', 'Sascha Muster']] as const) // biome-ignore format: a pair a person
    await createActor(here, {
      ...{ id, name, organisation: null, function: null, contact: null, sector: 'police', status: 'candidate' },
      ...{ attributes: {}, milieus: [], now: world.clock.now },
    })
  const instrument = instrumentHash(situationAnalysis)
  await keepInstrument(world.db, instrument, situationAnalysis)
  const plan = { plannedFor: null, interviewers: [kim.accountId], now: world.clock.now }
  await planInterview(here, { id: 'i1', actor: 'a01', instrument, purpose: 'situation', ...plan })
})

const say = (answers: Answers) =>
  saveAnswers(world.db.at(municipality), { response: 'i1', answers, savedBy: kim.accountId, now: world.clock.now })
const close = () => completeResponse(world.db.at(municipality), 'i1', world.clock.now)
/** The page as a browser would send it, with what is changed on it. */
async function send(
  path: string,
  change: Record<string, string | string[]>,
  drawn?: Record<string, string | string[]>,
) {
  const fields = drawn ?? fieldsIn((await kim.get(`${page}/${path}`)).body)
  const { _csrf, ...sent } = { ...fields, ...change }
  return kim.post(`${page}/${path}`, sent)
}
const context = () => ({ ...world, now: () => world.clock.now, config: readConfig({}), work: undefined as never })
const leaving = async () =>
  (await loadCase(context(), municipality)).situation?.statements?.find((s) => s.id === statement)
const stored = async () => (await statementsOf(world.db.at(municipality), 'i1')).find(({ id }) => id === statement)
const later = (days: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + days * 86_400_000)
}

describe('deciding how far a statement may go', () => {
  beforeEach(() => say({ opening_consent: 'yes', need_isolation_open: note, concerns_open: 'Gerede.' }))

  it('shows every answer in free text, and no other', async () => {
    const { body } = await kim.get(`${page}/statements`)
    expect(body).toContain(note)
    expect(body).toContain('Gerede.')
    expect(body.match(/class="statement"/g)).toHaveLength(2)
    expect((await kim.get(page)).body).toContain(`href="${page}/statements"`)
  })

  it('releases nothing with a known name, keeps what was typed, and takes the tick that it is none', async () => {
    const answer = await send('statements', {
      [`release:${statement}`]: 'verbatim',
      [`paraphrase:${statement}`]: 'Angefangen',
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('„Robin“ ist hier kein Personenname (bekannt: Robin Beispiel)')
    expect(answer.body).toContain('>Angefangen</textarea>')
    expect(await stored()).toBeUndefined()
    const ticked = { ...fieldsIn(answer.body), [`notName:${statement}`]: '4:Robin' }
    expect((await send('statements', {}, ticked)).statusCode).toBe(303)
    expect(await stored()).toMatchObject({ release: 'verbatim', notNames: ['4:Robin'], decidedOf: 1 })
  })

  it('knows the names of whoever is archived, as whatever leaves does', async () => {
    await say({ need_isolation_open: 'Nur Sascha hört zu.' })
    await archive(world.db.at(municipality), { kind: 'actor', id: 'a02' }, { by: 'c1', now: world.clock.now })
    const answer = await send('statements', { [`release:${statement}`]: 'verbatim' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('(bekannt: Sascha Muster)')
  })

  it('releases marked sentences only, or a paraphrase once it is written', async () => {
    const [, second] = ['0-25', '26-46']
    expect(
      (await send('statements', { [`release:${statement}`]: 'verbatim', [`passage:${statement}`]: second! }))
        .statusCode,
    ).toBe(303)
    expect((await stored())?.passages).toEqual([{ from: 26, to: 46 }])
    const empty = await send('statements', { [`release:${statement}`]: 'paraphrase' })
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain(`href="#f-paraphrase:${statement}"`)
    const words = { [`release:${statement}`]: 'paraphrase', [`paraphrase:${statement}`]: 'Kaum jemand.' }
    expect((await send('statements', words)).statusCode).toBe(303)
    expect(await stored()).toMatchObject({ release: 'paraphrase', paraphrase: 'Kaum jemand.' })
  })

  it('shows what somebody else has decided meanwhile, and leaves alone what was not touched', async () => {
    const drawn = fieldsIn((await kim.get(`${page}/statements`)).body)
    await send('statements', { [`release:${statement}`]: 'background' })
    // The other statement was changed on the old page, this one was not.
    expect((await send('statements', { 'release:i1.concerns_open': 'verbatim' }, drawn)).statusCode).toBe(303)
    expect((await stored())?.release).toBe('background')
    const answer = await send(
      'statements',
      { [`release:${statement}`]: 'paraphrase', [`paraphrase:${statement}`]: 'Kaum.' },
      drawn,
    )
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Gespeichert ist hier inzwischen: „nur Hintergrund“.')
    expect((await stored())?.release).toBe('background')
    expect((await send('statements', {}, fieldsIn(answer.body))).statusCode).toBe(303)
    expect((await stored())?.paraphrase).toBe('Kaum.')
  })

  it('is undecided again once the note is changed', async () => {
    await send('statements', { [`release:${statement}`]: 'paraphrase', [`paraphrase:${statement}`]: 'Kaum jemand.' })
    await send('read-back', { [`readBack:${statement}`]: 'confirmed' })
    await close()
    expect(await leaving()).toMatchObject({ release: 'paraphrase', paraphrase: 'Kaum jemand.' })
    await reopenResponse(world.db.at(municipality), 'i1')
    await say({ need_isolation_open: 'Mit vielen.' })
    await close()
    expect(await leaving()).toEqual({
      id: statement,
      interview: 'i1',
      item: 'need_isolation_open',
      release: 'undecided',
    })
    expect(fieldsIn((await kim.get(`${page}/statements`)).body)[`paraphrase:${statement}`]).toBe('Kaum jemand.')
  })
})

it('does not offer lines in which somebody is named: they stay in the interview', async () => {
  await say({ opening_consent: 'partly', people_new: 'Alex Unbekannt, Jugendamt' })
  for (const each of ['statements', 'read-back'])
    expect((await kim.get(`${page}/${each}`)).body).not.toContain('Alex Unbekannt')
  expect((await kim.post(`${page}/check`, { codeOpen: 'yes' })).statusCode).toBe(303)
})

describe('reading back', () => {
  beforeEach(async () => {
    await say({ opening_consent: 'yes', need_isolation_open: 'Sonst mit niemandem.' })
    await send('statements', { [`release:${statement}`]: 'verbatim' })
  })

  it('comes first: before, nothing leaves; what is confirmed leaves with the end of the interview', async () => {
    await close()
    later(30)
    kim = await world.signIn('consultant', [municipality])
    expect((await leaving())?.text).toBeUndefined()
    expect((await send('read-back', { [`readBack:${statement}`]: 'confirmed' })).statusCode).toBe(303)
    expect(await leaving()).toMatchObject({ release: 'verbatim', text: 'Sonst mit niemandem.' })
  })

  it('is to be done again when other words are to leave than were heard, and not when fewer are', async () => {
    await send('read-back', { [`readBack:${statement}`]: 'confirmed' })
    await close()
    await send('statements', { [`release:${statement}`]: 'background' })
    expect((await stored())?.readBack).toBe('confirmed')
    await send('statements', { [`release:${statement}`]: 'paraphrase', [`paraphrase:${statement}`]: 'Kaum jemand.' })
    expect(await stored()).toMatchObject({ readBack: null, leavesFrom: null })
    expect((await leaving())?.release).toBe('undecided')
    expect((await kim.get(`${page}/statements`)).body).toContain('noch nicht vorgelesen')
    await send('read-back', { [`readBack:${statement}`]: 'confirmed' })
    expect(await leaving()).toMatchObject({ release: 'paraphrase', paraphrase: 'Kaum jemand.' })
  })

  it('is not asked for again of whoever wants nothing read', async () => {
    await send('read-back', { notWanted: 'yes' })
    await send('statements', { [`release:${statement}`]: 'paraphrase', [`paraphrase:${statement}`]: 'Kaum jemand.' })
    expect((await stored())?.readBack).toBe('not_wanted')
  })

  it.each([{ [`readBack:${statement}`]: 'corrected' }, { notWanted: 'yes' }])(
    'leaves a week to take it back (%o)',
    async (sent) => {
      await send('read-back', sent)
      await close()
      later(6)
      expect((await leaving())?.release).toBe('undecided')
      later(1)
      expect((await leaving())?.release).toBe('verbatim')
    },
  )

  it('asks for a day that has come, and for at least one result', async () => {
    const answer = await send('read-back', { day: '2099-01-01' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#f-day"')
    expect(answer.body).toContain('href="#f-notWanted"')
    expect((await kim.get(`${page}/read-back`)).body).toContain('class="read-back__said')
  })

  it('shows a conflict when the note has become another', async () => {
    const drawn = fieldsIn((await kim.get(`${page}/read-back`)).body)
    await say({ need_isolation_open: 'Mit vielen.' })
    const answer = await send('read-back', { [`readBack:${statement}`]: 'confirmed' }, drawn)
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Mit vielen.')
    expect((await stored())?.readBack).toBeNull()
  })

  it('is followed by taking back, for good and with the reason', async () => {
    await send('read-back', { [`readBack:${statement}`]: 'confirmed' })
    await close()
    expect((await leaving())?.release).toBe('verbatim')
    const path = `${page}/statements/${statement}/withdraw`
    expect((await kim.get(path)).body).toContain('Sonst mit niemandem.')
    const { revision } = (await stored())!
    expect((await kim.post(path, { revision: String(revision) })).statusCode).toBe(422)
    expect((await kim.post(path, { revision: '0', reason: 'Anruf' })).statusCode).toBe(409)
    expect((await kim.post(path, { revision: String(revision), reason: 'Anruf' })).statusCode).toBe(303)
    expect(await leaving()).toEqual({
      id: statement,
      interview: 'i1',
      item: 'need_isolation_open',
      release: 'background',
    })
    expect(await stored()).toMatchObject({ readBack: 'withdrawn', reason: 'Anruf' })
    expect((await kim.get(path)).statusCode).toBe(404)
    // Neither page offers to decide about it any more.
    for (const each of ['statements', 'read-back'])
      expect((await kim.get(`${page}/${each}`)).body).not.toContain(`:${statement}"`)
  })
})

describe('consent', () => {
  it('in part forces a level for every answer before the interview is completed', async () => {
    await say({ opening_consent: 'partly', need_isolation_open: 'Mit niemandem.' })
    const refused = await kim.post(`${page}/check`, { codeOpen: 'yes' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain(`href="${page}/statements"`)
    await send('statements', { [`release:${statement}`]: 'background' })
    expect((await kim.post(`${page}/check`, { codeOpen: 'yes' })).statusCode).toBe(303)
  })

  it('refused takes no answer any more, and keeps nothing but that the talk took place', async () => {
    const here = world.db.at(municipality)
    await say({ opening_consent: 'yes', need_isolation_open: 'Mit niemandem.', need_isolation: 4 })
    await send('statements', { [`release:${statement}`]: 'verbatim' })
    await saveTie(here, { a: 'a01', b: 'a02', trust: 3, rivalry: 'none', source: 'i1' })
    await say({ opening_consent: 'no' })
    const typed = { item: 'concerns_open', revision: 0, fields: { concerns_open: 'Doch noch.' } }
    expect((await kim.json(`${page}/expectations/answers`, typed)).statusCode).toBeGreaterThanOrEqual(400)
    const refused = await kim.post(`${page}/check`, {})
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain(`href="${page}/forget"`)
    expect((await kim.post(`${page}/forget`, {})).statusCode).toBe(422)
    expect((await kim.post(`${page}/forget`, { confirmed: 'yes' })).statusCode).toBe(303)
    expect((await answersOf(here, 'i1')).answers).toEqual({ opening_consent: 'no' })
    expect(await statementsOf(here, 'i1')).toEqual([])
    expect(await listTies(here)).toEqual([])
    expect((await kim.post(`${page}/check`, {})).statusCode).toBe(303)
    expect((await loadCase(context(), municipality)).situation).toBeUndefined()
  })
})

it('is for consultants alone, and not before an interview has begun', async () => {
  expect((await kim.get(`${page}/statements`)).statusCode).toBe(404)
  await say({ opening_consent: 'yes' })
  expect((await kim.get(`${page}/statements`)).body).toContain('nichts in eigenen Worten')
  expect((await kim.get(`${page}/read-back`)).statusCode).toBe(200)
  const team = await world.signIn('project_team', [municipality])
  expect((await team.get(`${page}/statements`)).statusCode).toBe(403)
})
