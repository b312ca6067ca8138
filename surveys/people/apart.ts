import { foldLabel } from '../text.ts'
import { bySpelling } from './spelling.ts'

interface Placed {
  id: string
  name: string
  function?: string | null | undefined
  organisation?: string | null | undefined
}

/** Lists are asked for one name after the other: those alike are looked for once. */
const known = new WeakMap<readonly Placed[], Map<string, string>>()

/**
 * A name by which a person can be told from everybody else in a list whose name is spelled alike: with the organisation,
 * else the function, else both, else a number.
 */
export function toldApart(person: Pick<Placed, 'id' | 'name'>, people: readonly Placed[]): string {
  const names = known.get(people) ?? namesApart(people)
  known.set(people, names)
  return names.get(person.id) ?? person.name
}

/** The same people, each named so that nobody else in the list is called alike. */
export const apart = <One extends Placed>(people: readonly One[]): One[] =>
  people.map((person) => ({ ...person, name: toldApart(person, people) }))

/** People to choose from, each by a label that nobody else has: „Kim Muster – Leitung, Jugendamt“. */
export const peopleToChoose = (people: readonly Placed[]): { value: string; label: string }[] =>
  people.map((person) => {
    const name = toldApart(person, people)
    const position = name === person.name ? positionOf(person) : ''
    return { value: person.id, label: [name, position].filter(Boolean).join(' – ') }
  })

/** „Leitung, Ordnungsamt“ */
export const positionOf = (person: Pick<Placed, 'function' | 'organisation'>): string =>
  [person.function, person.organisation].filter(Boolean).join(', ')

function namesApart(people: readonly Placed[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const alike of bySpelling(people).values()) {
    if (alike.length < 2) continue
    const marks = new Map(alike.map((person) => [person.id, markOf(person, alike)]))
    const unmarked = alike.filter(({ id }) => marks.get(id) === undefined).toSorted((x, y) => (x.id < y.id ? -1 : 1))
    for (const person of alike) {
      const number = `${unmarked.indexOf(person) + 1}`
      const mark = marks.get(person.id) ?? [person.organisation, number].filter(Boolean).join(', ')
      names.set(person.id, `${person.name} (${mark})`)
    }
  }
  return names
}

/** What nobody of those alike shares; nothing where there is no such thing. */
function markOf(person: Placed, alike: readonly Placed[]): string | undefined {
  const ways: ((each: Placed) => string)[] = [
    (each) => each.organisation ?? '',
    (each) => each.function ?? '',
    positionOf,
  ]
  const found = ways.find((way) => {
    const mine = foldLabel(way(person))
    return mine !== '' && alike.filter((each) => foldLabel(way(each)) === mine).length === 1
  })
  return found?.(person)
}
