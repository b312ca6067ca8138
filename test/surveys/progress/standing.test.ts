import { expect, it } from 'vitest'
import {
  canBeInvited,
  compareWaiting,
  endOfLink,
  holdsAnything,
  isInterrupted,
  isOverdue,
  isUnanswered,
  openLink,
  type Stage,
  type Standing,
  stageOf,
} from '../../../surveys/progress/standing.ts'

const day = new Date('2026-03-02T10:00:00Z')
const link = {
  id: 'v1',
  state: 'open',
  language: 'de',
  dueOn: null,
  createdAt: day,
  expiresAt: day,
  openedAt: null,
} as const
const opened = { ...link, openedAt: day }
const planned = { id: 's1', status: 'planned', consentAt: null, submittedAt: null, completedAt: null } as const
const consented = { ...planned, status: 'running', consentAt: day } as const
const submitted = { ...consented, status: 'completed', submittedAt: '2026-03-09' } as const

const standing = (
  invitation: Standing['invitation'],
  response: Standing['response'] = planned,
  answered = 0,
): Standing => ({ invitation, response, answered, items: 36 })

it('says how far somebody has come, and that a link which has ended leads nowhere', () => {
  const revoked = { ...opened, state: 'revoked' } as const
  const expired = { ...opened, state: 'expired' } as const
  const stages: [Standing, Stage][] = [
    [standing(undefined), 'none'],
    [standing(link), 'invited'],
    [standing(opened), 'opened'],
    [standing(opened, consented), 'consented'],
    [standing(opened, consented, 3), 'answering'],
    [standing(revoked, consented, 3), 'revoked'],
    [standing(expired, consented, 3), 'expired'],
    [standing(revoked, submitted, 36), 'submitted'],
    [standing(undefined, submitted), 'submitted'],
    [standing(undefined, { ...submitted, submittedAt: 'in spring' }), 'submittedUndated'],
    [standing(undefined, { ...submitted, submittedAt: null }), 'submittedUndated'],
    [standing(undefined, { ...submitted, submittedAt: null, completedAt: day }), 'submitted'],
  ]
  expect(stages.map(([given]) => stageOf(given))).toEqual(stages.map(([, stage]) => stage))
})

it('tells answers that nobody can go on with from those that somebody is giving or has handed in', () => {
  const expired = { ...link, state: 'expired' } as const
  expect(isInterrupted(standing(expired, consented, 3))).toBe(true)
  expect(isInterrupted(standing(undefined, consented, 3))).toBe(true)
  expect(isInterrupted(standing(expired, consented, 0))).toBe(false)
  expect(isInterrupted(standing(link, consented, 3))).toBe(false)
  expect(isInterrupted(standing(expired, submitted, 3))).toBe(false)
  expect([openLink(standing(link)), openLink(standing(expired))]).toEqual([link, undefined])
})

it('knows whether there is anything that somebody may want deleted', () => {
  const given = [standing(link), standing(link, consented), standing(link, planned, 1), standing(undefined, submitted)]
  expect(given.map(holdsAnything)).toEqual([false, true, true, true])
})

it('waits for whoever can still answer, and calls them overdue the day after', () => {
  const asked = standing({ ...link, dueOn: '2026-03-16' })
  expect(isOverdue(asked, '2026-03-16')).toBe(false)
  expect(isOverdue(asked, '2026-03-17')).toBe(true)
  expect(isOverdue(standing(link), '2030-01-01')).toBe(false)
  expect(isOverdue(standing({ ...link, state: 'submitted', dueOn: '2026-03-16' }, submitted), '2026-03-17')).toBe(false)
  const revoked = standing({ ...link, state: 'revoked', dueOn: '2026-03-01' })
  const expired = standing({ ...link, state: 'expired', dueOn: '2026-03-01' })
  expect([revoked, expired].map((each) => isOverdue(each, '2026-03-17'))).toEqual([false, false])
  expect([asked, expired, revoked, standing(undefined), standing(link, submitted)].map(isUnanswered)).toEqual([
    ...[true, true, false, false, false],
  ])
  expect([asked, expired, revoked, standing(undefined), standing(undefined, submitted)].map(canBeInvited)).toEqual([
    ...[false, true, true, true, false],
  ])
})

it('names first whose answer is due first, and last who has handed in', () => {
  const people = {
    done: standing(undefined, submitted),
    none: standing(undefined),
    undated: standing(link),
    later: standing({ ...link, dueOn: '2026-03-20' }),
    sooner: standing({ ...link, dueOn: '2026-03-01' }),
  }
  const names = Object.keys(people) as (keyof typeof people)[]
  expect(names.toSorted((one, other) => compareWaiting(people[one], people[other]))).toEqual([
    ...['sooner', 'undated', 'later', 'none', 'done'],
  ])
})

it('lets a link of whoever has agreed end a day later', () => {
  expect(endOfLink(day, null)).toEqual(day)
  expect(endOfLink(day, day)).toEqual(new Date('2026-03-03T10:00:00Z'))
})
