import { expect, it } from 'vitest'
import type { Answers } from '../../../surveys/answer.ts'
import type { Item } from '../../../surveys/instrument.ts'
import { modeOf } from '../../../surveys/progress/item-mode.ts'
import { responseStatuses } from '../../../surveys/vocabulary.ts'

const label = { de: 'Warum?', en: 'Why?' }
const step = { de: 'Stufe', en: 'step' }
const question: Item = { id: 'why', kind: 'long_text', label }
const rating: Item = { id: 'B1', kind: 'rating', label, anchors: [step, step, step, step, step], rates: 'motivation' }

const modes = (item: Item, own: Parameters<typeof modeOf>[2] = [], answers: Answers = {}) =>
  Object.fromEntries(responseStatuses.map((status) => [status, modeOf(item, status, own, { answers })]))

it('closes answers with the interview', () =>
  expect(modes(question)).toEqual({ planned: 'preview', running: 'write', completed: 'read', locked: 'read' }))

it('closes a rating when its rater makes it final, and no other', () => {
  const open = { planned: 'preview', running: 'write', completed: 'write', locked: 'read' }
  expect(modes(rating)).toEqual(open)
  expect(modes(rating, [{ dimension: 'motivation', final: false }])).toEqual(open)
  expect(modes(rating, [{ dimension: 'confidentiality', final: true }])).toEqual(open)
  const final = [{ dimension: 'motivation', final: true }] as const
  expect(modes(rating, final)).toEqual({ ...open, running: 'read', completed: 'read' })
  expect(modes(question, final).running).toBe('write')
})

it('takes nothing down without consent to notes but the answer that says so', () => {
  const consent: Item = { ...question, id: 'opening_consent' }
  expect(modes(question, [], { opening_consent: 'no' }).running).toBe('preview')
  expect(modes(consent, [], { opening_consent: 'no' }).running).toBe('write')
  expect(modes(question, [], { opening_consent: 'partly' }).running).toBe('write')
})
