import { exchangeBetween } from '../../../reports/composition/difference.ts'
import type { Alternative, Recommendation } from '../../../reports/composition/recommendation.ts'
import type { CompositionWords } from '../words.ts'

const distanceInWords = (points: number, { t }: CompositionWords): string =>
  points === 0 ? t.alternatives.equal : t.alternatives.weaker(points)

/** Other groups by what sets them apart from the recommended one; `nameOf` names the first, the second … of them. */
export function describeAlternatives(
  others: readonly Alternative[],
  nameOf: (n: number) => string,
  result: Recommendation,
  words: CompositionWords,
) {
  const { t, names } = words
  return others.map(({ group, difference }, at) => {
    const { joining, leaving } = exchangeBetween(result.group, group)
    return {
      name: nameOf(at + 1),
      joins: joining.length ? names(joining) : t.alternatives.nobody,
      leaves: leaving.length ? names(leaving) : t.alternatives.nobody,
      difference: distanceInWords(difference, words),
    }
  })
}
