import { isConsidered } from '../../surveys/membership.ts'
import { dimensions } from '../../surveys/vocabulary.ts'
import type { Actor, Settings } from '../case/case-file.ts'
import type { Levels } from './levels.ts'
import type { Ineligibility } from './recommendation.ts'

/** Who may be a member at all (model, section 4). */

/** Reasons that no rating changes: status, no substitutes (H 2.2), excluded by the settings. */
export function standingReasons(actor: Actor, settings: Settings): Ineligibility[] {
  const reasons: Ineligibility[] = []
  if (settings.exclude.includes(actor.id)) reasons.push('exclude')
  if (actor.attributes?.personalParticipation === false) reasons.push('personalParticipation')
  if (!isConsidered(actor)) reasons.push('status')
  return reasons
}

/** Floors as levels in the order of the dimensions; 0 = none. */
export const floorsOf = (settings: Settings): number[] => dimensions.map((each) => settings.floors[each] ?? 0)

/** Vetoes: known levels below a floor. Unrated passes. */
export const vetoes = (levels: Levels, floors: number[]): Ineligibility[] =>
  dimensions.flatMap((dimension, at): Ineligibility[] => {
    const level = levels[at] ?? null
    return level !== null && level < floors[at]! ? [`floor.${dimension}`] : []
  })

/** Passes the floors only because a dimension with a floor is unrated. */
export const isProvisional = (levels: Levels, floors: number[]): boolean =>
  floors.some((floor, at) => floor > 0 && (levels[at] ?? null) === null)
