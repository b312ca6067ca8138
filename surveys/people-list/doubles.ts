import { bySpelling } from '../people/spelling.ts'

interface Named {
  name: string
}

/** Whom a row may mean as well: people on record, and earlier rows. */
export interface Double<Person, Row> {
  people: Person[]
  rows: Row[]
}

/**
 * For each row whoever has the same name in whatever spelling (case, accents, „Joerg“, titles, order): all people on
 * record, and the rows before it.
 */
export function doublesOf<Person extends Named, Row extends Named>(
  rows: readonly Row[],
  people: readonly Person[],
): Double<Person, Row>[] {
  const known = bySpelling<Named>([...people, ...rows])
  const alike = new Map([...known.values()].flatMap((group) => group.map((each): [Named, Named[]] => [each, group])))
  const isPerson = new Set<Named>(people)
  return rows.map((row) => {
    const group = row.name === '' ? [] : (alike.get(row) ?? [])
    const before = group.slice(0, Math.max(group.indexOf(row), 0))
    return {
      people: before.filter((each): each is Person => isPerson.has(each)),
      rows: before.filter((each): each is Row => !isPerson.has(each)),
    }
  })
}
