import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement, disagreements, type IndependentRating, ratingPairs } from '../../../surveys/ratings/agreement.ts'

describe('agreement', () => {
  it('gives the kappa of a published example', () => {
    /*
     * Twenty people rated for anxiety: `kappa2(anxiety[, 1:2], "squared")` in the manual of the R package irr
     * (Gamer, Lemon, Fellows & Singh), which prints 0.297. By hand: Σa = Σb = 63, Σa² = 239, Σb² = 229,
     * Σ(a − b)² = 50; observed 20 · 50 = 1000, expected 20 · (239 + 229) − 2 · 63 · 63 = 1422; 1 − 1000 / 1422.
     * Six pairs are equal, seven more one step apart.
     */
    const first = [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3]
    const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4]
    const found = agreement(first.map((a, at) => [a, second[at] ?? 0]))
    expect(found).toEqual({ n: 20, exact: 6 / 20, adjacent: 13 / 20, kappa: 1 - 1000 / 1422 })
    expect(found.kappa).toBeCloseTo(0.297, 3)
  })
  it('is the unweighted kappa on two steps', () => {
    // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: observed 0.7, by chance 0.5, so (0.7 − 0.5) / (1 − 0.5) = 0.4.
    const pairs = (count: number, a: number, b: number) => Array.from({ length: count }, () => [a, b] as const)
    const table = [...pairs(20, 1, 1), ...pairs(5, 1, 2), ...pairs(10, 2, 1), ...pairs(15, 2, 2)]
    expect(agreement(table).kappa).toBeCloseTo(0.4, 12)
  })
  it('has no kappa below ten pairs, nor without any spread, and no shares of nothing', () => {
    expect(agreement([])).toEqual({ n: 0 })
    expect(agreement(Array.from({ length: 9 }, (_, n) => [(n % 5) + 1, (n % 5) + 1]))).toEqual({
      n: 9,
      exact: 1,
      adjacent: 1,
    })
    expect(agreement(Array.from({ length: 12 }, () => [3, 3]))).toEqual({ n: 12, exact: 1, adjacent: 1 })
  })
  it('equals the definition by tables: 1 − Σ w·o / Σ w·e', () => {
    const step = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(fc.array(fc.tuple(step, step), { minLength: 10, maxLength: 40 }), (pairs) => {
        const share = (of: (pair: [number, number]) => boolean) => pairs.filter(of).length / pairs.length
        let observed = 0
        let expected = 0
        for (const i of [1, 2, 3, 4, 5])
          for (const j of [1, 2, 3, 4, 5]) {
            const weight = (i - j) ** 2 / 16
            observed += weight * share(([a, b]) => a === i && b === j)
            expected += weight * share(([a]) => a === i) * share(([, b]) => b === j)
          }
        const { kappa } = agreement(pairs)
        if (expected === 0) expect(kappa).toBeUndefined()
        else expect(kappa).toBeCloseTo(1 - observed / expected, 9)
      }),
    )
  })
})

const rated = (actor: string, dimension: IndependentRating['dimension'], rater: string, value?: number) => ({
  actor,
  dimension,
  rater,
  ...(value !== undefined && { value }),
})
const ratings = [
  rated('a02', 'motivation', 'c2', 2),
  rated('a02', 'motivation', 'c1', 4),
  rated('a01', 'motivation', 'c1', 3),
  rated('a01', 'motivation', 'c2', 4),
  rated('a01', 'authority', 'c1', 1),
  rated('a01', 'authority', 'c2', 5),
  rated('a01', 'authority', 'c3', 4),
  rated('a01', 'knowledge', 'c1', 1),
  rated('a01', 'knowledge', 'c2', undefined),
]

describe('ratingPairs', () => {
  it('pairs the raters of the same actor and dimension, always in the same order', () => {
    expect(ratingPairs(ratings)).toEqual([
      [4, 2],
      [3, 4],
      [1, 5],
      [1, 4],
      [5, 4],
    ])
  })
})

describe('disagreements', () => {
  it('lists what is two or more steps apart, the widest first', () => {
    expect(disagreements(ratings)).toEqual([
      {
        actor: 'a01',
        dimension: 'authority',
        steps: 4,
        values: [
          { rater: 'c1', value: 1 },
          { rater: 'c2', value: 5 },
          { rater: 'c3', value: 4 },
        ],
      },
      {
        actor: 'a02',
        dimension: 'motivation',
        steps: 2,
        values: [
          { rater: 'c2', value: 2 },
          { rater: 'c1', value: 4 },
        ],
      },
    ])
  })
})
