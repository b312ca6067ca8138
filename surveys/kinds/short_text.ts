import { z } from 'zod'
import { fieldText } from '../form.ts'
import { common } from './common.ts'
import { valueKind } from './value-kind.ts'

const schema = z.strictObject({ ...common, kind: z.literal('short_text') })

interface ShortTextView {
  kind: 'short_text'
  value: string
}

/** Field: `<id>`. Answer: the text on one line. */
export const shortText = valueKind<typeof schema, ShortTextView>({
  schema,
  isTicked: false,
  fieldsOf: (item, value) => ({ [item.id]: `${value ?? ''}` }),
  read: (item, form) => form.line(item.id),
  words: (_, value) => [`${value}`],
  view: (item, fields) => ({ kind: item.kind, value: fieldText(fields, item.id) }),
})
