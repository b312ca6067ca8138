import type { Answers } from '../answer.ts'
import type { Item } from '../instrument.ts'
import { isSameName, partsOf } from '../people/spelling.ts'

/** Fewer letters find nobody: no list of the people on record is ever shown to whoever is interviewed. */
const lettersToFind = 3
const mostFound = 8

export const canFind = (query: string): boolean => lettersOf(query) >= lettersToFind

/** Letters of a query that tell one name from another: what is typed twice counts once, and titles and particles not. */
function lettersOf(query: string): number {
  const typed = query
    .split(/[^\p{L}\p{M}]+/u)
    .flatMap((word): [string, string][] => partsOf(word).map((part) => [part, word]))
  return [...new Map(typed).values()].join('').match(/\p{L}/gu)?.length ?? 0
}

/**
 * Whose name begins, part by part, with what is typed, whatever case, accents and order; whoever is called exactly so
 * is found by a shorter name as well. At most eight: more letters tell more.
 */
export function findPeople<One extends { name: string }>(query: string, people: readonly One[]): One[] {
  if (!canFind(query)) return people.filter(({ name }) => isSameName(name, query))
  const typed = partsOf(query)
  const begins = ({ name }: One) => {
    const parts = partsOf(name)
    return typed.every((each) => parts.some((part) => part.startsWith(each)))
  }
  return typed.length === 0 ? [] : people.filter(begins).slice(0, mostFound)
}

/** The ids of those whom these answers speak of: chosen persons, and both of each pair. */
export function spokenOf(items: readonly Item[], answers: Answers): string[] {
  const ids = items.flatMap(({ id, kind }) => {
    const answer = answers[id]
    if ((kind !== 'actors' && kind !== 'pairs') || !Array.isArray(answer)) return []
    return answer.flatMap((each) => (typeof each === 'string' ? [each] : [each.a, each.b]))
  })
  return [...new Set(ids)]
}
