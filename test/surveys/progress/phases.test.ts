import { expect, it } from 'vitest'
import {
  feedbackState,
  mandateState,
  placeState,
  ratingState,
  readBackState,
  reviewState,
  type StepState,
  situationState,
  stateOfPhase,
} from '../../../surveys/progress/phases.ts'

it.each([
  [['done', 'done'], 'done'],
  [['open', 'open'], 'open'],
  [['done', 'open'], 'begun'],
  [['open', 'begun'], 'begun'],
  [['done', 'outdated'], 'outdated'],
  [['due'], 'due'],
] as [StepState[], StepState][])('a phase with the steps %j is %s', (steps, state) => {
  expect(stateOfPhase(steps)).toBe(state)
})

it('never calls the interviews done before each sector was heard and all are held', () => {
  const held = { held: 1, running: 0, planned: 0, unheard: 3 }
  expect(situationState(held)).toBe('begun')
  expect(situationState({ ...held, held: 8, unheard: 0 })).toBe('done')
  expect(situationState({ ...held, held: 8, unheard: 0, planned: 1 })).toBe('begun')
  expect(situationState({ held: 0, running: 0, planned: 0, unheard: 4 })).toBe('open')
})

it('calls the place judged when two have finished, nobody is waited for, and they have agreed where they were apart', () => {
  expect(placeState({ finished: 0, judges: 2, toAgree: 0 })).toBe('open')
  expect(placeState({ finished: 1, judges: 1, toAgree: 0 })).toBe('begun')
  expect(placeState({ finished: 2, judges: 3, toAgree: 0 })).toBe('begun')
  expect(placeState({ finished: 2, judges: 2, toAgree: 1 })).toBe('begun')
  expect(placeState({ finished: 2, judges: 2, toAgree: 0 })).toBe('done')
})

it('calls reading back done when every talk was gone through and nothing waits', () => {
  expect(readBackState({ of: 0, done: 0, waiting: 0 })).toBe('open')
  expect(readBackState({ of: 2, done: 0, waiting: 0 })).toBe('open')
  expect(readBackState({ of: 2, done: 0, waiting: 1 })).toBe('begun')
  expect(readBackState({ of: 2, done: 2, waiting: 1 })).toBe('begun')
  expect(readBackState({ of: 2, done: 2, waiting: 0 })).toBe('done')
})

it('calls the candidates rated when two have rated each of them', () => {
  expect(ratingState({ ratings: 0, byTwo: 0, candidates: 0 })).toBe('open')
  expect(ratingState({ ratings: 20, byTwo: 1, candidates: 2 })).toBe('begun')
  expect(ratingState({ ratings: 20, byTwo: 0, candidates: 0 })).toBe('begun')
  expect(ratingState({ ratings: 40, byTwo: 2, candidates: 2 })).toBe('done')
})

it('calls no review done before each member was heard', () => {
  expect(reviewState({ status: 'open', members: 7, heard: 6 })).toBe('begun')
  expect(reviewState({ status: 'closed', members: 7, heard: 6 })).toBe('begun')
  expect(reviewState({ status: 'open', members: 7, heard: 7 })).toBe('done')
  expect(reviewState({ status: 'open', members: 0, heard: 0 })).toBe('begun')
  expect(reviewState({ status: 'closed', members: 0, heard: 0 })).toBe('done')
})

it('calls the mandate done while all is said, exactly those are named who can read, and it still runs', () => {
  const whole = { missing: 0, isTeamRight: true, endsOn: '2026-12-31' }
  expect(mandateState(undefined, '2026-03-02')).toBe('open')
  expect(mandateState(whole, '2026-12-31')).toBe('done')
  expect(mandateState(whole, '2027-01-01')).toBe('due')
  expect(mandateState({ ...whole, missing: 1 }, '2026-03-02')).toBe('begun')
  expect(mandateState({ ...whole, isTeamRight: false }, '2026-03-02')).toBe('begun')
})

it('calls nothing given back before the report is final', () => {
  expect(feedbackState({ state: 'none' })).toBe('open')
  expect(feedbackState({ state: 'draft' })).toBe('begun')
  expect(feedbackState({ state: 'given_back' })).toBe('begun')
  expect(feedbackState({ state: 'final' })).toBe('done')
})
