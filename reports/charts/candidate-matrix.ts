import { termsIn } from '../../surveys/terms/index.ts'
import { dimensions, type Language } from '../../surveys/vocabulary.ts'
import type { CandidateMatrix, MatrixCell } from '../aggregate/candidate-matrix.ts'
import { formatNumber } from '../content/format.ts'
import { type ChartConfig, type ChartDefinition, chartWidth } from './definition.ts'
import { type Dot, numbersOf, pointsOf } from './drawing/dots.ts'
import { dash, headRoom, heads, rules } from './drawing/grid.ts'
import { scatter } from './drawing/scatter.ts'
import { wordsFor } from './words.ts'

const rowHeight = 38
/** Dimensions head the columns. */
const headHeight = (language: Language) => headRoom(dimensions.map((each) => termsIn(language).dimension[each]))

/**
 * Candidates × dimensions in handbook order: a number in a dot, larger and darker with the step; hollow where only
 * the self-assessment speaks; a dash where nothing was rated. At most `chunk` rows, so that a chart fits a page.
 */
export function chartCandidateMatrix(
  matrix: CandidateMatrix,
  date: string | null,
  language: Language,
): ChartDefinition {
  const { matrix: words } = wordsFor(language)
  const labels = termsIn(language)
  const inWords = ({ value, source }: MatrixCell) => {
    if (value === null) return '–'
    return source === 'self' ? words.onlySelf(formatNumber(value, language)) : formatNumber(value, language)
  }
  return {
    title: words.title,
    width: chartWidth,
    minWidth: 560,
    height: matrix.rows.length * rowHeight + headHeight(language) + 40,
    config: drawMatrix(matrix, language),
    alt: words.alt(matrix.rows.length, matrix.n, matrix.missing),
    caption: words.caption(matrix.rows.length, matrix.n, matrix.missing, date),
    table: {
      caption: words.table,
      columns: [
        { label: words.person, share: 3 },
        ...dimensions.map((dimension) => ({ label: labels.dimension[dimension], align: 'end' as const })),
      ],
      rows: matrix.rows.map(({ actor, cells }) => [actor.name, ...cells.map(inWords)]),
    },
  }
}

function drawMatrix({ rows }: CandidateMatrix, language: Language): ChartConfig {
  const { matrix: words } = wordsFor(language)
  const labels = termsIn(language)
  const cells = rows.flatMap(({ cells }, y) => cells.map((cell, x) => ({ ...cell, x, y })))
  const dots = (wanted: MatrixCell['source']) =>
    cells.flatMap(({ value, source, x, y }): Dot[] =>
      value === null || source !== wanted
        ? []
        : [{ x, y, text: formatNumber(value, language), weight: (value - 1) / 4, hollow: source === 'self' }],
    )
  const [rated, selfOnly] = [dots('consultants'), dots('self')]
  const [left, right] = [-0.6, dimensions.length - 0.4]
  return scatter({
    x: { min: left, max: right },
    y: { min: -0.5, max: rows.length - 0.5 },
    padding: { top: headHeight(language), right: 4 },
    rowHeight,
    rows: rows.map(({ actor }) => ({ label: actor.name, note: labels.sector[actor.sector] })),
    rowShare: 0.3,
    below: rules(rows.length - 1, left, right),
    above: [
      ...numbersOf([...rated, ...selfOnly]),
      ...cells.filter(({ source }) => source === 'none').map(({ x, y }) => dash(x, y)),
      ...heads(dimensions.map((dimension) => labels.dimension[dimension])),
    ],
    legend: true,
    datasets: [
      ...(rated.length > 0 ? [pointsOf(rated, words.consultants, 9, 14)] : []),
      ...(selfOnly.length > 0 ? [pointsOf(selfOnly, words.self, 9, 14)] : []),
      { label: words.none, data: [], pointStyle: false },
    ],
  })
}

/** The matrix in parts of at most `most` rows: a chart must fit a page, and rows keep their height. */
export const splitMatrix = (matrix: CandidateMatrix, most = 16): CandidateMatrix[] =>
  Array.from({ length: Math.ceil(matrix.rows.length / most) }, (_, part) => {
    const rows = matrix.rows.slice(part * most, (part + 1) * most)
    const n = rows.flatMap(({ cells }) => cells).filter(({ source }) => source === 'consultants').length
    return { rows, n, missing: rows.length * dimensions.length - n }
  })
