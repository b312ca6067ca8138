import { z } from 'zod'
import { fieldText } from '../form.ts'
import { common } from './common.ts'
import { valueKind } from './value-kind.ts'

const schema = z.strictObject({ ...common, kind: z.literal('long_text') })

interface LongTextView {
  kind: 'long_text'
  value: string
}

/** Field: `<id>`. Answer: the text, lines ending with LF. */
export const longText = valueKind<typeof schema, LongTextView>({
  schema,
  isTicked: false,
  fieldsOf: (item, value) => ({ [item.id]: `${value ?? ''}` }),
  read: (item, form) => form.text(item.id),
  words: (_, value) => [`${value}`],
  view: (item, fields) => ({ kind: item.kind, value: fieldText(fields, item.id) }),
})
