import { z } from 'zod'
import { type Choice, choicesOf, idsOf, labelsOf, listIn, optionWords, orNull } from './choices.ts'
import { common, options } from './common.ts'
import { valueKind } from './value-kind.ts'

const schema = z.strictObject({ ...common, kind: z.literal('multiple'), options: options(30) })

interface MultipleView {
  kind: 'multiple'
  options: Choice[]
}

/** Fields: `<id>` repeated. Answer: option ids in the order of the instrument. */
export const multiple = valueKind<typeof schema, MultipleView>({
  schema,
  isTicked: true,
  fieldsOf: (item, value) => ({ [item.id]: listIn(value) }),
  read(item, form) {
    const known = idsOf(item.options)
    const ticked = form.many(item.id)
    if (ticked.some((each) => !known.includes(each))) form.complain('not_an_option', item.id)
    return orNull(known.filter((each) => ticked.includes(each)))
  },
  counted: (item) => idsOf(item.options).map((option) => [option]),
  words: (item, value, { language }) => listIn(value).map((each) => optionWords(item.options, each, language)),
  view: (item, fields, { language }) => ({
    kind: item.kind,
    options: choicesOf(labelsOf(item.options, language), fields, item.id),
  }),
})
