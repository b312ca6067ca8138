import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAccount, grantAccess } from '../../../db/accounts/accounts.ts'
import type { Database, Here } from '../../../db/database.ts'
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
let here: Here
let there: Here
beforeEach(async () => {
  db = await world()
  here = db.at('m1')
  there = db.at('m2')
  await createAccount(db, account('c1'))
  await grantAccess(db, 'c1', ['m1'])
})
afterEach(() => db.close())

const agenda = () => agendaOf(db, 'c1', { now, until: later(120) })

describe('what waits for somebody', () => {
  it('is theirs, in municipalities they may see, the most urgent first', async () => {
    await planInterview(here, interview('late', { plannedFor: '2026-04-01' }))
    await planInterview(here, interview('early', { plannedFor: '2026-03-05' }))
    await planInterview(here, interview('of-another', { interviewers: ['c2'] }))
    await planInterview(there, interview('hidden'))
    await issueInvitation(here, invitation('v1'))
    await issueInvitation(here, invitation('v2', { actor: 'a02', expiresAt: later(121) }))
    await foundGroup(here, group('g1'))
    expect(await agenda()).toMatchObject({
      interviews: [{ id: 'early' }, { id: 'late', municipalityName: 'Musterstadt m1', actorName: 'Person a01' }],
      invitations: [{ id: 'v1' }],
      groups: [{ foundedOn: '2026-05-01' }],
      ratings: [],
    })
  })

  it('names held interviews until the own ratings are final', async () => {
    await planInterview(here, interview('i01'))
    await completeResponse(here, 'i01', now)
    expect((await agenda()).ratings).toMatchObject([{ id: 'i01', rated: 0 }])
    const rating = {
      actor: 'a01',
      dimension: 'motivation',
      rater: 'c1',
      kind: 'independent',
    } as const
    await saveRating(here, { ...rating, given: { value: 3 }, now })
    expect((await agenda()).ratings).toMatchObject([{ id: 'i01', rated: 1 }])
    await finaliseRatings(here, 'a01', 'c1')
    expect((await agenda()).ratings).toEqual([])
  })
})

it('overviews count each municipality for itself', async () => {
  await planInterview(here, interview('i01'))
  await foundGroup(here, group('g1'))
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
    await issueInvitation(here, invitation('v1'))
    await saveAnswers(here, { response: 'response-of-v1', answers: { why: 'darum' }, savedBy: null, now })
    expect(await withdrawResponse(there, 'response-of-v1')).toBe(false)
    expect(await withdrawResponse(here, 'response-of-v1')).toBe(true)
    expect((await answersOf(here, 'response-of-v1')).answers).toEqual({})
    expect(await findOpenInvitation(db, 'hash-of-v1', now)).toBeUndefined()
  })

  it("removes a member's answers to a review, and never an interview", async () => {
    await foundGroup(here, group('g1'))
    await openReview(here, { id: 'r1', group: 'g1', date: '2027-02-01', createdBy: 'c1', now })
    await issueInvitation(here, invitation('v1', { purpose: 'review', review: 'r1' }))
    await submitReview(here, 'response-of-v1', { values: { K1: 'yes' }, now })
    await withdrawResponse(here, 'response-of-v1')
    expect((await findReview(here, 'r1'))?.answers).toEqual([])
    await planInterview(here, interview('i01'))
    expect(await withdrawResponse(here, 'i01')).toBe(false)
    expect(await listResponses(here)).toHaveLength(1)
  })
})
