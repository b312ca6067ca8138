import readSheets from 'read-excel-file/universal'
import { type ListRefusal, type Table, tableOf } from '../../surveys/people-list/table.ts'
import { type ArchiveFile, ArchiveRefused, filesIn, packed } from './archive.ts'

export type SpreadsheetRead =
  | { table: Table; sheet: string; otherSheets: number; refusal?: undefined }
  | { table?: undefined; refusal: ListRefusal | ArchiveRefused['reason'] }

/**
 * The first sheet of an XLSX file that holds anything, as texts; where a cell holds a formula, the value it had when the
 * file was saved: nothing is computed, nothing is followed to another file. The library fills every gap before the last
 * cell with empty ones, so what addresses may claim is bounded before it reads.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<SpreadsheetRead> {
  try {
    const files = filesIn(bytes, (name) => /\.(xml|rels)$/.test(name))
    for (const file of files.filter(({ name }) => /worksheets\/[^/]+\.xml$/.test(name))) checkAddresses(file)
    const archive = packed(files)
    const sheets = await readSheets(new Blob([new Uint8Array(archive)]), { trim: false })
    const filled = sheets.filter(({ data }) => data.length > 0)
    const [first] = filled
    if (!first) return { refusal: 'listEmpty' }
    const { list, refusal } = tableOf(first.data.map((row) => row.map(textOf)))
    return list ? { table: list, sheet: first.sheet, otherSheets: filled.length - 1 } : { refusal }
  } catch (error) {
    return { refusal: error instanceof ArchiveRefused ? error.reason : 'fileNotReadable' }
  }
}

/** What stands in a cell as people read it; a day as „31.03.2026“ would be wrong in English, so as 2026-03-31. */
function textOf(value: unknown): string {
  if (value instanceof Date) return value.toJSON().split('T')[0] ?? ''
  return value === null || value === undefined ? '' : String(value)
}

/** Rows and cells as they open; what looks like one and is not whole could hide an address. */
const opening = /<(?:[\w.-]+:)?(?:row|c)(?![\w.:-])/g
const whole = /<(?:[\w.-]+:)?(row|c)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g
const address = /(?:^|\s)r\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** What spreadsheets have at most, and how many cells may lie between the first and the last that say something. */
const last = { row: 1_048_576, column: 16_384, cells: 2_000_000 } as const

/** @throws ArchiveRefused where a sheet claims more than spreadsheets have, or more cells than a list could. */
function checkAddresses({ content }: ArchiveFile): void {
  const xml = content.toString('utf8')
  let [rows, columns, seen] = [0, 0, 0]
  for (const _ of xml.matchAll(opening)) seen++
  for (const [, tag, attributes = '', isEmpty] of xml.matchAll(whole)) {
    seen--
    for (const [, one, other] of attributes.matchAll(address)) {
      const { row, column } = addressed(one ?? other ?? '')
      if (row > last.row || column > last.column) throw new ArchiveRefused('fileTooMuchInside')
      if (tag === 'row' || isEmpty) continue
      rows = Math.max(rows, row)
      columns = Math.max(columns, column)
    }
  }
  if (seen !== 0) throw new ArchiveRefused('fileNotReadable')
  if (rows * columns > last.cells) throw new ArchiveRefused('fileTooMuchInside')
}

/** „C12“ of a cell, „12“ of a row. */
function addressed(text: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(text) ?? []
  if (letters === undefined || digits === undefined) throw new ArchiveRefused('fileNotReadable')
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits), column }
}
