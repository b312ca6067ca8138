import { termsIn } from '../../surveys/terms/index.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { SectorCoverage } from '../aggregate/sector-coverage.ts'
import { type ChartConfig, type ChartDefinition, chartWidth } from './definition.ts'
import type { BarMark, Mark } from './drawing/marks.ts'
import { palette } from './drawing/palette.ts'
import { type Points, scatter } from './drawing/scatter.ts'
import { wordsFor } from './words.ts'

const rowHeight = 50

interface SectorRow {
  name: string
  members: number
  others: number
  min: number
  max: number
}

/** Persons per sector: in the group (solid), further candidates (pale with a border), and how many are intended (bracket). */
export function chartSectorCoverage(
  coverage: SectorCoverage,
  date: string | null,
  language: Language,
): ChartDefinition {
  const { sectors: words } = wordsFor(language)
  const { sector } = termsIn(language)
  const rows = coverage.sectors.map((row) => ({
    name: sector[row.sector],
    members: row.members.length,
    others: row.others.length,
    min: row.min,
    max: row.max,
  }))
  return {
    title: words.title(coverage.missing),
    width: chartWidth,
    height: rows.length * rowHeight + 92,
    config: drawSectors(rows, language),
    alt: words.alt(rows.map((row) => words.altPart(row.name, row.members, row.others, spanOf(row))).join('; ')),
    caption: words.caption(coverage.n, coverage.missing, date),
    table: {
      caption: words.table,
      columns: [
        { label: words.sector, share: 2 },
        { label: words.members, align: 'end' },
        { label: words.others, align: 'end', share: 1.4 },
        { label: words.span, align: 'end' },
      ],
      rows: rows.map((row) => [row.name, String(row.members), String(row.others), spanOf(row)]),
    },
  }
}

const spanOf = ({ min, max }: SectorRow) => (min === max ? String(min) : `${min}–${max}`)

function drawSectors(rows: SectorRow[], language: Language): ChartConfig {
  const { sectors: words } = wordsFor(language)
  const longest = Math.max(4, ...rows.map((row) => Math.max(row.members + row.others, row.max)))
  return scatter({
    x: { min: 0, max: longest, step: longest > 12 ? 5 : 1, title: words.axis },
    y: { min: -0.5, max: rows.length - 0.5 },
    rowHeight,
    rows: rows.map((row) => ({ label: row.name, note: words.note(row.members, spanOf(row)) })),
    above: rows.flatMap((row, y) => [...bars(row, y), ...bracket(row, y)]),
    legend: true,
    datasets: [
      key(words.members, 'rect', palette.accent, palette.accent),
      key(words.others, 'rect', palette.pale, palette.quiet),
      key(words.span, 'line', palette.contrast, palette.contrast),
    ],
  })
}

const key = (label: string, pointStyle: 'rect' | 'line', fill: string, border: string): Points => ({
  label,
  data: [],
  pointStyle,
  pointBackgroundColor: fill,
  pointBorderColor: border,
  pointBorderWidth: 1.5,
})

/** Members, then the others; nobody is no bar. */
function bars({ members, others }: SectorRow, y: number): Mark[] {
  const all: BarMark[] = [
    { kind: 'bar', y, from: 0, to: members, thickness: 16, fill: palette.accent },
    { kind: 'bar', y, from: members, to: members + others, thickness: 16, fill: palette.pale, stroke: palette.quiet },
  ]
  return all.filter(({ from, to }) => to > from)
}

/** The intended number as a bracket under the bar: from minimum to maximum, with upright ends. */
function bracket({ min, max }: SectorRow, y: number): Mark[] {
  const line = (from: [number, number], to: [number, number]): Mark => ({
    kind: 'line',
    from,
    to,
    width: 1.5,
    color: palette.contrast,
  })
  const ends = [...new Set([min, max])].map((x) => line([x, y + 0.26], [x, y + 0.42]))
  return min === max ? ends : [line([min, y + 0.34], [max, y + 0.34]), ...ends]
}
