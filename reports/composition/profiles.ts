import { dimensions } from '../../surveys/vocabulary.ts'
import type { Basis } from './basis.ts'
import type { Uncertainty } from './chance/draws.ts'
import { coverage, featuresOf } from './search/pool.ts'
import { activism, confidentiality, earned, earnings, meritFrom, tensionBetween } from './suitability.ts'

/** One person in all draws, by draw. */
export interface Profile {
  /** Suitability minus the cost of a seat. */
  points: Int32Array
  features: Uint8Array
  /** Floors the person falls below. */
  failed: Uint8Array
  /** The same, had the dimension with this number the level `level` in every draw. */
  suppose(dimension: number, level: number): Pick<Profile, 'points' | 'features' | 'failed'>
}

/** Bit of the coverage a level of 40 or more in a dimension gives, else 0. */
const coverageBit = (dimension: number): number => {
  const at = coverage.findIndex((each) => 'dimension' in each && each.dimension === dimensions[dimension])
  return at < 0 ? 0 : 1 << at
}

export function profileOf(basis: Basis, uncertainties: Uncertainty[], draws: number, person: number): Profile {
  const { sector, id, attributes } = basis.standing[person]!
  const { floors, settings } = basis
  const own = uncertainties.filter((each) => each.person === person)
  const levels = [...basis.levels.get(id)!]
  const drawn = Array.from({ length: draws }, (_, draw) => {
    for (const each of own) levels[each.dimension] = each.levels[each.values[draw]! - 1]!
    return {
      levels: [...levels],
      sum: earnings(sector, levels),
      features: featuresOf(sector, levels, attributes),
      failed: levels.filter((level, at) => isBelow(level, floors[at]!)).length,
    }
  })
  const suppose = (dimension: number, level?: number) => {
    const bit = coverageBit(dimension)
    const points = new Int32Array(draws)
    const features = new Uint8Array(draws)
    const failed = new Uint8Array(draws)
    for (const [draw, each] of drawn.entries()) {
      const before = each.levels[dimension]!
      const now = level ?? before
      const sum = each.sum + earned(sector, dimension, now) - earned(sector, dimension, before)
      const outward = dimension === activism ? now : each.levels[activism]!
      const discreet = dimension === confidentiality ? now : each.levels[confidentiality]!
      points[draw] = meritFrom(sum) - tensionBetween(outward, discreet) - settings.memberCost
      features[draw] = (each.features & ~bit) | ((now ?? 0) >= 40 ? bit : 0)
      failed[draw] =
        each.failed + Number(isBelow(now, floors[dimension]!)) - Number(isBelow(before, floors[dimension]!))
    }
    return { points, features, failed }
  }
  return { ...suppose(0), suppose }
}

const isBelow = (level: number | null, floor: number): boolean => level !== null && level < floor
