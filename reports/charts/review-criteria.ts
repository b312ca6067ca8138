import { termsIn } from '../../surveys/terms/index.ts'
import {
  type Criterion,
  type CriterionValue,
  criteria,
  type EvidenceLevel,
  type Language,
} from '../../surveys/vocabulary.ts'
import { type ChartConfig, type ChartDefinition, chartWidth } from './definition.ts'
import { rules } from './drawing/grid.ts'
import type { Mark } from './drawing/marks.ts'
import { palette, smallSize } from './drawing/palette.ts'
import { type Points, scatter } from './drawing/scatter.ts'
import { wordsFor } from './words.ts'

export interface CriteriaView {
  criteria: Record<Criterion, { value: CriterionValue; evidence: EvidenceLevel }>
  /** Day of the review. */
  date: string
  /** Members who answered. */
  members: number
}

const rowHeight = 46
/** Where the columns stand: the answer's sign and word, then up to three squares of evidence. */
const answerAt = 0
const evidenceAt = [5, 5.7, 6.4]
const [left, right] = [-0.4, 6.9]
const shape = { yes: 'circle', partly: 'triangle', no: 'crossRot' } as const

type CriterionRow = { criterion: Criterion } & CriteriaView['criteria'][Criterion]

/** K1–K9 (H 4.4): the answer as sign and word, the evidence as squares 0–3. */
export function chartReviewCriteria(view: CriteriaView, language: Language): ChartDefinition {
  const { criteria: words } = wordsFor(language)
  const labels = termsIn(language)
  const rows = criteria.map((criterion) => ({ criterion, ...view.criteria[criterion] }))
  const known = rows.filter(isKnown).length
  return {
    title: words.title,
    width: chartWidth,
    height: rows.length * rowHeight + 34,
    config: drawCriteria(rows, language),
    alt: words.alt(
      rows
        .map(({ criterion, value, evidence }) =>
          words.altPart(labels.criterion[criterion], labels.criterionValue[value], labels.evidence[evidence]!),
        )
        .join('; '),
    ),
    caption: `${words.legend} · ${words.caption(known, rows.length - known, view.members, view.date)}`,
    table: {
      caption: words.table,
      columns: [{ label: words.criterion, share: 3.4 }, { label: words.answer }, { label: words.evidence, share: 2.6 }],
      rows: rows.map(({ criterion, value, evidence }) => [
        `${criterion} ${labels.criterion[criterion]}`,
        labels.criterionValue[value],
        labels.evidence[evidence]!,
      ]),
    },
  }
}

const isKnown = ({ value }: CriterionRow) => value !== 'unknown'

function drawCriteria(rows: CriterionRow[], language: Language): ChartConfig {
  const { criteria: words } = wordsFor(language)
  const labels = termsIn(language)
  return scatter({
    x: { min: left, max: right },
    y: { min: -0.5, max: rows.length - 0.5 },
    padding: { top: 26, bottom: 4, right: 0 },
    rowHeight,
    rows: rows.map(({ criterion }) => ({ label: `${criterion} ${labels.criterion[criterion]}` })),
    rowShare: 0.5,
    below: rules(rows.length - 1, left, right),
    above: [
      head(answerAt, words.answer),
      head(evidenceAt[0]!, words.evidence),
      ...rows.flatMap((row, y): Mark[] =>
        isKnown(row) ? [] : [{ kind: 'text', x: answerAt, y, text: '–', align: 'center' }],
      ),
      ...rows.map(
        ({ value }, y): Mark => ({ kind: 'text', x: answerAt, y, dx: 16, text: labels.criterionValue[value] }),
      ),
    ],
    datasets: [signs(rows, words.answer), squares(rows, words.evidence)],
  })
}

const head = (x: number, text: string): Mark => ({
  kind: 'text',
  x,
  y: -0.5,
  dy: -10,
  dx: -8,
  text,
  size: smallSize,
  color: palette.quiet,
})

const signs = (rows: CriterionRow[], label: string): Points => ({
  label,
  data: rows.flatMap((row, y) => (isKnown(row) ? [{ x: answerAt, y }] : [])),
  pointStyle: rows.flatMap(({ value }) => (value === 'unknown' ? [] : [shape[value]])),
  pointRadius: 6,
  pointBackgroundColor: palette.accent,
  pointBorderColor: palette.accent,
  pointBorderWidth: 2,
  clip: false,
})

/** Three to a row, as many filled as the evidence reaches. */
function squares(rows: CriterionRow[], label: string): Points {
  const places = rows.flatMap(({ evidence }, y) => evidenceAt.map((x, at) => ({ x, y, isFull: at < evidence })))
  return {
    label,
    data: places.map(({ x, y }) => ({ x, y })),
    pointStyle: 'rect',
    pointRadius: 7,
    pointBackgroundColor: places.map(({ isFull }) => (isFull ? palette.quiet : palette.paper)),
    pointBorderColor: palette.quiet,
    clip: false,
  }
}
