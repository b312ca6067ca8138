import { isPossible, type Members, type Valued, worthOf } from './search/group.ts'
import type { Limits, Marks, Pool } from './search/pool.ts'

/**
 * The best single replacement for a member, everybody else staying and every requirement kept; null = none. `among`:
 * who may be it.
 */
export function findStandIn(
  { pool, marks, limits }: { pool: Pool; marks: Marks; limits: Limits },
  group: Members,
  member: number,
  among: (person: number) => boolean = () => true,
): { person: number; value: number } | null {
  let best: { person: number; value: number } | null = null
  for (const person of pool.ids.keys()) {
    if (group.includes(person) || !among(person)) continue
    const members = exchange(group, member, person)
    if (!isPossible(pool, marks, limits, members)) continue
    const value = worthOf(pool, marks, members)
    if (!best || value > best.value) best = { person, value }
  }
  return best
}

/** The group with one person instead of another. */
const exchange = (group: Members, leaving: number, joining: number): number[] =>
  [...group.filter((each) => each !== leaving), joining].sort((left, right) => left - right)

/** Groups with a given person in place of each member: good places to start looking for the best group with them. */
export const withPerson = (group: Valued, person: number): number[][] => [
  ...group.members.map((each) => exchange(group.members, each, person)),
  [...group.members, person].sort((left, right) => left - right),
]
