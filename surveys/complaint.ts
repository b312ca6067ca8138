/**
 * What can be wrong with an answer. A complaint names the field and the reason; the sentence for people is
 * found in views/text. A value of a shape that no form of ours sends counts as `not_an_option`.
 */
export const complaintReasons = [
  'not_an_option',
  'too_long',
  'not_a_number',
  'out_of_range',
  'not_a_date',
  'far_off',
  'rank_twice',
  'rank_out_of_range',
  'value_and_missing',
  'unknown_actor',
  'same_actor',
  'pair_twice',
  'incomplete_pair',
  'not_asked_here',
  'required',
] as const
export type ComplaintReason = (typeof complaintReasons)[number]

/** Whether something is only not there yet: whoever is still at it needs no error. */
export const isUnfinished = ({ reason }: Pick<Complaint, 'reason'>): boolean => reason === 'incomplete_pair'

export interface Complaint {
  /** Item id. */
  item: string
  /** Name of the form field, e.g. "years" or "relations.2.trust". */
  field: string
  reason: ComplaintReason
  /** Most characters, with `too_long`. */
  limit?: number
  /** Bounds, with `out_of_range` and `rank_out_of_range`. */
  min?: number
  max?: number
}
