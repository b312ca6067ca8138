import { expect, it } from 'vitest'
import type { Report } from '../../../reports/content/blocks.ts'
import { printable, wordsLacking } from '../../../reports/ink/printable.ts'
import { bytesOf, inspect } from './pdf-tree.ts'

/** A font with Latin letters and a no-break space. */
const has = (codePoint: number) => codePoint < 0x250 && codePoint !== 0xad

it.each([
  ['10\u202f%', '10\u00a0%'],
  ['a\u2009b\u2002c', 'a b c'],
  ['Haus\u2011Boot\u2010e', 'Haus-Boot-e'],
  ['null\u200bbreit\u200d\ufeff', 'nullbreit'],
  ['Jo\u0308rg', 'Jo?rg'],
  ['王小明', '???'],
  ['مُحَمَّد', '????'],
  ['Özil', 'Özil'],
])('draws %j as %j', (words, drawn) => {
  expect(printable(words, has)).toBe(drawn)
})

it('counts a word once in which letters are lacking, and no other', () => {
  expect(wordsLacking('"王小明" Berg, 王小明: 10\u202f% (Haus\u2011Boot) سارة', has)).toEqual(['王小明', 'سارة'])
})

const report = (name: string): Report => ({
  title: 'Zusammensetzung',
  subtitle: 'Empfehlung',
  language: 'de',
  confidentiality: 'Vertraulich',
  municipality: 'Beispielstadt',
  edition: 'team',
  reportNumber: '2026-001',
  createdAt: '2026-03-10T09:00:00Z',
  blocks: [{ kind: 'paragraph', text: `${name} leitet den Verein.` }],
})
const textOf = async (name: string) =>
  inspect('pdftotext', await bytesOf(report(name)), ['PDF', '-']).replace(/\s+/g, ' ')

it('says at the beginning of a report that names could not be printed, and nothing where all could', async () => {
  const printed = await textOf('王小明')
  expect(printed).toContain('??? leitet den Verein.')
  expect(printed).toContain('In einem Wort stehen Fragezeichen')
  expect(printed.indexOf('Fragezeichen')).toBeLessThan(printed.indexOf('leitet'))
  for (const name of ['Łukasz Šimić', 'Haus\u2011Boot 10\u202f%'])
    expect(await textOf(name)).not.toContain('Fragezeichen')
})
