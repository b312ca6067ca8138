import { type IndependentRating, type RatedTogether, ratedTogether } from './agreement.ts'

/** Somebody whose scale lies apart from that of the others; with two raters it is as true the other way round. */
export interface Severity {
  rater: string
  /** With whom something was rated together, in order of ids. */
  others: string[]
  /** Things rated together. */
  n: number
  /** Steps above (positive) or below the mean of the others, on average. */
  steps: number
}

/** About a step: nearer to a whole one than to half of one. */
const aboutAStep = 0.75
/** As for alpha: with fewer a single rating decides. */
const fewestTogether = 10
/** Consistently: on this side of the others in so large a share of what was rated together. */
const mostly = 2 / 3

/**
 * Who is consistently about a step apart from the others on what they rated together, the farthest first (our model).
 * A constant distance is a matter of scale and can be talked over; differences to and fro are told by the disagreements.
 * Whoever was found is left out when the next is looked for, so that nobody appears apart only from them.
 */
export function severities(ratings: readonly IndependentRating<string>[]): Severity[] {
  const left = ratedTogether(ratings)
  const farthest = ratersOf(left)
    .flatMap((rater) => severityOf(rater, left) ?? [])
    .sort((a, b) => Math.abs(b.steps) - Math.abs(a.steps) || b.steps - a.steps)[0]
  if (!farthest) return []
  return [farthest, ...severities(ratings.filter(({ rater }) => rater !== farthest.rater))]
}

function severityOf(rater: string, things: readonly RatedTogether<string>[]): Severity | undefined {
  const shared = things.filter(({ values }) => values.some((each) => each.rater === rater))
  const distances = shared.map(({ values }) => {
    const rest = values.filter((each) => each.rater !== rater)
    const own = values.find((each) => each.rater === rater)!
    return own.value - rest.reduce((sum, { value }) => sum + value, 0) / rest.length
  })
  const n = distances.length
  const steps = distances.reduce((sum, each) => sum + each, 0) / n
  const sameSide = distances.filter((each) => each * steps > 0).length
  if (n < fewestTogether || Math.abs(steps) < aboutAStep || sameSide < n * mostly) return undefined
  return { rater, others: ratersOf(shared).filter((each) => each !== rater), n, steps }
}

const ratersOf = (things: readonly RatedTogether<string>[]): string[] =>
  [...new Set(things.flatMap(({ values }) => values.map(({ rater }) => rater)))].sort()
