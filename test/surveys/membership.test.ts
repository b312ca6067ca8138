import { expect, it } from 'vitest'
import { membershipIn, nextStatuses, statusesFor } from '../../surveys/membership.ts'
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
