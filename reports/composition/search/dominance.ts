import type { Members } from './group.ts'
import type { Marks, Pool } from './pool.ts'

/**
 * By person, who comes before them in every group: the better one, or of two alike the one who is first in order. A
 * group that must keep its distance from others may need exactly somebody who is not in those.
 */
export function dominatorsIn(pool: Pool, { points, features, allowed }: Marks, apart: readonly Members[]): number[][] {
  const closeTo = apart.map((group) => new Set(group))
  return pool.replacing.map((better, lesser) =>
    better.filter(
      (each) =>
        allowed[each] === 1 &&
        (points[each]! > points[lesser]! || (points[each] === points[lesser] && each < lesser)) &&
        (features[lesser]! & ~features[each]!) === 0 &&
        closeTo.every((group) => !group.has(each) || group.has(lesser)),
    ),
  )
}
