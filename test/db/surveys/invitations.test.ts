import { describe, expect, it } from 'vitest'
import { isDuplicate } from '../../../db/database.ts'
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
import { group, invitation, later, now } from '../given.ts'
import { db, here, there } from '../towns.ts'

const stateOf = async (id: string, at = now) => (await findOpenInvitation(db, `hash-of-${id}`, at))?.state
const submit = (response: string) => submitSelfAssessment(here, response, { scores: {}, now })

describe('an invitation', () => {
  it('opens a response of its own', async () => {
    const issued = await issueInvitation(here, invitation('v1'))
    expect(issued).toMatchObject({ state: 'open', openedAt: null, to: { id: 'response-of-v1', status: 'planned' } })
    expect(await findOpenInvitation(db, 'hash-of-v1', now)).toEqual(issued)
    expect(await findResponse(here, 'response-of-v1')).toMatchObject({
      actor: 'a01',
      purpose: 'self_assessment',
      instrument: 'h1',
      interviewers: [],
    })
  })

  it('is found by the hash of its token only', async () => {
    await issueInvitation(here, invitation('v1'))
    expect(await findOpenInvitation(db, 'v1', now)).toBeUndefined()
    expect(await findOpenInvitation(db, '', now)).toBeUndefined()
  })

  it('expires, can be revoked, and is used up when the answers are handed in', async () => {
    await issueInvitation(here, invitation('v1'))
    expect(await stateOf('v1', later(59))).toBe('open')
    expect(await stateOf('v1', later(60))).toBe('expired')
    await submit('response-of-v1')
    expect(await stateOf('v1', later(90))).toBe('submitted')
    expect(await revokeInvitation(here, 'v1', now)).toBe(true)
    expect(await revokeInvitation(here, 'v1', now)).toBe(false)
    expect(await stateOf('v1')).toBe('revoked')
  })

  it('issued again revokes the earlier one, and the answers go on behind it', async () => {
    await issueInvitation(here, invitation('v1'))
    await saveAnswers(here, { response: 'response-of-v1', answers: { why: 'darum' }, savedBy: null, now })
    expect(await issueInvitation(here, invitation('v2'))).toMatchObject({
      to: { id: 'response-of-v1', status: 'running' },
    })
    expect([await stateOf('v1'), await stateOf('v2')]).toEqual(['revoked', 'open'])
    expect((await answersOf(here, 'response-of-v1')).answers).toEqual({ why: 'darum' })
    expect(await listResponses(here)).toHaveLength(1)
  })

  it('issued after the answers were handed in asks anew, and leaves others alone', async () => {
    await issueInvitation(here, invitation('v1'))
    await issueInvitation(here, invitation('other', { actor: 'a02' }))
    await submit('response-of-v1')
    expect(await issueInvitation(here, invitation('v2'))).toMatchObject({ to: { id: 'response-of-v2' } })
    expect([await stateOf('v1'), await stateOf('other')]).toEqual(['submitted', 'open'])
  })

  it('remembers when it was first opened', async () => {
    await issueInvitation(here, invitation('v1'))
    await markOpened(here, 'v1', later(1))
    await markOpened(here, 'v1', later(2))
    expect(await findOpenInvitation(db, 'hash-of-v1', now)).toMatchObject({ openedAt: later(1) })
  })

  it('is listed with its state, latest first, in its municipality', async () => {
    await issueInvitation(here, invitation('v1'))
    await issueInvitation(here, invitation('v2', { actor: 'a02', now: later(1) }))
    await issueInvitation(there, invitation('v3'))
    const list = await listInvitations(here, { now: later(60) })
    expect(list.map((each) => [each.id, each.state])).toEqual([
      ['v2', 'expired'],
      ['v1', 'expired'],
    ])
    expect(await listInvitations(here, { now, actor: 'a02' })).toHaveLength(1)
    expect(await listInvitations(here, { now, purpose: 'review' })).toEqual([])
    expect(await revokeInvitation(here, 'v3', now)).toBe(false)
  })

  it('needs an actor and a review of this municipality, and a token of its own', async () => {
    expect(await issueInvitation(here, invitation('v1', { actor: 'nobody' }))).toBeUndefined()
    expect(await issueInvitation(here, invitation('v1', { purpose: 'review', review: 'none' }))).toBeUndefined()
    await issueInvitation(here, invitation('v1'))
    const same = issueInvitation(here, invitation('v2', { actor: 'a02', tokenHash: 'hash-of-v1' }))
    expect(isDuplicate(await same.catch((e: unknown) => e))).toBe(true)
    expect(await listResponses(here, { actor: 'a02' })).toEqual([])
  })

  it('to a review is apart from the self-assessment', async () => {
    await foundGroup(here, group('g1'))
    await openReview(here, { id: 'r1', group: 'g1', date: '2027-02-01', createdBy: 'c1', now })
    await issueInvitation(here, invitation('v1'))
    await issueInvitation(here, invitation('v2', { purpose: 'review', review: 'r1' }))
    expect([await stateOf('v1'), await stateOf('v2')]).toEqual(['open', 'open'])
    expect(await listResponses(here, { review: 'r1' })).toMatchObject([{ id: 'response-of-v2' }])
  })
})
