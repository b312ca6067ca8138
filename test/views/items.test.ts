import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTemplates } from '../../server/frame/pages.ts'
import { itemView } from '../../server/questionnaires/item-view.ts'
import { readAnswers } from '../../surveys/answers.ts'
import { fieldsOf, ratedBy } from '../../surveys/fields.ts'
import { type Item, itemsOf } from '../../surveys/instrument.ts'
import { kinds } from '../../surveys/kinds/kinds.ts'
import { texts } from '../../views/text/index.ts'
import { root } from '../root.ts'
import { fieldsIn } from '../server/sent-form.ts'
import { anyGiven, statements } from '../surveys/any-given.ts'
import { actors, everyKind } from '../surveys/every-kind.ts'

const t = texts.de
const eta = createTemplates()

const draw = (item: Item, fields: Record<string, string | string[]>): string => {
  const people = actors.map((id) => ({ id, name: `Person ${id}` }))
  const said = statements.map((id) => ({ id, words: `Gesagt in ${id}`, isParaphrase: false }))
  const view = itemView(item, { language: 'de', t, mode: 'interview', actors: people, said, fields, complaints: {} })
  return `<form id="questionnaire">${eta.render('items/item', { item: view, t })}</form>`
}

describe('every kind of question', () => {
  it('has a partial of its name, and no partial is left over', () => {
    const partials = readdirSync(join(root, 'views/items/kinds')).map((file) => file.replace('.eta', ''))
    expect(partials.toSorted()).toEqual(Object.keys(kinds).toSorted())
  })

  it.each(itemsOf(everyKind).map((item): [string, Item] => [item.id, item]))(
    '%s: stored → drawn → sent → stored',
    (_, item) => {
      const dimension = ratedBy(item)
      fc.assert(
        fc.property(anyGiven(item), (given) => {
          const sent = fieldsIn(draw(item, fieldsOf(item, given)))
          const { answers, ratings, complaints } = readAnswers([item], sent, {
            actors,
            mode: 'interview',
            complete: true,
          })
          expect(complaints).toEqual([])
          // People are drawn in one order, whatever the order in which they were named.
          const expected = item.kind === 'actors' && Array.isArray(given) ? given.toSorted() : given
          expect(dimension ? ratings[dimension] : answers[item.id]).toEqual(expected)
        }),
        { numRuns: 30 },
      )
    },
  )
})
