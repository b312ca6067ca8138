import type { ChartConfig } from '../../reports/charts/definition.ts'
import { fontFamily } from '../../reports/charts/palette.ts'
import { Chart } from '../../reports/charts/plugins.ts'

/**
 * Draws every `<canvas data-chart>` from the JSON in the `<script type="application/json">` next to it, with the
 * same configuration and plugins as the PDF. Charts never move (so reduced motion needs nothing more), follow the
 * width of their frame, and are sharp on paper: at least two device pixels per CSS pixel.
 */
async function drawCharts() {
  // Text on a canvas does not follow a font that arrives later.
  await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 13px ${fontFamily}`)))
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas[data-chart]')) {
    const frame = canvas.parentElement
    const json = frame?.querySelector('script[type="application/json"]')?.textContent
    if (!frame || !json) continue
    // The chart fills its frame; a chart's height holds at any width.
    frame.style.height = `${frame.dataset.height}px`
    const config: ChartConfig = JSON.parse(json)
    const chart = new Chart(canvas, {
      ...config,
      options: { ...config.options, animation: false, devicePixelRatio: Math.max(2, window.devicePixelRatio) },
    })
    // The width of paper is another than that of the window.
    window.addEventListener('beforeprint', () => chart.resize())
    window.addEventListener('afterprint', () => chart.resize())
  }
}

void drawCharts()
