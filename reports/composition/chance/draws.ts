import { dimensions } from '../../../surveys/vocabulary.ts'
import { type Basis, markPeople } from '../basis.ts'
import { type Levels, levelOf } from '../levels.ts'
import type { Marks } from '../search/pool.ts'
import { drawValue, isCertain, type Plausible, plausibleValues } from './plausible.ts'
import { pairedSequence } from './random.ts'

/** What is uncertain about one person of the pool in one dimension. */
export interface Uncertainty {
  /** Number in the pool. */
  person: number
  /** Number of the dimension. */
  dimension: number
  plausible: Plausible
  /** Level for each value 1–5, the self-assessment included. */
  levels: number[]
  /** Values drawn, 1–5, one per draw. */
  values: Uint8Array
}

/**
 * Draws a plausible value for every uncertain rating, `count` times. Every rating has its own sequence of random
 * numbers, so that excluding one person or adding a requirement does not change what is drawn for the others.
 */
export function drawRatings({ actors, evidence, settings, standing }: Basis, count: number): Uncertainty[] {
  return standing.flatMap((actor, person) =>
    dimensions.flatMap((_, dimension): Uncertainty[] => {
      const known = evidence.get(actor.id)![dimension]!
      const plausible = plausibleValues(known)
      if (!plausible || isCertain(plausible)) return []
      const random = pairedSequence(settings.seed, actors.indexOf(actor), dimension)
      const levels = [1, 2, 3, 4, 5].map((value) => levelOf(value * 10, known.self, settings.selfWeight)!)
      const values = Uint8Array.from({ length: count }, () => drawValue(plausible, random()))
      return [{ person, dimension, plausible, levels, values }]
    }),
  )
}

/** What the persons of the pool are rated, and their levels, by person and dimension. */
export interface Drawn {
  levels: Levels[]
  ratings: Levels[]
}

/** One draw; the arrays are used again for the next. */
export function drawnIn(basis: Basis, uncertainties: Uncertainty[]): (draw: number) => Drawn {
  const levels = basis.standing.map((each) => [...basis.levels.get(each.id)!])
  const ratings = basis.standing.map((each) => [...basis.ratings.get(each.id)!])
  return (draw) => {
    for (const { person, dimension, levels: table, values } of uncertainties) {
      levels[person]![dimension] = table[values[draw]! - 1]!
      ratings[person]![dimension] = values[draw]! * 10
    }
    return { levels, ratings }
  }
}

export function marksIn({ standing, floors, settings }: Basis, { levels, ratings }: Drawn): Marks {
  const people = standing.map(({ sector, attributes }, at) => ({
    sector,
    attributes,
    levels: levels[at]!,
    ratings: ratings[at]!,
  }))
  return markPeople(people, floors, settings.memberCost)
}
