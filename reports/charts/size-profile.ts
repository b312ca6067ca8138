import type { Language } from '../../surveys/vocabulary.ts'
import type { Recommendation } from '../composition/recommendation.ts'
import { formatNumber } from '../content/format.ts'
import { type ChartConfig, type ChartDefinition, chartWidth } from './definition.ts'
import { fullDots, outlines } from './drawing/dots.ts'
import type { Mark } from './drawing/marks.ts'
import { palette, smallSize } from './drawing/palette.ts'
import { scatter } from './drawing/scatter.ts'
import { wordsFor } from './words.ts'

export interface SizeProfile {
  /** Best value of each allowed size in points, smallest size first; null = no group of this size is possible. */
  sizes: readonly { size: number; value: number | null }[]
  /** Size of the recommended group; 0 = there is none. */
  chosen: number
  /** Nothing is better than the recommended group; else it is the best one that was found. */
  isProven: boolean
  /** Nothing is better than what is shown of every size, and what is not possible is not. */
  isWhole: boolean
}

export const sizesOf = ({ sizeProfile, group, status, unproven }: Recommendation): SizeProfile => ({
  sizes: sizeProfile,
  chosen: group.length,
  isProven: status !== 'best_found',
  isWhole: !unproven?.sizes,
})

const rowHeight = 34

/** A step of 1, 2 or 5 times a power of ten that parts the span three to six times. */
function niceStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 3))
  return [5, 2].map((factor) => factor * power).find((step) => span / step >= 3) ?? power
}

/** A visible span around the values: whole steps, and white for a difference that is drawn leftwards. */
function axisOf(values: number[]) {
  const [least, most] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 0]
  const step = niceStep(Math.max(10, most - least))
  return { min: Math.floor(least / step - 0.25) * step, max: Math.ceil(most / step + 0.25) * step, step }
}

/** One allowed size: the best value there is, and in words how it compares with the recommended size. */
interface SizeRow {
  size: number
  value: number | null
  isChosen: boolean
  verdict: string
}

function compareSizes({ sizes, chosen, isWhole }: SizeProfile, language: Language): SizeRow[] {
  const { sizes: words } = wordsFor(language)
  const best = sizes.find(({ size }) => size === chosen)?.value ?? null
  const verdict = (size: number, value: number | null) => {
    if (value === null) return isWhole ? words.impossible : words.notFound
    if (size === chosen) return words.chosen
    if (best === null) return ''
    return value === best ? words.equal : words.less(formatNumber(best - value, language))
  }
  return sizes.map(({ size, value }) => ({ size, value, isChosen: size === chosen, verdict: verdict(size, value) }))
}

/** What another size would cost: the best value of each allowed size beside that of the recommended one. */
export function chartSizeProfile(profile: SizeProfile, date: string | null, language: Language): ChartDefinition {
  const { sizes: words } = wordsFor(language)
  const rows = compareSizes(profile, language)
  const chosen = rows.find(({ isChosen, value }) => isChosen && value !== null)
  const impossible = rows.filter(({ value }) => value === null).length
  const inNumbers = ({ value }: SizeRow) => (value === null ? null : formatNumber(value, language))
  return {
    title: profile.isProven ? words.title(chosen?.size ?? null) : words.titleFound(chosen?.size ?? null),
    width: chartWidth,
    height: rows.length * rowHeight + 64,
    config: drawSizes(rows, language),
    alt: words.alt(rows.map((row) => words.altPart(words.persons(row.size), inNumbers(row), row.verdict)).join('; ')),
    caption: words.caption(rows.length, impossible, profile.isWhole, date),
    table: {
      caption: words.table,
      columns: [{ label: words.size }, { label: words.value, align: 'end' }, { label: words.comparison, share: 2 }],
      rows: rows.map((row) => [String(row.size), inNumbers(row) ?? '–', row.verdict]),
    },
  }
}

function drawSizes(rows: SizeRow[], language: Language): ChartConfig {
  const { sizes: words } = wordsFor(language)
  const x = axisOf(rows.flatMap(({ value }) => value ?? []))
  const best = rows.find(({ isChosen }) => isChosen)?.value ?? null
  const places = (wanted: boolean) =>
    rows.flatMap(({ value, isChosen }, y) => (value !== null && isChosen === wanted ? [{ x: value, y }] : []))
  return scatter({
    x: { ...x, title: words.axis },
    y: { min: -0.5, max: rows.length - 0.5 },
    padding: { right: 100 },
    rowShare: 0.24,
    rowHeight,
    rows: rows.map(({ size }) => ({ label: words.persons(size) })),
    below: best === null ? [] : [lineAt(best, rows.length), ...shortfalls(rows, best)],
    above: [
      ...rows.map((row, y) => verdictMark(row, x.max, y)),
      ...rows.flatMap(({ value }, y): Mark[] =>
        value === null ? [{ kind: 'text', x: x.min, y, dx: 6, text: '–', color: palette.quiet }] : [],
      ),
    ],
    datasets: [
      fullDots(words.chosen, places(true), 8),
      outlines(words.value, places(false), { shape: 'circle', radius: 6, color: palette.accent }),
    ],
  })
}

/** The line the other sizes are measured from, through all rows. */
const lineAt = (best: number, rows: number): Mark => ({
  kind: 'line',
  from: [best, -0.5],
  to: [best, rows - 0.5],
  width: 1,
  color: palette.accent,
})

/** What a smaller value lacks of the best. */
const shortfalls = (rows: SizeRow[], best: number): Mark[] =>
  rows.flatMap(({ value }, y): Mark[] =>
    value !== null && value < best
      ? [{ kind: 'line', from: [value, y], to: [best, y], width: 1.5, color: palette.quiet, dash: [3, 3] }]
      : [],
  )

const verdictMark = ({ value, isChosen, verdict }: SizeRow, x: number, y: number): Mark => ({
  kind: 'text',
  x,
  y,
  dx: 12,
  text: verdict,
  size: smallSize,
  weight: isChosen ? 600 : 400,
  color: value === null ? palette.quiet : palette.ink,
})
