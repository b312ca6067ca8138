import type { Confidence, Dimension, MissingCode, RatingKind } from '../vocabulary.ts'
import { type Agreement, agreement, disagreements, type IndependentRating, ratingPairs } from './agreement.ts'

/** A rating as the comparison needs it. */
export interface ComparedRating<Aspect extends string = Dimension> {
  actor: string
  dimension: Aspect
  rater: string
  kind: RatingKind
  value: number | null
  missing: MissingCode | null
  confidence: Confidence | null
  evidence: string | null
  final: boolean
}

export interface RatingCell {
  rater: string
  value: number | null
  missing: MissingCode | null
  confidence: Confidence | null
  evidence: string | null
}

export interface RatingComparison<Aspect extends string = Dimension> {
  raters: { id: string; name: string }[]
  rows: { dimension: Aspect; cells: (RatingCell | undefined)[]; consensus: RatingCell | undefined; steps: number }[]
  /** In how many dimensions raters are two or more steps apart. */
  apart: number
  agreement: Agreement
  /** Interviewers who have not finished theirs. */
  waiting: string[]
}

/**
 * Puts the finished ratings of several raters side by side, in the order of `aspects`: the dimensions of a person
 * (H 3.1) or the indicators of the place. Undefined until the viewer's
 * own ratings are final and somebody else's as well: before that there is nothing to compare, and nothing to see.
 */
export function compareRatings<Aspect extends string>(
  ratings: ComparedRating<Aspect>[],
  aspects: readonly Aspect[],
  viewer: string,
  interviewers: string[],
  nameOf: (rater: string) => string,
): RatingComparison<Aspect> | undefined {
  const final = ratings.filter(({ kind, final }) => kind === 'independent' && final)
  const ids = [...new Set(final.map(({ rater }) => rater))]
  if (!ids.includes(viewer) || ids.length < 2) return undefined
  const raters = [viewer, ...ids.filter((id) => id !== viewer).toSorted()].map((id) => ({ id, name: nameOf(id) }))
  const independent: IndependentRating<Aspect>[] = final.map(({ actor, dimension, rater, value }) => ({
    actor,
    dimension,
    rater,
    ...(value !== null && { value }),
  }))
  const apart = disagreements(independent)
  return {
    raters,
    rows: aspects
      .filter((dimension) => final.some((rating) => rating.dimension === dimension))
      .map((dimension) => ({
        dimension,
        cells: raters.map(({ id }) => final.find((each) => each.dimension === dimension && each.rater === id)),
        consensus: ratings.find((each) => each.dimension === dimension && each.kind === 'consensus'),
        steps: apart.find((each) => each.dimension === dimension)?.steps ?? 0,
      })),
    apart: apart.length,
    agreement: agreement(ratingPairs(independent)),
    waiting: interviewers.filter((id) => !ids.includes(id)).map(nameOf),
  }
}
