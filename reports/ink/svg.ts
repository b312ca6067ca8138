import { createCanvas, GlobalFonts, SvgExportFlag } from '@napi-rs/canvas'
import type { ChartItem } from 'chart.js'
import type { ChartDefinition } from '../charts/definition.ts'
import { Chart } from '../charts/plugins.ts'
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
  return canvas.getContent().toString('utf8')
}
