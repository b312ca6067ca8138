import { afterAll, describe, expect, it } from 'vitest'
import { hireWorkers } from '../../../../server/work/work.ts'
import { workbook, zipOf } from './xlsx.ts'

const work = hireWorkers()
afterAll(() => work.close())

const read = (bytes: Uint8Array) => work.readSpreadsheet(bytes)
const people = [
  ['Name', 'Bereich'],
  ['Jörg Müller', 'Polizei'],
]

describe('a spreadsheet', () => {
  it('is read as texts, each row with its number', async () => {
    const { table, sheet, otherSheets } = (await read(workbook({ Akteure: [...people, [], ['', 'Justiz']] }))) as never
    expect(table).toEqual({
      columns: 2,
      rows: [
        { number: 1, cells: ['Name', 'Bereich'] },
        { number: 2, cells: ['Jörg Müller', 'Polizei'] },
        { number: 4, cells: ['', 'Justiz'] },
      ],
    })
    expect([sheet, otherSheets]).toEqual(['Akteure', 0])
  })

  it('is read from the first sheet that holds anything', async () => {
    expect(await read(workbook({ Leer: [], Akteure: people, Rest: [['x']] }))).toMatchObject({
      sheet: 'Akteure',
      otherSheets: 1,
    })
    expect(await read(workbook({ Leer: [] }))).toEqual({ refusal: 'listEmpty' })
  })

  it('computes no formula and opens no other file', async () => {
    const { table } = await read(workbook({ A: [['Name'], ['=HYPERLINK("http://evil.example")'], ['=1+1']] }))
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual(['Name', '42', '42'])
  })

  it('may have formats down to the last row and column of a spreadsheet, as office programs leave them', async () => {
    const formats = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576" ht="12"></row>'
    expect((await read(workbook({ A: formats }))).table?.rows).toEqual([{ number: 1, cells: ['1'] }])
  })
})

describe('a hostile spreadsheet', () => {
  const far = (tag: string) => `<row r="1"><c r="A1"><v>1</v></c></row>${tag}`
  const hostile: Record<string, Uint8Array> = {
    'a bomb': workbook({ A: people }, [{ name: 'xl/styles.xml', text: Buffer.alloc(300 * 1_048_576) }]),
    'a bomb that says it is small': workbook({ A: people }, [
      { name: 'xl/styles.xml', text: Buffer.alloc(100 * 1_048_576), claimed: 10 },
    ]),
    'many bombs, each just small enough': workbook(
      { A: people },
      Array.from({ length: 100 }, (_, n) => ({ name: `xl/x${n}.xml`, text: Buffer.alloc(1_048_576) })),
    ),
    'thousands of files': workbook(
      { A: people },
      Array.from({ length: 5_000 }, (_, n) => ({ name: `x${n}.xml`, text: '' })),
    ),
    'a cell in a far column, thousands of times': workbook({
      A: Array.from({ length: 5_000 }, (_, n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>1</v></c></row>`).join(''),
    }),
    'a row beyond the last': workbook({ A: far('<row r="9999999"><c r="A9999999"><v>1</v></c></row>') }),
    'a cell beyond the last column': workbook({ A: far('<row r="2"><c r="ZZZ2"><v>1</v></c></row>') }),
  }
  for (const [name, bytes] of Object.entries(hostile))
    it(`${name} is refused for what is inside`, { timeout: 30_000 }, async () => {
      expect(await read(bytes)).toEqual({ refusal: 'fileTooMuchInside' })
    })

  const broken: Record<string, Uint8Array> = {
    'no archive behind its first bytes': Buffer.from('PK\x03\x04and nothing else'),
    'an archive cut off': workbook({ A: people }).subarray(0, 400),
    'an archive of something else': zipOf([{ name: 'word/document.xml', text: '<w/>' }]),
    'an address no spreadsheet has': workbook({ A: far('<row r="1e9"><c r="A2"><v>1</v></c></row>') }),
    'an address behind an entity': workbook({ A: far('<row r="&#57;99999999999"></row>') }),
    'an address in a tag that is not whole': workbook({ A: far('<row a=x r="99999999999"></row>') }),
    'a length beyond the file': Buffer.concat([
      workbook({ A: people }).subarray(0, -6),
      Buffer.from([255, 255, 255, 127, 0, 0]),
    ]),
  }
  for (const [name, bytes] of Object.entries(broken))
    it(`${name} is no spreadsheet`, async () => {
      expect(await read(bytes)).toEqual({ refusal: 'fileNotReadable' })
    })
})
