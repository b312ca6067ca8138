import { dimensions } from '../../../surveys/vocabulary.ts'
import type { Basis } from '../basis.ts'
import { type Profile, profileOf } from '../profiles.ts'
import type { Question } from '../recommendation.ts'
import { type Members, worthOf } from '../search/group.ts'
import { ours } from '../yardstick.ts'
import type { Uncertainty } from './draws.ts'

/** Questions worth less than this, in points, are not asked. */
export const leastGain = 0.1
const listed = 5

/**
 * What to ask first (model, section 7): by how many points the choice would improve on average if one uncertain
 * rating were known, its expected value of perfect information. To choose from are the given groups; a group that
 * turns out not to be allowed is worth nothing. The values of the rating in question are weighed exactly, everything
 * else is taken from the draws, the same for each value, so that chance does not pose as information.
 */
export function findQuestions(
  basis: Basis,
  uncertainties: Uncertainty[],
  draws: number,
  groups: Members[],
): Question[] {
  if (draws === 0 || groups.length < 2) return []
  const people = [...new Set(groups.flat())]
  const profiles = new Map(people.map((each) => [each, profileOf(basis, uncertainties, draws, each)]))
  const gains = new Map<Uncertainty, number>()
  for (const person of people) {
    const around = surroundings(basis, profiles, groups, person, draws)
    for (const each of uncertainties)
      if (each.person === person) gains.set(each, gainOf(each, profiles.get(person)!, around) / draws)
  }
  return uncertainties
    .filter((each) => (gains.get(each) ?? 0) >= leastGain)
    .sort((left, right) => gains.get(right)! - gains.get(left)!)
    .slice(0, listed)
    .map((each) => ({
      actor: basis.pool.ids[each.person]!,
      dimension: dimensions[each.dimension]!,
      gain: Math.floor(gains.get(each)! * 10 + 0.5) / 10,
    }))
}

/** The groups as they are without one person, by draw. */
interface Surroundings {
  /** The best sum over the draws of a group without the person; −Infinity when there is none. */
  without: number
  /** For each group with the person: points without the person's own and without coverage by ratings … */
  rest: Int32Array[]
  /** … the coverage of the others, and whether they are all eligible. */
  features: Uint8Array[]
  allowed: Uint8Array[]
}

const counted = (worth: number, isAllowed: boolean) => (isAllowed ? worth : Math.min(0, worth))

function surroundings(
  { pool, marks }: Basis,
  profiles: Map<number, Profile>,
  groups: Members[],
  person: number,
  draws: number,
): Surroundings {
  const result: Surroundings = { without: Number.NEGATIVE_INFINITY, rest: [], features: [], allowed: [] }
  const bare = { ...marks, points: new Int32Array(pool.ids.length), features: new Uint8Array(pool.ids.length) }
  for (const group of groups) {
    const between = worthOf(pool, bare, group)
    const rest = new Int32Array(draws).fill(between)
    const features = new Uint8Array(draws)
    const allowed = new Uint8Array(draws).fill(1)
    for (const other of group) {
      if (other === person) continue
      const profile = profiles.get(other)!
      for (let draw = 0; draw < draws; draw++) {
        rest[draw]! += profile.points[draw]!
        features[draw]! |= profile.features[draw]!
        if (profile.failed[draw]! > 0) allowed[draw] = 0
      }
    }
    if (group.includes(person)) {
      result.rest.push(rest)
      result.features.push(features)
      result.allowed.push(allowed)
      continue
    }
    let sum = 0
    for (let draw = 0; draw < draws; draw++)
      sum += counted(rest[draw]! + ours.coverage[features[draw]!]!, allowed[draw] === 1)
    result.without = Math.max(result.without, sum)
  }
  return result
}

/** Expected value of knowing one rating, in points, summed up over the draws. */
function gainOf({ dimension, plausible, levels }: Uncertainty, profile: Profile, around: Surroundings): number {
  const { without } = around
  const blind = around.rest.map(() => 0)
  let knowing = 0
  for (const [value, weight] of plausible.weights.entries()) {
    if (weight === 0) continue
    const { points, features, failed } = profile.suppose(dimension, { rating: (value + 1) * 10, level: levels[value]! })
    const sums = around.rest.map((rest, at) => {
      const others = around.features[at]!
      const allowed = around.allowed[at]!
      let sum = 0
      for (let draw = 0; draw < points.length; draw++) {
        const worth = rest[draw]! + points[draw]! + ours.coverage[others[draw]! | features[draw]!]!
        sum += counted(worth, failed[draw] === 0 && allowed[draw] === 1)
      }
      return sum
    })
    knowing += weight * Math.max(without, ...sums)
    for (const [at, sum] of sums.entries()) blind[at]! += weight * sum
  }
  return (knowing - Math.max(without * plausible.total, ...blind)) / plausible.total
}
