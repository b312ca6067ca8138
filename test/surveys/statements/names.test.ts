import { describe, expect, it } from 'vitest'
import { auenfurt } from '../../../server/demo/auenfurt.ts'
import { lindental } from '../../../server/demo/lindental.ts'
import { findNames, keyOfName } from '../../../surveys/statements/names.ts'

const now = new Date('2026-03-02T09:00:00Z')
const people = [...auenfurt(now).actors, ...lindental(now).actors].map(({ name }) => name)
const wordsIn = (text: string, names = people) => findNames(text, names).map(({ word }) => word)

describe('a name inside a statement', () => {
  it('is found for everybody in the demo: in full, the surname alone, in capitals, in the genitive', () => {
    for (const name of people) {
      const surname = name.split(' ').at(-1)!
      for (const said of [name, surname, surname.toUpperCase(), surname.toLowerCase(), `${surname}s`, `${surname}’`])
        expect(wordsIn(`Da kam ${said} dazu.`), said).not.toEqual([])
    }
  })

  it('is found by the first name alone: in a small town that is enough', () =>
    expect(wordsIn('Mit Amina kann ich reden.')).toEqual(['Amina']))

  it.each([
    ['Soellner', 'Katrin Söllner'],
    ['SOLLNER', 'Katrin Söllner'],
    ['So\u0308llners', 'Katrin Söllner'],
    ['Weiss', 'Rosa Weiß'],
    ['WEIẞ', 'Rosa Weiß'],
    ['Weißes', 'Rosa Weiß'],
    ['Yildirim', 'Emre Yıldırım'],
    ['YILDIRIM', 'Emre Yıldırım'],
    ['Yıldırıms', 'Emre Yıldırım'],
    ['Aktas', 'Derya Aktaş'],
    ['Overbecks', 'Jens Overbeck'],
    ['Kol\u200dbe', 'Sandra Kolbe'],
    ['Lüdenscheid', 'Anna Müller-Lüdenscheid'],
    ['Mueller', 'Anna Müller-Lüdenscheid'],
  ])('is found spelt %s', (said, name) => expect(wordsIn(`Frau ${said}, sagt man.`, [name])).toEqual([said]))

  it('is found wherever it stands, with its place in the text', () => {
    const text = '„Diallo-Kreis“,\nsagt Kolbe; Kolbe’s Leute.'
    const found = findNames(text, people)
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['Diallo', 'Kolbe', 'Kolbe'])
    expect(new Set(found.map(keyOfName)).size).toBe(3)
    expect(found[0]).toMatchObject({ name: 'Amina Diallo' })
  })

  it('is none where only a title, a particle or a part of another word stands', () => {
    expect(wordsIn('Herr Dr. von und zu', ['Dr. Max von Berg'])).toEqual([])
    expect(wordsIn('Feldweg, Steinbruch, Kolben', ['Miriam Feld', 'Volker Stein', 'Sandra Kolbe'])).toEqual(['Kolben'])
    expect(wordsIn('', people)).toEqual([])
    expect(wordsIn('Ein Satz.', [])).toEqual([])
  })
})
