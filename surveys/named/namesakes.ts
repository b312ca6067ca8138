import { compareNames } from '../order.ts'
import { partsOf } from '../statements/names.ts'
import { cleanLine } from '../text.ts'

interface Person {
  id: string
  name: string
}

/** The spelling in which names are compared: titles, case, accents and the order of first and last name do not count. */
const foldedName = (name: string): string => partsOf(name).toSorted().join(' ') || cleanLine(name).toLowerCase()

export const isSameName = (one: string, other: string): boolean => foldedName(one) === foldedName(other)

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
    .toSorted((x, y) => y.close - x.close || compareNames(x.person.name, y.person.name))
    .map(({ person }) => person)
}

interface Placed extends Person {
  function?: string | null
  organisation?: string | null
}

/** A name by which a person can be told from their namesakes: with the position, else with a number. */
export function toldApart(person: Placed, people: readonly Placed[]): string {
  const namesakes = people.filter((each) => each.name === person.name)
  if (namesakes.length < 2) return person.name
  const position = positionIn(person)
  const alike = namesakes.filter((each) => positionIn(each) === position).map(({ id }) => id)
  const mark = [position, ...(alike.length > 1 ? [`${alike.toSorted().indexOf(person.id) + 1}`] : [])]
  return `${person.name} (${mark.filter(Boolean).join(', ')})`
}

const positionIn = (person: Placed): string => [person.function, person.organisation].filter(Boolean).join(', ')
