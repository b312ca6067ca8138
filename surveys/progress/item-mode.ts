import type { Answers } from '../answer.ts'
import { ratedBy } from '../fields.ts'
import type { Item } from '../instrument.ts'
import { consentItem, isRefused } from '../statements/consent.ts'
import type { Dimension, ResponseStatus } from '../vocabulary.ts'

export type ItemMode = 'write' | 'preview' | 'read'

/** A rater's own rating of one dimension. */
interface OwnRating {
  dimension: Dimension
  final: boolean
}

/** Whether the item has a dimension rated, and the rater is done with it. */
export const isRatedForGood = (item: Item, own: readonly OwnRating[]): boolean =>
  own.some(({ dimension, final }) => final && dimension === ratedBy(item))

/**
 * What can be done with a question of an interview now. Answers close with the interview. A rating closes when its
 * rater makes it final, so that both interviewers can rate after one of them has completed the interview. Without
 * consent to notes no answer is taken down but the one that says so.
 */
export function modeOf(
  item: Item,
  status: ResponseStatus,
  own: readonly OwnRating[],
  { answers }: { answers: Answers },
): ItemMode {
  if (status === 'planned') return 'preview'
  if (status === 'locked') return 'read'
  if (ratedBy(item)) return isRatedForGood(item, own) ? 'read' : 'write'
  if (status !== 'running') return 'read'
  return isRefused(answers) && item.id !== consentItem ? 'preview' : 'write'
}
