import type { Chart, ChartType, Plugin } from 'chart.js'
import { fontFamily, fontSize, palette } from './palette.ts'

/** A word at a place. Coordinates are data values of the x and y scale; dx, dy and sizes are pixels. */
interface TextMark {
  kind: 'text'
  x: number
  y: number
  text: string | string[]
  align?: 'left' | 'center' | 'right'
  dx?: number
  dy?: number
  size?: number
  weight?: 400 | 600
  color?: string
  /** Paper behind the word, so that lines do not run through it. */
  halo?: boolean
  /** Moved to the right as far as it would leave the chart at the left. */
  isInside?: boolean
}

/** A line between two places; a `bow` leaves both to the right (below zero: to the left) and goes so far, in x values. */
interface LineMark {
  kind: 'line'
  from: [number, number]
  to: [number, number]
  width: number
  color: string
  dash?: [number, number]
  round?: boolean
  bow?: number
  /** Pixels by which the line ends higher than at `to`. */
  rise?: number
}

/** A bar of fixed thickness (pixels) along a row, from one x to another; hatching tells bars apart without colour. */
export interface BarMark {
  kind: 'bar'
  y: number
  from: number
  to: number
  thickness: number
  fill: string
  stroke?: string
  hatched?: boolean
}

export type Mark = TextMark | LineMark | BarMark

export interface MarksOptions {
  /** Drawn under the points. */
  below?: Mark[]
  /** Drawn over the points. */
  above?: Mark[]
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    marks?: MarksOptions
  }
}

const lineHeight = 1.2

function drawText(chart: Chart, mark: TextMark) {
  const { ctx } = chart
  const size = mark.size ?? fontSize
  const lines = Array.isArray(mark.text) ? mark.text : [mark.text]
  const step = size * lineHeight
  ctx.save()
  ctx.font = `${mark.weight ?? 400} ${size}px ${fontFamily}`
  ctx.textAlign = mark.align ?? 'left'
  ctx.textBaseline = 'alphabetic'
  const x = chart.scales.x!.getPixelForValue(mark.x) + (mark.dx ?? 0)
  const least = mark.isInside ? Math.max(...lines.map((line) => ctx.measureText(line).width)) : x
  ctx.translate(Math.max(x, least), chart.scales.y!.getPixelForValue(mark.y) + (mark.dy ?? 0))
  lines.forEach((line, at) => {
    // The cap height of Fira Sans is 0.69 em: half of it below the middle centres the word optically.
    const base = (at - (lines.length - 1) / 2) * step + size * 0.345
    if (mark.halo) {
      const width = ctx.measureText(line).width + 4
      const left = { left: -2, center: -width / 2, right: 2 - width }[mark.align ?? 'left']
      ctx.fillStyle = palette.paper
      ctx.fillRect(left, base - size * 0.8, width, size)
    }
    ctx.fillStyle = mark.color ?? palette.ink
    ctx.fillText(line, 0, base)
  })
  ctx.restore()
}

function drawLine(chart: Chart, mark: LineMark) {
  const { ctx, scales } = chart
  const place = ([x, y]: [number, number]) => [scales.x!.getPixelForValue(x), scales.y!.getPixelForValue(y)] as const
  const [fromX, fromY] = place(mark.from)
  const [toX, toY] = place(mark.to)
  ctx.save()
  ctx.beginPath()
  ctx.moveTo(fromX, fromY)
  if (mark.bow) {
    // A curve comes three quarters as far as the points that draw it.
    const far = (mark.bow * 4) / 3
    const [firstX] = place([mark.from[0] + far, mark.from[1]])
    const [lastX] = place([mark.to[0] + far, mark.to[1]])
    ctx.bezierCurveTo(firstX, fromY, lastX, toY, toX, toY)
  } else ctx.lineTo(toX, toY - (mark.rise ?? 0))
  ctx.lineWidth = mark.width
  ctx.strokeStyle = mark.color
  ctx.lineCap = mark.round ? 'round' : 'butt'
  if (mark.dash) ctx.setLineDash(mark.dash)
  ctx.stroke()
  ctx.restore()
}

/** Diagonal strokes every six pixels, cut at the edges by arithmetic: a clip or a pattern would not stay a vector. */
function hatch(ctx: Chart['ctx'], left: number, top: number, width: number, height: number) {
  ctx.beginPath()
  for (let start = 6; start < width + height; start += 6) {
    const fromX = Math.min(start, width)
    const toX = Math.max(0, start - height)
    ctx.moveTo(left + fromX, top + start - fromX)
    ctx.lineTo(left + toX, top + start - toX)
  }
  ctx.lineWidth = 1
  ctx.stroke()
}

function drawBar(chart: Chart, mark: BarMark) {
  const { ctx, scales } = chart
  const left = scales.x!.getPixelForValue(mark.from)
  const width = scales.x!.getPixelForValue(mark.to) - left
  const top = scales.y!.getPixelForValue(mark.y) - mark.thickness / 2
  ctx.save()
  ctx.fillStyle = mark.fill
  ctx.fillRect(left, top, width, mark.thickness)
  ctx.strokeStyle = mark.stroke ?? mark.fill
  if (mark.hatched) hatch(ctx, left, top, width, mark.thickness)
  if (mark.stroke) {
    ctx.lineWidth = 1.2
    ctx.strokeRect(left, top, width, mark.thickness)
  }
  ctx.restore()
}

/** As written: the options Chart.js hands over fall back to its global defaults key by key (a mark's colour, say). */
const optionsOf = (chart: Chart) => (chart.config.options?.plugins?.marks ?? {}) as MarksOptions

function draw(chart: Chart, marks: Mark[] = []) {
  for (const mark of marks) {
    if (mark.kind === 'text') drawText(chart, mark)
    else if (mark.kind === 'line') drawLine(chart, mark)
    else drawBar(chart, mark)
  }
}

/** Words, lines and bars at data coordinates, given as data in `options.plugins.marks`. */
export const marks: Plugin = {
  id: 'marks',
  beforeDatasetsDraw: (chart) => draw(chart, optionsOf(chart).below),
  afterDatasetsDraw: (chart) => draw(chart, optionsOf(chart).above),
}
