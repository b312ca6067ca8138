import { z } from 'zod'
import { missingIn, valueIn } from '../answer.ts'
import { termsIn } from '../terms/index.ts'
import { type Choice, choicesOf, idsOf, labelsOf, optionWords } from './choices.ts'
import { readChoice } from './code.ts'
import { common, options } from './common.ts'
import type { Kind } from './kind.ts'

const schema = z.strictObject({ ...common, kind: z.literal('single'), options: options(30) })

interface SingleView {
  kind: 'single'
  options: Choice[]
}

/** Fields: `<id>` = option id or missing code. Answer: option id. */
export const single: Kind<typeof schema, SingleView> = {
  schema,
  isTicked: true,
  codes: 'among',
  fieldsOf: (item, given) => ({ [item.id]: missingIn(given) ?? `${valueIn(given) ?? ''}` }),
  read: (item, form, context) => readChoice(item.id, idsOf(item.options), form, context),
  counted: (item) => idsOf(item.options),
  words(item, given, { language }) {
    const missing = missingIn(given)
    if (missing) return [termsIn(language).missing[missing]]
    return [optionWords(item.options, `${valueIn(given) ?? ''}`, language)]
  },
  view: (item, fields, { language }) => ({
    kind: item.kind,
    options: choicesOf(labelsOf(item.options, language), fields, item.id),
  }),
}
