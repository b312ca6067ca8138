/** Whole steps from 1 to 5 that raters gave to the same thing, independently and in any order. */
export type Unit = readonly number[]

const steps = 5

/**
 * Krippendorff's coincidences, a square table row by row: how often two raters gave step a and step b (at
 * `(a - 1) * 5 + b - 1`) to the same thing. A thing that m raters rated adds m in all, whoever is missing; one that
 * only one rated makes no pair and adds nothing.
 */
export function coincidencesOf(units: readonly Unit[]): number[] {
  const table = new Array<number>(steps * steps).fill(0)
  for (const unit of units)
    unit.forEach((a, rater) => {
      unit.forEach((b, other) => {
        if (rater !== other) table[(a - 1) * steps + b - 1]! += 1 / (unit.length - 1)
      })
    })
  return table
}

/**
 * Krippendorff's alpha for ordered steps: 1 = everybody always says the same, 0 = what chance would give, below 0 =
 * worse than that. Undefined where all said the same step: there is nothing then on which chance could disagree.
 *
 * One minus the disagreement observed over that of all values paired at random; how far two steps are apart is told by
 * how many values lie between the middles of the two, squared (Krippendorff, Computing Krippendorff's
 * Alpha-Reliability, 2011, section D).
 */
export function alphaOf(coincidences: readonly number[]): number | undefined {
  const counts = Array.from({ length: steps }, (_, a) =>
    coincidences.slice(a * steps, (a + 1) * steps).reduce((sum, each) => sum + each, 0),
  )
  let below = 0
  const middles = counts.map((count) => {
    below += count
    return below - count / 2
  })
  let observed = 0
  let expected = 0
  for (let a = 0; a < steps; a++)
    for (let b = 0; b < a; b++) {
      const apart = (middles[a]! - middles[b]!) ** 2
      observed += coincidences[a * steps + b]! * apart
      expected += counts[a]! * counts[b]! * apart
    }
  return expected === 0 ? undefined : 1 - ((below - 1) * observed) / expected
}
