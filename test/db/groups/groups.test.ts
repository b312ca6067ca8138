import { beforeEach, describe, expect, it } from 'vitest'
import { isDuplicate } from '../../../db/database.ts'
import { listDecisions, type NewDecision } from '../../../db/groups/decisions.ts'
import {
  addMember,
  currentGroup,
  endGroup,
  endMembership,
  findGroup,
  foundGroup,
  listGroups,
} from '../../../db/groups/groups.ts'
import {
  type AnswerEntered,
  closeReview,
  decideReview,
  findReview,
  type Judgement,
  listReviews,
  openReview,
  saveReview,
  submitReview,
} from '../../../db/groups/reviews.ts'
import { findActor, listActors } from '../../../db/places/actors.ts'
import { removeMunicipality } from '../../../db/places/municipalities.ts'
import {
  findRecommendation,
  listRecommendations,
  removeScenario,
  saveRecommendation,
} from '../../../db/reports/recommendations.ts'
import { findReport, issueReport, listDownloads, listReports, recordDownload } from '../../../db/reports/reports.ts'
import { issueInvitation } from '../../../db/surveys/invitations.ts'
import { findResponse } from '../../../db/surveys/responses.ts'
import { group, invitation, later, now } from '../given.ts'
import { db, here, there } from '../towns.ts'

const recommendation = (id: string, more = {}) => ({
  id,
  kind: 'computed' as const,
  name: null,
  reason: null,
  caseHash: 'abc',
  case: { actors: ['a01'] },
  result: { group: ['a01'], value: 12 },
  createdBy: 'c1',
  now,
  ...more,
})

const decision = (id: string, more: Partial<NewDecision> = {}): NewDecision => ({
  id,
  subject: 'composition',
  option: 'adopt',
  decidedOn: '2026-05-01',
  decidedBy: 'c1',
  now,
  reason: 'Tragfähig und klein.',
  frozen: { value: 12 },
  ...more,
})

describe('a recommendation', () => {
  it('is frozen with its case, listed without it, latest first', async () => {
    await saveRecommendation(here, recommendation('k1'))
    await saveRecommendation(here, recommendation('k2', { kind: 'scenario', name: 'Ohne a01', now: later(1) }))
    const list = await listRecommendations(here)
    expect(list.map((each) => [each.id, each.name])).toEqual([
      ['k2', 'Ohne a01'],
      ['k1', null],
    ])
    expect(list[0]).not.toHaveProperty('case')
    expect(await findRecommendation(here, 'k1')).toMatchObject({
      case: { actors: ['a01'] },
      result: { group: ['a01'], value: 12 },
    })
    expect(await findRecommendation(there, 'k1')).toBeUndefined()
  })

  it('goes only when it is a scenario', async () => {
    await saveRecommendation(here, recommendation('k1'))
    await saveRecommendation(here, recommendation('k2', { kind: 'scenario' }))
    expect([await removeScenario(here, 'k1'), await removeScenario(here, 'k2')]).toEqual([false, true])
  })
})

const ending = (id: string, decidedOn: string): NewDecision => ({
  id,
  subject: 'group',
  option: 'dissolve',
  reason: 'Zu wenige sind übrig.',
  decidedOn,
  decidedBy: 'c1',
  frozen: {},
  now,
})

