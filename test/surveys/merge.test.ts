import { expect, test } from 'vitest'
import type { Answer } from '../../surveys/answer.ts'
import { fingerprint, mergeAnswers, type SentPage } from '../../surveys/merge.ts'

/** A page with one item: drawn with one answer, sent with another. */
const page = (drawn: Answer | null, sent: Answer | null, chosen?: SentPage['chosen'][string]): SentPage => ({
  answers: { years: sent },
  drawn: { years: fingerprint(drawn) },
  chosen: { years: chosen },
})
const nothing = { changes: {}, conflicts: [] }

test('a change is saved where nothing is newer', () => {
  expect(mergeAnswers(page(null, 3), {})).toEqual({ changes: { years: 3 }, conflicts: [] })
  expect(mergeAnswers(page(3, null), { years: 3 })).toEqual({ changes: { years: null }, conflicts: [] })
  expect(mergeAnswers(page(3, { missing: 'unknown' }), { years: 3 }).changes).toEqual({ years: { missing: 'unknown' } })
})

test('an old page does not take back what was answered since', () => {
  expect(mergeAnswers(page(null, null), { years: 3 })).toEqual(nothing)
  expect(mergeAnswers(page(2, 2), { years: 3 })).toEqual(nothing)
})

test('the same answer on both sides is no conflict', () => {
  expect(mergeAnswers(page(null, 3), { years: 3 })).toEqual(nothing)
  expect(mergeAnswers(page(2, ['a', 'b']), { years: ['a', 'b'] })).toEqual(nothing)
})

test('the same answer with its parts in another order is no conflict', () => {
  const pair = { a: 'a1', b: 'a2', trust: 3, rivalry: 'none' } as const
  const turned = { rivalry: 'none', trust: 3, b: 'a2', a: 'a1' } as const
  expect(fingerprint([pair])).toBe(fingerprint([turned]))
  expect(mergeAnswers(page(null, [pair]), { years: [turned] })).toEqual(nothing)
  const rating = { value: 3, evidence: 'Beleg', confidence: 'high' } as const
  expect(fingerprint(rating)).toBe(fingerprint({ confidence: 'high', evidence: 'Beleg', value: 3 }))
})

test('two different new answers are a conflict until one was chosen', () => {
  const stored = { years: 4 }
  expect(mergeAnswers(page(null, 2), stored)).toEqual({ changes: {}, conflicts: ['years'] })
  const beside = fingerprint(4)
  expect(mergeAnswers(page(null, 2, { holds: 'stored', beside }), stored)).toEqual(nothing)
  expect(mergeAnswers(page(null, 2, { holds: 'sent', beside }), stored).changes).toEqual({ years: 2 })
})

test('a choice counts only beside the answer that is still stored', () => {
  const chosen = { holds: 'sent', beside: fingerprint(4) } as const
  expect(mergeAnswers(page(null, 2, chosen), { years: 5 }).conflicts).toEqual(['years'])
})

test('a page that says nothing of what it showed cannot erase anything', () => {
  const bare: SentPage = { answers: { years: null, other: 5 }, drawn: {}, chosen: {} }
  expect(mergeAnswers(bare, { years: 3 })).toEqual({ changes: { other: 5 }, conflicts: [] })
  expect(mergeAnswers({ ...bare, answers: { years: 4 } }, { years: 3 }).conflicts).toEqual(['years'])
})

test('names from a prototype are no answers', () => {
  expect(mergeAnswers({ answers: { constructor: null }, drawn: {}, chosen: {} }, {})).toEqual(nothing)
})
