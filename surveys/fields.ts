import type { Answer, Given, RatingGiven } from './answer.ts'
import type { FormFields } from './form.ts'
import { type Item, kindOf } from './kinds/kinds.ts'
import type { Dimension } from './vocabulary.ts'

/** Ratings by dimension, as read from rating items with `rates`. */
export type RatingsGiven = Partial<Record<Dimension, RatingGiven | null>>

/** The dimension that a rating item rates, if any. */
export const ratedBy = (item: Item): Dimension | undefined => (item.kind === 'rating' ? item.rates : undefined)

/** What was answered to an item so far, wherever it is kept; undefined when nothing was. */
export function givenFor(
  item: Item,
  answers: Partial<Record<string, Answer | null>>,
  ratings: RatingsGiven = {},
): Given | undefined {
  const dimension = ratedBy(item)
  if (dimension) return ratings[dimension] ?? undefined
  return Object.hasOwn(answers, item.id) ? (answers[item.id] ?? undefined) : undefined
}

/**
 * The inverse of `readAnswers` for one item: what was given, as values of its form fields. Every field of the
 * item is there, "" or [] when nothing was given; a pairs item has as many rows as it has relations.
 */
export const fieldsOf = (item: Item, given: Given | null | undefined): FormFields =>
  kindOf(item).fieldsOf(item, given ?? undefined)

/** Whether a form of ours has a field of this name for the item. */
export const isFieldOf = (item: Item, name: string): boolean =>
  Object.hasOwn(fieldsOf(item, null), name) ||
  (name.startsWith(`${item.id}.`) && (kindOf(item).repeated?.test(name.slice(item.id.length + 1)) ?? false))

/** The typed fields of one item; what was not typed is empty. */
export const typedFieldsOf = (item: Item, typed: FormFields): FormFields => ({
  ...fieldsOf(item, null),
  ...Object.fromEntries(Object.entries(typed).filter(([name]) => isFieldOf(item, name))),
})
