import { type Answer, isMissing, type PairRelation, type RatingGiven } from './answer.ts'
import type { Item } from './instrument.ts'
import { formatNumber } from './typed.ts'
import type { Dimension } from './vocabulary.ts'

/**
 * The form fields of an item, the one contract between forms, auto-save and `readAnswers`:
 *
 * - rating, single: `<id>` = step "1"–"5" or option id, or a missing code (radios of one group);
 *   a rating with `rates` also has `<id>.evidence` and `<id>.confidence`
 * - multiple, actors: `<id>` repeated · short_text, long_text, number, date: `<id>`
 * - ranking: `<id>.<option>` = rank · pairs: `<id>.<n>.a`, `.b`, `.trust`, `.rivalry` with n from 0 to 999
 * - all but rating and single: `<id>.missing` = "" or a missing code
 */
export type FormFields = Record<string, string | string[]>

/** Ratings by dimension, as read from rating items with `rates`. */
export type RatingsGiven = Partial<Record<Dimension, RatingGiven | null>>

export const steps = ['1', '2', '3', '4', '5'] as const
export const pairParts = ['a', 'b', 'trust', 'rivalry'] as const
const pairField = /^(0|[1-9]\d{0,2})\.(a|b|trust|rivalry)$/

/** The dimension that a rating item rates, if any. */
export const ratedBy = (item: Item): Dimension | undefined => (item.kind === 'rating' ? item.rates : undefined)

/** What was answered to an item so far, wherever it is kept; undefined when nothing was. */
export function givenFor(
  item: Item,
  answers: Partial<Record<string, Answer | null>>,
  ratings: RatingsGiven = {},
): Answer | RatingGiven | undefined {
  const dimension = ratedBy(item)
  if (dimension) return ratings[dimension] ?? undefined
  return Object.hasOwn(answers, item.id) ? (answers[item.id] ?? undefined) : undefined
}

/** Whether a form of ours has a field of this name for the item. */
export function isFieldOf(item: Item, name: string): boolean {
  const hasOwnField = item.kind !== 'ranking' && item.kind !== 'pairs'
  if (name === item.id) return hasOwnField
  if (!name.startsWith(`${item.id}.`)) return false
  const part = name.slice(item.id.length + 1)
  switch (item.kind) {
    case 'rating':
      return item.rates !== undefined && (part === 'evidence' || part === 'confidence')
    case 'single':
      return false
    case 'ranking':
      return part === 'missing' || item.options.some((option) => option.id === part)
    case 'pairs':
      return part === 'missing' || pairField.test(part)
    default:
      return part === 'missing'
  }
}

/** Row numbers of a pairs item among field names, in the order of the form. */
export const pairRows = (item: Item, names: Iterable<string>): number[] => {
  const rows = [...names].flatMap((name) => pairField.exec(name.slice(item.id.length + 1))?.[1] ?? [])
  return [...new Set(rows)].map(Number).sort((a, b) => a - b)
}

/**
 * The inverse of `readAnswers` for one item: what was given, as values of its form fields. Every field of the
 * item is there, "" or [] when nothing was given; a pairs item has as many rows as it has relations.
 */
export function fieldsOf(item: Item, given: Answer | RatingGiven | null | undefined): FormFields {
  if (ratedBy(item)) {
    const { value, missing, evidence, confidence } = (given ?? {}) as RatingGiven
    return {
      [item.id]: missing ?? `${value ?? ''}`,
      [`${item.id}.evidence`]: evidence ?? '',
      [`${item.id}.confidence`]: confidence ?? '',
    }
  }
  const answer = (given ?? undefined) as Answer | undefined
  const missing = isMissing(answer) ? answer.missing : ''
  const value = isMissing(answer) ? undefined : answer
  if (item.kind === 'rating' || item.kind === 'single') return { [item.id]: missing || `${value ?? ''}` }
  const coded = { [`${item.id}.missing`]: missing }
  const several = Array.isArray(value) ? value : []
  switch (item.kind) {
    case 'multiple':
    case 'actors':
      return { [item.id]: several.map(String), ...coded }
    case 'ranking': {
      const ranks = item.options.map(({ id }) => [`${item.id}.${id}`, `${several.map(String).indexOf(id) + 1 || ''}`])
      return { ...Object.fromEntries(ranks), ...coded }
    }
    case 'pairs': {
      const rows = (several as PairRelation[]).flatMap((pair, row) =>
        pairParts.map((part) => [`${item.id}.${row}.${part}`, `${pair[part]}`]),
      )
      return { ...Object.fromEntries(rows), ...coded }
    }
    default:
      return { [item.id]: typeof value === 'number' ? formatNumber(value) : `${value ?? ''}`, ...coded }
  }
}
