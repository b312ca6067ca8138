import { beforeEach, describe, expect, it } from 'vitest'
import { answersOf, answersOfMany, saveAnswers } from '../../../db/surveys/answers.ts'
import { findKeptByLabel, findKeptInstrument, keepInstrument } from '../../../db/surveys/instruments.ts'
import {
  cancelPlanned,
  changeInterview,
  completeResponse,
  findResponse,
  listResponses,
  lockResponse,
  planInterview,
  recordConsent,
  reopenResponse,
  startResponse,
  submitSelfAssessment,
} from '../../../db/surveys/responses.ts'
import type { Answer } from '../../../surveys/answer.ts'
import { clientOf, instrument, interview, later, now } from '../given.ts'
import { db, here, there } from '../towns.ts'

describe('an instrument', () => {
  it('never changes once it is kept', async () => {
    await keepInstrument(db, 'h1', { ...instrument, minutes: { min: 1, max: 2 } })
    expect(await findKeptInstrument(db, 'h1')).toEqual(instrument)
    expect(await findKeptInstrument(db, 'h2')).toBeUndefined()
    expect(await findKeptByLabel(db, 'readiness', 1)).toEqual([{ hash: 'h1', instrument }])
  })
})

describe('an interview', () => {
  it('is planned, held, completed, reopened, and locked for good', async () => {
    const planned = await planInterview(here, interview('i01', { interviewers: ['c2', 'c1', 'c2'], place: 'Rathaus' }))
    expect(planned).toMatchObject({ status: 'planned', interviewers: ['c1', 'c2'], place: 'Rathaus', revision: 1 })
    const start = { now: later(1), heldOn: '2026-03-10' }
    expect(await startResponse(here, 'i01', start)).toMatchObject({
      state: 'saved',
      row: { status: 'running', startedAt: later(1), heldOn: '2026-03-10', interviewers: ['c1', 'c2'], revision: 2 },
    })
    expect(await startResponse(here, 'i01', start)).toMatchObject({
      state: 'conflict',
      row: { status: 'running' },
    })
    expect(await completeResponse(here, 'i01', later(60))).toMatchObject({ row: { completedAt: later(60) } })
    expect(await reopenResponse(here, 'i01')).toMatchObject({ row: { status: 'running', completedAt: null } })
    await completeResponse(here, 'i01', later(90))
    expect(await lockResponse(here, 'i01')).toMatchObject({ state: 'saved', row: { status: 'locked' } })
    expect(await reopenResponse(here, 'i01')).toMatchObject({ state: 'conflict' })
  })

  it('can be moved, handed over, and taken back before it begins', async () => {
    await planInterview(here, interview('i01'))
    expect(await changeInterview(here, 'i01', { revision: 1, plannedFor: '2026-04-01' })).toMatchObject({
      state: 'saved',
      row: { interviewers: ['c1'] },
    })
    expect(await changeInterview(here, 'i01', { revision: 2, interviewers: ['c9'] })).toMatchObject({
      state: 'saved',
      row: { plannedFor: '2026-04-01', interviewers: ['c9'] },
    })
    await planInterview(here, interview('i02'))
    await startResponse(here, 'i02', { now })
    expect(await cancelPlanned(here, 'i01')).toBe(true)
    expect(await cancelPlanned(here, 'i02')).toBe(false)
    expect((await listResponses(here)).map((each) => each.id)).toEqual(['i02'])
  })

  it('is changed as a whole or not at all, and only from the revision that was seen', async () => {
    await planInterview(here, interview('i01', { place: 'Rathaus' }))
    const change = { revision: 1, place: 'Schule', interviewers: ['c9'] }
    clientOf(db).exec("create trigger broken before insert on interviewers begin select raise(abort, 'power cut'); end")
    await expect(changeInterview(here, 'i01', change)).rejects.toThrow('power cut')
    clientOf(db).exec('drop trigger broken')
    const untouched = { place: 'Rathaus', interviewers: ['c1'], revision: 1 }
    expect(await findResponse(here, 'i01')).toMatchObject(untouched)
    expect(await changeInterview(here, 'i01', { ...change, revision: 2 })).toMatchObject({
      state: 'conflict',
      row: untouched,
    })
    expect(await changeInterview(here, 'i01', change)).toMatchObject({
      state: 'saved',
      row: { place: 'Schule', interviewers: ['c9'], revision: 2 },
    })
    await completeResponse(here, 'i01', now)
    expect(await changeInterview(here, 'i01', { ...change, revision: 3 })).toMatchObject({ state: 'conflict' })
  })

  it('is found by what it is for, with whom and by whom', async () => {
    await planInterview(here, interview('late', { plannedFor: '2026-04-01' }))
    await planInterview(here, interview('undated', { plannedFor: null, actor: 'a02', interviewers: ['c2'] }))
    await planInterview(here, interview('early', { plannedFor: '2026-03-01', purpose: 'situation' }))
    await planInterview(there, interview('elsewhere'))
    const ids = async (filter = {}) => (await listResponses(here, filter)).map((each) => each.id)
    expect(await ids()).toEqual(['early', 'late', 'undated'])
    expect(await ids({ purpose: 'readiness' })).toEqual(['late', 'undated'])
    expect(await ids({ actor: 'a02' })).toEqual(['undated'])
    expect(await ids({ interviewer: 'c1', status: 'planned' })).toEqual(['early', 'late'])
  })

  it('of another municipality, or with its actor, answers like none', async () => {
    await planInterview(there, interview('i01'))
    expect(await findResponse(here, 'i01')).toBeUndefined()
    expect(await startResponse(here, 'i01', { now })).toEqual({ state: 'unknown' })
    expect(await changeInterview(here, 'i01', { revision: 1, interviewers: ['c9'] })).toEqual({ state: 'unknown' })
    expect(await recordConsent(here, 'i01', now)).toEqual({ state: 'unknown' })
    expect(await cancelPlanned(here, 'i01')).toBe(false)
    expect(await planInterview(here, interview('i02', { actor: 'nobody' }))).toBeUndefined()
    expect(await findResponse(there, 'i01')).toMatchObject({ status: 'planned', interviewers: ['c1'] })
  })
})

