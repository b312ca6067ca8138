import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAccount, grantAccess } from '../../../db/accounts/accounts.ts'
import type { Database } from '../../../db/database.ts'
import { foundGroup } from '../../../db/groups/groups.ts'
import { findReview, openReview, submitReview } from '../../../db/groups/reviews.ts'
import { agendaOf } from '../../../db/places/agenda.ts'
import { overviewsOf } from '../../../db/places/overviews.ts'
import { answersOf, saveAnswers } from '../../../db/surveys/answers.ts'
import { findOpenInvitation, issueInvitation } from '../../../db/surveys/invitations.ts'
import { finaliseRatings, saveRating } from '../../../db/surveys/ratings.ts'
import { completeResponse, listResponses, planInterview } from '../../../db/surveys/responses.ts'
import { withdrawResponse } from '../../../db/surveys/withdrawals.ts'
import { account, group, interview, invitation, later, now, world } from '../given.ts'

let db: Database
beforeEach(async () => {
  db = await world()
  await createAccount(db, account('c1'))
  await grantAccess(db, 'c1', ['m1'])
})
afterEach(() => db.close())

const agenda = () => agendaOf(db, 'c1', { now, until: later(120) })

describe('what waits for somebody', () => {
  it('is theirs, in municipalities they may see, the most urgent first', async () => {
    await planInterview(db, interview('late', { plannedFor: '2026-04-01' }))
    await planInterview(db, interview('early', { plannedFor: '2026-03-05' }))
    await planInterview(db, interview('of-another', { interviewers: ['c2'] }))
    await planInterview(db, interview('hidden', { municipality: 'm2' }))
    await issueInvitation(db, invitation('v1'))
    await issueInvitation(db, invitation('v2', { actor: 'a02', expiresAt: later(121) }))
    await foundGroup(db, group('g1'))
    expect(await agenda()).toMatchObject({
      interviews: [{ id: 'early' }, { id: 'late', municipalityName: 'Musterstadt m1', actorName: 'Person a01' }],
      invitations: [{ id: 'v1' }],
      groups: [{ foundedOn: '2026-05-01' }],
      ratings: [],
    })
  })

  it('names held interviews until the own ratings are final', async () => {
    await planInterview(db, interview('i01'))
    await completeResponse(db, 'm1', 'i01', now)
    expect((await agenda()).ratings).toMatchObject([{ id: 'i01', rated: 0 }])
    const rating = {
      municipality: 'm1',
      actor: 'a01',
      dimension: 'motivation',
      rater: 'c1',
      kind: 'independent',
    } as const
    await saveRating(db, { ...rating, given: { value: 3 }, now })
    expect((await agenda()).ratings).toMatchObject([{ id: 'i01', rated: 1 }])
    await finaliseRatings(db, 'm1', 'a01', 'c1')
    expect((await agenda()).ratings).toEqual([])
  })
})

it('overviews count each municipality for itself', async () => {
  await planInterview(db, interview('i01'))
  await foundGroup(db, group('g1'))
  const overviews = await overviewsOf(db, ['m1', 'm2', 'nowhere'])
  expect(overviews.get('m1')).toMatchObject({
    responses: [{ purpose: 'readiness', status: 'planned', total: 1 }],
    group: { foundedOn: '2026-05-01', endedOn: null, members: 2 },
  })
  expect(overviews.get('m2')).toMatchObject({ responses: [], group: undefined, ratings: 0, reports: 0 })
  expect(overviews.get('m2')?.actors).toEqual([{ sector: 'administration', status: 'candidate', total: 4 }])
  expect(overviews.get('nowhere')?.actors).toEqual([])
})

describe('consent withdrawn', () => {
  it('removes the self-assessment with its answers and invitations', async () => {
    await issueInvitation(db, invitation('v1'))
    const to = { municipality: 'm1', response: 'response-of-v1' }
    await saveAnswers(db, { ...to, answers: { why: 'darum' }, savedBy: null, now })
    expect(await withdrawResponse(db, 'm2', 'response-of-v1')).toBe(false)
    expect(await withdrawResponse(db, 'm1', 'response-of-v1')).toBe(true)
    expect((await answersOf(db, 'm1', 'response-of-v1')).answers).toEqual({})
    expect(await findOpenInvitation(db, 'hash-of-v1', now)).toBeUndefined()
  })

  it("removes a member's answers to a review, and never an interview", async () => {
    await foundGroup(db, group('g1'))
    await openReview(db, { municipality: 'm1', id: 'r1', group: 'g1', date: '2027-02-01', createdBy: 'c1', now })
    await issueInvitation(db, invitation('v1', { purpose: 'review', review: 'r1' }))
    await submitReview(db, 'm1', 'response-of-v1', { values: { K1: 'yes' }, now })
    await withdrawResponse(db, 'm1', 'response-of-v1')
    expect((await findReview(db, 'm1', 'r1'))?.answers).toEqual([])
    await planInterview(db, interview('i01'))
    expect(await withdrawResponse(db, 'm1', 'i01')).toBe(false)
    expect(await listResponses(db, 'm1')).toHaveLength(1)
  })
})
