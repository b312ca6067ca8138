import { createCanvas, GlobalFonts, SvgExportFlag } from '@napi-rs/canvas'
import type { ChartItem } from 'chart.js'
import type { ChartDefinition } from '../charts/definition.ts'
import { Chart } from '../charts/drawing/plugins.ts'
import { fontFiles } from './fonts.ts'

for (const file of Object.values(fontFiles)) GlobalFonts.registerFromPath(file, 'Fira Sans')

/**
 * Draws a chart as SVG (vectors and real text), with the very configuration the browser draws on a canvas.
 * The definition is not changed.
 */
export function drawSvg(chart: ChartDefinition): string {
  const canvas = createCanvas(chart.width, chart.height, SvgExportFlag.NoPrettyXML)
  const config = structuredClone(chart.config)
  config.options = { ...config.options, responsive: false, devicePixelRatio: 1 }
  const drawing = new Chart(canvas as unknown as ChartItem, config)
  drawing.destroy()
  // A view box in place of a size, so that whoever places the drawing can scale it.
  return circlesIn(canvas.getContent().toString('utf8')).replace(
    / width="\d+" height="\d+">/,
    ` viewBox="0 0 ${chart.width} ${chart.height}">`,
  )
}

/** The canvas writes each circle as dozens of short curves, five kilobytes of them: back into a circle. */
const circlesIn = (svg: string) =>
  svg.replace(/<path ([^>]*)d="(M[^"LZ]*Q[^"LZ]*)Z?"\/>/g, (path, look: string, curves: string) => {
    const numbers = curves.match(/-?[\d.]+/g)!.map(Number)
    const xs = numbers.filter((_, at) => at % 2 === 0)
    const ys = numbers.filter((_, at) => at % 2 === 1)
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const radius = (right - left) / 2
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    const isRound =
      xs.length > 40 && xs.every((each, at) => Math.abs(Math.hypot(each - x, ys[at]! - y) - radius) < 0.05)
    return isRound ? `<circle ${look}cx="${x.toFixed(2)}" cy="${y.toFixed(2)}" r="${radius.toFixed(2)}"/>` : path
  })
