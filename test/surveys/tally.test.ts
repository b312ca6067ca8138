import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Given } from '../../surveys/answer.ts'
import { ratedBy } from '../../surveys/fields.ts'
import { itemsOf } from '../../surveys/instrument.ts'
import { tallyOf } from '../../surveys/tally.ts'
import { texts } from '../../views/text/index.ts'
import { anyGiven } from './any-given.ts'
import { everyKind } from './every-kind.ts'

const telling = { language: 'de' as const, t: texts.de, actors: [] }
const item = (id: string) => itemsOf(everyKind).find((each) => each.id === id) ?? expect.fail(`no item ${id}`)
const tally = (id: string, given: (Given | undefined)[]) => tallyOf(item(id), given, telling)

it('counts what was chosen, and what nobody chose as 0', () => {
  const { rows, answered } = tally('rating', [2, 2, 5])
  expect(rows?.map(({ n }) => n)).toEqual([0, 2, 0, 0, 1])
  expect(answered).toBe(3)
})

it('keeps “don’t know”, “not asked” and silence apart from every answer', () => {
  const { rows, ...rest } = tally('rating', [
    4,
    { missing: 'unknown' },
    { missing: 'unknown' },
    { missing: 'not_asked' },
    undefined,
  ])
  expect(rows?.map(({ n }) => n)).toEqual([0, 0, 0, 1, 0])
  expect(rest).toEqual({
    answered: 1,
    missing: [
      { code: 'not_asked', n: 1 },
      { code: 'unknown', n: 2 },
    ],
    unanswered: 1,
  })
})

it('names persons by how many named them, and lists texts instead of counting them', () => {
  const people = ['Zoe', 'Ali'].map((name) => ({ id: name, name }))
  const named = tallyOf(item('actors'), [['Zoe', 'Ali'], ['Zoe']], { ...telling, actors: people })
  expect(named.rows).toEqual([
    { words: 'Zoe', n: 2 },
    { words: 'Ali', n: 1 },
  ])
  expect(tally('toString', ['Wort']).rows).toBeUndefined()
})

it.each(
  itemsOf(everyKind)
    .filter((each) => !ratedBy(each))
    .map((each) => [each.id, each] as const),
)('loses nobody: answered, coded and silent are all who were asked (%s)', (_, each) => {
  fc.assert(
    fc.property(fc.array(anyGiven(each), { maxLength: 9 }), (given) => {
      const all = given.map((one) => one ?? undefined)
      const { rows = [], answered, missing, unanswered } = tallyOf(each, all, telling)
      expect(answered + missing.reduce((sum, { n }) => sum + n, 0) + unanswered).toBe(all.length)
      for (const { n } of rows) expect(n).toBeLessThanOrEqual(answered)
    }),
    { numRuns: 100 },
  )
})
