import { beforeEach, describe, expect, it } from 'vitest'
import { createAccount, grantAccess } from '../../../db/accounts/accounts.ts'
import { foundGroup } from '../../../db/groups/groups.ts'
import { findReview, openReview, submitReview } from '../../../db/groups/reviews.ts'
import { changeStatus } from '../../../db/places/actors.ts'
import { agendaOf } from '../../../db/places/agenda.ts'
import { overviewsOf } from '../../../db/places/overviews.ts'
import { answersOf, saveAnswers } from '../../../db/surveys/answers.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { findOpenInvitation, issueInvitation } from '../../../db/surveys/invitations.ts'
import { finaliseRatings, saveRating } from '../../../db/surveys/ratings.ts'
import { completeResponse, listResponses, planInterview } from '../../../db/surveys/responses.ts'
import { withdrawResponse } from '../../../db/surveys/withdrawals.ts'
import type { Instrument } from '../../../surveys/instrument.ts'
import { type Dimension, dimensions } from '../../../surveys/vocabulary.ts'
import { account, group, instrument, interview, invitation, later, now, rated } from '../given.ts'
import { db, here, there } from '../towns.ts'

beforeEach(async () => {
  await createAccount(db, account('c1'))
  await grantAccess(db, 'c1', ['m1'])
})
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

  it('reminds of ratings by the dimensions of the interview’s own guide', async () => {
    await planInterview(here, interview('i01'))
    await completeResponse(here, 'i01', now)
    expect((await agenda()).ratings).toMatchObject([{ id: 'i01', rated: 0, of: 1 }])
    const other = { actor: 'a01', dimension: 'knowledge', rater: 'c1', kind: 'independent' } as const
    await saveRating(here, { ...other, given: { value: 3 }, now })
    await finaliseRatings(here, 'a01', 'c1')
    expect((await agenda()).ratings).toMatchObject([{ id: 'i01', rated: 0, of: 1 }])
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

it('counts sector by sector who was heard, invited and interviewed', async () => {
  await planInterview(here, interview('i01'))
  await planInterview(here, interview('i02', { actor: 'a02' }))
  await completeResponse(here, 'i02', now)
  const [administration, justice] = (await overviewsOf(db, ['m1'])).get('m1')!.sectors
  expect(administration).toMatchObject({
    sector: 'administration',
    considered: administration!.people,
    planned: 1,
    interviewed: 1,
    invited: 0,
    heard: 0,
  })
  expect(justice).toMatchObject({ sector: 'justice', people: 0, considered: 0 })
})

describe('who is rated completely', () => {
  const rate = (actor: string, dimension: Dimension, value = 3) =>
    saveRating(here, { actor, dimension, rater: 'c1', kind: 'independent', given: { value }, now })
  const interviewed = async (actor: string, guide: string) => {
    await planInterview(here, interview(`${guide}-${actor}`, { actor, instrument: guide }))
    await completeResponse(here, `${guide}-${actor}`, now)
  }
  const overview = async () => (await overviewsOf(db, ['m1', 'm2'])).get('m1')!
  const guide = (...dimensions: Dimension[]): Instrument => ({
    ...instrument,
    version: dimensions.length,
    sections: [{ ...instrument.sections[0]!, items: dimensions.map(rated) }],
  })

  it('is told by the guide of their own interview, not by another', async () => {
    await keepInstrument(db, 'two', guide('motivation', 'knowledge'))
    await keepInstrument(db, 'three', guide('motivation', 'knowledge', 'authority'))
    await interviewed('a01', 'two')
    await interviewed('a02', 'three')
    for (const actor of ['a01', 'a02', 'a03']) {
      await rate(actor, 'motivation')
      await rate(actor, 'knowledge')
    }
    expect(await overview()).toMatchObject({ interviewed: 2, rated: 1, ratings: 6 })
    await rate('a02', 'authority')
    expect(await overview()).toMatchObject({ interviewed: 2, rated: 2, ratings: 7 })
  })

  it('is told without an interview by the guide of today', async () => {
    for (const dimension of dimensions.slice(1)) await rate('a01', dimension)
    expect(await overview()).toMatchObject({ interviewed: 0, rated: 0 })
    await rate('a01', dimensions[0])
    expect(await overview()).toMatchObject({ interviewed: 0, rated: 1 })
    await changeStatus(here, 'a01', 'declined', now)
    expect(await overview()).toMatchObject({ rated: 0, ratings: dimensions.length })
  })

  it('counts no dimension that the guide does not have rated, and no reason for a missing one', async () => {
    await keepInstrument(db, 'two', guide('motivation', 'knowledge'))
    await interviewed('a01', 'two')
    await rate('a01', 'motivation')
    await rate('a01', 'authority')
    const missing = { actor: 'a01', dimension: 'knowledge', rater: 'c1', kind: 'independent' } as const
    await saveRating(here, { ...missing, given: { missing: 'refused' }, now })
    expect(await overview()).toMatchObject({ interviewed: 1, rated: 0, ratings: 2 })
  })
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
