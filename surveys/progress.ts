import type { Answer, Answers, RatingGiven } from './answer.ts'
import type { Complaint } from './complaint.ts'
import { givenFor, type RatingsGiven, ratedBy } from './fields.ts'
import type { Instrument, Item, Section } from './instrument.ts'

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

/** How far a response is, per section and in total. A rating with evidence but without a value is still open. */
export function progressOf(instrument: Instrument, answers: Answers, ratings: RatingsGiven = {}): Progress {
  const count = (items: readonly Item[]): ProgressCount => {
    const states = items.map((item) => stateOf(item, givenFor(item, answers, ratings)))
    const howMany = (state: ItemState) => states.filter((each) => each === state).length
    return { items: items.length, answered: howMany('answered'), missing: howMany('missing'), open: howMany('open') }
  }
  return {
    sections: instrument.sections.map(({ id, items }) => ({ id, ...count(items) })),
    total: count(instrument.sections.flatMap(({ items }) => items)),
  }
}

export interface OpenItem {
  section: Section
  item: Item
}

/** What has neither a value nor a missing code yet, in the order of the instrument: shown before completing. */
export const openItems = (instrument: Instrument, answers: Answers, ratings: RatingsGiven = {}): OpenItem[] =>
  instrument.sections.flatMap((section) =>
    section.items
      .filter((item) => stateOf(item, givenFor(item, answers, ratings)) === 'open')
      .map((item) => ({ section, item })),
  )

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
