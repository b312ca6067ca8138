import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { cleanLine, cleanText, onlyLine, onlyText, textLimits } from '../../surveys/text.ts'

/** What people paste and what nobody should: spaces, breaks, marks, controls, turning and invisible characters. */
const spaces = ' \u00a0\u202f\u2009\u3000\t\n\r\v\f\u0085\u2028'
const composing = 'aüu\u0308\u0301\u0323\u0344\u09c7\u09be\u0958\u212b\u1100\u1161ﬁ한'
const unseen = '\u00ad\u200b\u200c\u200d\u2060\ufeff\u3164\u115f\u2800\ufe0f\u{e0041}'
const acting = '\u0000\u001b\u200e\u202e\u2066\udc00\ud800'
const odd = fc.constantFrom('👩‍🌾', ...spaces, ...composing, ...unseen, ...acting)
const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: odd, maxLength: 200 }))

describe('a text', () => {
  it('keeps its paragraphs, with line feeds only and without space around', () => {
    expect(cleanText('  a\u0000b\tc\r\nd\re\u009f\ud800 u\u0308 \n')).toBe('ab\tc\nd\ne ü')
    expect(cleanText('Punkt\u000bneu\fSeite\u0085Zeile\u2028weiter')).toBe('Punkt\nneu\nSeite\nZeile\nweiter')
  })

  it('keeps the spaces that people mean', () => {
    expect(cleanText('10\u00a0% von z.\u202fB. 3')).toBe('10\u00a0% von z.\u202fB. 3')
  })
})

describe('a line', () => {
  it('is one line with plain spaces', () => {
    expect(cleanLine(' Amt für\u00a0Jugend,\r\n\u2009Haus\t2\u3000')).toBe('Amt für Jugend, Haus 2')
    expect(cleanLine('Punkt\u000bneu')).toBe('Punkt neu')
  })
})

describe('every flavour', () => {
  test.each([
    ['soft hyphens', 'Straf\u00adrecht', 'Strafrecht'],
    ['zero-width spaces', '\ufeffSp\u200bo\u2060rt', 'Sport'],
    ['what turns the sentence around it', 'A\u202eb\u2066c\u2069d\u202c', 'Abcd'],
    ['hidden tags', 'ja\u{e006e}\u{e0065}', 'ja'],
    ['terminal sequences', '\u001b[31mrot\u009b', '[31mrot'],
  ])('drops %s', (_, given, kept) => {
    expect([cleanLine(given), cleanText(given)]).toEqual([kept, kept])
  })

  test.each([
    ['emoji joined of several', '👩‍🌾 👨‍👩‍👧'],
    ['Persian names with a non-joiner', 'علی\u200cرضا'],
    ['marks of direction in Hebrew names', 'שלום\u200f!'],
    ['umlauts, in one spelling', 'Größe'],
  ])('keeps %s', (_, given) => {
    expect([cleanLine(given), cleanText(given)]).toEqual([given, given])
    expect(cleanText(given.normalize('NFD'))).toBe(given)
  })

  test.each([
    '\u200b',
    '\u00ad',
    '\u2060',
    '\u3164',
    '\u115f\u1160',
    '\uffa0',
    '\u2800',
    '\u200d \ufe0f',
    '\u202e',
    ' \u00a0',
  ])('is empty where nothing would be seen (case %#)', (given) => {
    expect([cleanLine(given), cleanText(given)]).toEqual(['', ''])
  })

  it('is the same when it is cleaned again, and what a case file accepts', () => {
    fc.assert(
      fc.property(typed, (given) => {
        const [line, text] = [cleanLine(given), cleanText(given)]
        expect([cleanLine(line), cleanText(line), cleanText(text)]).toEqual([line, line, text])
        expect([onlyLine.test(line), onlyText.test(text)]).toEqual([true, true])
        expect(text).toBe(text.normalize('NFC'))
      }),
      { numRuns: 1000 },
    )
  })

  it('is ready at once, however many marks stand on one letter', () => {
    const flood = `a${'\u0301\u0323'.repeat(160_000)}`
    const startedAt = performance.now()
    for (const length of [textLimits.line, textLimits.text, 2 * textLimits.text, flood.length])
      for (const clean of [cleanLine, cleanText]) clean(flood.slice(0, length))
    // Normalising these took more than a minute.
    expect(performance.now() - startedAt).toBeLessThan(2000)
    expect(cleanText(flood.slice(0, textLimits.text))).toBe(`ạ${'\u0323'.repeat(14)}${'\u0301'.repeat(15)}`)
  })

  it('is not cut where it is too long: its length is complained of, and it is given back', () => {
    const long = 'x'.repeat(300_000)
    expect([cleanLine(long), cleanText(long)]).toEqual([long, long])
  })
})
