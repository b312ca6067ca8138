import type { Answer, RatingGiven } from './answer.ts'
import type { Complaint } from './complaint.ts'
import { isFieldOf, type RatingsGiven, ratedBy } from './fields.ts'
import { type FormFields, formOf, groupByItem, stringsOf } from './form.ts'
import { type Instrument, type Item, itemsOf } from './instrument.ts'
import type { ReadingContext } from './kinds/kind.ts'
import { kindOf } from './kinds/kinds.ts'

export interface Reading {
  /** By item id: the answer, or null when it was removed. Items not sent or complained about are not here. */
  answers: Record<string, Answer | null>
  /** By dimension, from rating items with `rates`; null when the rating was removed. */
  ratings: RatingsGiven
  complaints: Complaint[]
  /** What was typed into fields of these items, for showing the form again; nothing is lost. */
  typed: FormFields
}

/**
 * The only place where answers are validated. Takes the fields of a form or of an auto-save (the same names,
 * see surveys/kinds) and gives answers and complaints; it never throws. The item is the unit: an item of which any
 * field was sent is read whole, an item of which none was sent is left alone. Unknown fields are ignored.
 */
export function readAnswers(
  asked: Instrument | readonly Item[],
  fields: Record<string, unknown>,
  context: ReadingContext,
): Reading {
  const sent = groupByItem(fields)
  const answers: [string, Answer | null][] = []
  const ratings: RatingsGiven = {}
  const complaints: Complaint[] = []
  const typed: [string, string | string[]][] = []
  for (const item of 'sections' in asked ? itemsOf(asked) : asked) {
    const kind = kindOf(item)
    const own = (sent.get(item.id) ?? []).filter(([name]) => isFieldOf(item, name))
    for (const [name, value] of own) {
      const strings = stringsOf(value)
      if (strings) typed.push([name, Array.isArray(value) ? strings : (strings[0] ?? '')])
    }
    if (own.length === 0 && !(context.complete && kind.isTicked)) continue
    const found: Complaint[] = []
    const given = kind.read(item, formOf(item, new Map(own), found), context)
    complaints.push(...found)
    if (found.length > 0) continue
    const dimension = ratedBy(item)
    // What rates a dimension reads ratings, all else answers.
    if (dimension) ratings[dimension] = given as RatingGiven | null
    else answers.push([item.id, given as Answer | null])
  }
  return { answers: Object.fromEntries(answers), ratings, complaints, typed: Object.fromEntries(typed) }
}
