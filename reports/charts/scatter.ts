import type { ChartDataset } from 'chart.js'
import type { ChartConfig } from './definition.ts'
import { hyphenate } from './drawing/hyphens.ts'
import type { Mark } from './drawing/marks.ts'
import { fontFamily, fontSize, palette, smallSize } from './drawing/palette.ts'
import type { Row } from './rows.ts'

export type Points = ChartDataset<'scatter'>

interface Axis {
  min: number
  max: number
  /** Step between the ticks of a visible axis; an axis without step is not shown. */
  step?: number
  title?: string
}

export interface ScatterParts {
  datasets: Points[]
  x: Axis
  /** Positions from top to bottom; row 0 is the first. */
  y: { min: number; max: number }
  rows?: Row[]
  /** Least height of a row in pixels, at any width. */
  rowHeight?: number
  rowShare?: number
  below?: Mark[]
  above?: Mark[]
  legend?: boolean
  padding?: { top?: number; right?: number; bottom?: number; left?: number }
}

const font = (size = fontSize) => ({ family: fontFamily, size })

/** The plain configuration all our charts share: no functions, no motion, no hover, nothing but what is said here. */
export const scatter = (parts: ScatterParts): ChartConfig => ({
  type: 'scatter',
  data: { datasets: parts.datasets },
  options: {
    animation: false,
    events: [],
    responsive: true,
    maintainAspectRatio: false,
    layout: { padding: { top: 4, right: 14, bottom: 0, left: 0, ...parts.padding } },
    font: font(),
    color: palette.ink,
    scales: {
      x: {
        type: 'linear',
        display: parts.x.step !== undefined,
        min: parts.x.min,
        max: parts.x.max,
        border: { display: false },
        grid: { color: palette.line, drawTicks: false },
        ticks: {
          stepSize: parts.x.step ?? 1,
          color: palette.quiet,
          font: font(),
          padding: 6,
          includeBounds: false,
          maxRotation: 0,
        },
        title: {
          display: parts.x.title !== undefined,
          text: parts.x.title ?? '',
          color: palette.quiet,
          font: font(smallSize),
        },
      },
      y: {
        type: 'linear',
        reverse: true,
        min: parts.y.min,
        max: parts.y.max,
        border: { display: false },
        grid: { display: false },
        ticks: { display: false },
        // The rows plugin makes room for the names of rows here.
        title: { display: parts.rows !== undefined, text: '', font: { size: 1, lineHeight: 1 } },
      },
    },
    plugins: {
      legend: {
        display: parts.legend ?? false,
        position: 'bottom',
        align: 'start',
        labels: {
          usePointStyle: true,
          color: palette.ink,
          font: font(smallSize),
          padding: 12,
          boxHeight: 9,
          boxWidth: 16,
        },
      },
      marks: { below: parts.below ?? [], above: parts.above ?? [] },
      ...(parts.rows && {
        rows: {
          rows: parts.rows.map((row) => ({ ...row, label: hyphenate(row.label) })),
          height: parts.rowHeight ?? 30,
          ...(parts.rowShare && { share: parts.rowShare }),
        },
      }),
    },
  },
})
