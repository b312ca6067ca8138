import { describe, expect, it } from 'vitest'
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
import { findActor, listActors } from '../../../db/places/actors.ts'
import { saveRecommendation } from '../../../db/reports/recommendations.ts'
import { decision, group, later, now, recommendation } from '../given.ts'
import { here } from '../towns.ts'

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
