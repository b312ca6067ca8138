import { describe, expect, it } from 'vitest'
import { textIn } from '../../../surveys/people-list/decode.ts'
import { tableIn } from '../../../surveys/people-list/table.ts'

const cellsOf = (text: string) => tableIn(text).list?.rows.map(({ cells }) => cells)
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('the text of a file', () => {
  it('is read in the encodings in which spreadsheets write', () => {
    expect(textIn(bytes('Jörg'))).toBe('Jörg')
    expect(textIn(bytes([0xef, 0xbb, 0xbf], 'Jörg'))).toBe('Jörg')
    expect(textIn(bytes('J', [0xf6], 'rg ', [0x96], ' ', [0x80]))).toBe('Jörg – €')
    expect(textIn(bytes([0xff, 0xfe], [...Buffer.from('Jörg', 'utf16le')]))).toBe('Jörg')
  })

  it('is none where it holds what no text holds', () => {
    expect(textIn(bytes('%PDF-1.7', [0, 1, 2]))).toBeUndefined()
  })
})

describe('a table', () => {
  it('is read with tabs, semicolons and commas', () => {
    const rows = [
      ['Name', 'Bereich'],
      ['Anna Weber', 'Justiz'],
    ]
    for (const separator of ['\t', ';', ','])
      expect(cellsOf(rows.map((row) => row.join(separator)).join('\n'))).toEqual(rows)
    expect(cellsOf('Name;Ort\nWeber, Anna;hier\nHaddad, Omar;dort')?.[1]).toEqual(['Weber, Anna', 'hier'])
    expect(cellsOf('Weber;Anna\t1,5')?.[0]).toEqual(['Weber;Anna', '1,5'])
    expect(cellsOf('Anna Weber')).toEqual([['Anna Weber']])
  })

  it('is read with every line end, and with quotes that hold separators, quotes and lines', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(cellsOf(['a;b', 'c;d'].join(end))).toEqual([
        ['a', 'b'],
        ['c', 'd'],
      ])
    expect(cellsOf('Name;Notiz\r\n"Weber; Anna";"sagt ""ja""\r\nund geht"')?.[1]).toEqual([
      'Weber; Anna',
      'sagt "ja"\r\nund geht',
    ])
    expect(cellsOf('Anna "Anni" Weber;x\n"nie geschlossen;y\nz;')?.length).toBe(3)
  })

  it('counts its rows as the file does, without those that are empty', () => {
    const { list } = tableIn('Name;Bereich\n;\n\n"Anna\nWeber";Justiz;;;\n;;;\n')
    expect(list?.rows.map(({ number }) => number)).toEqual([1, 4])
    expect(list?.columns).toBe(2)
  })

  it('is refused when it is empty, or more than a list of people', () => {
    expect(tableIn(' \n;;;\n\t').refusal).toBe('listEmpty')
    expect(tableIn('x\n'.repeat(501)).refusal).toBeUndefined()
    expect(tableIn('x\n'.repeat(502)).refusal).toBe('listTooManyRows')
    expect(tableIn(`${'x;'.repeat(50)}`).refusal).toBeUndefined()
    expect(tableIn(`${'x;'.repeat(51)}`).refusal).toBe('listTooManyColumns')
    expect(tableIn(`a;${';'.repeat(1_000_000)}b`).refusal).toBe('listTooManyColumns')
    expect(tableIn('x'.repeat(250_001)).refusal).toBe('listTooLong')
    expect(tableIn('\n'.repeat(1_000_000)).refusal).toBe('listEmpty')
  })
})
