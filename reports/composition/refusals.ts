import type { Basis } from './basis.ts'
import type { Refusals, Refused } from './recommendation.ts'
import type { Members, Valued } from './search/group.ts'

/**
 * For every one and every two of the recommended: the best group of others. Whom the settings keep in cannot be missed.
 * @param find the best group without these persons; undefined when there is none
 */
export function findRefusals(basis: Basis, best: Valued, find: (without: Members) => Valued | undefined): Refusals {
  const { ids } = basis.pool
  const asked = best.members.filter((each) => !basis.limits.include.includes(each))
  const tell = (sets: Members[]): Refused => {
    const found = sets.map((set) => ({ set, group: find(set) }))
    const losses = found.flatMap(({ group }) => (group ? [best.value - group.value] : []))
    return {
      impossible: found.filter(({ group }) => !group).map(({ set }) => set.map((each) => ids[each]!)),
      worst: losses.length > 0 ? Math.max(...losses) : null,
    }
  }
  return {
    one: tell(asked.map((each) => [each])),
    two: tell(asked.flatMap((one, at) => asked.slice(at + 1).map((other) => [one, other]))),
  }
}
