import type { AnswerValue } from '../answer.ts'
import { type FormFields, fieldList } from '../form.ts'
import type { Language } from '../vocabulary.ts'
import type { Option } from './common.ts'

/** A radio, checkbox or option of a select as a template draws it. */
export interface Choice {
  value: string
  label: string
  isChosen: boolean
}

export const idsOf = (options: readonly Option[]): string[] => options.map((option) => option.id)

/** The option's words, or its id where there is none of it (any more). */
export const optionWords = (options: readonly Option[], id: string, language: Language): string =>
  options.find((option) => option.id === id)?.label[language] ?? id

/** The choices of a field with those ticked that stand in it. */
export function choicesOf(labels: { value: string; label: string }[], fields: FormFields, field: string): Choice[] {
  const chosen = fieldList(fields, field)
  return labels.map(({ value, label }) => ({ value, label, isChosen: chosen.includes(value) }))
}

export const labelsOf = (options: readonly Option[], language: Language) =>
  options.map(({ id, label }) => ({ value: id, label: label[language] }))

/** Ids in an answer that is a list. */
export const listIn = (value: AnswerValue | undefined): string[] => (Array.isArray(value) ? value.map(String) : [])

/** Nothing chosen is no answer. */
export const orNull = <T>(list: T[]): T[] | null => (list.length > 0 ? list : null)
