import { expect, it } from 'vitest'
import {
  mandateState,
  placeState,
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

it('calls the place judged when two have finished and nobody is waited for', () => {
  expect(placeState({ finished: 0, judges: 2 })).toBe('open')
  expect(placeState({ finished: 1, judges: 1 })).toBe('begun')
  expect(placeState({ finished: 2, judges: 3 })).toBe('begun')
  expect(placeState({ finished: 2, judges: 2 })).toBe('done')
})

it('calls the mandate done while all is said, exactly those are named who can read, and it still runs', () => {
  const whole = { missing: 0, isTeamRight: true, endsOn: '2026-12-31' }
  expect(mandateState(undefined, '2026-03-02')).toBe('open')
  expect(mandateState(whole, '2026-12-31')).toBe('done')
  expect(mandateState(whole, '2027-01-01')).toBe('due')
  expect(mandateState({ ...whole, missing: 1 }, '2026-03-02')).toBe('begun')
  expect(mandateState({ ...whole, isTeamRight: false }, '2026-03-02')).toBe('begun')
})
