import { expect, it } from 'vitest'
import type { Text } from '../../../reports/content/blocks.ts'
import { breakLines } from '../../../reports/ink/lines.ts'
import { styles } from '../../../reports/ink/typography.ts'

/** Every letter is one point wide: widths are letters. */
const lines = (text: Text, width: number, language: 'de' | 'en' = 'de') =>
  breakLines(text, styles.body, width, (each) => each.length, language).map(({ pieces }) =>
    pieces.map((piece) => piece.text).join(''),
  )

it('breaks at spaces and keeps forced breaks', () => {
  expect(lines('eins zwei drei', 9)).toEqual(['eins zwei', 'drei'])
  expect(lines('eins\nzwei', 20)).toEqual(['eins', 'zwei'])
})

it('never breaks at a non-breaking space', () =>
  expect(lines('ganz z.\u00a0B. hier', 7)).toEqual(['ganz', 'z.\u00a0B.', 'hier']))

it('hyphenates German where a line would stay empty', () => {
  expect(lines('die Sicherheitsbehörden', 16)).toEqual(['die Sicherheits\u00ad', 'behörden'])
})

it('hyphenates English by English rules', () => {
  expect(lines('the requirements', 12, 'en')[0]).toMatch(/^the \p{L}+\u00ad$/u)
})

it('parts German words in an English report as German does, and English ones as both do', () => {
  const cuts = (word: string) =>
    Array.from({ length: word.length }, (_, at) => lines(`by ${word}`, at + 4, 'en')[0]!.match(/^by (.+)\u00ad$/)?.[1])
  const parted = (word: string) => [...new Set(cuts(word))].filter((each) => each !== undefined)
  expect(parted('Staatsanwaltschaft')).toEqual(['Staatsan'])
  expect(parted('Kirchengemeinden')).toEqual(['Kirchenge'])
  expect(parted('requirements')).toEqual(['require'])
})

it('keeps the ending after a gender colon whole', () => {
  for (const line of lines('viele Kandidat:innen und Akteur:innen', 14)) expect(line).not.toMatch(/:i?n?n?e?\u00ad$/)
})

it('cuts a word that nothing parts, and loses no letter', () => {
  const cut = lines('x'.repeat(1000), 30)
  expect(cut.every((line) => line.length <= 30)).toBe(true)
  expect(cut.join('')).toBe('x'.repeat(1000))
})

it('keeps strong runs apart and glues what follows without a space', () => {
  const [line] = breakLines(
    [{ text: 'Ada', strong: true }, { text: ', Amt' }],
    styles.body,
    50,
    (each) => each.length,
    'de',
  )
  expect(line!.pieces).toEqual([
    { text: 'Ada', font: 'strong' },
    { text: ', Amt', font: 'regular' },
  ])
})
