import { describe, expect, it } from 'vitest'
import { listDecisions } from '../../../db/groups/decisions.ts'
import { foundGroup, listGroups } from '../../../db/groups/groups.ts'
import { decideReview, openReview } from '../../../db/groups/reviews.ts'
import { removeMunicipality } from '../../../db/places/municipalities.ts'
import { saveRecommendation } from '../../../db/reports/recommendations.ts'
import { issueInvitation } from '../../../db/surveys/invitations.ts'
import { decision, group, invitation, now, recommendation } from '../given.ts'
import { here, there } from '../towns.ts'

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
