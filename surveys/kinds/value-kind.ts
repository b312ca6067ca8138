import type { z } from 'zod'
import { type AnswerValue, missingIn, valueIn } from '../answer.ts'
import type { FormFields, ItemForm } from '../form.ts'
import { termsIn } from '../terms/index.ts'
import { readCode } from './code.ts'
import type { ItemSchema, Kind, ReadingContext, Telling } from './kind.ts'

/** What a kind has to know when its missing codes stand apart: its values only. */
interface ValueKind<Schema extends ItemSchema, View>
  extends Pick<Kind<Schema, View>, 'schema' | 'isTicked' | 'repeated' | 'counted' | 'view'> {
  fieldsOf(item: z.infer<Schema>, value: AnswerValue | undefined): FormFields
  read(item: z.infer<Schema>, form: ItemForm, context: ReadingContext): AnswerValue | null
  words(item: z.infer<Schema>, value: AnswerValue, telling: Telling): string[]
}

/** A kind whose items have a field `<id>.missing` ("" or a missing code) beside those of their value. */
export function valueKind<Schema extends ItemSchema, View>(own: ValueKind<Schema, View>): Kind<Schema, View> {
  return {
    ...own,
    codes: 'apart',
    fieldsOf: (item, given) => ({
      ...own.fieldsOf(item, valueIn(given)),
      [`${item.id}.missing`]: missingIn(given) ?? '',
    }),
    read(item, form, context) {
      const value = own.read(item, form, context)
      const field = `${item.id}.missing`
      const code = form.one(field)
      if (code === '') return value
      if (value !== null) form.complain('value_and_missing', field)
      return readCode(code, field, form, context)
    },
    words(item, given, telling) {
      const missing = missingIn(given)
      const value = valueIn(given)
      if (missing) return [termsIn(telling.language).missing[missing]]
      return value === undefined ? [] : own.words(item, value, telling)
    },
  }
}
