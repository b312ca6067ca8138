import { dimensions, type Sector, sectors } from '../../../surveys/vocabulary.ts'
import { type Basis, markPeople } from '../basis.ts'
import type { Part } from '../budget.ts'
import { divide } from '../levels.ts'
import { type Members, worthOf } from '../search/group.ts'
import { search } from '../search/search.ts'
import { coverage, coverageOf, ours, type Yardstick } from '../yardstick.ts'
import { randomSequence } from './random.ts'

/** Behind the persons' and dimensions' own sequences of random numbers. */
const ownKey = 2000

/** Weights and points in percent of ours, the cost of a seat in points more or less. */
export const ranges = { weight: [80, 120], points: [50, 150], memberCost: [-10, 10] } as const

/** What if we had chosen our own constants otherwise (model, section 7): each somewhere in its range, by chance. */
function drawYardstick(random: () => number, memberCost: number): { yardstick: Yardstick; memberCost: number } {
  const between = ([least, most]: readonly [number, number]) => least + Math.floor(random() * (most - least + 1))
  const varied = (points: number, range: readonly [number, number]) => divide(points * between(range), 100)
  const weights = Object.fromEntries(
    sectors.map((sector) => [sector, dimensions.map((_, at) => varied(ours.weights[sector][at]!, ranges.weight))]),
  ) as Record<Sector, number[]>
  const bonus = (points: number) => varied(points, ranges.points)
  const yardstick: Yardstick = {
    weights,
    coverage: coverageOf(coverage.map(({ points }) => bonus(points))),
    milieu: bonus(ours.milieu),
    trust: [bonus(ours.trust[0]), bonus(ours.trust[1])],
    rivalry: [bonus(ours.rivalry[0]), bonus(ours.rivalry[1])],
  }
  return { yardstick, memberCost: Math.max(0, memberCost + between(ranges.memberCost)) }
}

export interface Trials {
  /** Draws made; fewer than wanted when stopped. */
  draws: number
  /** In how many of them no group has a higher value than the recommended one. */
  stayed: number
  /** In how many it is not known whether one has. */
  unproven: number
}

/** Measures the recommended group with other constants than ours, ratings as recorded. */
export function varyConstants(basis: Basis, best: Members, wanted: number, start: Members[], part: Part): Trials {
  const { standing, levels, ratings, floors, settings, pool, limits } = basis
  const people = standing.map((each) => ({ ...each, levels: levels.get(each.id)!, ratings: ratings.get(each.id)! }))
  const random = randomSequence(settings.seed, ownKey)
  const trials: Trials = { draws: 0, stayed: 0, unproven: 0 }
  let rivals = start
  for (; trials.draws < wanted && !part.isStopped(); trials.draws++) {
    const { yardstick, memberCost } = drawYardstick(random, settings.memberCost)
    const marks = markPeople(people, floors, memberCost, yardstick)
    const result = search(pool, marks, limits, { ...part.next(), start: [best, ...rivals], valueOnly: true })
    part.spend(result.work)
    const [found] = result.groups
    if (found!.value > worthOf(pool, marks, best)) rivals = [found!.members, ...rivals].slice(0, remembered)
    else if (result.proven) trials.stayed++
    else trials.unproven++
  }
  return trials
}

/** Groups that were better in the last draws, from which the next search starts. */
const remembered = 8
