import { termsIn } from '../../surveys/terms/index.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import { type CandidateProfile, type DimensionView, inHalfSteps } from '../aggregate/candidate-profile.ts'
import { formatNumber } from '../content/format.ts'
import { type ChartConfig, type ChartDefinition, chartWidth } from './definition.ts'
import { fullDots, outlines } from './drawing/dots.ts'
import type { Mark } from './drawing/marks.ts'
import { palette, smallSize } from './drawing/palette.ts'
import { scatter } from './drawing/scatter.ts'
import { isNeutral } from './neutral.ts'
import { wordsFor } from './words.ts'

const rowHeight = 32

/** A dimension in its row. The neutral one stands apart, under a line and a row that says what it is. */
interface Placed extends DimensionView {
  row: number
}

function placed(views: DimensionView[]): Placed[] {
  const [graded, neutral] = [
    views.filter((view) => !isNeutral(view.dimension)),
    views.filter(({ dimension }) => isNeutral(dimension)),
  ]
  return [
    ...graded.map((view, row) => ({ ...view, row })),
    ...neutral.map((view, at) => ({ ...view, row: graded.length + 1 + at })),
  ]
}

/** Where the word for a missing rating stands: away from a self-assessment diamond, if there is one. */
const besideSelf = (self: number | null) =>
  self !== null && self <= 3 ? ({ x: 5, align: 'right' } as const) : ({ x: 1, align: 'left', dx: -4 } as const)

function wordsBeside(view: Placed, language: Language): Mark[] {
  const words = wordsFor(language)
  const { rating, self, gap, row: y } = view
  if (rating === null)
    return [
      { kind: 'text', y, text: `– ${words.notRated}`, color: palette.quiet, size: smallSize, ...besideSelf(self) },
    ]
  if (gap === null || self === null) return []
  return [
    {
      kind: 'text',
      x: (rating + inHalfSteps(self)) / 2,
      y,
      dy: -10,
      text: words.profile.gap(formatNumber(inHalfSteps(Math.abs(gap)), language)),
      align: 'center',
      size: smallSize,
      color: palette.contrast,
      halo: true,
    },
  ]
}

/** The bar behind a rating, from the lowest to the highest of the raters. */
function rangeBar({ range, row: y }: Placed): Mark[] {
  const [from, to] = range ?? [0, 0]
  return from === to
    ? []
    : [{ kind: 'line', from: [from, y], to: [to, y], width: 5, color: palette.faint, round: true }]
}

const gapLine = ({ rating, self, gap, row: y }: Placed): Mark[] =>
  rating === null || self === null || gap === null
    ? []
    : [
        {
          kind: 'line',
          from: [rating, y],
          to: [inHalfSteps(self), y],
          width: 1.5,
          color: palette.contrast,
          dash: [3, 3],
        },
      ]

/**
 * Consultants and self-assessment side by side, dimension by dimension in handbook order (H 3.1): filled dot with
 * the range over the raters, hollow diamond, a dash with the word where nothing was rated, a marked gap where both
 * are 1.5 steps or more apart. Values are steps 1–5, those of the self-assessment to half a step.
 */
export function chartDimensionProfile(profile: CandidateProfile, language: Language): ChartDefinition {
  const { profile: words, notRated } = wordsFor(language)
  const { dimension } = termsIn(language)
  const step = (value: number | null) => (value === null ? notRated : formatNumber(value, language))
  const halfStep = (value: number) => formatNumber(inHalfSteps(value), language)
  const selfOf = ({ self, isAsked }: DimensionView) =>
    self === null ? (isAsked ? words.noSelf : words.notAsked) : halfStep(self)
  const views = profile.dimensions
  const said = views.map((view) => words.altPart(dimension[view.dimension], step(view.rating), selfOf(view)))
  return {
    title: words.title(profile.actor.name),
    width: chartWidth,
    height: (views.length + 1) * rowHeight + 132,
    config: drawProfile(views, language),
    alt: words.alt(profile.actor.name, said.join('; ')),
    caption: words.caption(profile.raters.length, profile.n, views.length, profile.self),
    table: {
      caption: words.table(profile.actor.name),
      columns: [
        { label: words.dimension, share: 2.6 },
        { label: words.consultants, align: 'end', share: 1.6 },
        { label: words.range, align: 'end', share: 1.6 },
        { label: words.self, align: 'end', share: 1.6 },
        { label: words.gapColumn, align: 'end' },
      ],
      rows: views.map((view) => [
        dimension[view.dimension],
        step(view.rating),
        view.range === null ? '–' : [...new Set(view.range)].join('–'),
        selfOf(view),
        view.rating === null || view.self === null ? '–' : halfStep(view.rating - view.self),
      ]),
    },
  }
}

function drawProfile(views: DimensionView[], language: Language): ChartConfig {
  const { profile: words } = wordsFor(language)
  const { dimension } = termsIn(language)
  const all = placed(views)
  const last = all.at(-1)!.row
  const rows = Array.from({ length: last + 1 }, (_, row) => all.find((view) => view.row === row))
  const rated = (isWanted: (view: DimensionView) => boolean) =>
    all.flatMap((view) => (view.rating !== null && isWanted(view) ? [{ x: view.rating, y: view.row }] : []))
  return scatter({
    x: { min: 1, max: 5, step: 1, title: words.axis },
    y: { min: -0.6, max: last + 0.6 },
    padding: { right: 20 },
    rowHeight,
    rows: rows.map((view) => ({ label: view ? dimension[view.dimension] : words.neutral })),
    below: [
      ...all.flatMap(rangeBar),
      ...all.flatMap(gapLine),
      ...lineAbove(all.filter(({ dimension }) => isNeutral(dimension))),
    ],
    above: all.flatMap((view) => wordsBeside(view, language)),
    legend: true,
    datasets: [
      fullDots(
        words.consultants,
        rated(({ dimension }) => !isNeutral(dimension)),
        5,
      ),
      outlines(
        words.self,
        all.flatMap(({ self, row }) => (self === null ? [] : [{ x: inHalfSteps(self), y: row }])),
        { shape: 'rectRot', radius: 9, color: palette.contrast },
      ),
      { label: words.range, data: [], pointStyle: 'line', pointBorderColor: palette.faint, pointBorderWidth: 5 },
      outlines(
        words.neutralKey,
        rated(({ dimension }) => isNeutral(dimension)),
        { shape: 'circle', radius: 6, color: palette.quiet },
      ),
    ],
  })
}

const lineAbove = (neutral: Placed[]): Mark[] =>
  neutral.slice(0, 1).map(({ row }) => ({
    kind: 'line',
    from: [1, row - 1.5],
    to: [5, row - 1.5],
    width: 0.8,
    color: palette.quiet,
  }))
