import { beforeEach, describe, expect, it } from 'vitest'
import { isDuplicate } from '../../../db/database.ts'
import { foundGroup } from '../../../db/groups/groups.ts'
import {
  type AnswerEntered,
  closeReview,
  findReview,
  type Judgement,
  listReviews,
  openReview,
  saveReview,
  submitReview,
} from '../../../db/groups/reviews.ts'
import { issueInvitation } from '../../../db/surveys/invitations.ts'
import { findResponse } from '../../../db/surveys/responses.ts'
import { group, invitation, now } from '../given.ts'
import { here, there } from '../towns.ts'

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
