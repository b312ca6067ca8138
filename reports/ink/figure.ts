import type { ChartItem } from 'chart.js'
import type { ChartDefinition } from '../charts/definition.ts'
import { Chart } from '../charts/drawing/plugins.ts'
import { Pen } from './pen.ts'
import type { Sheet } from './sheet.ts'
import { columnWidth, page, space, styles } from './typography.ts'

type Element = PDFKit.PDFStructureElement

const sizeOf = ({ width, height }: ChartDefinition) => {
  const scale = Math.min(columnWidth / width, (page.height - page.top - page.bottom - 90) / height)
  return { width: width * scale, height: height * scale }
}

const parts = (sheet: Sheet, chart: ChartDefinition, title: string) => ({
  title: sheet.lines(title, styles.label, columnWidth),
  source: sheet.lines(chart.caption, styles.small, columnWidth),
})

/** Title, drawing and source line belong together on one page. */
export function figureHeight(sheet: Sheet, chart: ChartDefinition, title: string) {
  const lines = parts(sheet, chart, title)
  return (
    lines.title.length * styles.label.leading + sizeOf(chart).height + lines.source.length * styles.small.leading + 14
  )
}

/** With the very configuration the browser draws on a canvas; the definition is not changed. */
function drawChart({ canvas }: Pen, chart: ChartDefinition) {
  const config = structuredClone(chart.config)
  config.options = { ...config.options, responsive: false, devicePixelRatio: 1 }
  new Chart(canvas as unknown as ChartItem, config).destroy()
}

/** A chart as vectors in a Figure with alternative text, its title above, its source line below. */
export function drawFigure(sheet: Sheet, parent: Element, chart: ChartDefinition, title: string) {
  sheet.before(6)
  sheet.ensure(figureHeight(sheet, chart, title))
  const { width, height } = sizeOf(chart)
  const lines = parts(sheet, chart, title)
  const section = sheet.element(parent, 'Div')
  sheet.flow(section, 'Caption', lines.title, styles.label)
  sheet.y += 8
  const bbox: [number, number, number, number] = [page.left, sheet.y, page.left + width, sheet.y + height]
  const figure = sheet.element(section, 'Figure', { alt: chart.alt, bbox, placement: 'Block' })
  sheet.mark(figure, 'Figure', () => {
    sheet.doc.save()
    sheet.doc.translate(page.left, sheet.y).scale(width / chart.width)
    drawChart(new Pen(sheet, chart.width, chart.height), chart)
    sheet.doc.restore()
  })
  sheet.y += height + 4
  sheet.flow(section, 'P', lines.source, styles.small)
  sheet.after(space.figure)
}
