import type { Language } from '../../surveys/vocabulary.ts'
import type { Carried, FunctionCoverage } from '../aggregate/function-coverage.ts'
import { type ChartDefinition, chartWidth } from './definition.ts'
import { rules } from './dots.ts'
import type { Mark } from './drawing/marks.ts'
import { palette, smallSize } from './drawing/palette.ts'
import { labelsFor } from './labels.ts'
import { scatter } from './scatter.ts'
import { wordsFor } from './words.ts'

const rowHeight = 50
/** Names stand upright over their column; longer ones are cut, the table twin has them whole. */
const longestHead = 22
const cut = (name: string) => (name.length > longestHead ? `${name.slice(0, longestHead - 1)}…` : name)

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
  const { covered } = labelsFor(language)
  const { members, functions, milieus } = coverage
  const column = new Map(members.map(({ id }, x) => [id, x]))
  const cells = (pick: (row: Carried<string>) => { id: string }[]) =>
    functions.flatMap((row, y) => pick(row).map(({ id }) => ({ x: column.get(id)!, y })))
  const unrated = cells((row) => row.unrated)
  const reached = members.map(({ id }) => milieus.filter((each) => each.members.some((who) => who.id === id)).length)
  const single = milieus.filter(isFragile).length
  const [left, right] = [-0.6, Math.max(1, members.length) - 0.4]
  const verdict = (y: number, text: string, isAlarming: boolean, remark?: string): Mark => ({
    kind: 'text',
    x: right,
    y,
    dx: 10,
    text: remark ? [text, remark] : text,
    size: smallSize,
    ...(isAlarming && { weight: 600, color: palette.contrast }),
  })
  const verdicts = functions.map((row, y) =>
    verdict(
      y,
      words.carriedBy(row.members.length),
      row.members.length < 2,
      row.members.length === 0 ? words.outside(row.others.length) : undefined,
    ),
  )
  const heads = members.map(
    ({ name }, x): Mark => ({ kind: 'text', x, y: -0.5, dy: -8, text: cut(name), upright: true, size: smallSize }),
  )
  const headHeight = 20 + 7 * Math.max(0, ...members.map(({ name }) => cut(name).length))
  const dot = { pointStyle: 'circle', clip: false } as const
  const fragile = functions.filter(isFragile).length
  const rows = [
    ...functions.map((row) => ({ ...row, label: covered[row.name] })),
    ...milieus.map((row) => ({ ...row, label: words.milieu(row.name) })),
  ]
  return {
    title: words.title(coverage.missing, fragile),
    width: chartWidth,
    height: (functions.length + 1) * rowHeight + headHeight + 40,
    config: scatter({
      x: { min: left, max: right },
      y: { min: -0.5, max: functions.length + 0.5 },
      padding: { top: headHeight, right: 88 },
      rowShare: 0.36,
      rowHeight,
      rows: [
        ...functions.map(({ name }) => ({ label: covered[name] })),
        { label: words.milieus, note: words.single(single, milieus.length) },
      ],
      below: rules(functions.length, left, right),
      above: [
        ...heads,
        ...unrated.map((place): Mark => ({ kind: 'text', ...place, text: '–', align: 'center', color: palette.quiet })),
        ...reached.map(
          (n, x): Mark => ({
            kind: 'text',
            x,
            y: functions.length,
            text: n === 0 ? '' : String(n),
            align: 'center',
            size: smallSize,
            weight: 600,
          }),
        ),
        ...verdicts,
        verdict(functions.length, words.reached(milieus.length), milieus.length === 0),
      ],
      legend: true,
      datasets: [
        {
          ...dot,
          label: words.brings,
          data: cells((row) => row.members),
          pointRadius: 6,
          pointBackgroundColor: palette.accent,
          pointBorderColor: palette.accent,
        },
        ...(fragile === 0
          ? []
          : [
              {
                ...dot,
                label: words.alone,
                data: cells((row) => (isFragile(row) ? row.members : [])),
                pointRadius: 10,
                pointBackgroundColor: 'transparent',
                pointBorderColor: palette.contrast,
                pointBorderWidth: 2,
              },
            ]),
        ...(unrated.length === 0 ? [] : [{ label: words.unrated, data: [], pointStyle: false as const }]),
      ],
    }),
    alt: words.alt(
      rows
        .slice(0, functions.length)
        .map((row) => words.altPart(row.label, row.members.length, namesOf(row.members), namesOf(row.others)))
        .join('; '),
      milieus.length,
      single,
    ),
    caption: words.caption(coverage.n, coverage.missing, functions.length, unrated.length, date),
    table: {
      caption: words.table,
      columns: [
        { label: words.name, share: 2 },
        { label: words.carried, share: 1.2 },
        { label: words.by, share: 2.2 },
        { label: words.others, share: 2.2 },
      ],
      rows: rows.map((row) => [
        row.label,
        words.carriedBy(row.members.length),
        namesOf(row.members),
        namesOf(row.others),
      ]),
    },
  }
}
