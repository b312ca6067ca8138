import { describe, expect, it } from 'vitest'
import { membersAt, membershipIn, membersToHear, nextStatuses, statusesFor } from '../../surveys/membership.ts'
import { actorStatuses } from '../../surveys/vocabulary.ts'

const left = { actor: 'a1', leftOn: '2026-02-01' }
const stays = { actor: 'a1', leftOn: null }

it('counts somebody to the group that works now, until they leave or it ends', () => {
  const ended = { endedOn: '2026-03-01', members: [stays] }
  const working = { endedOn: null, members: [stays, { actor: 'a2', leftOn: null }] }
  expect(membershipIn([], 'a1')).toEqual({ isInGroup: false, wasInGroup: false })
  expect(membershipIn([ended], 'a1')).toEqual({ isInGroup: false, wasInGroup: true })
  expect(membershipIn([{ endedOn: null, members: [left] }], 'a1')).toEqual({ isInGroup: false, wasInGroup: true })
  expect(membershipIn([working, ended], 'a1')).toEqual({ isInGroup: true, wasInGroup: true })
  expect(membershipIn([working], 'a3')).toEqual({ isInGroup: false, wasInGroup: false })
})

it('makes nobody a member by hand, and leaves a member to the group', () => {
  expect(statusesFor(undefined, false)).toEqual(['contact', 'candidate', 'declined', 'withdrawn'])
  expect(statusesFor('member', true)).toEqual(['member'])
  expect(statusesFor('former', false)).toEqual(['contact', 'candidate', 'declined', 'withdrawn', 'former'])
  for (const status of actorStatuses) {
    expect(nextStatuses[status]).not.toContain('member')
    expect(nextStatuses[status]).not.toContain(status)
  }
})

describe('a review', () => {
  const members = [
    { actor: 'stays', joinedOn: '2026-01-01', leftOn: null },
    { actor: 'left', joinedOn: '2026-01-01', leftOn: '2026-02-01' },
    { actor: 'leaves', joinedOn: '2026-01-01', leftOn: '2026-04-01' },
    { actor: 'joins', joinedOn: '2026-04-01', leftOn: null },
  ]
  const date = '2026-03-01'

  it('takes place with whoever had not left before', () => {
    expect(membersAt({ members }, date)).toEqual(['stays', 'leaves', 'joins'])
    expect(membersAt({ members }, '2026-04-01')).toEqual(['stays', 'leaves', 'joins'])
  })

  it('is whole with whoever is in the group; once closed, nobody who joined later is waited for', () => {
    expect(membersToHear({ endedOn: null, members }, { date, status: 'open' })).toEqual(['stays', 'joins'])
    expect(membersToHear({ endedOn: null, members }, { date, status: 'closed' })).toEqual(['stays'])
  })

  it('stays whole with whoever was there to the end', () => {
    const ended = members.map((each) => ({ ...each, leftOn: each.leftOn ?? '2026-06-01' }))
    expect(membersToHear({ endedOn: '2026-06-01', members: ended }, { date, status: 'closed' })).toEqual(['stays'])
  })
})
