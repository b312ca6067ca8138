import type { CartesianScaleOptions, Chart, ChartType, Plugin } from 'chart.js'
import { chartWidth } from '../definition.ts'
import { fontFamily, fontSize, palette, smallSize } from './palette.ts'
import { wrap } from './wrap.ts'

/** The name of a row (y = its position, from 0), with a quieter remark under it. */
export interface Row {
  label: string
  note?: string
  strong?: boolean
}

interface RowsOptions {
  rows: Row[]
  /** Least height of a row in pixels: the data need it. */
  height: number
  /** Share of the chart's width kept for the names, 0.38 when not given; no more than of the width it is designed for. */
  share?: number
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    rows?: RowsOptions
  }
}

/** As written, not as Chart.js resolves options: key by key, with its own defaults behind. */
const optionsOf = (chart: Chart) => chart.config.options?.plugins?.rows as RowsOptions | undefined

const gap = 14
const widthOf = (chart: Chart, { share = 0.38 }: RowsOptions) => Math.min(chartWidth, chart.width) * share

const leading = (size: number) => size * 1.2
/** A size smaller on a phone. */
const sizeOf = (chart: Chart) => (chart.width < 480 ? smallSize : fontSize)
const fontOf = (size: number, strong = false) => `${strong ? 600 : 400} ${size}px ${fontFamily}`

const mostLines = { label: 4, note: 2 }

/** Every line of a name and its remark; for more lines than there is room see `shorten`. */
function linesOf(chart: Chart, { label, note = '', strong }: Row) {
  const { ctx } = chart
  const width = chart.chartArea.left - gap
  const fits = (line: string) => ctx.measureText(line).width <= width
  ctx.save()
  ctx.font = fontOf(sizeOf(chart), strong)
  const names = shorten(wrap(label, fits), mostLines.label)
  ctx.font = fontOf(smallSize)
  const notes = note === '' ? [] : shorten(wrap(note, fits), mostLines.note)
  ctx.restore()
  return { names, notes }
}

/** What is left out shows as an ellipsis, the table twin has it whole. */
const shorten = (lines: string[], most: number) =>
  lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/.$/, '')}…`] : lines

/** How much higher (or, negative, lower) in pixels a chart should be for all its rows to have the height they need. */
export function lackOfHeight(chart: Chart): number {
  const options = optionsOf(chart)
  const y = chart.scales.y
  if (!options || !y) return 0
  const needed = options.rows.map((row) => {
    const { names, notes } = linesOf(chart, row)
    return names.length * leading(sizeOf(chart)) + notes.length * leading(smallSize) + 4
  })
  const height = Math.ceil(Math.max(options.height, ...needed))
  return Math.round(height * (y.max - y.min) - chart.chartArea.height)
}

/**
 * Names rows at the left: a real axis cannot wrap its labels to the width that happens to be there. The room is the
 * title of the hidden y axis, so that the legend still has the whole width.
 */
export const rows: Plugin = {
  id: 'rows',
  beforeLayout(chart) {
    const options = optionsOf(chart)
    const y = chart.options.scales?.y as Partial<CartesianScaleOptions> | undefined
    if (options && y?.title) y.title.padding = { top: widthOf(chart, options) - 1, bottom: 0, y: 0 }
  },
  afterDraw(chart) {
    for (const [at, row] of (optionsOf(chart)?.rows ?? []).entries()) drawRow(chart, row, at)
  },
}

/** The name goes before the remark, where a row has not the height for both. */
function drawRow(chart: Chart, row: Row, at: number) {
  const { ctx } = chart
  const y = chart.scales.y!
  const size = sizeOf(chart)
  const room = Math.max(1, Math.floor((y.getPixelForValue(1) - y.getPixelForValue(0)) / leading(smallSize)))
  const { names, notes } = linesOf(chart, row)
  const label = shorten(names, room)
  const note = room > label.length ? shorten(notes, room - label.length) : []
  const height = label.length * leading(size) + note.length * leading(smallSize)
  let base = y.getPixelForValue(at) - height / 2 + size * 0.945
  const write = (lines: string[], font: string, color: string, by: number) => {
    ctx.font = font
    ctx.fillStyle = color
    for (const line of lines) {
      ctx.fillText(line, 0, base)
      base += by
    }
  }
  ctx.save()
  ctx.textAlign = 'left'
  ctx.textBaseline = 'alphabetic'
  write(label, fontOf(size, row.strong), palette.ink, leading(size))
  base -= 1
  write(note, fontOf(smallSize), palette.quiet, leading(smallSize))
  ctx.restore()
}
