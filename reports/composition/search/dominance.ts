import type { Members } from './group.ts'
import type { Marks, Pool } from './pool.ts'

/**
 * Who can stand for whom. Somebody replaces another when every group with the other would be at least as good, and as
 * possible, with them instead. So of two persons who are alike, or where one is better in everything, groups with the
 * lesser one and without the better one need not be looked at: this is what keeps the search short where many persons
 * hardly differ.
 */

/** By person, who is never the worse choice whatever the ratings: of the same sector, with at least the same to bring. */
export type Replacing = readonly (readonly number[])[]

type Between = Pick<Pool, 'sector' | 'flags' | 'milieus' | 'trusted' | 'rivals' | 'barred'>

export function replacingIn(pool: Between): Replacing {
  const people = [...pool.sector.keys()]
  const of = { ...pool, rivals: pool.rivals.map((each) => new Map(each.map(({ other, rank }) => [other, rank]))) }
  return people.map((lesser) => people.filter((better) => better !== lesser && replaces(of, better, lesser)))
}

type Known = Omit<Between, 'rivals'> & { rivals: Map<number, 0 | 1>[] }

function replaces({ sector, flags, milieus, trusted, rivals, barred }: Known, better: number, lesser: number): boolean {
  if (sector[better] !== sector[lesser] || flags[lesser]! & ~flags[better]!) return false
  const hasAll = (list: readonly number[], others: readonly number[], but: number) =>
    others.every((each) => each === but || list.includes(each))
  return (
    hasAll(milieus[better]!, milieus[lesser]!, -1) &&
    hasAll(trusted[better]!, trusted[lesser]!, better) &&
    hasAll(barred[lesser]!, barred[better]!, lesser) &&
    [...rivals[better]!].every(([other, rank]) => other === lesser || (rivals[lesser]!.get(other) ?? -1) >= rank)
  )
}

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
