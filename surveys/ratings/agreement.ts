import type { Dimension } from '../vocabulary.ts'

/** What one rater said of one actor in one dimension, independently of the others; no value when it is missing. */
export interface IndependentRating<Aspect extends string = Dimension> {
  actor: string
  dimension: Aspect
  rater: string
  value?: number
}

export interface Agreement {
  /** Number of pairs. */
  n: number
  /** Share (0–1) of pairs with the same value, and of pairs at most one step apart; undefined without pairs. */
  exact?: number
  adjacent?: number
  /** Quadratically weighted kappa, 1 = perfect, 0 = what chance would give; see `agreement` for when there is none. */
  kappa?: number
}

const fewestForKappa = 10

/**
 * How far two raters agree. `pairs` holds the two raters' values (1–5), the same rater always first.
 *
 * Kappa is weighted by the squared distance (Cohen 1968, Psychological Bulletin 70, 213–220): one minus the
 * disagreement observed over the disagreement that the same marginals would give by chance. Below ten pairs
 * there is none: it rests on the marginal distributions of a five-step scale, and with so few pairs a single
 * one moves it across the whole range. Nor is there one when both raters always gave the same single value:
 * chance then leaves nothing to disagree on, and the quotient is 0/0.
 */
export function agreement(pairs: readonly (readonly [number, number])[]): Agreement {
  const n = pairs.length
  if (n === 0) return { n }
  const sum = (of: (a: number, b: number) => number) => pairs.reduce((total, [a, b]) => total + of(a, b), 0)
  const observed = n * sum((a, b) => (a - b) ** 2)
  // Σ (a − b)² over every value of one rater with every value of the other, multiplied out.
  const expected = n * sum((a, b) => a * a + b * b) - 2 * sum((a) => a) * sum((_, b) => b)
  return {
    n,
    exact: sum((a, b) => (a === b ? 1 : 0)) / n,
    adjacent: sum((a, b) => (Math.abs(a - b) <= 1 ? 1 : 0)) / n,
    ...(n >= fewestForKappa && expected > 0 && { kappa: 1 - observed / expected }),
  }
}

/**
 * The values of every two raters who rated the same actor in the same dimension, for `agreement`. Raters stand
 * in the order of their ids; ratings without a value make no pair.
 */
export const ratingPairs = (ratings: readonly IndependentRating<string>[]): [number, number][] =>
  groupsOf(ratings).flatMap(({ values }) => {
    const byRater = values.toSorted((a, b) => (a.rater < b.rater ? -1 : 1))
    return byRater.flatMap((a, at) => byRater.slice(at + 1).map((b): [number, number] => [a.value, b.value]))
  })

export interface Disagreement<Aspect extends string = Dimension> {
  actor: string
  dimension: Aspect
  /** Distance between the highest and the lowest value. */
  steps: number
  values: { rater: string; value: number }[]
}

/** Where raters are two or more steps apart and should talk: the widest first, else in the order given. */
export const disagreements = <Aspect extends string>(
  ratings: readonly IndependentRating<Aspect>[],
): Disagreement<Aspect>[] =>
  groupsOf(ratings)
    .map((group) => {
      const values = group.values.map(({ value }) => value)
      return { ...group, steps: Math.max(...values) - Math.min(...values) }
    })
    .filter(({ steps }) => steps >= 2)
    .sort((a, b) => b.steps - a.steps)

function groupsOf<Aspect extends string>(
  ratings: readonly IndependentRating<Aspect>[],
): Omit<Disagreement<Aspect>, 'steps'>[] {
  const groups = new Map<string, Omit<Disagreement<Aspect>, 'steps'>>()
  for (const { actor, dimension, rater, value } of ratings) {
    if (value === undefined) continue
    const key = JSON.stringify([actor, dimension])
    const group = groups.get(key) ?? { actor, dimension, values: [] }
    group.values.push({ rater, value })
    groups.set(key, group)
  }
  return [...groups.values()]
}
