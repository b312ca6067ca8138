import { type Confidence, type Dimension, dimensions } from '../../surveys/vocabulary.ts'
import type { CaseFile } from '../case/case-file.ts'

/** Level of an actor in a dimension (model, section 2), in tenths of a scale step: 10–50. */

export interface Judged {
  /** 1–5. */
  value: number
  confidence: Confidence
}

/** What is known about one actor in one dimension. */
export interface Evidence {
  consensus?: Judged
  /** Sorted by rater. */
  independent: Judged[]
  /** Score of the self-assessment in tenths. */
  self: number | null
}

/** Levels in the order of the dimensions; null = unrated. */
export type Levels = (number | null)[]

/** Division of integers, rounded half up; the divisor is positive. */
export const divide = (dividend: number, divisor: number): number =>
  Math.floor((2 * dividend + divisor) / (2 * divisor))

/** Tenths of a score such as 4.2; what floating point adds beyond the sixth decimal is no reason to round. */
const tenthsOf = (score: number): number => divide(Math.round(score * 1_000_000), 100_000)

/** Evidence per actor id, in the order of the dimensions. */
export function readEvidence(file: CaseFile): Map<string, Evidence[]> {
  const scores = new Map((file.selfAssessments ?? []).map((each) => [each.actor, each.scores]))
  const evidence = new Map(
    file.actors.map(({ id }) => [
      id,
      dimensions.map((dimension): Evidence => {
        const score = scores.get(id)?.[dimension]
        return { independent: [], self: score === undefined ? null : tenthsOf(score) }
      }),
    ]),
  )
  const byRater = (file.ratings ?? []).toSorted((left, right) => (left.rater < right.rater ? -1 : 1))
  for (const { actor, dimension, kind, value, confidence = 'medium' } of byRater) {
    const place = evidence.get(actor)?.[dimensions.indexOf(dimension)]
    if (value === undefined || !place) continue
    if (kind === 'consensus') place.consensus = { value, confidence }
    else place.independent.push({ value, confidence })
  }
  return evidence
}

/** The consultants' rating in tenths: consensus, else the mean of the independent ratings, else null. */
export function ratingOf({ consensus, independent }: Evidence): number | null {
  if (consensus) return consensus.value * 10
  if (independent.length === 0) return null
  const sum = independent.reduce((total, each) => total + each.value, 0)
  return divide(sum * 10, independent.length)
}

/** A self-report alone never counts above the middle of the scale. */
export const mostBySelfAlone = 30

/** Level from rating and self-assessment. */
export function levelOf(rating: number | null, self: number | null, selfWeight: number): number | null {
  if (rating !== null && self !== null) return divide(rating * (100 - selfWeight) + self * selfWeight, 100)
  return rating ?? (self === null ? null : Math.min(self, mostBySelfAlone))
}

export const levelsOf = (evidence: Evidence[], selfWeight: number): Levels =>
  evidence.map((each) => levelOf(ratingOf(each), each.self, selfWeight))

/** What the consultants alone say: modesty in a self-assessment must not cost a group a function (model, section 6). */
export const ratingsOf = (evidence: Evidence[]): Levels => evidence.map(ratingOf)

export const unratedOf = (levels: Levels): Dimension[] => dimensions.filter((_, at) => levels[at] === null)
