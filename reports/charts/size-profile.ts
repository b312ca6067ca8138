import type { Language } from '../../surveys/vocabulary.ts'
import { formatNumber } from '../content/format.ts'
import { type ChartDefinition, chartWidth } from './definition.ts'
import type { Mark } from './drawing/marks.ts'
import { palette, smallSize } from './drawing/palette.ts'
import { scatter } from './scatter.ts'
import { wordsFor } from './words.ts'

export interface SizeProfile {
  /** Best value of each allowed size in points, smallest size first; null = no group of this size is possible. */
  sizes: readonly { size: number; value: number | null }[]
  /** Size of the recommended group; 0 = there is none. */
  chosen: number
}

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

/** What another size would cost: the best value of each allowed size beside that of the recommended one. */
export function chartSizeProfile(
  { sizes, chosen }: SizeProfile,
  date: string | null,
  language: Language,
): ChartDefinition {
  const { sizes: words } = wordsFor(language)
  const number = (value: number) => formatNumber(value, language)
  const possible = sizes.flatMap(({ size, value }, y) => (value === null ? [] : [{ size, value, y }]))
  const best = possible.find(({ size }) => size === chosen)
  const x = axisOf(possible.map(({ value }) => value))
  const verdict = (size: number, value: number | null) => {
    if (value === null) return words.impossible
    if (size === chosen) return words.chosen
    if (best === undefined) return ''
    return value === best.value ? words.equal : words.less(number(best.value - value))
  }
  const points = (wanted: boolean) =>
    possible.flatMap(({ size, value, y }) => ((size === chosen) === wanted ? [{ x: value, y }] : []))
  const texts = sizes.map(
    ({ size, value }, y): Mark => ({
      kind: 'text',
      x: x.max,
      y,
      dx: 12,
      text: verdict(size, value),
      size: smallSize,
      weight: size === chosen ? 600 : 400,
      color: value === null ? palette.quiet : palette.ink,
    }),
  )
  const shortfalls = possible.flatMap(({ value, y }): Mark[] =>
    best && value < best.value
      ? [{ kind: 'line', from: [value, y], to: [best.value, y], width: 1.5, color: palette.quiet, dash: [3, 3] }]
      : [],
  )
  return {
    title: words.title(best?.size ?? null),
    width: chartWidth,
    height: sizes.length * rowHeight + 64,
    config: scatter({
      x: { ...x, title: words.axis },
      y: { min: -0.5, max: sizes.length - 0.5 },
      padding: { right: 100 },
      rowShare: 0.24,
      rowHeight,
      rows: sizes.map(({ size }) => ({ label: words.persons(size) })),
      below: [
        ...(best
          ? [
              {
                kind: 'line' as const,
                from: [best.value, -0.5] as [number, number],
                to: [best.value, sizes.length - 0.5] as [number, number],
                width: 1,
                color: palette.accent,
              },
            ]
          : []),
        ...shortfalls,
      ],
      above: [
        ...texts,
        ...sizes.flatMap(({ value }, y): Mark[] =>
          value === null ? [{ kind: 'text', x: x.min, y, dx: 6, text: '–', color: palette.quiet }] : [],
        ),
      ],
      datasets: [
        {
          label: words.chosen,
          data: points(true),
          pointStyle: 'circle',
          pointRadius: 8,
          pointBackgroundColor: palette.accent,
          pointBorderColor: palette.accent,
          clip: false,
        },
        {
          label: words.value,
          data: points(false),
          pointStyle: 'circle',
          pointRadius: 6,
          pointBackgroundColor: palette.paper,
          pointBorderColor: palette.accent,
          pointBorderWidth: 2,
          clip: false,
        },
      ],
    }),
    alt: words.alt(
      sizes
        .map(({ size, value }) =>
          words.altPart(words.persons(size), value === null ? null : number(value), verdict(size, value)),
        )
        .join('; '),
    ),
    caption: words.caption(sizes.length, sizes.length - possible.length, date),
    table: {
      caption: words.table,
      columns: [{ label: words.size }, { label: words.value, align: 'end' }, { label: words.comparison, share: 2 }],
      rows: sizes.map(({ size, value }) => [String(size), value === null ? '–' : number(value), verdict(size, value)]),
    },
  }
}
