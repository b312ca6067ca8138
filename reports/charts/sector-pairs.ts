import { termsIn } from '../../surveys/terms/index.ts'
import { type Language, sectors } from '../../surveys/vocabulary.ts'
import { type Network, type SectorPair, sectorPairs } from '../aggregate/network.ts'
import { type ChartDefinition, chartWidth } from './definition.ts'
import { type Dot, numbersOf, pointsOf } from './drawing/dots.ts'
import { dash, headRoom, heads, rules } from './drawing/grid.ts'
import type { Mark } from './drawing/marks.ts'
import { palette, smallSize } from './drawing/palette.ts'
import { type Points, scatter } from './drawing/scatter.ts'
import { wordsFor } from './words.ts'

const rowHeight = 64
/** Trust stands left of the middle of a field, rivalry right of it. */
const beside = 0.2

/** Sectors × sectors, each pair once: how many pairs of people trust each other or compete, of how many that is known. */
export function chartSectorPairs(net: Network, date: string | null, language: Language): ChartDefinition {
  const { network: words, sectorPairs: said } = wordsFor(language)
  const { sector } = termsIn(language)
  const pairs = sectorPairs(net)
  const across = pairs.filter(({ a, b }) => a !== b)
  const nameOf = ({ a, b }: SectorPair) => (a === b ? said.within(sector[a]) : `${sector[a]} – ${sector[b]}`)
  const present = sectors.filter((each) => net.nodes.some((node) => node.sector === each))
  return {
    title: said.title(across.filter(({ trusting }) => trusting === 0).map(nameOf), across.length),
    width: chartWidth,
    minWidth: 560,
    height: present.length * rowHeight + headRoom(present.length) + 62,
    config: scatter({
      x: { min: -0.5, max: present.length - 0.5 },
      y: { min: -0.5, max: present.length - 0.5 },
      padding: { top: headRoom(present.length), right: 4 },
      rowHeight,
      rowShare: 0.26,
      rows: present.map((each) => ({
        label: sector[each],
        note: said.people(net.nodes.filter((node) => node.sector === each).length),
      })),
      below: rules(present.length - 1, -0.5, present.length - 0.5),
      above: [...heads(present.map((each) => sector[each])), ...wordsIn(pairs, present, language)],
      legend: true,
      datasets: dotsIn(pairs, present, language),
    }),
    alt: said.alt(pairs.map((pair) => said.altPart(nameOf(pair), pair)).join('; ')),
    caption: words.caption(net.n, net.missing, date),
    table: {
      caption: said.table,
      columns: [
        { label: words.between, share: 2.4 },
        { label: said.known, align: 'end' },
        { label: words.trust, align: 'end' },
        { label: words.rivalry, align: 'end' },
      ],
      rows: pairs.map((pair) => [
        nameOf(pair),
        said.of(pair.known, pair.pairs),
        pair.known === 0 ? '–' : String(pair.trusting),
        pair.known === 0 ? '–' : String(pair.rivals),
      ]),
    },
  }
}

type Field = SectorPair & { x: number; y: number }

/** The lower half of the square: each two sectors meet once. */
const fieldsOf = (pairs: SectorPair[], present: readonly string[]): Field[] =>
  pairs.map((pair) => ({ ...pair, x: present.indexOf(pair.a), y: present.indexOf(pair.b) }))

function dots(fields: Field[]): { trust: Dot[]; rivalry: Dot[] } {
  const known = fields.filter((field) => field.known > 0)
  return {
    trust: known.map(({ x, y, trusting, pairs }) => ({
      x: x - beside,
      y,
      text: String(trusting),
      weight: trusting / pairs,
    })),
    rivalry: known
      .filter(({ rivals }) => rivals > 0)
      .map(({ x, y, rivals }) => ({ x: x + beside, y, text: String(rivals), weight: 0.3, hollow: true })),
  }
}

function dotsIn(pairs: SectorPair[], present: readonly string[], language: Language): Points[] {
  const { sectorPairs: said } = wordsFor(language)
  const { trust, rivalry } = dots(fieldsOf(pairs, present))
  return [
    pointsOf(trust, said.trustKey, 9, 15),
    ...(rivalry.length > 0 ? [pointsOf(rivalry, said.rivalryKey, 9, 15)] : []),
    { label: said.unknownKey, data: [], pointStyle: false },
  ]
}

function wordsIn(pairs: SectorPair[], present: readonly string[], language: Language): Mark[] {
  const { sectorPairs: said } = wordsFor(language)
  const fields = fieldsOf(pairs, present).filter((field) => field.pairs > 0)
  const { trust, rivalry } = dots(fields)
  return [
    ...numbersOf([...trust, ...rivalry]),
    ...fields.flatMap(({ x, y, known, pairs: of }): Mark[] =>
      known === 0
        ? [dash(x, y)]
        : [
            {
              kind: 'text',
              x,
              y,
              dy: 24,
              text: said.of(known, of),
              align: 'center',
              size: smallSize,
              color: palette.quiet,
            },
          ],
    ),
  ]
}
