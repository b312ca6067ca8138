import { comparePeople } from '../people/order.ts'
import { isSameName, partsOf } from '../people/spelling.ts'

interface Person {
  id: string
  name: string
}

/**
 * Who may be meant by a name, the likeliest first: whoever has that name, then those whose name holds all of it, or the
 * last part of it („Frau Kolbe“, „S. Kolbe“).
 */
export function likelyMeant<One extends Person>(name: string, people: readonly One[]): One[] {
  const parts = partsOf(name)
  const last = parts.at(-1)
  const closeness = (person: One): number => {
    if (isSameName(name, person.name)) return 3
    const theirs = partsOf(person.name)
    if (last === undefined || theirs.length === 0) return 0
    if (parts.every((part) => theirs.includes(part))) return 2
    return theirs.at(-1) === last ? 1 : 0
  }
  return people
    .map((person) => ({ person, close: closeness(person) }))
    .filter(({ close }) => close > 0)
    .toSorted((x, y) => y.close - x.close || comparePeople(x.person.name, y.person.name))
    .map(({ person }) => person)
}
