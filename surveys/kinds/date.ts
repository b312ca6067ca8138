import { z } from 'zod'
import { fieldText } from '../form.ts'
import { isFarOff, parseDate } from '../typed.ts'
import { common } from './common.ts'
import { valueKind } from './value-kind.ts'

const schema = z.strictObject({ ...common, kind: z.literal('date') })

interface DateView {
  kind: 'date'
  value: string
}

/** Field: `<id>`, as 2026-03-02 or 2.3.2026. Answer: "YYYY-MM-DD". */
export const date = valueKind<typeof schema, DateView>({
  schema,
  isTicked: false,
  fieldsOf: (item, value) => ({ [item.id]: `${value ?? ''}` }),
  read(item, form) {
    const typed = form.one(item.id).trim()
    const value = parseDate(typed)
    if (typed !== '' && value === undefined) form.complain('not_a_date', item.id)
    if (value !== undefined && isFarOff(value)) form.complain('far_off', item.id)
    return value ?? null
  },
  words: (_, value) => [`${value}`],
  view: (item, fields) => ({ kind: item.kind, value: fieldText(fields, item.id) }),
})