describe('a group', () => {
  it('is founded with its members and the decision, once', async () => {
    await saveRecommendation(here, recommendation('k1'))
    const given = group('g1', { recommendation: 'k1', decision: decision('d1', { recommendation: 'k1' }) })
    expect(await foundGroup(here, given)).toMatchObject({
      state: 'founded',
      group: { id: 'g1', foundedOn: '2026-05-01', members: [{ actor: 'a01', leftOn: null }, { actor: 'a02' }] },
    })
    expect(await findActor(here, 'a01')).toMatchObject({ status: 'member', revision: 2 })
    expect(await findActor(here, 'a03')).toMatchObject({ status: 'candidate', revision: 1 })
    expect(await listDecisions(here)).toMatchObject([
      { id: 'd1', recommendation: 'k1', reason: 'Tragfähig und klein.' },
    ])
    expect(await foundGroup(here, group('g2'))).toMatchObject({ state: 'exists', group: { id: 'g1' } })
    expect(await listGroups(here)).toHaveLength(1)
  })

  it('is not founded with strangers, and then nothing is changed', async () => {
    expect(await foundGroup(here, group('g1', { members: ['a01', 'x9'] }))).toEqual({
      state: 'unknown',
      members: ['x9'],
    })
    expect(await currentGroup(here)).toBeUndefined()
    expect(await findActor(here, 'a01')).toMatchObject({ status: 'candidate' })
  })

  it('is not founded when its decision cannot be recorded', async () => {
    await foundGroup(here, group('g0', { decision: decision('d1') }))
    await endGroup(here, 'g0', ending('d0', '2026-06-01'))
    const error = await foundGroup(here, group('g1', { decision: decision('d1') })).catch((e: unknown) => e)
    expect(isDuplicate(error)).toBe(true)
    expect(await currentGroup(here)).toBeUndefined()
  })

  it('changes its members, and ends', async () => {
    await foundGroup(here, group('g1'))
    expect(await addMember(here, 'g1', 'a03', { joinedOn: '2026-06-01', now })).toBe(true)
    expect(await addMember(here, 'g1', 'nobody', { joinedOn: '2026-06-01', now })).toBe(false)
    expect(await endMembership(here, 'g1', 'a01', { leftOn: '2026-07-01', now })).toBe(true)
    expect(await endMembership(here, 'g1', 'a01', { leftOn: '2026-07-02', now })).toBe(false)
    expect((await currentGroup(here))?.members.map((each) => [each.actor, each.leftOn])).toEqual([
      ['a01', '2026-07-01'],
      ['a02', null],
      ['a03', null],
    ])
    expect(await endGroup(here, 'g1', ending('d1', '2027-02-01'))).toBe(true)
    expect(await endGroup(here, 'g1', ending('d2', '2027-02-02'))).toBe(false)
    expect((await listDecisions(here)).map(({ id, reason }) => [id, reason])).toEqual([['d1', 'Zu wenige sind übrig.']])
    expect(await currentGroup(here)).toBeUndefined()
    expect((await findGroup(here, 'g1'))?.members.map((each) => each.leftOn)).toEqual([
      '2026-07-01',
      '2027-02-01',
      '2027-02-01',
    ])
    expect((await listActors(here)).map((each) => each.status)).toEqual(['former', 'former', 'former', 'candidate'])
    expect(await foundGroup(here, group('g2', { now: later(1) }))).toMatchObject({ state: 'founded' })
  })
})

describe('a review', () => {
  const review = (id: string, date = '2027-02-01') => openReview(here, { id, group: 'g1', date, createdBy: 'c1', now })
  const enter = (judgements: Partial<Judgement>[], answers: AnswerEntered[] = [], of = 'r1') =>
    saveReview(here, {
      review: of,
      savedBy: 'c1',
      now,
      answers,
      judgements: judgements.map((each) => ({
        criterion: 'K2',
        value: 'yes',
        evidence: 2,
        notes: 'Zwei Fälle.',
        revision: 0,
        ...each,
      })),
    })
  const answers = async () =>
    (await findReview(here, 'r1'))?.answers.map((each) => [each.criterion, each.actor, each.value])
  beforeEach(async () => {
    await foundGroup(here, group('g1'))
    await review('r1')
  })

  it('belongs to a group, one a day, latest first', async () => {
    await review('r2', '2027-08-01')
    expect((await listReviews(here)).map((each) => each.id)).toEqual(['r2', 'r1'])
    expect(isDuplicate(await review('r3').catch((e: unknown) => e))).toBe(true)
    const stranger = { id: 'r1', group: 'g1', date: '2027-02-01', createdBy: 'c1', now }
    expect(await openReview(there, stranger)).toBeUndefined()
    expect(await findReview(there, 'r1')).toBeUndefined()
  })

  it('keeps what the consultants judge, from the revision that was seen, all or nothing', async () => {
    expect(await enter([{}])).toEqual({ state: 'saved' })
    const late = await enter([{ value: 'no' }, { criterion: 'K3' }])
    expect(late).toEqual({ state: 'conflict', criteria: ['K2'] })
    expect((await findReview(here, 'r1'))?.criteria).toMatchObject([{ criterion: 'K2', value: 'yes', revision: 1 }])
    expect(await enter([{ value: null, evidence: null, notes: null, revision: 1 }])).toEqual({ state: 'saved' })
    expect(await enter([{}], [], 'none')).toEqual({ state: 'unknown' })
  })

  it("takes each member's answers once, together with the response", async () => {
    await issueInvitation(here, invitation('v1', { purpose: 'review', review: 'r1' }))
    const send = (K1: 'yes' | 'no') => submitReview(here, 'response-of-v1', { values: { K1, K4: 'partly' }, now })
    expect(await send('yes')).toMatchObject({ state: 'saved', row: { status: 'completed' } })
    expect(await send('no')).toMatchObject({ state: 'conflict' })
    expect(await answers()).toEqual([
      ['K1', 'a01', 'yes'],
      ['K4', 'a01', 'partly'],
    ])
  })

  it('takes answers given on paper, and takes them back', async () => {
    const about = { criterion: 'K1', actor: 'a02' } as const
    await enter(
      [],
      [
        { ...about, value: 'no', was: null },
        { ...about, criterion: 'K6', value: 'yes', was: null },
      ],
    )
    await enter(
      [],
      [
        { ...about, value: 'partly', was: 'no' },
        { ...about, criterion: 'K6', value: null, was: 'yes' },
      ],
    )
    expect(await answers()).toEqual([['K1', 'a02', 'partly']])
  })

  it('never takes away an answer that came by link while a page was open', async () => {
    await issueInvitation(here, invitation('v1', { purpose: 'review', review: 'r1' }))
    await submitReview(here, 'response-of-v1', { values: { K1: 'no' }, now })
    const about = { criterion: 'K1', actor: 'a01' } as const
    expect(await enter([], [{ ...about, value: null, was: null }])).toEqual({ state: 'saved' })
    expect(await enter([], [{ ...about, value: 'yes', was: null }])).toEqual({ state: 'conflict', criteria: ['K1'] })
    expect(await answers()).toEqual([['K1', 'a01', 'no']])
  })

  it('is closed for everybody once closed', async () => {
    await issueInvitation(here, invitation('v1', { purpose: 'review', review: 'r1' }))
    expect([await closeReview(here, 'r1'), await closeReview(here, 'r1')]).toEqual([true, false])
    expect(await enter([{}])).toEqual({ state: 'closed' })
    expect(await submitReview(here, 'response-of-v1', { values: { K1: 'yes' }, now })).toEqual({
      state: 'closed',
    })
    expect(await findResponse(here, 'response-of-v1')).toMatchObject({ status: 'planned' })
  })
})

