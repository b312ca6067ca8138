import { parse } from 'csv-parse/sync'

/** What a list may hold at most. A municipality has no more than 500 people, and a table for people few columns. */
export const listLimits = { bytes: 1_048_576, characters: 250_000, rows: 500, columns: 50 } as const

export interface TableRow {
  /** As the file or the pasted text counts it, from 1: what people look for when something is wrong. */
  number: number
  cells: string[]
}

/** A table as it was given: rows without any text are left out, all others have as many cells as there are columns. */
export interface Table {
  rows: TableRow[]
  columns: number
}

/** Why no table is made of what was given: a key of views/text (complaints). */
export type ListRefusal = 'listEmpty' | 'listTooLong' | 'listTooManyRows' | 'listTooManyColumns'
export type TableRead = { list: Table; refusal?: undefined } | { list?: undefined; refusal: ListRefusal }

/** Cells as they were given, in rows; cut to what holds text, and refused where that is more than a list may hold. */
export function tableOf(given: readonly (readonly string[])[]): TableRead {
  const rows = given
    .map((cells, at) => ({ number: at + 1, cells: withoutEmptyEnd(cells) }))
    .filter(({ cells }) => cells.length > 0)
  if (rows.length === 0) return { refusal: 'listEmpty' }
  // One more for the headings.
  if (rows.length > listLimits.rows + 1) return { refusal: 'listTooManyRows' }
  const columns = Math.max(...rows.map(({ cells }) => cells.length))
  if (columns > listLimits.columns) return { refusal: 'listTooManyColumns' }
  const characters = rows.reduce((sum, { cells }) => sum + cells.join('').length, 0)
  if (characters > listLimits.characters) return { refusal: 'listTooLong' }
  const whole = (cells: string[]) => Array.from({ length: columns }, (_, at) => cells[at] ?? '')
  return { list: { columns, rows: rows.map(({ number, cells }) => ({ number, cells: whole(cells) })) } }
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  return cells.slice(0, last + 1)
}

/** More lines than any list: whoever sends a million of them waits for an answer, not for a million rows. */
const mostLines = 5_000

/** A table from text: cells separated by tabs (as spreadsheets copy them), semicolons or commas, quoted or not. */
export function tableIn(text: string): TableRead {
  if (text.length > listLimits.bytes) return { refusal: 'listTooLong' }
  return tableOf(recordsIn(text, separatorIn(text)))
}

function recordsIn(text: string, delimiter: string): string[][] {
  const options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: listLimits.bytes,
    to: mostLines,
  }
  try {
    return parse(text, options)
  } catch {
    // A quotation mark that is never closed is part of the text.
    return parse(text, { ...options, quote: false })
  }
}

/** Spreadsheets copy tabs; in files the one that stands in most lines, the semicolon before the comma. */
function separatorIn(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
  const linesWith = (separator: string) => lines.filter((line) => line.includes(separator)).length
  if (linesWith('\t') > 0) return '\t'
  return linesWith(',') > linesWith(';') * 2 ? ',' : ';'
}
