import { dimensions } from '../../surveys/vocabulary.ts'
import type { Basis } from './basis.ts'
import type { Disagreement } from './recommendation.ts'

/** From so many steps on, two independent ratings disagree (model, section 7). */
export const apart = 2

/** In the order of actors, then of dimensions; of eligible persons only. */
export const findDisagreements = ({ standing, marks, evidence }: Basis): Disagreement[] =>
  standing
    .filter((_, person) => marks.allowed[person] === 1)
    .flatMap(({ id: actor }) =>
      dimensions.flatMap((dimension, at): Disagreement[] => {
        const { consensus, independent } = evidence.get(actor)![at]!
        const values = independent.map(({ value }) => value).sort((left, right) => left - right)
        const differ = !consensus && values.length > 1 && values.at(-1)! - values[0]! >= apart
        return differ ? [{ actor, dimension, values }] : []
      }),
    )
