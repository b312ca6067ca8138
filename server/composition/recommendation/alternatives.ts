import { exchangeBetween } from '../../../reports/composition/difference.ts'
import type { Alternative, Recommendation } from '../../../reports/composition/recommendation.ts'
import type { CompositionWords } from '../words.ts'

const distanceInWords = (points: number, { t }: CompositionWords): string =>
  points === 0 ? t.alternatives.equal : t.alternatives.weaker(points)

/** Another group by what sets it apart from the recommended one. */
export function describeAlternative(
  { group, difference }: Alternative,
  at: number,
  result: Recommendation,
  words: CompositionWords,
) {
  const { t, names } = words
  const { joining, leaving } = exchangeBetween(result.group, group)
  return {
    name: t.alternatives.name(at + 1),
    joins: joining.length ? names(joining) : t.alternatives.nobody,
    leaves: leaving.length ? names(leaving) : t.alternatives.nobody,
    difference: distanceInWords(difference, words),
  }
}
