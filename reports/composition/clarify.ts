import type { Dimension } from '../../surveys/vocabulary.ts'
import type { Question, Recommendation } from './recommendation.ts'

/** A rating of somebody. */
interface Rated {
  actor: string
  dimension: Dimension
}

type Known = Pick<Recommendation, 'vetoes' | 'disagreements' | 'ask' | 'group'>

/**
 * What to clarify first, each rating once: what would stop everything, where the raters are apart about a recommended
 * person, and only then what else would improve the decision (model, section 7).
 */
export function clarifyFirst({ vetoes, disagreements, ask, group }: Known): {
  obstacles: Rated[]
  questions: Question[]
} {
  const obstacles = [...vetoes, ...disagreements.filter(({ actor }) => group.includes(actor))]
  const isOne = ({ actor, dimension }: Rated) =>
    obstacles.some((each) => each.actor === actor && each.dimension === dimension)
  return { obstacles, questions: ask.filter((each) => !isOne(each)) }
}
