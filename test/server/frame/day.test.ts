import { expect, test } from 'vitest'
import { endOfGermanDay } from '../../../server/frame/day.ts'

test.each([
  ['2026-01-15T12:00:00Z', '2026-01-15T22:59:59Z'],
  ['2026-07-15T12:00:00Z', '2026-07-15T21:59:59Z'],
  ['2026-07-15T22:30:00Z', '2026-07-16T21:59:59Z'],
  // The days on which clocks change: it is the offset at their end that counts.
  ['2026-03-29T00:30:00Z', '2026-03-29T21:59:59Z'],
  ['2026-10-24T23:30:00Z', '2026-10-25T22:59:59Z'],
])('the day of %s ends in Germany at %s', (at, end) => {
  expect(endOfGermanDay(new Date(at))).toEqual(new Date(end))
})
