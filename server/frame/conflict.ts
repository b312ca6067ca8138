import type { FieldComplaint } from './form.ts'

/**
 * What somebody else has stored since the form was opened and what was sent now says otherwise, field by field. None
 * when both say the same: a reply got lost, and the form was sent again.
 *
 * The page is then answered with 409, what was typed and the new revision: whoever saves again has compared.
 * @param labels The words of coded values, by field.
 */
export const conflictsBetween = <Field extends string>(
  sent: Record<Field, string>,
  stored: Record<Field, string>,
  labels: Partial<Record<Field, Record<string, string>>> = {},
): FieldComplaint[] =>
  (Object.keys(stored) as Field[])
    .filter((field) => sent[field] !== stored[field])
    .map((field) => ({ field, reason: 'changedMeanwhile', stored: labels[field]?.[stored[field]] ?? stored[field] }))
