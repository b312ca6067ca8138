import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offeredFrom, type Quote, withoutWords, withPicked, withWords } from '../../../surveys/statements/evidence.ts'
import { cleanText, textLimits } from '../../../surveys/text.ts'

const all: Quote[] = [
  { id: 's1', words: 'Eins.' },
  { id: 's2', words: 'Zwei,\nin zwei Zeilen.' },
  { id: 's3', words: 'Drei.' },
]

describe('what a judgement rests on', () => {
  it('is what was ticked of what was offered, and what was picked and could not be seen', () => {
    expect(withPicked({ value: 3, statements: ['s3', 's9', 's1'] }, [], all)).toEqual({
      value: 3,
      statements: ['s1', 's3'],
    })
    expect(withPicked({ value: 3 }, ['s2'], all)).toEqual({ value: 3 })
    expect(withPicked({ value: 3 }, ['gone', 's2'], all)).toEqual({ value: 3, statements: ['gone'] })
    expect(withPicked(null, ['gone'], all)).toEqual({ statements: ['gone'] })
    expect(withPicked({ statements: ['s9'] }, [], all)).toBeNull()
    expect(withPicked(null, undefined, all)).toBeNull()
  })

  it('is offered where it fits, or was picked all the same', () => {
    expect(offeredFrom(all, ({ id }) => id === 's1', ['s3', 's9']).map(({ id }) => id)).toEqual(['s1', 's3'])
  })
})

describe('its words', () => {
  it('stand in quotes beneath what was written, and what may not be read is not there', () => {
    expect(withWords('Mein Eindruck.', ['s1', 'gone', 's2'], all)).toBe(
      'Mein Eindruck.\n„Eins.“\n„Zwei,\nin zwei Zeilen.“',
    )
    expect(withWords(null, ['s3'], all)).toBe('„Drei.“')
    expect(withWords(null, ['s4'], [{ id: 's4', words: '„Nie.“' }])).toBe('„Nie.“')
    expect(withWords(null, ['s5'], [{ id: 's5', words: '„Nie“, dann „Immer.“' }])).toBe('„„Nie“, dann „Immer.““')
    expect(withWords(null, ['gone'], all)).toBe('')
    expect(withWords('Mein Eindruck.', null, all)).toBe('Mein Eindruck.')
  })

  it('are left out where they would make more than a text holds', () => {
    const long = 'x'.repeat(textLimits.text - 10)
    expect(withWords(long, ['s2', 's1'], all)).toBe(`${long}\n„Eins.“`)
  })

  it('are found again beneath it, whatever was written', () => {
    const text = fc
      .array(fc.constantFrom('Eins.', '„Eins.“', '„', '“', '\n', 'Zwei', '“\n„'), { maxLength: 6 })
      .map((parts) => cleanText(parts.join('')))
    const quotes = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), words: text.map((words) => words || 'x') }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(text, quotes, fc.shuffledSubarray(['a', 'b', 'c', 'd']), (written, known, picked) => {
        const told = withWords(written, picked, known)
        const { evidence, statements } = withoutWords(told, known)
        expect(withWords(evidence, statements, known)).toBe(told)
        expect(known.map(({ id }) => id)).toEqual(expect.arrayContaining(statements))
      }),
      { numRuns: 2000 },
    )
    expect(withoutWords('Mein Eindruck.\n„Eins.“\n„Zwei,\nin zwei Zeilen.“', all)).toEqual({
      evidence: 'Mein Eindruck.',
      statements: ['s1', 's2'],
    })
  })
})
