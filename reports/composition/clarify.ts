import type { Dimension } from '../../surveys/vocabulary.ts'
import type { Question, Recommendation, Veto } from './recommendation.ts'

/** A rating of somebody. */
interface Rated {
  actor: string
  dimension: Dimension
}

type Known = Pick<Recommendation, 'vetoes' | 'disagreements' | 'ask' | 'group' | 'robustness'>

/** Neither as recorded nor in any draw: there is nothing to be sure of, and nothing hangs on a single rating. */
export const isNeverPossible = ({ group, robustness }: Pick<Recommendation, 'group' | 'robustness'>): boolean =>
  group.length === 0 && robustness.infeasible === 1

/** Where no group is possible whatever the ratings, none of them stands in the way. */
export const vetoesThatCount = (known: Known): Veto[] => (isNeverPossible(known) ? [] : known.vetoes)

/**
 * What to clarify first, each rating once: what would stop everything, where the raters are apart about a recommended
 * person, and only then what else would improve the decision (model, section 7).
 */
export function clarifyFirst(known: Known): { obstacles: Rated[]; questions: Question[] } {
  const { disagreements, ask, group } = known
  const obstacles = [...vetoesThatCount(known), ...disagreements.filter(({ actor }) => group.includes(actor))]
  const isOne = ({ actor, dimension }: Rated) =>
    obstacles.some((each) => each.actor === actor && each.dimension === dimension)
  return { obstacles, questions: ask.filter((each) => !isOne(each)) }
}
