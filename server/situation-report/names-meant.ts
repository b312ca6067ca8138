import { findNames } from '../../surveys/statements/names.ts'
import type { Texts } from '../../views/text/index.ts'
import type { FieldComplaint } from '../frame/form.ts'

/**
 * What is written here is given back to a room full of people, and printed: whom it names, it names on purpose. So words
 * that may name somebody who is known are asked about once.
 */

/** Each word once. */
export const namesIn = (text: string, actors: readonly { name: string }[]): string[] => {
  const names = actors.map(({ name }) => name)
  return [...new Set(findNames(text, names).map(({ word }) => word))]
}

export const complaintsOnNames = (found: readonly string[], namesMeant: string | undefined): FieldComplaint[] =>
  found.length > 0 && namesMeant !== 'yes' ? [{ field: 'namesMeant', reason: 'namesInFinding' }] : []

/** The tick that says so; undefined where no name was found. */
export const namesTick = (
  found: readonly string[],
  value: string | undefined,
  t: Texts,
  list: (of: string[]) => string,
) => (found.length > 0 ? { value: value ?? '', hint: t.situationReport.namesMeant.hint(list([...found])) } : undefined)
