import { type Answer, type Answers, isMissing, type RatingGiven } from '../answer.ts'
import type { Complaint } from '../complaint.ts'
import { givenFor, type RatingsGiven, ratedBy } from '../fields.ts'
import { type Instrument, type Item, itemsOf, type Section } from '../instrument.ts'
import type { MissingCode } from '../vocabulary.ts'
import { askedSections } from './asked.ts'

/** Counts of items: answered with a value, coded as missing, open; the three sum to `items`. */
export interface ProgressCount {
  items: number
  answered: number
  missing: number
  open: number
}

export interface Progress {
  sections: ({ id: string } & ProgressCount)[]
  total: ProgressCount
}

/**
 * How far a response is, per section and in total; modules that nobody opened are not in the total. A rating with
 * evidence but without a value is still open.
 */
export function progressOf(instrument: Instrument, answers: Answers, ratings: RatingsGiven = {}): Progress {
  const count = (items: readonly Item[]): ProgressCount => {
    const states = items.map((item) => stateOf(item, givenFor(item, answers, ratings)))
    const howMany = (state: ItemState) => states.filter((each) => each === state).length
    return { items: items.length, answered: howMany('answered'), missing: howMany('missing'), open: howMany('open') }
  }
  return {
    sections: instrument.sections.map(({ id, items }) => ({ id, ...count(items) })),
    total: count(askedSections(instrument, answers, ratings).flatMap(({ items }) => items)),
  }
}

export interface OpenItem {
  section: Section
  item: Item
}

/**
 * What has neither a value nor a missing code yet, in the order of the instrument and without modules that nobody
 * opened: shown before completing.
 */
export const openItems = (instrument: Instrument, answers: Answers, ratings: RatingsGiven = {}): OpenItem[] =>
  askedSections(instrument, answers, ratings).flatMap((section) =>
    section.items
      .filter((item) => stateOf(item, givenFor(item, answers, ratings)) === 'open')
      .map((item) => ({ section, item })),
  )

/** Questions with neither an answer nor a reason for having none; ratings are closed apart, each rater's own. */
export const openQuestions = (instrument: Instrument, answers: Answers): OpenItem[] =>
  openItems(instrument, answers).filter(({ item }) => !ratedBy(item))

/** What one rater has neither rated nor noted as not rated. */
export const openRatings = (instrument: Instrument, given: RatingsGiven): OpenItem[] =>
  openItems(instrument, {}, given).filter(({ item }) => ratedBy(item))

/** How many questions (without ratings) are answered, and how many have no answer for which reason. */
export function countAnswers(
  instrument: Instrument,
  answers: Answers,
): { answered: number; missing: Record<MissingCode, number> } {
  const missing: Record<MissingCode, number> = { not_asked: 0, refused: 0, unknown: 0 }
  let answered = 0
  for (const item of itemsOf(instrument)) {
    const answer = answers[item.id]
    if (ratedBy(item) || answer === undefined) continue
    if (isMissing(answer)) missing[answer.missing]++
    else answered++
  }
  return { answered, missing }
}

/** What stands in the way of completing: the open items that are required. */
export const completionComplaints = (
  instrument: Instrument,
  answers: Answers,
  ratings: RatingsGiven = {},
): Complaint[] =>
  openItems(instrument, answers, ratings)
    .filter(({ item }) => item.required)
    .map(({ item }) => ({ item: item.id, field: item.id, reason: 'required' }))

type ItemState = 'answered' | 'missing' | 'open'

function stateOf(item: Item, given: Answer | RatingGiven | undefined): ItemState {
  if (given === undefined) return 'open'
  if (typeof given !== 'object' || Array.isArray(given)) return 'answered'
  if (given.missing) return 'missing'
  return ratedBy(item) && 'value' in given && given.value !== undefined ? 'answered' : 'open'
}
