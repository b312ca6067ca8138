import type { Dimension, RatingKind } from '../vocabulary.ts'

/** A rating as far as it matters for who may see it. */
export interface RatingInSight {
  actor: string
  dimension: Dimension
  rater: string
  kind: RatingKind
  final: boolean
}

/** Somebody who looks at ratings, with the actors (ids) of the readiness interviews they conduct or have conducted. */
export interface Viewer {
  id: string
  interviewed: ReadonlySet<string>
}

/**
 * The ratings a viewer may see, in their order. Two raters judge independently (H 3.1): whoever conducts a readiness
 * interview with an actor, or has begun to rate them, sees their own ratings, and the others' and the consensus of a
 * dimension only once their own independent rating of it is final. Being taken off the interview changes nothing.
 * Whoever has nothing to rate about an actor sees all.
 */
export function visibleRatings<T extends RatingInSight>(ratings: readonly T[], { id, interviewed }: Viewer): T[] {
  const own = ratings.filter(({ rater, kind }) => rater === id && kind === 'independent')
  const judged = new Set([...interviewed, ...own.map(({ actor }) => actor)])
  const closed = new Set(own.filter(({ final }) => final).map(subjectOf))
  return ratings.filter((each) => each.rater === id || !judged.has(each.actor) || closed.has(subjectOf(each)))
}

/** Whom the viewer has to rate before reading what others think of them: ids of the actors with ratings kept hidden. */
export function judgementsDue(ratings: readonly RatingInSight[], viewer: Viewer): Set<string> {
  const seen = new Set(visibleRatings(ratings, viewer))
  return new Set(ratings.filter((each) => !seen.has(each)).map(({ actor }) => actor))
}

const subjectOf = ({ actor, dimension }: RatingInSight): string => `${actor} ${dimension}`
