import type { ItemForm } from '../form.ts'
import { type MissingCode, missingCodes } from '../vocabulary.ts'
import type { ReadingContext } from './kind.ts'

const isCode = (value: string): value is MissingCode => missingCodes.some((code) => code === value)

export function readCode(
  code: string,
  field: string,
  form: ItemForm,
  context: ReadingContext,
): { missing: MissingCode } | null {
  if (!isCode(code)) form.complain('not_an_option', field)
  else if (code === 'not_asked' && context.mode !== 'interview') form.complain('not_asked_here', field)
  else return { missing: code }
  return null
}

/** One of a group of radios that holds both the options and the missing codes. */
export function readChoice(
  field: string,
  options: readonly string[],
  form: ItemForm,
  context: ReadingContext,
): string | { missing: MissingCode } | null {
  const [choice, ...more] = form.many(field)
  if (choice === undefined) return null
  if (more.length > 0) {
    form.complain([choice, ...more].some(isCode) ? 'value_and_missing' : 'not_an_option', field)
    return null
  }
  return options.includes(choice) ? choice : readCode(choice, field, form, context)
}
