import { termsIn } from '../../surveys/terms/index.ts'
import { dimensions, type Language } from '../../surveys/vocabulary.ts'
import type { CandidateMatrix, MatrixCell } from '../aggregate/candidate-matrix.ts'
import { inHalfSteps } from '../aggregate/candidate-profile.ts'
import { formatNumber } from '../content/format.ts'
import { type ChartConfig, type ChartDefinition, chartWidth } from './definition.ts'
import { type Dot, numbersOf, outlines, pointsOf } from './drawing/dots.ts'
import { dash, headRoom, heads, rules } from './drawing/grid.ts'
import { palette } from './drawing/palette.ts'
import { scatter } from './drawing/scatter.ts'
import { isNeutral } from './neutral.ts'
import { wordsFor } from './words.ts'

const rowHeight = 38
/** Dimensions head the columns. */
const headHeight = headRoom(dimensions.length)

const apart = 0.4
const placeOf = (column: number) => (isNeutral(dimensions[column]!) ? column + apart : column)

const wordsOfCell = ({ value, source }: MatrixCell, language: Language): string => {
  if (value === null) return '–'
  const { matrix: words } = wordsFor(language)
  return source === 'self' ? words.onlySelf(formatNumber(inHalfSteps(value), language)) : formatNumber(value, language)
}

/**
 * Candidates × dimensions in handbook order: a number in a dot, larger and darker with the step; hollow where only
 * the self-assessment speaks; a dash where nothing was rated. Public orientation stands apart, in grey rings of one
 * size. At most `chunk` rows, so that a chart fits a page.
 */
export function chartCandidateMatrix(
  matrix: CandidateMatrix,
  date: string | null,
  language: Language,
): ChartDefinition {
  const { matrix: words } = wordsFor(language)
  const labels = termsIn(language)
  return {
    title: words.title,
    width: chartWidth,
    minWidth: 560,
    height: matrix.rows.length * rowHeight + headHeight + 40,
    config: drawMatrix(matrix, language),
    alt: words.alt(matrix.rows.length, matrix.n, matrix.missing),
    caption: words.caption(matrix.rows.length, matrix.n, matrix.missing, date),
    table: {
      caption: words.table,
      columns: [
        { label: words.person, share: 3 },
        ...dimensions.map((dimension) => ({ label: labels.dimension[dimension], align: 'end' as const })),
      ],
      rows: matrix.rows.map(({ actor, cells }) => [actor.name, ...cells.map((cell) => wordsOfCell(cell, language))]),
    },
  }
}

/** A number in a dot where somebody rates it; brackets, not a darker dot, tell the neutral column's own voices apart. */
function dotsIn({ rows }: CandidateMatrix, language: Language) {
  const cells = rows.flatMap(({ cells }, y) => cells.map((cell, column) => ({ ...cell, x: placeOf(column), y })))
  const dots = (isWanted: (cell: MatrixCell) => boolean) =>
    cells.flatMap((cell): Dot[] => {
      const { value, source, x, y } = cell
      if (value === null || !isWanted(cell)) return []
      if (isNeutral(cell.dimension)) return [{ x, y, text: wordsOfCell(cell, language), weight: 0, hollow: true }]
      const shown = source === 'self' ? inHalfSteps(value) : value
      return [{ x, y, text: formatNumber(shown, language), weight: (shown - 1) / 4, hollow: source === 'self' }]
    })
  return {
    rated: dots(({ dimension, source }) => source === 'consultants' && !isNeutral(dimension)),
    selfOnly: dots(({ dimension, source }) => source === 'self' && !isNeutral(dimension)),
    neutral: dots(({ dimension }) => isNeutral(dimension)),
    open: cells.filter(({ value }) => value === null),
  }
}

function drawMatrix(matrix: CandidateMatrix, language: Language): ChartConfig {
  const { matrix: words } = wordsFor(language)
  const labels = termsIn(language)
  const { rows } = matrix
  const { rated, selfOnly, neutral, open } = dotsIn(matrix, language)
  const [left, right] = [-0.6, dimensions.length - 0.4 + apart]
  return scatter({
    x: { min: left, max: right },
    y: { min: -0.5, max: rows.length - 0.5 },
    padding: { top: headHeight, right: 4 },
    rowHeight,
    rows: rows.map(({ actor }) => ({ label: actor.name, note: labels.sector[actor.sector] })),
    rowShare: 0.3,
    below: rules(rows.length - 1, left, right),
    above: [
      ...numbersOf([...rated, ...selfOnly, ...neutral]),
      ...open.map(({ x, y }) => dash(x, y)),
      ...heads(
        dimensions.map((dimension) => labels.dimension[dimension]),
        placeOf,
      ),
    ],
    legend: true,
    datasets: [
      ...(rated.length > 0 ? [pointsOf(rated, words.consultants, 9, 14)] : []),
      ...(selfOnly.length > 0 ? [pointsOf(selfOnly, words.self, 9, 14)] : []),
      ...(neutral.length > 0
        ? [outlines(words.neutral, neutral, { shape: 'circle', radius: 11, color: palette.faint })]
        : []),
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
