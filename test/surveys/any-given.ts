import fc from 'fast-check'
import type { Answer, Given, RatingGiven } from '../../surveys/answer.ts'
import { ratedBy } from '../../surveys/fields.ts'
import type { Item } from '../../surveys/instrument.ts'
import type { ItemKind } from '../../surveys/kinds/kinds.ts'
import { cleanLine, cleanText } from '../../surveys/text.ts'
import { confidences, missingCodes, rivalries } from '../../surveys/vocabulary.ts'
import { actors } from './every-kind.ts'

const options = ['red', 'green', 'constructor', 'b-1']
const missing = fc.constantFrom(...missingCodes).map((code) => ({ missing: code }))
const cleaned = (maxLength: number, clean = cleanText) =>
  fc
    .string({ unit: 'binary', maxLength: maxLength / 4 })
    .map(clean)
    .filter((text) => text !== '')
const step = fc.integer({ min: 1, max: 5 })
/** Every value that can be stored for an item of each kind in every-kind.ts. */
const values: Record<ItemKind, fc.Arbitrary<Answer>> = {
  rating: step,
  single: fc.constantFrom(...options),
  multiple: fc.subarray(options, { minLength: 1 }),
  short_text: cleaned(200, cleanLine),
  long_text: cleaned(2000),
  number: fc.oneof(
    fc.integer({ min: -10, max: 100_000 }),
    fc.integer({ min: -10_000_000, max: 100_000_000_000 }).map((millionths) => millionths / 1_000_000),
  ),
  date: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  ranking: fc.shuffledSubarray(options, { minLength: 1 }),
  actors: fc.shuffledSubarray(actors, { minLength: 1 }),
  pairs: fc
    .uniqueArray(
      fc.record({
        ends: fc.shuffledSubarray(actors, { minLength: 2, maxLength: 2 }),
        trust: fc.integer({ min: 0, max: 4 }),
        rivalry: fc.constantFrom(...rivalries),
      }),
      { minLength: 1, selector: ({ ends }) => ends.toSorted().join() },
    )
    .map((pairs) => pairs.map(({ ends, ...rest }) => ({ a: ends[0] ?? '', b: ends[1] ?? '', ...rest }))),
}
/** Ids of statements that a judgement may rest on. */
export const statements = ['i1.a', 'i1.b', 'i2.a']
const rating: fc.Arbitrary<RatingGiven> = fc
  .tuple(
    fc.option(
      fc.oneof(
        step.map((value) => ({ value })),
        missing,
      ),
      { nil: {} },
    ),
    fc.record(
      {
        evidence: cleaned(2000),
        confidence: fc.constantFrom(...confidences),
        statements: fc.uniqueArray(fc.constantFrom(...statements), { minLength: 1 }).map((ids) => ids.toSorted()),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([given, rest]) => ({ ...given, ...rest }))
  .filter((given) => Object.keys(given).length > 0)

/** Everything that can be stored for an item, and that nothing is. */
export const anyGiven = (item: Item): fc.Arbitrary<Given | null> =>
  fc.option<Given>(ratedBy(item) ? rating : fc.oneof(values[item.kind], missing), { nil: null })
