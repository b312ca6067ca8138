import type { RatingRecord } from '../../reports/case/case-file.ts'
import type { Answer, Answers } from '../../surveys/answer.ts'
import { dayOf, daysAfter } from '../../surveys/day.ts'
import { type Instrument, type Item, itemsOf } from '../../surveys/instrument.ts'
import { readinessInterview } from '../../surveys/instruments/readiness-interview.ts'
import { dimensionsRatedIn } from '../../surveys/ratings/rated-dimensions.ts'
import type { Confidence, Dimension, MissingCode } from '../../surveys/vocabulary.ts'

/**
 * Steps are written as digits, one sign per item; "-" not asked, "x" refused, "?" unknown, "." nothing given.
 * Spaces only help the eye.
 */
const codes: Record<string, MissingCode> = { '-': 'not_asked', x: 'refused', '?': 'unknown' }

function read(signs: string, length: number): (Answer | undefined)[] {
  const found = [...signs.replaceAll(' ', '')]
  if (found.length !== length) throw new Error(`${signs} has ${found.length} signs instead of ${length}`)
  return found.map((sign) => {
    const missing = codes[sign]
    return sign === '.' ? undefined : missing ? { missing } : Number(sign)
  })
}

/** Answers to the rating items of an instrument that `choose` picks, in the order of the instrument. */
export function steps(instrument: Instrument, signs: string, choose: (item: Item) => boolean = () => true): Answers {
  const items = itemsOf(instrument).filter((item) => item.kind === 'rating' && !item.rates && choose(item))
  const given = read(signs, items.length)
  return Object.fromEntries(
    items.flatMap(({ id }, at) => (given[at] === undefined ? [] : [[id, given[at]] as [string, Answer]])),
  )
}

const certain: Record<string, Confidence> = { l: 'low', m: 'medium', h: 'high' }

/** What the guide of the demo's talks judges, in its order. */
const judgedThere = dimensionsRatedIn(readinessInterview)

/** One rater's judgements of a candidate in the order of the guide; certainty as ten letters l, m, h. */
export function judged(
  actor: string,
  rater: string,
  signs: string,
  more: { certainty?: string; evidence?: Partial<Record<Dimension, string>>; kind?: RatingRecord['kind'] } = {},
): RatingRecord[] {
  const { certainty = 'mmmmmmmmmm', evidence = {}, kind = 'independent' } = more
  const given = read(signs, judgedThere.length)
  return judgedThere.flatMap((dimension, at): RatingRecord[] => {
    const answer = given[at]
    if (answer === undefined) return []
    const said = evidence[dimension]
    const record = { actor, dimension, rater, kind, ...(said !== undefined && { evidence: said }) }
    if (typeof answer === 'number') return [{ ...record, value: answer, confidence: certain[certainty[at]!]! }]
    return 'missing' in (answer as object) ? [{ ...record, missing: (answer as { missing: MissingCode }).missing }] : []
  })
}

/** The day so many days before now, as "YYYY-MM-DD". */
export const daysBefore = (now: Date, days: number): string => daysAfter(dayOf(now), -days)
