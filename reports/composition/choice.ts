import { isWilling, mostMembers } from '../../surveys/membership.ts'
import type { Actor, CaseFile } from '../case/case-file.ts'
import { isOfEarlierModel } from '../case/outdated.ts'
import type { GroupIds, Recommendation } from './recommendation.ts'
import { type Portrait, portrayGroup } from './words/portrait.ts'

/** What people decide once they have a recommendation: for it, for one of its alternatives, or otherwise. */

/** Somebody may be chosen whom the model does not allow, but not who declined or has left. */
export const isChoosable = (actor: Actor): boolean => isWilling(actor) && actor.status !== 'former'

type Choice = { of: 'recommended' | 'own' } | { of: 'alternative'; at: number }

/** "recommended", "own", or "alternative-1" and so on; undefined for anything else. */
export function readChoice(text: string): Choice | undefined {
  if (text === 'recommended' || text === 'own') return { of: text }
  const number = /^alternative-(\d)$/.exec(text)?.[1]
  return number === undefined ? undefined : { of: 'alternative', at: Number(number) - 1 }
}

/**
 * The group that was chosen.
 * @param own The persons of people's own selection; whoever is not choosable is left out.
 * @returns undefined when there is no such choice.
 */
export function chosenGroup(
  file: CaseFile,
  result: Recommendation,
  choice: Choice | undefined,
  own: readonly string[],
): GroupIds | undefined {
  switch (choice?.of) {
    case 'recommended':
      return result.group
    case 'alternative':
      return result.alternatives[choice.at]?.group
    case 'own':
      return file.actors.filter((each) => isChoosable(each) && own.includes(each.id)).map(({ id }) => id)
    case undefined:
      return undefined
  }
}

/** A group has at least one member and a single-digit number of them (H 3.1). */
export const sizeProblem = (group: GroupIds): 'nobodyChosen' | 'tooManyChosen' | undefined =>
  group.length === 0 ? 'nobodyChosen' : group.length > mostMembers ? 'tooManyChosen' : undefined

/** What people had before them when they decided, and what they chose. */
export interface FrozenComposition {
  recommendation: Recommendation
  case: CaseFile
  chosen: {
    group: GroupIds
    value: number
    difference: number | null
    unmet: string[]
    ineligible: Portrait['ineligible']
  }
}

export function freezeChoice(file: CaseFile, recommendation: Recommendation, group: GroupIds): FrozenComposition {
  const { value, unmet, ineligible } = portrayGroup(file, group)
  const difference = distanceOf(recommendation, value)
  return { recommendation, case: file, chosen: { group, value, difference, unmet, ineligible } }
}

/**
 * Points by which a group of this value lies below the recommended one; null when none was possible, or when an earlier
 * model measured it otherwise.
 */
export const distanceOf = (recommendation: Recommendation, value: number): number | null =>
  recommendation.value === null || isOfEarlierModel(recommendation) ? null : recommendation.value - value
