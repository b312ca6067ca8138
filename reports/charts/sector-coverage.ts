import type { Language } from '../../surveys/vocabulary.ts'
import type { SectorCoverage } from '../aggregate/sector-coverage.ts'
import { type ChartDefinition, chartWidth } from './definition.ts'
import type { Mark } from './drawing/marks.ts'
import { palette } from './drawing/palette.ts'
import { labelsFor } from './labels.ts'
import { scatter } from './scatter.ts'
import { wordsFor } from './words.ts'

const rowHeight = 50

const span = (min: number, max: number) => (min === max ? String(min) : `${min}–${max}`)

/** The intended number as a bracket under the bar: from minimum to maximum, with upright ends. */
const bracket = (y: number, min: number, max: number): Mark[] => {
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

/** Persons per sector: in the group (solid), further candidates (pale with a border), and how many are intended (bracket). */
export function chartSectorCoverage(
  coverage: SectorCoverage,
  date: string | null,
  language: Language,
): ChartDefinition {
  const { sectors: words } = wordsFor(language)
  const { sector } = labelsFor(language)
  const rows = coverage.sectors.map((row) => ({
    name: sector[row.sector],
    members: row.members.length,
    others: row.others.length,
    span: span(row.min, row.max),
    min: row.min,
    max: row.max,
  }))
  const longest = Math.max(4, ...rows.map((row) => Math.max(row.members + row.others, row.max)))
  const bars = rows.flatMap((row, y): Mark[] => [
    { kind: 'bar', y, from: 0, to: row.members, thickness: 16, fill: palette.accent },
    {
      kind: 'bar',
      y,
      from: row.members,
      to: row.members + row.others,
      thickness: 16,
      fill: palette.pale,
      stroke: palette.quiet,
    },
    ...bracket(y, row.min, row.max),
  ])
  const key = (label: string, pointStyle: 'rect' | 'line', fill: string, border: string) => ({
    label,
    data: [],
    pointStyle,
    pointBackgroundColor: fill,
    pointBorderColor: border,
    pointBorderWidth: 1.5,
  })
  return {
    title: words.title(coverage.missing),
    width: chartWidth,
    height: rows.length * rowHeight + 92,
    config: scatter({
      x: { min: 0, max: longest, step: longest > 12 ? 5 : 1, title: words.axis },
      y: { min: -0.5, max: rows.length - 0.5 },
      rowHeight,
      rows: rows.map((row) => ({ label: row.name, note: words.note(row.members, row.span) })),
      above: bars.filter((mark) => mark.kind !== 'bar' || mark.to > mark.from),
      legend: true,
      datasets: [
        key(words.members, 'rect', palette.accent, palette.accent),
        key(words.others, 'rect', palette.pale, palette.quiet),
        key(words.span, 'line', palette.contrast, palette.contrast),
      ],
    }),
    alt: words.alt(rows.map((row) => words.altPart(row.name, row.members, row.others, row.span)).join('; ')),
    caption: words.caption(coverage.n, coverage.missing, date),
    table: {
      caption: words.table,
      columns: [
        { label: words.sector, share: 2 },
        { label: words.members, align: 'end' },
        { label: words.others, align: 'end', share: 1.4 },
        { label: words.span, align: 'end' },
      ],
      rows: rows.map((row) => [row.name, String(row.members), String(row.others), row.span]),
    },
  }
}
