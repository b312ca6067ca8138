import { expect, it, test } from 'vitest'
import { dayOf, daysAfter, endOfGermanDay } from '../../surveys/day.ts'

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

test.each([
  ['2026-01-15T22:59:59Z', '2026-01-15'],
  ['2026-01-15T23:30:00Z', '2026-01-16'],
  ['2026-07-15T21:59:59Z', '2026-07-15'],
  ['2026-07-15T23:30:00Z', '2026-07-16'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
  ['2028-02-28T23:30:00Z', '2028-02-29'],
])('%s is %s in Germany', (at, day) => {
  expect(dayOf(new Date(at))).toBe(day)
})

it('counts days on the calendar, also over the nights on which clocks change', () => {
  expect([1, -1, 30, -365].map((days) => daysAfter('2026-03-01', days))).toEqual([
    '2026-03-02',
    '2026-02-28',
    '2026-03-31',
    '2025-03-01',
  ])
  // Twenty-four hours after half past eleven in the evening it is half past midnight, two days on.
  expect(endOfGermanDay(new Date('2026-03-28T22:30:00Z'), 1)).toEqual(new Date('2026-03-29T21:59:59Z'))
  expect(endOfGermanDay(new Date('2026-10-24T23:30:00Z'), 1)).toEqual(new Date('2026-10-26T22:59:59Z'))
})