describe('a self-assessment', () => {
  it('has one moment of consent and is handed in once, with its scores', async () => {
    await planInterview(here, interview('s01'))
    await recordConsent(here, 's01', later(1))
    expect(await recordConsent(here, 's01', later(2))).toMatchObject({ row: { consentAt: later(1) } })
    const scores = { motivation: 4.2 }
    expect(await submitSelfAssessment(here, 's01', { scores, now: later(9) })).toMatchObject({
      state: 'saved',
      row: { status: 'completed', submittedAt: '2026-03-02T10:09:00.123Z', scores },
    })
    const again = await submitSelfAssessment(here, 's01', { scores: {}, now: later(10) })
    expect(again).toMatchObject({ state: 'conflict', row: { scores } })
  })
})

describe('answers', () => {
  beforeEach(() => planInterview(here, interview('i01')))
  const save = (answers: Record<string, Answer | null>, expectedRevisions?: Record<string, number>) =>
    saveAnswers(here, {
      response: 'i01',
      answers,
      savedBy: 'c1',
      now: later(1),
      ...(expectedRevisions && { expectedRevisions }),
    })

  it('that say the same in another order are the same, and no conflict', async () => {
    await save({ pairs: [{ a: 'a01', b: 'a02', trust: 3, rivalry: 'none' }] })
    const turned = await save({ pairs: [{ rivalry: 'none', trust: 3, b: 'a02', a: 'a01' }] }, { pairs: 0 })
    expect(turned).toEqual({ state: 'saved', revisions: { pairs: 1 }, conflicts: {} })
  })

  it('of every kind come back as they were given', async () => {
    const given = {
      actors: ['a01', 'a02'],
      empty: [],
      missing: { missing: 'refused' },
      number: 4.5,
      pairs: [{ a: 'a01', b: 'a02', trust: 3, rivalry: 'none' }],
      text: 'erste Zeile\nzweite „Zeile“',
    } satisfies Record<string, Answer>
    expect(await save(given)).toMatchObject({ state: 'saved', conflicts: {}, revisions: { text: 1, number: 1 } })
    expect(await answersOf(here, 'i01')).toMatchObject({ answers: given, lastSavedAt: later(1) })
  })

  it('start what was planned, and replace one another one by one', async () => {
    await save({ one: 1, two: 2 })
    expect(await findResponse(here, 'i01')).toMatchObject({ status: 'running', startedAt: later(1) })
    expect(await save({ two: 5 })).toMatchObject({ revisions: { two: 2 } })
    expect(await answersOf(here, 'i01')).toMatchObject({
      answers: { one: 1, two: 5 },
      revisions: { one: 1, two: 2 },
    })
  })

  it('can be taken back, and the revision goes on counting', async () => {
    await save({ one: 1 })
    await save({ one: null })
    expect(await answersOf(here, 'i01')).toMatchObject({ answers: {}, revisions: { one: 2 } })
    expect(await save({ one: 3 }, { one: 1 })).toMatchObject({ conflicts: { one: { revision: 2, answer: null } } })
    expect(await save({ one: 3 }, { one: 2 })).toMatchObject({ revisions: { one: 3 } })
  })

  it('of two writers meet item by item', async () => {
    await save({ one: 1, two: 1 })
    await save({ one: 2 }, { one: 1 })
    expect(await save({ one: 3, two: 3 }, { one: 1, two: 1 })).toEqual({
      state: 'saved',
      revisions: { two: 2 },
      conflicts: { one: { revision: 2, answer: 2, savedBy: 'c1', savedAt: later(1) } },
    })
    expect((await answersOf(here, 'i01')).answers).toEqual({ one: 2, two: 3 })
  })

  it('may be sent again when the reply was lost', async () => {
    await save({ one: 1 }, { one: 0 })
    expect(await save({ one: 1 }, { one: 0 })).toEqual({ state: 'saved', revisions: { one: 1 }, conflicts: {} })
  })

  it('are refused when the response is closed, and change nothing', async () => {
    await save({ one: 1 })
    await completeResponse(here, 'i01', now)
    expect(await save({ one: 2 })).toEqual({ state: 'closed' })
    await lockResponse(here, 'i01')
    expect(await save({ one: 2 })).toEqual({ state: 'closed' })
    expect((await answersOf(here, 'i01')).answers).toEqual({ one: 1 })
  })

  it('stay in their municipality', async () => {
    await save({ one: 1 })
    expect(await answersOf(there, 'i01')).toEqual({ answers: {}, revisions: {}, traces: {}, lastSavedAt: null })
    const given = { response: 'i01', answers: { one: 9 }, savedBy: null, now }
    expect(await saveAnswers(there, given)).toEqual({ state: 'unknown' })
    await planInterview(there, interview('i01'))
    await saveAnswers(there, given)
    expect((await answersOf(here, 'i01')).answers).toEqual({ one: 1 })
  })

  it('of all responses of one purpose come together', async () => {
    await save({ one: 1 })
    await planInterview(here, interview('i02', { actor: 'a02' }))
    await planInterview(here, interview('i03', { purpose: 'situation' }))
    await planInterview(there, interview('i01'))
    const all = await answersOfMany(here, 'readiness')
    expect(all.map(({ response, answers }) => [response.id, response.actor, answers])).toEqual([
      ['i01', 'a01', { one: 1 }],
      ['i02', 'a02', {}],
    ])
  })

  it('of many items fit into one step', async () => {
    const many = Object.fromEntries(Array.from({ length: 1200 }, (_, at) => [`item${at}`, at]))
    await save(many)
    expect(Object.keys((await answersOf(here, 'i01')).answers)).toHaveLength(1200)
  })
})
