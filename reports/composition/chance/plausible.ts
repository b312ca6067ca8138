import type { Confidence } from '../../../surveys/vocabulary.ts'
import type { Evidence, Judged } from '../levels.ts'

/**
 * Which ratings are plausible for one person in one dimension (model, section 7): integer weights of the values 1–5,
 * and their sum.
 */
export interface Plausible {
  weights: number[]
  total: number
}

/** Weight in tenths that a rating is right, and that it is one step higher or lower. */
export const trustworthy: Record<Confidence, { same: number; step: number }> = {
  high: { same: 10, step: 0 },
  medium: { same: 6, step: 2 },
  low: { same: 4, step: 3 },
}

/** Null where nothing is drawn: a self-assessment that stands alone stays. */
export function plausibleValues({ consensus, independent, self }: Evidence): Plausible | null {
  const judged = consensus ? [consensus] : independent
  if (judged.length > 0) return spread(judged)
  return self === null ? { weights: [1, 1, 1, 1, 1], total: 5 } : null
}

/** One of the ratings at random, then by its confidence; what would leave the scale goes back to the rating. */
function spread(judged: Judged[]): Plausible {
  const weights = [0, 0, 0, 0, 0]
  for (const { value, confidence } of judged) {
    const { same, step } = trustworthy[confidence]
    weights[value - 1]! += same
    for (const other of [value - 1, value + 1]) weights[(other >= 1 && other <= 5 ? other : value) - 1]! += step
  }
  return { weights, total: judged.length * 10 }
}

/** The value 1–5 for a random number in [0, 1). */
export function drawValue({ weights, total }: Plausible, random: number): number {
  let left = Math.floor(random * total)
  for (const [at, weight] of weights.entries()) {
    if (left < weight) return at + 1
    left -= weight
  }
  return weights.length
}

export const isCertain = ({ weights, total }: Plausible): boolean => weights.includes(total)
