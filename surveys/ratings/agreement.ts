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
}

/** How often two raters agree, from their values (1–5). How much of it is chance, `reliabilityOf` tells. */
export function agreement(pairs: readonly (readonly [number, number])[]): Agreement {
  const n = pairs.length
  if (n === 0) return { n }
  const share = (most: number) => pairs.filter(([a, b]) => Math.abs(a - b) <= most).length / n
  return { n, exact: share(0), adjacent: share(1) }
}

/**
 * The values of every two raters who rated the same actor in the same dimension, for `agreement`. Raters stand
 * in the order of their ids; ratings without a value make no pair.
 */
export const ratingPairs = (ratings: readonly IndependentRating<string>[]): [number, number][] =>
  ratedTogether(ratings).flatMap(({ values }) => {
    const byRater = values.toSorted((a, b) => (a.rater < b.rater ? -1 : 1))
    return byRater.flatMap((a, at) => byRater.slice(at + 1).map((b): [number, number] => [a.value, b.value]))
  })

/** What two or more raters gave a value independently: one actor in one dimension. */
export interface RatedTogether<Aspect extends string = Dimension> {
  actor: string
  dimension: Aspect
  values: { rater: string; value: number }[]
}

export interface Disagreement<Aspect extends string = Dimension> extends RatedTogether<Aspect> {
  /** Distance between the highest and the lowest value. */
  steps: number
}

/** Where raters are two or more steps apart and should talk: the widest first, else in the order given. */
export const disagreements = <Aspect extends string>(
  ratings: readonly IndependentRating<Aspect>[],
): Disagreement<Aspect>[] =>
  ratedTogether(ratings)
    .map((thing) => {
      const values = thing.values.map(({ value }) => value)
      return { ...thing, steps: Math.max(...values) - Math.min(...values) }
    })
    .filter(({ steps }) => steps >= 2)
    .sort((a, b) => b.steps - a.steps)

export function ratedTogether<Aspect extends string>(
  ratings: readonly IndependentRating<Aspect>[],
): RatedTogether<Aspect>[] {
  const things = new Map<string, RatedTogether<Aspect>>()
  for (const { actor, dimension, rater, value } of ratings) {
    if (value === undefined) continue
    const key = JSON.stringify([actor, dimension])
    const thing = things.get(key) ?? { actor, dimension, values: [] }
    thing.values.push({ rater, value })
    things.set(key, thing)
  }
  return [...things.values()].filter(({ values }) => values.length > 1)
}
