import { termsIn } from '../../surveys/terms/index.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { Carried, FunctionCoverage } from '../aggregate/function-coverage.ts'
import { type ChartConfig, type ChartDefinition, chartWidth } from './definition.ts'
import { dash, headRoom, heads, rules } from './drawing/grid.ts'
import type { Mark } from './drawing/marks.ts'
import { palette, smallSize } from './drawing/palette.ts'
import { type Points, scatter } from './drawing/scatter.ts'
import { wordsFor } from './words.ts'

const rowHeight = 50

/** Pixels over the first row that the names need. */
const headHeight = ({ members }: FunctionCoverage) => headRoom(members.length)

/** Longer names lose their middle: people who differ in the last name only must not look alike. The twin has them whole. */
const headsOf = (members: { name: string }[]) =>
  members.map(({ name }) => (name.length > 34 ? `${name.slice(0, 20)}…${name.slice(-13)}` : name))

const isFragile = ({ members }: Carried<string>) => members.length === 1
const namesOf = (actors: { name: string }[]) => actors.map(({ name }) => name).join(', ') || '–'

/**
 * Functions × members (model, section 6): a dot where somebody brings a function, a ring around it where nobody else
 * does, a dash where it cannot be said; at the right by how many it is carried. The last row counts milieus.
 */
export function chartFunctionCoverage(
  coverage: FunctionCoverage,
  date: string | null,
  language: Language,
): ChartDefinition {
  const { functions: words } = wordsFor(language)
  const { groupFunction } = termsIn(language)
  const { functions, milieus } = coverage
  const named = functions.map((row) => ({ ...row, label: groupFunction[row.name] }))
  const unrated = functions.flatMap((row) => row.unrated).length
  return {
    title: words.title(coverage.missing, functions.filter(isFragile).length),
    width: chartWidth,
    height: (functions.length + 1) * rowHeight + headHeight(coverage) + 40,
    config: drawFunctions(coverage, language),
    alt: words.alt(
      named
        .map((row) => words.altPart(row.label, row.members.length, namesOf(row.members), namesOf(row.others)))
        .join('; '),
      milieus.length,
      milieus.filter(isFragile).length,
    ),
    caption: words.caption(coverage.n, coverage.missing, functions.length, unrated, date),
    table: {
      caption: words.table,
      columns: [
        { label: words.name, share: 2 },
        { label: words.carried, share: 1.2 },
        { label: words.by, share: 2.2 },
        { label: words.others, share: 2.2 },
      ],
      rows: [...named, ...milieus.map((row) => ({ ...row, label: words.milieu(row.name) }))].map((row) => [
        row.label,
        words.carriedBy(row.members.length),
        namesOf(row.members),
        namesOf(row.others),
      ]),
    },
  }
}

function drawFunctions(coverage: FunctionCoverage, language: Language): ChartConfig {
  const { functions: words } = wordsFor(language)
  const { groupFunction } = termsIn(language)
  const { members, functions, milieus } = coverage
  const [left, right] = [-0.6, Math.max(1, members.length) - 0.4]
  return scatter({
    x: { min: left, max: right },
    y: { min: -0.5, max: functions.length + 0.5 },
    padding: { top: headHeight(coverage), right: 88 },
    rowShare: 0.36,
    rowHeight,
    rows: [
      ...functions.map(({ name }) => ({ label: groupFunction[name] })),
      { label: words.milieus, note: words.single(milieus.filter(isFragile).length, milieus.length) },
    ],
    below: rules(functions.length, left, right),
    above: [
      ...heads(headsOf(members)),
      ...cellsOf(coverage, (row) => row.unrated).map(({ x, y }) => dash(x, y)),
      ...milieusReached(coverage),
      ...verdictsAt(right, coverage, language),
    ],
    legend: true,
    datasets: dotsOf(coverage, language),
  })
}

/** Where the picked actors' columns cross the rows of their functions. */
function cellsOf({ members, functions }: FunctionCoverage, pick: (row: Carried<string>) => { id: string }[]) {
  const column = new Map(members.map(({ id }, x) => [id, x]))
  return functions.flatMap((row, y) => pick(row).map(({ id }) => ({ x: column.get(id)!, y })))
}

/** Who brings what, the ring around those who are alone, and the key of the dash; what does not occur has no key. */
function dotsOf(coverage: FunctionCoverage, language: Language): Points[] {
  const { functions: words } = wordsFor(language)
  const { functions } = coverage
  const dot = { pointStyle: 'circle', clip: false } as const
  const brings: Points = {
    ...dot,
    label: words.brings,
    data: cellsOf(coverage, (row) => row.members),
    pointRadius: 6,
    pointBackgroundColor: palette.accent,
    pointBorderColor: palette.accent,
  }
  const alone: Points = {
    ...dot,
    label: words.alone,
    data: cellsOf(coverage, (row) => (isFragile(row) ? row.members : [])),
    pointRadius: 10,
    pointBackgroundColor: 'transparent',
    pointBorderColor: palette.contrast,
    pointBorderWidth: 2,
  }
  const unrated: Points = { label: words.unrated, data: [], pointStyle: false }
  return [
    brings,
    ...(functions.some(isFragile) ? [alone] : []),
    ...(functions.some((row) => row.unrated.length > 0) ? [unrated] : []),
  ]
}

/** In the last row: how many milieus each member reaches. */
const milieusReached = ({ members, functions, milieus }: FunctionCoverage): Mark[] =>
  members.map(({ id }, x) => {
    const n = milieus.filter((each) => each.members.some((who) => who.id === id)).length
    return {
      kind: 'text',
      x,
      y: functions.length,
      text: n === 0 ? '' : String(n),
      align: 'center',
      size: smallSize,
      weight: 600,
    }
  })

/** At the right of each row: by how many it is carried, loud where by nobody or by one. */
function verdictsAt(right: number, { functions, milieus }: FunctionCoverage, language: Language): Mark[] {
  const { functions: words } = wordsFor(language)
  const verdict = (y: number, text: string | string[], isAlarming: boolean): Mark => ({
    kind: 'text',
    x: right,
    y,
    dx: 10,
    text,
    size: smallSize,
    ...(isAlarming && { weight: 600, color: palette.contrast }),
  })
  return [
    ...functions.map(({ members, others }, y) => {
      const carried = words.carriedBy(members.length)
      return verdict(y, members.length === 0 ? [carried, words.outside(others.length)] : carried, members.length < 2)
    }),
    verdict(functions.length, words.reached(milieus.length), milieus.length === 0),
  ]
}
