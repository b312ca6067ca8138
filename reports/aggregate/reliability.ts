import {
  type IndependentRating,
  type RatedTogether,
  ratedTogether,
  ratingPairs,
} from '../../surveys/ratings/agreement.ts'
import { randomSequence } from '../composition/chance/random.ts'
import { alphaOf, coincidencesOf, type Unit } from './alpha.ts'

/** How much of the agreement is not chance, or why nobody can say: too few pairs, or ratings too much alike to tell. */
export type Reliability =
  | { alpha: number /** 95 % interval; none without a single difference. */; range?: readonly [number, number] }
  | { none: 'few' | 'uniform' }

/** Pairs of ratings below which there is no alpha: a single pair would move it across the whole range. */
export const fewestPairs = 10
const resamples = 1000
const seed = 1
/** From so many persons on whole persons are drawn, else single ratings: see `reliabilityOf`. */
const fewestPersons = 6
/** Share of resamples that must have more than one step in them; what would leave more out says too little. */
const fewestVaried = 0.95

/**
 * Krippendorff's alpha over all that two or more rated independently, a thing being one person in one dimension, with
 * the 95 % percentile interval of 1,000 resamples (seeded, the same for the same ratings in any order).
 *
 * Drawn with replacement, alpha computed anew each time, as Zapf and others do (2016, BMC Medical Research Methodology
 * 16:93); Krippendorff's own algorithm, which keeps the disagreement expected, covered the true value in their
 * simulations in only 60 % of cases. Drawn are whole persons with all their dimensions, because what two raters think
 * of one person hangs together and single ratings would make the interval too narrow; with fewer than six persons
 * that would vary too little, and single ratings are drawn (decision 018). Resamples with one step only are left out;
 * where they are many, or all resamples say the same, the ratings are too uniform for a measure.
 */
export function reliabilityOf(ratings: readonly IndependentRating<string>[]): Reliability {
  if (ratingPairs(ratings).length < fewestPairs) return { none: 'few' }
  const drawn = inOrder(drawnTogether(ratedTogether(ratings))).map(coincidencesOf)
  const alpha = alphaOf(sumOf(drawn))
  if (alpha === undefined) return { none: 'uniform' }
  const next = randomSequence(seed)
  const others = Array.from({ length: resamples }, () =>
    alphaOf(sumOf(drawn.map(() => drawn[Math.floor(next() * drawn.length)]!))),
  )
    .filter((each) => each !== undefined)
    .sort((a, b) => a - b)
  if (others.length < resamples * fewestVaried) return { none: 'uniform' }
  if (alpha === 1) return { alpha }
  const tail = Math.floor(others.length * 0.025)
  const [low, high] = [others[tail]!, others[others.length - 1 - tail]!]
  return low < high ? { alpha, range: [low, high] } : { none: 'uniform' }
}

/** What a range may be used for, by its lower end as it is shown, in hundredths (the bounds: Krippendorff 2004). */
export function carries([low]: readonly [number, number]): keyof typeof bounds | 'nothing' {
  const shown = Math.round(low * 100) / 100
  return shown >= bounds.reliable ? 'reliable' : shown >= bounds.tentative ? 'tentative' : 'nothing'
}

export const bounds = { reliable: 0.8, tentative: 0.667 }

function drawnTogether(things: readonly RatedTogether<string>[]): Unit[][] {
  const units = things.map(({ actor, values }) => ({ actor, unit: values.map(({ value }) => value) }))
  const persons = [...new Set(units.map(({ actor }) => actor))]
  if (persons.length < fewestPersons) return units.map(({ unit }) => [unit])
  return persons.map((person) => units.filter(({ actor }) => actor === person).map(({ unit }) => unit))
}

/** The same for the same ratings, whoever gave them and however persons, dimensions and raters are called. */
const inOrder = (drawn: readonly Unit[][]): Unit[][] =>
  drawn
    .map((units) => units.map((unit) => unit.toSorted()).sort((a, b) => compare(a.join(), b.join())))
    .sort((a, b) => compare(a.join(';'), b.join(';')))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function sumOf(tables: readonly (readonly number[])[]): number[] {
  const sum = new Array<number>(tables[0]!.length).fill(0)
  for (const table of tables) for (let at = 0; at < sum.length; at++) sum[at]! += table[at]!
  return sum
}
