import type { Language } from '../../surveys/vocabulary.ts'
import { formatShare } from '../content/format.ts'
import { type ChartDefinition, chartWidth } from './definition.ts'
import type { Mark } from './drawing/marks.ts'
import { palette, smallSize } from './drawing/palette.ts'
import { scatter } from './drawing/scatter.ts'
import { wordsFor } from './words.ts'

export interface StabilityRow {
  name: string
  /** Share of the draws with a group in which the person is in the best one, 0–1. */
  stability: number
  band: 'core' | 'swing' | 'out'
}

export interface Stability {
  rows: StabilityRow[]
  draws: number
  /** Share of them without a group. */
  infeasible: number
  /** Ratings that are missing and were drawn freely. */
  missing: number
  /** When the recommendation was computed. */
  date?: string | null
}

const rowHeight = 30
const look = {
  core: { fill: palette.accent, hatched: false },
  swing: { fill: palette.paper, stroke: palette.accent, hatched: true },
  out: { fill: palette.paper, stroke: palette.quiet, hatched: false },
} as const

/** How often a person is in the best group, where there is one, when ratings vary: a bar, its band as a word, lines at one and four fifths. */
export function chartStabilityBands(stability: Stability, language: Language): ChartDefinition {
  const { stability: words } = wordsFor(language)
  const withGroup = Math.round(stability.draws * (1 - stability.infeasible))
  const limit = (share: number): Mark => ({
    kind: 'line',
    from: [share, -0.6],
    to: [share, stability.rows.length - 0.4],
    width: 1,
    color: palette.quiet,
    dash: [3, 3],
  })
  const bars = stability.rows.flatMap(({ stability: share, band }, y): Mark[] => [
    ...(share > 0 ? [{ kind: 'bar' as const, y, from: 0, to: share, thickness: 14, ...look[band] }] : []),
    { kind: 'text', x: 1, dx: 10, y, text: words.bands[band], size: smallSize, weight: band === 'core' ? 600 : 400 },
  ])
  return {
    title: words.title,
    width: chartWidth,
    height: stability.rows.length * rowHeight + 40,
    config: scatter({
      x: { min: 0, max: 1 },
      y: { min: -0.6, max: stability.rows.length - 0.4 },
      padding: { top: 24, right: 58 },
      rowHeight,
      rows: stability.rows.map(({ name }) => ({ label: name })),
      below: [limit(0.2), limit(0.8)],
      above: [
        ...bars,
        ...[0.2, 0.8].map(
          (share): Mark => ({
            kind: 'text',
            x: share,
            y: -0.6,
            dy: -10,
            text: formatShare(share, language),
            align: 'center',
            size: smallSize,
            color: palette.quiet,
          }),
        ),
      ],
      datasets: [],
    }),
    alt: words.alt(
      stability.rows
        .map(({ name, band, stability: share }) => words.altPart(name, words.bands[band], formatShare(share, language)))
        .join('; '),
    ),
    caption: words.caption(stability.draws, withGroup, stability.missing, stability.date ?? null),
    table: {
      caption: words.table,
      columns: [{ label: words.person, share: 2 }, { label: words.band }, { label: words.share, align: 'end' }],
      rows: stability.rows.map(({ name, band, stability: share }) => [
        name,
        words.bands[band],
        formatShare(share, language),
      ]),
    },
  }
}
