import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswers } from '../../surveys/answers.ts'
import { fieldsOf, isFieldOf, ratedBy } from '../../surveys/fields.ts'
import { type Item, itemsOf } from '../../surveys/instrument.ts'
import { anyGiven } from './any-given.ts'
import { actors, everyKind } from './every-kind.ts'

describe('fieldsOf', () => {
  it.each(itemsOf(everyKind).map((item): [string, Item] => [item.id, item]))(
    '%s: stored → form → stored',
    (_, item) => {
      const dimension = ratedBy(item)
      fc.assert(
        fc.property(anyGiven(item), (given) => {
          const fields = fieldsOf(item, given)
          for (const name of Object.keys(fields)) expect(isFieldOf(item, name)).toBe(true)
          const { answers, ratings, complaints } = readAnswers([item], fields, { actors, mode: 'interview' })
          expect(complaints).toEqual([])
          // A pairs item without rows still has its field for the missing code, so it is read, too.
          expect(dimension ? ratings[dimension] : answers[item.id]).toEqual(given)
        }),
      )
    },
  )
})
