import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Database, isDuplicate } from '../../../db/database.ts'
import { foundGroup } from '../../../db/groups/groups.ts'
import { openReview } from '../../../db/groups/reviews.ts'
import { answersOf, saveAnswers } from '../../../db/surveys/answers.ts'
import {
  findOpenInvitation,
  issueInvitation,
  listInvitations,
  markOpened,
  revokeInvitation,
} from '../../../db/surveys/invitations.ts'
import { findResponse, listResponses, submitSelfAssessment } from '../../../db/surveys/responses.ts'
import { group, invitation, later, now, world } from '../given.ts'

let db: Database
beforeEach(async () => {
  db = await world()
})
afterEach(() => db.close())

const stateOf = async (id: string, at = now) => (await findOpenInvitation(db, `hash-of-${id}`, at))?.state
const submit = (response: string) => submitSelfAssessment(db, 'm1', response, { scores: {}, now })

describe('an invitation', () => {
  it('opens a response of its own', async () => {
    const issued = await issueInvitation(db, invitation('v1'))
    expect(issued).toMatchObject({ state: 'open', openedAt: null, to: { id: 'response-of-v1', status: 'planned' } })
    expect(await findOpenInvitation(db, 'hash-of-v1', now)).toEqual(issued)
    expect(await findResponse(db, 'm1', 'response-of-v1')).toMatchObject({
      actor: 'a01',
      purpose: 'self_assessment',
      instrument: 'h1',
      interviewers: [],
    })
  })

  it('is found by the hash of its token only', async () => {
    await issueInvitation(db, invitation('v1'))
    expect(await findOpenInvitation(db, 'v1', now)).toBeUndefined()
    expect(await findOpenInvitation(db, '', now)).toBeUndefined()
  })

  it('expires, can be revoked, and is used up when the answers are handed in', async () => {
    await issueInvitation(db, invitation('v1'))
    expect(await stateOf('v1', later(59))).toBe('open')
    expect(await stateOf('v1', later(60))).toBe('expired')
    await submit('response-of-v1')
    expect(await stateOf('v1', later(90))).toBe('submitted')
    expect(await revokeInvitation(db, 'm1', 'v1', now)).toBe(true)
    expect(await revokeInvitation(db, 'm1', 'v1', now)).toBe(false)
    expect(await stateOf('v1')).toBe('revoked')
  })

  it('issued again revokes the earlier one, and the answers go on behind it', async () => {
    await issueInvitation(db, invitation('v1'))
    const to = { municipality: 'm1', response: 'response-of-v1' }
    await saveAnswers(db, { ...to, answers: { why: 'darum' }, savedBy: null, now })
    expect(await issueInvitation(db, invitation('v2'))).toMatchObject({
      to: { id: 'response-of-v1', status: 'running' },
    })
    expect([await stateOf('v1'), await stateOf('v2')]).toEqual(['revoked', 'open'])
    expect((await answersOf(db, 'm1', 'response-of-v1')).answers).toEqual({ why: 'darum' })
    expect(await listResponses(db, 'm1')).toHaveLength(1)
  })

  it('issued after the answers were handed in asks anew, and leaves others alone', async () => {
    await issueInvitation(db, invitation('v1'))
    await issueInvitation(db, invitation('other', { actor: 'a02' }))
    await submit('response-of-v1')
    expect(await issueInvitation(db, invitation('v2'))).toMatchObject({ to: { id: 'response-of-v2' } })
    expect([await stateOf('v1'), await stateOf('other')]).toEqual(['submitted', 'open'])
  })

  it('remembers when it was first opened', async () => {
    await issueInvitation(db, invitation('v1'))
    await markOpened(db, 'm1', 'v1', later(1))
    await markOpened(db, 'm1', 'v1', later(2))
    expect(await findOpenInvitation(db, 'hash-of-v1', now)).toMatchObject({ openedAt: later(1) })
  })

  it('is listed with its state, latest first, in its municipality', async () => {
    await issueInvitation(db, invitation('v1'))
    await issueInvitation(db, invitation('v2', { actor: 'a02', now: later(1) }))
    await issueInvitation(db, invitation('v3', { municipality: 'm2' }))
    const list = await listInvitations(db, 'm1', { now: later(60) })
    expect(list.map((each) => [each.id, each.state])).toEqual([
      ['v2', 'expired'],
      ['v1', 'expired'],
    ])
    expect(await listInvitations(db, 'm1', { now, actor: 'a02' })).toHaveLength(1)
    expect(await listInvitations(db, 'm1', { now, purpose: 'review' })).toEqual([])
    expect(await revokeInvitation(db, 'm1', 'v3', now)).toBe(false)
  })

  it('needs an actor and a review of this municipality, and a token of its own', async () => {
    expect(await issueInvitation(db, invitation('v1', { actor: 'nobody' }))).toBeUndefined()
    expect(await issueInvitation(db, invitation('v1', { purpose: 'review', review: 'none' }))).toBeUndefined()
    await issueInvitation(db, invitation('v1'))
    const same = issueInvitation(db, invitation('v2', { actor: 'a02', tokenHash: 'hash-of-v1' }))
    expect(isDuplicate(await same.catch((e: unknown) => e))).toBe(true)
    expect(await listResponses(db, 'm1', { actor: 'a02' })).toEqual([])
  })

  it('to a review is apart from the self-assessment', async () => {
    await foundGroup(db, group('g1'))
    await openReview(db, { municipality: 'm1', id: 'r1', group: 'g1', date: '2027-02-01', createdBy: 'c1', now })
    await issueInvitation(db, invitation('v1'))
    await issueInvitation(db, invitation('v2', { purpose: 'review', review: 'r1' }))
    expect([await stateOf('v1'), await stateOf('v2')]).toEqual(['open', 'open'])
    expect(await listResponses(db, 'm1', { review: 'r1' })).toMatchObject([{ id: 'response-of-v2' }])
  })
})
