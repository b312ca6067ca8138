import type { GroupFunction } from '../../surveys/vocabulary.ts'
import type { GroupIds } from './recommendation.ts'
import { groupFunctions, type Portrait } from './words/portrait.ts'

/** What changes when one group stands in the place of another: who, which functions, which points. */
export interface Difference {
  joining: GroupIds
  leaving: GroupIds
  won: GroupFunction[]
  lost: GroupFunction[]
  milieusWon: string[]
  milieusLost: string[]
  /** Value of the later group minus value of the former. */
  points: number
}

/** Both portraits must be of the same case: points of different yardsticks do not compare. */
export function differenceBetween(former: Portrait, later: Portrait): Difference {
  const has = ({ functions }: Portrait, name: GroupFunction) => functions[name].length > 0
  return {
    ...exchangeBetween(former.members, later.members),
    won: groupFunctions.filter((name) => has(later, name) && !has(former, name)),
    lost: groupFunctions.filter((name) => has(former, name) && !has(later, name)),
    milieusWon: without(later.milieus, former.milieus),
    milieusLost: without(former.milieus, later.milieus),
    points: later.value - former.value,
  }
}

/** Who comes and who goes when one group stands in the place of another. */
export const exchangeBetween = (former: GroupIds, later: GroupIds): { joining: GroupIds; leaving: GroupIds } => ({
  joining: without(later, former),
  leaving: without(former, later),
})

const without = (list: readonly string[], others: readonly string[]): string[] =>
  list.filter((each) => !others.includes(each))
