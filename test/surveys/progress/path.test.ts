import { expect, it } from 'vitest'
import { stopAfter, stopToGoOn } from '../../../surveys/progress/path.ts'

const sections = [{ id: 'one' }, { id: 'two' }, { id: 'three' }]

it('leads on section by section to the last look, and back to the start', () => {
  expect(['one', 'two', 'three'].map((each) => stopAfter(sections, each, 'next'))).toEqual([
    { section: 'two' },
    { section: 'three' },
    'last look',
  ])
  expect(['three', 'two', 'one'].map((each) => stopAfter(sections, each, 'back'))).toEqual([
    { section: 'two' },
    { section: 'one' },
    'start',
  ])
})

it('stays or leaves when asked to, and goes on when asked for nothing it knows', () => {
  expect(stopAfter(sections, 'two', 'stay')).toEqual({ section: 'two' })
  expect(stopAfter(sections, 'two', 'later')).toBe('later')
  for (const going of [undefined, '', ['back']]) expect(stopAfter(sections, 'two', going)).toEqual({ section: 'three' })
})

it('returns to the last look from a section that was opened there, unless one stays or leaves', () => {
  for (const going of ['next', 'back']) expect(stopAfter(sections, 'one', going, true)).toBe('last look')
  expect(stopAfter(sections, 'one', 'stay', true)).toEqual({ section: 'one' })
  expect(stopAfter(sections, 'one', 'later', true)).toBe('later')
})

it('goes on at the first section with something open, else at the last look', () => {
  const counted = (...open: number[]) => sections.map((each, at) => ({ ...each, open: open[at]! }))
  expect(stopToGoOn(counted(0, 2, 1))).toEqual({ section: 'two' })
  expect(stopToGoOn(counted(0, 0, 0))).toBe('last look')
})
