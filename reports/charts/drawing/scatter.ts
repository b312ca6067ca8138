import type { ChartDataset } from 'chart.js'
import type { ChartConfig } from '../definition.ts'
import { hyphenate } from './hyphens.ts'
import type { Mark } from './marks.ts'
import { fontFamily, fontSize, palette, smallSize } from './palette.ts'
import type { Row } from './rows.ts'

export type Points = ChartDataset<'scatter'>
type Scale = NonNullable<NonNullable<ChartConfig['options']>['scales']>[string]

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
    scales: { x: acrossRows(parts.x), y: downRows(parts) },
    plugins: {
      legend: legend(parts.legend ?? false),
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

const acrossRows = ({ min, max, step, title }: Axis): Scale => ({
  type: 'linear',
  display: step !== undefined,
  min,
  max,
  border: { display: false },
  grid: { color: palette.line, drawTicks: false },
  ticks: {
    stepSize: step ?? 1,
    color: palette.quiet,
    font: font(),
    padding: 6,
    includeBounds: false,
    maxRotation: 0,
  },
  title: { display: title !== undefined, text: title ?? '', color: palette.quiet, font: font(smallSize) },
})

const downRows = ({ y: { min, max }, rows }: ScatterParts): Scale => ({
  type: 'linear',
  reverse: true,
  min,
  max,
  border: { display: false },
  grid: { display: false },
  ticks: { display: false },
  // The rows plugin makes room for the names of rows here.
  title: { display: rows !== undefined, text: '', font: { size: 1, lineHeight: 1 } },
})

const legend = (display: boolean) => ({
  display,
  position: 'bottom' as const,
  align: 'start' as const,
  labels: {
    usePointStyle: true,
    color: palette.ink,
    font: font(smallSize),
    padding: 12,
    boxHeight: 9,
    boxWidth: 16,
  },
})
