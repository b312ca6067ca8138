import { expect, it } from 'vitest'
import { personProgress } from '../../../surveys/progress/person.ts'

const response = {
  actor: 'a1',
  purpose: 'self_assessment',
  status: 'planned',
  heldOn: null,
  instrument: null,
  submittedAt: null,
  completedAt: null,
} as const
const until = new Date('2026-05-01T10:00:00Z')
const invitation = { actor: 'a1', purpose: 'self_assessment', state: 'open', expiresAt: until }
const nothing = { responses: [], ratings: [], invitations: [], guides: new Map() }

it('says how far a self-assessment is, whatever happened to its link', () => {
  const expired = { ...invitation, state: 'expired' }
  const revoked = { ...invitation, state: 'revoked' }
  const running = { ...response, status: 'running' } as const
  const submitted = { ...response, status: 'completed', submittedAt: '2026-04-02' } as const
  const self = (
    responses: (typeof response | typeof running | typeof submitted)[],
    invitations: (typeof expired)[],
  ) => {
    const { self, selfDate } = personProgress('a1', { ...nothing, responses, invitations })
    return [self, selfDate]
  }
  expect(self([], [])).toEqual(['none', undefined])
  expect(self([response], [invitation])).toEqual(['invited', until])
  expect(self([response], [expired])).toEqual(['expired', undefined])
  expect(self([response], [revoked])).toEqual(['none', undefined])
  expect(self([running], [invitation])).toEqual(['begun', until])
  expect(self([running], [expired])).toEqual(['begun', undefined])
  expect(self([submitted], [revoked])).toEqual(['submitted', '2026-04-02'])
  expect(self([], [{ ...invitation, actor: 'a2' }])).toEqual(['none', undefined])
})

it('counts interviews held and open, and dimensions with a value, of one person alone', () => {
  const held = { ...response, purpose: 'situation', status: 'locked', heldOn: '2026-03-01' } as const
  const open = { ...response, purpose: 'readiness' } as const
  const rating = { actor: 'a1', dimension: 'motivation', rater: 'c1', value: 3 } as const
  const progress = personProgress('a1', {
    ...nothing,
    responses: [held, open, response, { ...held, actor: 'a2' }],
    ratings: [
      rating,
      { ...rating, rater: 'c2' },
      { ...rating, dimension: 'authority', rater: 'c3', value: null },
      { ...rating, actor: 'a2', dimension: 'authority' },
    ],
  })
  expect(progress).toMatchObject({ held: 1, open: 1, rated: 1, toRate: 10, raters: 2 })
  expect(progress.interviews).toEqual([held, open])
})
