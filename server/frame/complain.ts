import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import type { FieldComplaint } from './form.ts'

/** Puts complaints into words, each with the label its field has on the page. */
export const wordComplaints = (
  complaints: FieldComplaint[],
  labels: Record<string, string>,
  t: Texts,
): ShownComplaint[] =>
  complaints.map(({ field, reason, limit, stored }) => ({
    field,
    label: labels[field] ?? field,
    message:
      stored === undefined
        ? ((t.complaints[reason] ?? t.complaints.invalid)?.(limit) ?? '')
        : t.common.conflict.stored(stored),
    isConflict: stored !== undefined,
  }))

/** The messages by field, for views/partials/field.eta. */
export const messagesByField = (complaints: ShownComplaint[]): Record<string, string> =>
  Object.fromEntries(complaints.toReversed().map(({ field, message }) => [field, message]))
