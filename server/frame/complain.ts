import type { Texts } from '../../views/text/index.ts'
import type { FieldComplaint } from './form.ts'

/** A complaint as views/partials/error-summary.eta shows it. */
export interface ShownComplaint {
  field: string
  label: string
  message: string
}

/** Puts complaints into words, each with the label its field has on the page. */
export const wordComplaints = (
  complaints: FieldComplaint[],
  labels: Record<string, string>,
  t: Texts,
): ShownComplaint[] =>
  complaints.map(({ field, reason, limit }) => ({
    field,
    label: labels[field] ?? field,
    message: (t.complaints[reason] ?? t.complaints.invalid)?.(limit) ?? '',
  }))

/** The messages by field, for views/partials/field.eta. */
export const messagesByField = (complaints: ShownComplaint[]): Record<string, string> =>
  Object.fromEntries(complaints.toReversed().map(({ field, message }) => [field, message]))
