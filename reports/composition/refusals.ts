import type { Basis } from './basis.ts'
import type { Refusals, Refused } from './recommendation.ts'
import type { Members, Valued } from './search/group.ts'
import { isUnsettled, type SearchResult } from './search/search.ts'

/**
 * For every one and every two of the recommended: the best group of others. Whom the settings keep in cannot be missed.
 * Impossible is only what was proven to be: a search that ended before it found a group says nothing.
 * @param find the search for the best group without these persons
 */
export function findRefusals(basis: Basis, best: Valued, find: (without: Members) => SearchResult): Refusals {
  const { ids } = basis.pool
  const asked = best.members.filter((each) => !basis.limits.include.includes(each))
  const tell = (sets: Members[]): Refused => {
    const found = sets.map((set) => ({ set, ...find(set) }))
    const named = (some: typeof found) => some.map(({ set }) => set.map((each) => ids[each]!))
    const unsettled = named(found.filter(isUnsettled))
    const losses = found.flatMap(({ groups }) => groups.slice(0, 1).map(({ value }) => best.value - value))
    return {
      impossible: named(found.filter(({ groups, proven }) => proven && groups.length === 0)),
      worst: losses.length > 0 ? Math.max(...losses) : null,
      ...(unsettled.length > 0 && { unsettled }),
    }
  }
  return {
    one: tell(asked.map((each) => [each])),
    two: tell(asked.flatMap((one, at) => asked.slice(at + 1).map((other) => [one, other]))),
  }
}
