import type { ChartConfig } from '../../reports/charts/definition.ts'
import { fontFamily } from '../../reports/charts/drawing/palette.ts'
import { Chart } from '../../reports/charts/drawing/plugins.ts'
import { lackOfHeight } from '../../reports/charts/drawing/rows.ts'

/**
 * Draws every `<canvas data-chart>` from the JSON in the `<script type="application/json">` next to it, with the
 * same configuration and plugins as the PDF. Charts never move (so reduced motion needs nothing more), follow the
 * width of their frame, grow where narrow rows need more lines, and are sharp on paper and at any zoom: at least
 * two device pixels per CSS pixel.
 */
async function drawCharts() {
  // Text on a canvas does not follow a font that arrives later.
  await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 13px ${fontFamily}`)))
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas[data-chart]')) {
    const frame = canvas.parentElement
    const json = frame?.querySelector('script[type="application/json"]')?.textContent
    if (!frame || !json) continue
    if (frame.dataset.minWidth) frame.style.minWidth = `${frame.dataset.minWidth}px`
    const { height } = canvas
    const config: ChartConfig = JSON.parse(json)
    const chart = new Chart(canvas, { ...config, options: { ...config.options, animation: false, responsive: false } })
    const draw = () => {
      chart.options.devicePixelRatio = Math.max(2, window.devicePixelRatio)
      chart.resize(frame.clientWidth, height)
      const lack = lackOfHeight(chart)
      if (lack !== 0) chart.resize(frame.clientWidth, height + lack)
      frame.dataset.drawn = ''
    }
    new ResizeObserver(draw).observe(frame)
  }
}

void drawCharts()
