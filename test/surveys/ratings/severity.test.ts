import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { severities } from '../../../surveys/ratings/severity.ts'

/** One thing per text, one rater per character; "." = not rated. */
const rated = (...things: string[]) =>
  things.flatMap((values, thing) =>
    [...values].flatMap((value, rater) =>
      value === '.' ? [] : [{ actor: 'a01', dimension: `d${thing}`, rater: `c${rater + 1}`, value: Number(value) }],
    ),
  )
const times = (n: number, values: string) => new Array<string>(n).fill(values)

describe('severities', () => {
  it('finds who is a step above the other, once', () => {
    expect(severities(rated(...times(8, '34'), ...times(2, '33'), ...times(2, '24')))).toEqual([
      { rater: 'c2', others: ['c1'], n: 12, steps: 1 },
    ])
  })

  it('needs ten things rated together', () => {
    expect(severities(rated(...times(9, '34'), ...times(5, '3.')))).toEqual([])
    expect(severities(rated(...times(10, '34')))).toHaveLength(1)
  })

  it('is about a whole step: half a step is none', () => {
    expect(severities(rated(...times(5, '34'), ...times(5, '33')))).toEqual([])
    expect(severities(rated(...times(7, '34'), ...times(3, '33')))).toEqual([])
    expect(severities(rated(...times(9, '34'), ...times(3, '33')))).toHaveLength(1)
  })

  it('is consistent: wide differences on some things are a case for the disagreements', () => {
    expect(severities(rated(...times(6, '14'), ...times(6, '33')))).toEqual([])
  })

  it('names one of three, not the two who agree', () => {
    expect(severities(rated(...times(10, '242')))).toEqual([{ rater: 'c2', others: ['c1', 'c3'], n: 10, steps: 2 }])
    expect(severities(rated(...times(10, '131')))).toHaveLength(1)
  })

  it('goes on among those who are left', () => {
    expect(severities(rated(...times(10, '1253'))).map(({ rater }) => rater)).toEqual(['c3', 'c4', 'c2'])
  })

  it('never finds anybody among raters who agree, nor in another order somebody else', () => {
    const thing = fc.integer({ min: 1, max: 5 })
    const many = { minLength: 8, maxLength: 30 }
    fc.assert(
      fc.property(fc.array(thing, many), (values) => {
        expect(severities(rated(...values.map((value) => `${value}${value}`)))).toEqual([])
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(thing, thing), many), (pairs) => {
        const given = rated(...pairs.map((pair) => pair.join('')))
        expect(severities(given.toReversed())).toEqual(severities(given))
      }),
    )
  })
})
