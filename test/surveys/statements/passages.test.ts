import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinPassages, passagesOf, wordsOf } from '../../../surveys/statements/passages.ts'

const sentences = (text: string) => passagesOf(text).map(({ from, to }) => text.slice(from, to))

describe('a note', () => {
  it.each([
    ['Eins. Zwei! Drei?', ['Eins.', 'Zwei!', 'Drei?']],
    ['„Das war’s.“ Dann ging er.', ['„Das war’s.“', 'Dann ging er.']],
    ['Am 3. März, z. B. bei Dr. Vogt. Danach nicht.', ['Am 3. März, z. B. bei Dr. Vogt.', 'Danach nicht.']],
    ['Zeile\n\n zweite Zeile ', ['Zeile', 'zweite Zeile']],
    ['Moment … dann weiter.', ['Moment … dann weiter.']],
    ['', []],
  ])('falls into sentences: %j', (text, expected) => expect(sentences(text)).toEqual(expected))

  it('loses nothing that can be seen, whatever it says', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'Ab. !?…“\n ä1'.split('')) }), (text) => {
        const all = passagesOf(text)
        const seen = (of: string) => of.replace(/\s/g, '')
        expect(seen(all.map(({ from, to }) => text.slice(from, to)).join(''))).toBe(seen(text))
        expect(all.every(({ from, to }, at) => from < to && from >= (all[at - 1]?.to ?? 0))).toBe(true)
        expect(joinPassages(all, all).length).toBeLessThanOrEqual(1)
      }),
    ))
})

it('joins neighbours and says where something is left out', () => {
  const text = 'Eins. Zwei. Drei. Vier.'
  const all = passagesOf(text)
  const joined = joinPassages([all[0]!, all[1]!, all[3]!], all)
  expect(joined).toHaveLength(2)
  expect(wordsOf(text, joined)).toBe('Eins. Zwei. […] Vier.')
  expect(wordsOf(text, null)).toBe(text)
  // What was joined marks the same sentences again.
  expect(joinPassages(joined, all)).toEqual(joined)
})
