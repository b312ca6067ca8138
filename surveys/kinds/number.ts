import { z } from 'zod'
import { fieldText } from '../form.ts'
import { parseNumber, typedNumber, writtenIn } from '../typed.ts'
import { common, text } from './common.ts'
import { valueKind } from './value-kind.ts'

const schema = z.strictObject({
  ...common,
  kind: z.literal('number'),
  min: z.number(),
  max: z.number(),
  unit: text.optional(),
})

interface NumberView {
  kind: 'number'
  value: string
  unit: string | undefined
}

/** Field: `<id>`, with decimal comma or point. Answer: a number from `min` to `max`. */
export const number = valueKind<typeof schema, NumberView>({
  schema,
  isTicked: false,
  fieldsOf: (item, value) => ({ [item.id]: typeof value === 'number' ? typedNumber(value) : `${value ?? ''}` }),
  read({ id, min, max }, form) {
    const typed = form.one(id).trim()
    const value = parseNumber(typed)
    if (typed === '') return null
    if (value === undefined) form.complain('not_a_number', id)
    else if (value < min || value > max) form.complain('out_of_range', id, { min, max })
    return value ?? null
  },
  words: (_, value, { language }) => [writtenIn(language, `${value}`)],
  view: (item, fields, { language }) => ({
    kind: item.kind,
    value: writtenIn(language, fieldText(fields, item.id)),
    unit: item.unit?.[language],
  }),
})
