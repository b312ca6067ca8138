import { palette } from '../charts/drawing/palette.ts'
import type { TableContent } from '../content/table.ts'
import type { Line } from './lines.ts'
import type { Sheet } from './sheet.ts'
import { columnWidth, page, type Style, space, styles } from './typography.ts'

type Element = PDFKit.PDFStructureElement

interface Setting {
  style: Style
  gutter: number
  x: number[]
  width: number[]
}

/** Column widths by their shares; many columns are set smaller and closer. */
function settingOf({ columns }: TableContent): Setting {
  const isDense = columns.length > 7
  const gutter = isDense ? 5 : 10
  const shares = columns.map(({ share = 1 }) => share)
  const unit = (columnWidth - gutter * (columns.length - 1)) / shares.reduce((a, b) => a + b, 0)
  const width = shares.map((share) => share * unit)
  const x = width.map((_, at) => page.left + width.slice(0, at).reduce((sum, each) => sum + each + gutter, 0))
  return { style: isDense ? styles.dense : styles.table, gutter, x, width }
}

const padding = 3
const heightOf = (cells: Line[][], { leading }: Style) =>
  Math.max(...cells.map((cell) => cell.length)) * leading + 2 * padding

const captionLines = (sheet: Sheet, caption: string) => sheet.lines(caption, styles.label, columnWidth)

/**
 * Room a table needs to begin: all of it, if that is less than two thirds of a page; else caption, head and three
 * rows, for less than that is no beginning.
 */
export function tableNeed(sheet: Sheet, table: TableContent, caption: string) {
  const { style, width } = settingOf(table)
  const rowHeight = (texts: string[]) =>
    heightOf(
      texts.map((text, at) => sheet.lines(text, style, width[at]!)),
      style,
    )
  const head =
    captionLines(sheet, caption).length * styles.label.leading + 4 + rowHeight(table.columns.map(({ label }) => label))
  const heights = table.rows.map(rowHeight)
  const sum = (most: number) => heights.slice(0, most).reduce((total, each) => total + each, head)
  const whole = sum(heights.length)
  return whole < (page.height - page.top - page.bottom) * 0.66 ? whole : sum(3)
}

/**
 * A table with real headers in the structure tree: columns in the first row, rows in the first column. The head is
 * repeated on each page (there as decoration, since it is said already), and a row is never split unless it is
 * higher than a page.
 */
export function drawTable(sheet: Sheet, parent: Element, table: TableContent, caption: string) {
  const setting = settingOf(table)
  const { style, width, x } = setting
  const headStyle = { ...style, font: 'strong' as const, color: palette.quiet }
  const aligned = (at: number) => table.columns[at]?.align ?? 'start'
  const head = table.columns.map(({ label }, at) => sheet.lines(label, headStyle, width[at]!))
  const headHeight = heightOf(head, style)
  const drawCell = (lines: Line[], look: Style, at: number, top: number) => {
    for (const [nth, line] of lines.entries())
      sheet.drawLine(line, look, x[at]!, top + nth * style.leading, aligned(at), width[at])
  }
  /** Columns' names stand at the foot of the head, right above their column. */
  const headTop = (lines: Line[]) => sheet.y + headHeight - padding - lines.length * style.leading

  const element = sheet.element(parent, 'Table')
  sheet.before(6)
  sheet.ensure(tableNeed(sheet, table, caption))
  sheet.flow(element, 'Caption', captionLines(sheet, caption), styles.label)
  sheet.y += 2
  const headRow = sheet.element(sheet.element(element, 'THead'), 'TR')
  for (const [at, lines] of head.entries()) {
    const cell = sheet.element(headRow, 'TH', { scope: 'Column' })
    sheet.mark(cell, 'TH', () => drawCell(lines, headStyle, at, headTop(lines)))
  }
  sheet.y += headHeight
  sheet.rule(sheet.y, palette.ink, 0.8)
  const body = sheet.element(element, 'TBody')
  const repeatHead = () => {
    sheet.breakPage()
    sheet.decorate(() => {
      for (const [at, lines] of head.entries()) drawCell(lines, headStyle, at, headTop(lines))
    }, 'Pagination')
    sheet.y += headHeight
    sheet.rule(sheet.y, palette.ink, 0.8)
  }
  for (const row of table.rows) {
    let cells = row.map((text, at) => sheet.lines(text, style, width[at]!))
    const element = sheet.element(body, 'TR')
    const elements = cells.map((_, at) =>
      at === 0 ? sheet.element(element, 'TH', { scope: 'Row' }) : sheet.element(element, 'TD'),
    )
    while (cells.some((lines) => lines.length > 0)) {
      if (heightOf(cells, style) > sheet.room) repeatHead()
      const most = Math.floor((sheet.room - 2 * padding) / style.leading)
      const here = cells.map((lines) => lines.slice(0, most))
      for (const [at, lines] of here.entries())
        sheet.mark(elements[at]!, at === 0 ? 'TH' : 'TD', () => drawCell(lines, style, at, sheet.y + padding))
      sheet.y += heightOf(here, style)
      cells = cells.map((lines) => lines.slice(most))
    }
    sheet.rule(sheet.y, palette.line, 0.5)
  }
  sheet.after(space.figure)
}
