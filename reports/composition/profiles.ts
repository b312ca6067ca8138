import { dimensions } from '../../surveys/vocabulary.ts'
import type { Basis } from './basis.ts'
import type { Uncertainty } from './chance/draws.ts'
import { covering, featuresOf } from './search/pool.ts'
import { activism, confidentiality, earned, earnings, meritFrom, tensionBetween } from './suitability.ts'
import { coverage, ours } from './yardstick.ts'

/** A rating in tenths, and the level it makes with the self-assessment. */
interface Supposed {
  rating: number
  level: number
}

/** One person in all draws, by draw. */
export interface Profile {
  /** Suitability minus the cost of a seat. */
  points: Int32Array
  features: Uint8Array
  /** Floors the person falls below. */
  failed: Uint8Array
  /** The same, had the dimension with this number this rating, and with it this level, in every draw. */
  suppose(dimension: number, supposed: Supposed): Pick<Profile, 'points' | 'features' | 'failed'>
}

/** Bit of the coverage a high rating in a dimension gives, else 0. */
const coverageBit = (dimension: number): number => {
  const at = coverage.findIndex((each) => 'dimension' in each && each.dimension === dimensions[dimension])
  return at < 0 ? 0 : 1 << at
}

export function profileOf(basis: Basis, uncertainties: Uncertainty[], draws: number, person: number): Profile {
  const { sector, id, attributes } = basis.standing[person]!
  const { floors, settings } = basis
  const row = ours.weights[sector]
  const own = uncertainties.filter((each) => each.person === person)
  const levels = [...basis.levels.get(id)!]
  const ratings = [...basis.ratings.get(id)!]
  const drawn = Array.from({ length: draws }, (_, draw) => {
    for (const { dimension, levels: table, values } of own) {
      levels[dimension] = table[values[draw]! - 1]!
      ratings[dimension] = values[draw]! * 10
    }
    return {
      levels: [...levels],
      sum: earnings(row, levels),
      features: featuresOf(sector, ratings, attributes),
      failed: levels.filter((level, at) => isBelow(level, floors[at]!)).length,
    }
  })
  const suppose = (dimension: number, supposed?: Supposed) => {
    const bit = coverageBit(dimension)
    const points = new Int32Array(draws)
    const features = new Uint8Array(draws)
    const failed = new Uint8Array(draws)
    for (const [draw, each] of drawn.entries()) {
      const before = each.levels[dimension]!
      const now = supposed ? supposed.level : before
      const sum = each.sum + earned(row[dimension]!, now) - earned(row[dimension]!, before)
      const outward = dimension === activism ? now : each.levels[activism]!
      const discreet = dimension === confidentiality ? now : each.levels[confidentiality]!
      points[draw] = meritFrom(row, sum) - tensionBetween(outward, discreet) - settings.memberCost
      features[draw] = supposed ? (each.features & ~bit) | (supposed.rating >= covering ? bit : 0) : each.features
      failed[draw] =
        each.failed + Number(isBelow(now, floors[dimension]!)) - Number(isBelow(before, floors[dimension]!))
    }
    return { points, features, failed }
  }
  return { ...suppose(0), suppose }
}

const isBelow = (level: number | null, floor: number): boolean => level !== null && level < floor
