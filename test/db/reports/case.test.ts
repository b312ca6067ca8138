import { describe, expect, it } from 'vitest'
import { accessesOf, createAccount } from '../../../db/accounts/accounts.ts'
import { findMunicipality } from '../../../db/places/municipalities.ts'
import { loadCaseData, type NewCaseData, storeCaseData } from '../../../db/reports/case.ts'
import { saveAnswers } from '../../../db/surveys/answers.ts'
import { saveRating } from '../../../db/surveys/ratings.ts'
import { completeResponse, planInterview } from '../../../db/surveys/responses.ts'
import type { Answers } from '../../../surveys/answer.ts'
import { account, interview, now, town } from '../given.ts'
import { db, here, there } from '../towns.ts'

const person = (id: string, name: string) => ({
  ...({ id, name, organisation: null, function: null, sector: 'police', status: 'candidate' } as const),
  attributes: { senior: false },
  milieus: ['Jugend', 'Äthiopische Gemeinde'],
  createdAt: now,
  updatedAt: now,
})

const answers: Answers = { z: { missing: 'not_asked' }, a: [{ a: 'a01', b: 'b02', trust: 0, rivalry: 'excluding' }] }

const imported = (id: string): NewCaseData => ({
  municipality: {
    id,
    name: 'Kreis „Süd“\u00a0e\u0301',
    settings: { seed: 7, reasons: { seed: 'Los' } },
    createdAt: now,
  },
  actors: [person('b02', 'Zwei'), person('a01', 'Eins')],
  ties: [
    { a: 'b02', b: 'a01', trust: 0, rivalry: null, source: 'i01', confirmed: false, from: 'b', date: '2026-03-02' },
  ],
  ratings: [
    { actor: 'a01', dimension: 'motivation', rater: 'k1', kind: 'consensus', value: 4, confidence: 'low', evidence: '', final: true, savedAt: now },
    { actor: 'a01', dimension: 'knowledge', rater: 'c1', kind: 'independent', missing: 'unknown', final: true, savedAt: now },
  ], // biome-ignore format: one rating a line
  judgements: [
    { indicator: 'M1', rater: 'c2', kind: 'independent', missing: 'unknown', final: true, savedAt: now },
    { indicator: 'B1', rater: 'c1', kind: 'consensus', value: 4, confidence: 'high', statements: [], savedAt: now },
  ],
  statements: [],
  foundings: [
    { id: 'f1', date: '2026-04-02', criteria: { B1: { value: 'yes', evidence: 2 } }, createdAt: now, savedAt: now },
  ],
  responses: [
    {
      id: 'i01',
      actor: 'a01',
      instrumentLabel: 'situation-analysis@1',
      purpose: 'situation',
      status: 'locked',
      heldOn: '2026-03-02',
      interviewers: ['c2', 'c1'],
      answers,
      savedAt: now,
      createdAt: now,
    },
    {
      id: 's01',
      actor: 'b02',
      instrument: 'h1',
      purpose: 'self_assessment',
      status: 'completed',
      submittedAt: '2026-03-09T10:00:00+02:00',
      scores: { motivation: 4.2 },
      interviewers: [],
      answers: {},
      savedAt: now,
      createdAt: now,
    },
  ],
  group: {
    id: 'g1',
    foundedOn: '2026-05-01',
    createdAt: now,
    members: [{ actor: 'b02' }, { actor: 'a01', joinedOn: '2026-05-01' }],
  },
  reviews: [
    { id: 'r2', date: '2027-08-01', status: 'closed', createdAt: now, criteria: [], answers: [] },
    {
      id: 'r1',
      group: 'g1',
      date: '2027-02-01',
      status: 'open',
      createdAt: now,
      criteria: [{ criterion: 'K1', evidence: 0, notes: 'Notiz', savedAt: now }],
      answers: [{ criterion: 'K1', actor: 'a01', value: 'no' }],
    },
  ],
})

