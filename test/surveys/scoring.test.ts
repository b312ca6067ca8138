import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreScales } from '../../surveys/scoring.ts'

const scale = (items: string[], reversed: string[] = [], minimumAnswered = 1) => ({
  scales: [
    {
      dimension: 'motivation' as const,
      items: items.map((item) => ({ item, reversed: reversed.includes(item) })),
      minimumAnswered,
    },
  ],
})

describe('scoreScales', () => {
  it('takes the mean, counts reversed items as 6 − value and shows how', () => {
    expect(scoreScales(scale(['p', 'q', 'r'], ['q']), { p: 4, q: 1, r: 4 })).toEqual({
      motivation: {
        score: 4.3,
        answered: 3,
        items: 3,
        trace: [
          { item: 'p', value: 4, counted: 4 },
          { item: 'q', value: 1, counted: 5 },
          { item: 'r', value: 4, counted: 4 },
        ],
      },
    })
  })
  it('rounds half up: 3.25 → 3.3, 4.15 → 4.2', () => {
    expect(scoreScales(scale(['p', 'q', 'r', 's']), { p: 3, q: 3, r: 3, s: 4 }).motivation?.score).toBe(3.3)
    const twenty = Array.from({ length: 20 }, (_, n) => `i${n}`)
    const answers = Object.fromEntries(twenty.map((item, n) => [item, n < 17 ? 4 : 5]))
    expect(scoreScales(scale(twenty), answers).motivation?.score).toBe(4.2)
  })
  it('leaves missing codes out of the mean', () => {
    expect(scoreScales(scale(['p', 'q', 'r']), { p: 5, q: { missing: 'refused' } }).motivation).toMatchObject({
      score: 5,
      answered: 1,
      items: 3,
    })
  })
  it('has no score below the minimum', () => {
    expect(scoreScales(scale(['p', 'q', 'r'], [], 2), { p: 5, q: { missing: 'unknown' } })).toEqual({})
  })
  it('does not take what objects inherit for an answer', () => {
    expect(scoreScales(scale(['constructor', 'toString']), {})).toEqual({})
  })
  it('stays between 1.0 and 5.0, and mirrors when every item is reversed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 }), (values) => {
        const items = values.map((_, n) => `i${n}`)
        const answers = Object.fromEntries(values.map((value, n) => [`i${n}`, value]))
        const plain = scoreScales(scale(items), answers).motivation?.score ?? 0
        const mirrored = scoreScales(scale(items, items), answers).motivation?.score ?? 0
        expect(plain).toBeGreaterThanOrEqual(1)
        expect(plain).toBeLessThanOrEqual(5)
        expect(plain * 10).toBeCloseTo(Math.round(plain * 10), 9)
        // Both halves of a tie round up, so together they are 6.0 or 6.1.
        expect([60, 61]).toContain(Math.round((plain + mirrored) * 10))
      }),
    )
  })
})
