import type { Dimension, PlaceIndicator, RatingKind } from '../vocabulary.ts'

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
export const visibleRatings = <T extends RatingInSight>(ratings: readonly T[], viewer: Viewer): T[] =>
  inSight(ratings, viewer.id, {
    isJudge: ({ actor }, own) => viewer.interviewed.has(actor) || own.some((each) => each.actor === actor),
    subjectOf,
  })

/** A judgement of the place as far as it matters for who may see it. */
export interface PlaceJudgementInSight {
  indicator: PlaceIndicator
  rater: string
  kind: RatingKind
  final: boolean
}

/**
 * The judgements of the place a viewer may see, by the same rule: whoever judges the place (`isJudge`) sees the others'
 * of an indicator only once their own of it is final.
 */
export const visiblePlaceJudgements = <T extends PlaceJudgementInSight>(
  judgements: readonly T[],
  { id, isJudge }: { id: string; isJudge: boolean },
): T[] => inSight(judgements, id, { isJudge: () => isJudge, subjectOf: ({ indicator }) => indicator })

type Judged = Pick<RatingInSight, 'rater' | 'kind' | 'final'>

interface Rule<T> {
  /** Whether the viewer, whose own these are, judges what this one is about. */
  isJudge: (each: T, own: readonly T[]) => boolean
  subjectOf: (each: T) => string
}

/** The one rule of blindness. */
function inSight<T extends Judged>(rows: readonly T[], id: string, { isJudge, subjectOf }: Rule<T>): T[] {
  const own = rows.filter(({ rater, kind }) => rater === id && kind === 'independent')
  const closed = new Set(own.filter(({ final }) => final).map(subjectOf))
  return rows.filter((each) => each.rater === id || !isJudge(each, own) || closed.has(subjectOf(each)))
}

/** Whom the viewer has to rate before reading what others think of them: ids of the actors with ratings kept hidden. */
export function judgementsDue(ratings: readonly RatingInSight[], viewer: Viewer): Set<string> {
  const seen = new Set(visibleRatings(ratings, viewer))
  return new Set(ratings.filter((each) => !seen.has(each)).map(({ actor }) => actor))
}

const subjectOf = ({ actor, dimension }: RatingInSight): string => `${actor} ${dimension}`

/**
 * Whether the viewer may read what the actor says of themselves: read before judging, it would anchor the judgement
 * (decision 007). Whoever conducts a readiness interview with the actor, or has begun to rate them, reads it once their
 * own ratings of all that is to be rated (`toRate`) are final; whoever has nothing to rate about them, at once.
 */
export function mayReadSelf(
  actor: string,
  toRate: readonly Dimension[],
  ratings: readonly RatingInSight[],
  { id, interviewed }: Viewer,
): boolean {
  const own = ratings.filter((each) => each.actor === actor && each.rater === id && each.kind === 'independent')
  if (own.length === 0 && !interviewed.has(actor)) return true
  return toRate.every((dimension) => own.some((each) => each.dimension === dimension && each.final))
}
