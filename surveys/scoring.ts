import type { Answers } from './answer.ts'
import { type Instrument, itemsOf, type Scale } from './instrument.ts'
import {
  criterionValues,
  type Dimension,
  type MemberAnswer,
  type MemberCriterion,
  memberCriteria,
} from './vocabulary.ts'

export interface ScaleScore {
  /** 1.0–5.0 with one decimal, half up. */
  score: number
  /** How many of the scale's items were answered with a value. */
  answered: number
  items: number
  /** The values behind the score, in the order of the scale; `counted` is 6 − value where the item is reversed. */
  trace: { item: string; value: number; counted: number }[]
}

/**
 * The scores of an instrument's scales, by dimension. A missing code never counts as a value; a scale with
 * fewer values than its `minimumAnswered` has no score and is not in the result.
 */
export function scoreScales(
  instrument: Pick<Instrument, 'scales'>,
  answers: Answers,
): Partial<Record<Dimension, ScaleScore>> {
  const scores: Partial<Record<Dimension, ScaleScore>> = {}
  for (const scale of instrument.scales) {
    const trace = traceOf(scale, answers)
    if (trace.length < scale.minimumAnswered) continue
    const sum = trace.reduce((total, { counted }) => total + counted, 0)
    scores[scale.dimension] = {
      score: tenthsHalfUp(sum, trace.length) / 10,
      answered: trace.length,
      items: scale.items.length,
      trace,
    }
  }
  return scores
}

/** The scores alone, 1.0–5.0 by dimension. */
export const scoresOf = (
  instrument: Pick<Instrument, 'scales'>,
  answers: Answers,
): Partial<Record<Dimension, number>> =>
  Object.fromEntries(
    Object.entries(scoreScales(instrument, answers)).map(([dimension, { score }]) => [dimension, score]),
  )

function traceOf(scale: Scale, answers: Answers): ScaleScore['trace'] {
  return scale.items.flatMap(({ item, reversed }) => {
    const value = Object.hasOwn(answers, item) ? answers[item] : undefined
    return typeof value === 'number' ? [{ item, value, counted: reversed ? 6 - value : value }] : []
  })
}

/** The mean sum / n in tenths, in integers: floor(10 · sum / n + 1/2). */
const tenthsHalfUp = (sum: number, n: number): number => Math.floor((20 * sum + n) / (2 * n))

/**
 * What a member who hands in says to the criteria that were asked (model, section 8): "don't know" is unknown; who would
 * rather not answer, or leaves the question out, has declined.
 */
export function memberValues(instrument: Instrument, answers: Answers): Partial<Record<MemberCriterion, MemberAnswer>> {
  const given = (criterion: MemberCriterion): MemberAnswer => {
    const answer = Object.hasOwn(answers, criterion) ? answers[criterion] : undefined
    const isUnknown = typeof answer === 'object' && 'missing' in answer && answer.missing === 'unknown'
    return criterionValues.find((value) => value === answer) ?? (isUnknown ? 'unknown' : 'declined')
  }
  const asked = new Set(itemsOf(instrument).map(({ id }) => id))
  return Object.fromEntries(
    memberCriteria.filter((each) => asked.has(each)).map((criterion) => [criterion, given(criterion)]),
  )
}
