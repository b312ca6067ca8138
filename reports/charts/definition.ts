import type { ChartConfiguration } from 'chart.js'
import type { TableContent } from '../content/table.ts'

/** Points at places; lines, bars and words around them are marks, drawn by our two plugins. */
export type ChartConfig = ChartConfiguration<'scatter'>

/**
 * One chart, two renderers: browser and PDF draw the same plain configuration (JSON, no functions). Width and
 * height are CSS pixels, as paper needs them; the browser takes the width there is and grows where narrow rows need
 * more lines, so that text keeps its size at 390 px and in an A4 column alike.
 */
export interface ChartDefinition {
  /** The finding or the question, never the chart type. */
  title: string
  config: ChartConfig
  width: number
  height: number
  /** What can not be read when narrower: on a small screen it is scrolled sideways. Any width when not given. */
  minWidth?: number
  /** What a person who cannot see the chart needs to know, in sentences. */
  alt: string
  /** Source line: n, what is missing, date. */
  caption: string
  /** The same content as a table. */
  table: TableContent
}

/** The width charts are designed for; the A4 text column shrinks it to about seven tenths. */
export const chartWidth = 640
