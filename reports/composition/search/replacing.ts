/**
 * Who can stand for whom. Somebody replaces another when every group with the other would be at least as good, and as
 * possible, with them instead. So of two persons who are alike, or where one is better in everything, groups with the
 * lesser one and without the better one need not be looked at: this is what keeps the search short where many persons
 * hardly differ.
 */

/** What people bring and what is between them, by person; no rating changes it. */
export interface Relations {
  /** Index of the sector. */
  sector: Uint8Array
  /** Bits of `flagNames`. */
  flags: Uint8Array
  /** Distinct milieus of each person as numbers. */
  milieus: number[][]
  /** Persons with a tie of trust 3 or 4. */
  trusted: number[][]
  /** Persons in rivalry: 0 mild, 1 serious. */
  rivals: { other: number; rank: 0 | 1 }[][]
  /** Persons who can never be in a group with this one. */
  barred: number[][]
}

/** By person, who is never the worse choice whatever the ratings: of the same sector, with at least the same to bring. */
export type Replacing = readonly (readonly number[])[]

export function replacingIn(pool: Relations): Replacing {
  const people = [...pool.sector.keys()]
  const of = { ...pool, rivals: pool.rivals.map((each) => new Map(each.map(({ other, rank }) => [other, rank]))) }
  return people.map((lesser) => people.filter((better) => better !== lesser && replaces(of, better, lesser)))
}

type Known = Omit<Relations, 'rivals'> & { rivals: Map<number, 0 | 1>[] }

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
