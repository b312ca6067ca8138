import type { CartesianScaleOptions, Chart, Plugin } from 'chart.js'
import { fontFamily, fontSize, palette } from './palette.ts'

/** The name of a row (y = its position, from 0), with a quieter remark under it. */
export interface Row {
  label: string
  note?: string
}

export interface RowsOptions {
  rows: Row[]
  /** Share of the chart's width kept for the names, 0.38 when not given; never more than 210 pixels. */
  share?: number
}

/** As written, not as Chart.js resolves options: key by key, with its own defaults behind. */
const optionsOf = (chart: Chart) => chart.config.options?.plugins?.rows as RowsOptions | undefined

const gap = 14
const widthOf = (chart: Chart, options: RowsOptions) => Math.min(210, chart.width * (options.share ?? 0.38))
/** A size smaller on a phone. */
const sizeOf = (chart: Chart) => (chart.width < 480 ? fontSize - 1 : fontSize)

/** Words into lines of at most the width in pixels; a word that is wider is broken, so that nothing is cut off. */
function wrap(ctx: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.slice(0, 200).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (ctx.measureText(longer).width <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (ctx.measureText(line).width > width && line.length > 1) {
      let fits = line.length - 1
      while (fits > 1 && ctx.measureText(line.slice(0, fits)).width > width) fits--
      lines.push(line.slice(0, fits))
      line = line.slice(fits)
    }
  }
  return [...lines, line]
}

/** At most three lines; what is left out shows as an ellipsis, the table twin has it whole. */
const shorten = (lines: string[], most: number) =>
  lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/.$/, '')}…`] : lines

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

function drawRow(chart: Chart, row: Row, at: number) {
  const { ctx } = chart
  const width = chart.chartArea.left - gap
  const size = sizeOf(chart)
  const step = size * 1.2
  const noteStep = step - 2
  const plain = `400 ${size}px ${fontFamily}`
  const small = `400 ${size - 2}px ${fontFamily}`
  ctx.save()
  ctx.textAlign = 'left'
  ctx.textBaseline = 'alphabetic'
  ctx.font = plain
  const label = shorten(wrap(ctx, row.label, width), row.note ? 2 : 3)
  ctx.font = small
  const note = row.note ? shorten(wrap(ctx, row.note, width), 2) : []
  const height = label.length * step + note.length * noteStep
  let base = chart.scales.y!.getPixelForValue(at) - height / 2 + size * 0.945
  const write = (lines: string[], font: string, color: string, by: number) => {
    ctx.font = font
    ctx.fillStyle = color
    for (const line of lines) {
      ctx.fillText(line, 0, base)
      base += by
    }
  }
  write(label, plain, palette.ink, step)
  base -= 1
  write(note, small, palette.quiet, noteStep)
  ctx.restore()
}