describe('a decision', () => {
  it('is recorded with what it was based on, and stays in its municipality', async () => {
    await foundGroup(here, group('g1'))
    await openReview(here, { id: 'r1', group: 'g1', date: '2027-02-01', createdBy: 'c1', now })
    const about = { subject: 'review', option: 'continue', review: 'r1' } as const
    const made = { ...decision('d2', { frozen: { option: 'adjust', ready: true } }), ...about }
    expect(await decideReview(here, { decision: made, endsGroup: null })).toBe(true)
    expect(await listDecisions(here, { review: 'r1' })).toMatchObject([
      { id: 'd2', option: 'continue', frozen: { option: 'adjust' } },
    ])
    expect(await listDecisions(here, { review: 'r2' })).toEqual([])
    expect(await listDecisions(there)).toEqual([])
  })
})

describe('a report', () => {
  const report = (id: string, municipality = 'm1') =>
    issueReport(db.at(municipality), {
      id,
      kind: 'composition',
      language: 'de',
      title: 'Empfehlung',
      caseHash: 'abc',
      content: [{ heading: 'Kurz' }],
      createdBy: 'c1',
      now,
    })

  it('counts up in its municipality, also when two are issued at once', async () => {
    const numbers = await Promise.all([report('p1'), report('p2'), report('p3', 'm2')])
    expect(numbers.map((each) => each.number)).toEqual([1, 2, 1])
    expect((await listReports(here)).map((each) => each.number)).toEqual([2, 1])
    expect((await listReports(here))[0]).not.toHaveProperty('content')
    expect((await findReport(here, 'p1'))?.content).toEqual([{ heading: 'Kurz' }])
    expect(await findReport(there, 'p1')).toBeUndefined()
  })

  it('remembers who took it', async () => {
    await report('p1')
    const taken = { report: 'p1', downloadedBy: 'c1' }
    await recordDownload(here, { ...taken, id: 'x1', now })
    await recordDownload(here, { ...taken, id: 'x2', downloadedBy: 'c2', now: later(1) })
    expect((await listDownloads(here)).map((each) => each.downloadedBy)).toEqual(['c2', 'c1'])
    expect(await listDownloads(here, 'p2')).toEqual([])
    expect(await listDownloads(there)).toEqual([])
  })
})

it('a municipality with all of this can be counted, and removed in one step', async () => {
  await saveRecommendation(here, recommendation('k1'))
  await foundGroup(here, group('g1', { recommendation: 'k1', decision: decision('d1', { recommendation: 'k1' }) }))
  await openReview(here, { id: 'r1', group: 'g1', date: '2027-02-01', createdBy: 'c1', now })
  await issueInvitation(here, invitation('v1', { purpose: 'review', review: 'r1' }))
  const made = { ...decision('d2', { subject: 'review', option: 'continue' }), review: 'r1' }
  await decideReview(here, { decision: made, endsGroup: null })
  await removeMunicipality(here)
  expect(await listDecisions(here)).toEqual([])
  expect(await listGroups(here)).toEqual([])
})
