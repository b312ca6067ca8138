import { expect, it } from 'vitest'
import { concerns, dimensionsServed } from '../../../surveys/ratings/evidence.ts'
import { dimensions } from '../../../surveys/vocabulary.ts'

it('a statement concerns whoever said it, and whoever its note names, also by a line that somebody attributed', () => {
  const kim = { id: 'a1', name: 'Kim Weiß', lines: [] }
  expect(concerns({ teller: 'a1', note: 'Ich bin dabei.' }, kim)).toBe(true)
  expect(concerns({ teller: 'a2', note: 'Auf Frau Weiss ist Verlass.' }, kim)).toBe(true)
  expect(concerns({ teller: 'a2', note: 'Das weiß ich nicht.' }, kim)).toBe(false)
  expect(concerns({ teller: 'a2', note: 'Auf alle ist Verlass.' }, kim)).toBe(false)
  const line = 'Die vom Jugendamt, kennt alle'
  expect(concerns({ teller: 'a2', note: `- ${line}\n- Mo` }, kim)).toBe(false)
  expect(concerns({ teller: 'a2', note: `- ${line}\n- Mo` }, { ...kim, lines: [line] })).toBe(true)
})

it('what is said is evidence of the dimensions its question names, else of every one; of conduct of none', () => {
  expect(dimensionsServed(['motivation', 'need'])).toEqual(['motivation'])
  expect(dimensionsServed(['resources'])).toEqual(dimensions)
  expect(dimensionsServed(['limits'])).toEqual(dimensions)
  expect(dimensionsServed(['conduct'])).toEqual([])
  expect(dimensionsServed([])).toEqual([])
})