describe('a case', () => {
  it('comes back with everything it told, and with nothing more', async () => {
    await createAccount(db, account('c1'))
    expect(await storeCaseData(db, imported('m9'), 'c1')).toBe('stored')
    expect(await accessesOf(db, 'c1')).toEqual(['m9'])
    const data = (await loadCaseData(db.at('m9')))!
    expect(data.municipality).toMatchObject({ kind: null, role: null, state: null, inhabitants: null })
    expect(data.municipality.name).toBe('Kreis „Süd“\u00a0e\u0301')
    expect(data.municipality.settings).toEqual({ seed: 7, reasons: { seed: 'Los' } })
    expect(data.actors.map((each) => [each.id, each.name, each.organisation])).toEqual([
      ['a01', 'Eins', null],
      ['b02', 'Zwei', null],
    ])
    expect(data.actors[0]).toMatchObject({ attributes: { senior: false }, milieus: ['Jugend', 'Äthiopische Gemeinde'] })
    expect(data.ties).toMatchObject([
      { a: 'a01', b: 'b02', trust: 0, rivalry: null, source: 'i01', confirmed: false, from: 'a', date: '2026-03-02' },
    ])
    expect(data.ratings).toMatchObject([
      { dimension: 'knowledge', value: null, missing: 'unknown', confidence: null, evidence: null },
      { dimension: 'motivation', rater: 'k1', kind: 'consensus', value: 4, confidence: 'low', evidence: '' },
    ])
    expect(data.judgements).toMatchObject([
      { indicator: 'B1', rater: 'c1', kind: 'consensus', value: 4, confidence: 'high', statements: [], final: false },
      { indicator: 'M1', rater: 'c2', kind: 'independent', value: null, missing: 'unknown', final: true },
    ])
    expect(data.foundings).toMatchObject([{ date: '2026-04-02', criteria: { B1: { value: 'yes', evidence: 2 } } }])
    expect(data.responses).toMatchObject([
      { id: 'i01', instrumentLabel: 'situation-analysis@1', heldOn: '2026-03-02', interviewers: ['c1', 'c2'], answers },
      { id: 's01', instrumentLabel: 'readiness@1', submittedAt: '2026-03-09T10:00:00+02:00', answers: {} },
    ])
    expect(data.responses.map((each) => each.scores)).toEqual([null, { motivation: 4.2 }])
    expect(data.group).toMatchObject({ foundedOn: '2026-05-01', members: [{ actor: 'a01' }, { actor: 'b02' }] })
    expect(data.reviews).toMatchObject([
      { date: '2027-02-01', criteria: [{ criterion: 'K1', value: null, evidence: 0, notes: 'Notiz' }] },
      { date: '2027-08-01', criteria: [], answers: [] },
    ])
    expect(data.reviews[0]!.answers).toMatchObject([{ criterion: 'K1', actor: 'a01', value: 'no' }])
  })

  it('read and stored again is the same', async () => {
    await storeCaseData(db, imported('m9'))
    const data = (await loadCaseData(db.at('m9')))!
    const responses = data.responses.map((each) => ({ ...each, savedAt: now }))
    const copy = { ...data, responses, statements: [], municipality: { ...data.municipality, id: 'm8' } }
    expect(await storeCaseData(db, copy)).toBe('stored')
    const renamed = JSON.stringify(await loadCaseData(db.at('m8'))).replaceAll('"m8"', '"m9"')
    expect(renamed).toBe(JSON.stringify(data))
  })

  it('tells nothing of a talk without consent to notes, as long as nobody has erased it', async () => {
    await planInterview(here, interview('i01'))
    const answers = { opening_consent: 'no', why: 'Weil.' }
    await saveAnswers(here, { response: 'i01', answers, savedBy: 'c1', now })
    await completeResponse(here, 'i01', now)
    const rating = { actor: 'a01', dimension: 'motivation', rater: 'c1', kind: 'independent' } as const
    await saveRating(here, { ...rating, response: 'i01', given: { value: 3, evidence: 'Sagt er.' }, now })
    const data = (await loadCaseData(here))!
    expect(data.responses[0]?.answers).toEqual({ opening_consent: 'no' })
    expect(data.statements).toEqual([])
    expect(data.ratings).toMatchObject([{ value: 3, evidence: null }])
  })

  it('is told from no settings at all to empty ones', async () => {
    await storeCaseData(db, { ...imported('m7'), municipality: town('m7', { settings: {} }) })
    await storeCaseData(db, { ...imported('m8'), municipality: town('m8') })
    expect((await loadCaseData(db.at('m7')))?.municipality.settings).toEqual({})
    expect((await loadCaseData(db.at('m8')))?.municipality.settings).toBeNull()
  })

  it('is refused when its municipality exists, which stays as it is', async () => {
    expect(await storeCaseData(db, imported('m1'))).toBe('duplicate')
    expect((await findMunicipality(here))?.name).toBe('Musterstadt m1')
    expect((await loadCaseData(here))?.actors).toHaveLength(4)
  })

  it('is stored whole or not at all', async () => {
    const broken = imported('m9')
    broken.ratings.push({ ...broken.ratings[0]!, actor: 'nobody' })
    await expect(storeCaseData(db, broken)).rejects.toThrow()
    expect(await findMunicipality(db.at('m9'))).toBeUndefined()
    expect(await loadCaseData(db.at('m9'))).toBeUndefined()
  })

  it('of a large municipality fits', async () => {
    const people = Array.from({ length: 500 }, (_, at) => person(`p${at}`, `Person ${at}`))
    const raters = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6']
    const ratings = people.flatMap(({ id }) =>
      raters.map((rater) => ({
        ...({
          actor: id,
          dimension: 'motivation',
          rater,
          kind: 'independent',
          value: 3,
          final: true,
          savedAt: now,
        } as const),
      })),
    )
    const empty = {
      ties: [],
      statements: [],
      judgements: [],
      foundings: [],
      responses: [],
      group: undefined,
      reviews: [],
    }
    await storeCaseData(db, { municipality: town('big'), actors: people, ratings, ...empty })
    const data = await loadCaseData(db.at('big'))
    expect([data?.actors.length, data?.ratings.length, data?.group]).toEqual([500, 3000, undefined])
  })

  it('tells nothing of another municipality', async () => {
    await planInterview(there, interview('i01'))
    const data = await loadCaseData(here)
    expect(data?.responses).toEqual([])
    expect(new Set(data?.actors.map((each) => each.municipality))).toEqual(new Set(['m1']))
  })
})
