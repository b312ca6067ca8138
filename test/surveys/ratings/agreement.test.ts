import { describe, expect, it } from 'vitest'
import { agreement, disagreements, type IndependentRating, ratingPairs } from '../../../surveys/ratings/agreement.ts'

describe('agreement', () => {
  it('counts pairs on the same step and at most one apart', () => {
    // Twenty people rated for anxiety, from the manual of the R package irr: six pairs equal, seven more one step apart.
    const first = [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3]
    const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4]
    const found = agreement(first.map((a, at) => [a, second[at] ?? 0]))
    expect(found).toEqual({ n: 20, exact: 6 / 20, adjacent: 13 / 20 })
  })
  it('has no shares of nothing', () => expect(agreement([])).toEqual({ n: 0 }))
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
