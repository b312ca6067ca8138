import type { Actor, CaseFile, RatingRecord } from '../../../reports/case/case-file.ts'
import { type Confidence, dimensions, type Sector } from '../../../surveys/vocabulary.ts'

/**
 * Somebody who was interviewed and rated by two consultants who then agreed. `steps`: the ten dimensions in their order,
 * such as "5434445432"; `sure`: how sure the two are of all of them.
 */
export interface Person {
  name: string
  steps: string
  sure: Confidence
  attributes?: Actor['attributes']
  milieus?: string[]
}

/** A place where everybody was interviewed, rated twice and agreed upon; trust by names. */
export function wellKnownPlace(
  name: string,
  people: Record<Sector, Person[]>,
  trust: [one: string, other: string][] = [],
): CaseFile {
  const all = (Object.entries(people) as [Sector, Person[]][]).flatMap(([sector, own]) =>
    own.map((each, at) => ({ ...each, sector, id: `${sector}-${at + 1}` })),
  )
  const idOf = (wanted: string) => all.find((each) => each.name === wanted)!.id
  return {
    format: 'tragwerk-case/1',
    municipality: { id: name.toLowerCase(), name: `${name} (fiktiv)`, kind: 'town', role: 'model', state: 'NW' },
    actors: all.map(({ id, name, sector, attributes, milieus = [] }) => ({
      ...{ id, name, sector, status: 'candidate', milieus },
      attributes: { fullTime: true, personalParticipation: true, ...attributes },
    })),
    settings: { draws: 800 },
    ties: trust.map(([one, other]) => {
      const [a, b] = [idOf(one), idOf(other)].sort() as [string, string]
      return { a, b, trust: 3 }
    }),
    interviews: all.map(({ id }) => ({
      ...{ id: `i-${id}`, actor: id, instrument: 'readiness-interview@2', date: '2026-03-02' },
      ...{ interviewers: ['c1', 'c2'], status: 'completed' },
    })),
    ratings: all.flatMap(({ id: actor, steps, sure: confidence }) =>
      dimensions.flatMap((dimension, at): RatingRecord[] => {
        const value = Number(steps[at])
        const rated = { actor, dimension, value, confidence }
        return [
          { ...rated, rater: 'c1', kind: 'independent' },
          // The second consultant stays a step lower here and there, as people do.
          { ...rated, rater: 'c2', kind: 'independent', value: at % 4 === 1 ? Math.max(1, value - 1) : value },
          { ...rated, rater: 'c1', kind: 'consensus' },
        ]
      }),
    ),
  }
}
