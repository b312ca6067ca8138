import type { Language } from '../../surveys/vocabulary.ts'
import type { NeedIndicator, NeedIndicators } from '../aggregate/need-indicators.ts'
import { type ChartConfig, type ChartDefinition, chartWidth } from './definition.ts'
import { type Dot, numbersOf, pointsOf } from './drawing/dots.ts'
import { rules } from './drawing/grid.ts'
import type { Mark } from './drawing/marks.ts'
import { palette, smallSize } from './drawing/palette.ts'
import { scatter } from './drawing/scatter.ts'
import { wordsFor } from './words.ts'

const rowHeight = 46
/** The column of interviews without an answer stands apart from the five steps. */
const apart = 6.3
const steps = [1, 2, 3, 4, 5]
const [left, right] = [0.5, 6.8]

const high = ({ counts }: NeedIndicator) => counts[3] + counts[4]

/** The sign most interviews report, for the title; null while nothing was said. */
const strongest = ({ indicators }: NeedIndicators) =>
  indicators.reduce<NeedIndicator | null>((best, each) => (high(each) > (best ? high(best) : 0) ? each : best), null)

/** How many interviews put each of the four signs of need (H 2.2) on which step: a number in a dot per step. */
export function chartNeedIndicators(need: NeedIndicators, language: Language): ChartDefinition {
  const { need: words } = wordsFor(language)
  const { indicators } = need
  const best = strongest(need)
  const said = indicators.map((each) => words.altPart(words.items[each.item], high(each), each.n))
  return {
    title: words.title(best && words.findings[best.item], best ? high(best) : 0, best?.n ?? 0),
    width: chartWidth,
    height: indicators.length * rowHeight + 78,
    config: drawNeed(need, language),
    alt: words.alt(said.join('; ')),
    caption: words.caption(
      need.n,
      need.missing,
      indicators.reduce((sum, { missing }) => sum + missing, 0),
      indicators.reduce((sum, { notAsked }) => sum + notAsked, 0),
      need.latest,
    ),
    table: {
      caption: words.table,
      columns: [
        { label: words.indicator, share: 3.2 },
        ...steps.map((step) => ({ label: words.step(step), align: 'end' as const })),
        { label: words.noneLong, align: 'end', share: 1.2 },
        { label: words.notAsked, align: 'end', share: 1.2 },
      ],
      rows: indicators.map(({ item, counts, missing, notAsked }) => [
        words.items[item],
        ...[...counts, missing, notAsked].map(String),
      ]),
    },
  }
}

function drawNeed({ indicators }: NeedIndicators, language: Language): ChartConfig {
  const { need: words } = wordsFor(language)
  const most = Math.max(1, ...indicators.flatMap(({ counts, missing }) => [...counts, missing]))
  const given = indicators.flatMap(({ counts }, y): Dot[] =>
    counts.flatMap((n, at) => (n === 0 ? [] : [{ x: at + 1, y, text: String(n), weight: n / most }])),
  )
  const silent = indicators.flatMap(({ missing }, y): Dot[] =>
    missing === 0 ? [] : [{ x: apart, y, text: String(missing), weight: missing / most, hollow: true }],
  )
  return scatter({
    x: { min: left, max: right },
    y: { min: -0.5, max: indicators.length - 0.5 },
    padding: { top: 62, bottom: 6, right: 4 },
    rowHeight,
    rows: indicators.map(({ item }) => ({ label: words.items[item] })),
    rowShare: 0.38,
    below: rules(indicators.length - 1, left, right),
    above: [...numbersOf([...given, ...silent]), ...headsOver(language)],
    datasets: [pointsOf(given, words.indicator, 9, 14), pointsOf(silent, words.noneLong, 9, 14)],
  })
}

/** The five steps with what the first and the last mean, and the column apart. */
function headsOver(language: Language): Mark[] {
  const { need: words } = wordsFor(language)
  const head = (x: number, text: string | string[], align: 'left' | 'center' | 'right', dy: number): Mark => ({
    kind: 'text',
    x,
    y: -0.5,
    dy,
    dx: align === 'left' ? -10 : align === 'right' ? 10 : 0,
    text,
    align,
    size: smallSize,
    color: palette.quiet,
  })
  return [
    ...steps.map((step) => head(step, String(step), 'center', -12)),
    head(1, words.axisLow, 'left', -40),
    head(5, words.axisHigh, 'right', -40),
    head(apart, words.none, 'center', -12),
  ]
}
