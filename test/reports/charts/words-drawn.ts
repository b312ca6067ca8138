import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import type { ChartItem } from 'chart.js'
import type { ChartDefinition } from '../../../reports/charts/definition.ts'
import { Chart } from '../../../reports/charts/drawing/plugins.ts'
import { lackOfHeight } from '../../../reports/charts/drawing/rows.ts'
import { fontFiles } from '../../../reports/ink/fonts.ts'

for (const file of Object.values(fontFiles)) GlobalFonts.registerFromPath(file, 'Fira Sans')

/** A word on a drawing with the room it takes, in pixels from the top left. */
export interface Box {
  text: string
  size: number
  left: number
  right: number
  top: number
  bottom: number
}

/** From the line a word is written at to the line its letters stand on, in em. */
const rise = { alphabetic: 0, middle: 0.335, top: 0.935, bottom: -0.265, hanging: 0.935, ideographic: -0.265 }
const shift = { left: 0, start: 0, center: -0.5, right: -1, end: -1 }

/** Draws on a canvas as the browser does, and does something with the drawing. */
function draw<T>(chart: ChartDefinition, width: number, height: number, then: (drawing: Chart) => T): [T, Box[]] {
  const canvas = createCanvas(width, height)
  const ctx = canvas.getContext('2d')
  const boxes: Box[] = []
  ctx.fillText = (text, x, y) => {
    if (text === '') return
    const size = Number(/([\d.]+)px/.exec(ctx.font)![1])
    const wide = ctx.measureText(text).width
    const left = x + shift[ctx.textAlign] * wide
    const base = y + rise[ctx.textBaseline] * size
    const { a, b, c, d, e, f } = ctx.getTransform()
    const corners = [left, left + wide].flatMap((across) =>
      [base - size * 0.7, base + size * 0.2].map((down) => [a * across + c * down + e, b * across + d * down + f]),
    )
    const [xs, ys] = [corners.map(([at]) => at!), corners.map(([, at]) => at!)]
    const [right, bottom] = [Math.max(...xs), Math.max(...ys)]
    boxes.push({ text, size, left: Math.min(...xs), right, top: Math.min(...ys), bottom })
  }
  const options = { ...structuredClone(chart.config.options), responsive: false, devicePixelRatio: 1 }
  const drawing = new Chart(canvas as unknown as ChartItem, { ...structuredClone(chart.config), options })
  const made = then(drawing)
  drawing.destroy()
  return [made, boxes]
}

/** A chart at this width, as high as its rows then need: how high, and every word with its room. */
export function drawWords(chart: ChartDefinition, width: number): { height: number; boxes: Box[] } {
  const [lack] = draw(chart, width, chart.height, lackOfHeight)
  const height = chart.height + lack
  const [, boxes] = draw(chart, width, height, () => undefined)
  return { height, boxes }
}
