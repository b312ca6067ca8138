import { type Language, type Sector, sectors } from '../../surveys/vocabulary.ts'
import type { Link, Network } from '../aggregate/network.ts'
import { type ChartDefinition, chartWidth } from './definition.ts'
import type { Mark } from './drawing/marks.ts'
import { palette, smallSize } from './drawing/palette.ts'
import { labelsFor } from './labels.ts'
import { type Points, scatter } from './scatter.ts'
import { wordsFor } from './words.ts'

const shape = { administration: 'rect', justice: 'triangle', police: 'rectRot', civil_society: 'circle' } as const

/** Persons stand at x = 0, one to a row; lines bow to the right of them, up to x = 1. */
const [left, right] = [-0.05, 1.02]
/** With more people rows are lower: a chart must fit a page. */
const many = 30

/** Two persons' rows, the upper one first. */
const span = (link: Link, rowOf: Map<string, number>) => {
  const [a, b] = [rowOf.get(link.a.id)!, rowOf.get(link.b.id)!]
  return { from: Math.min(a, b), to: Math.max(a, b) }
}

/** Three decimals: the same picture on every machine. */
const round = (value: number) => Math.round(value * 1000) / 1000

/** The farther two rows are apart, the farther a line bows; rivalry stays closer, so that its word has room. */
const bowOf = (rows: number, of: number, most: number) => round(0.08 + (most - 0.08) * (rows / of) ** 0.8)
const farthest = { trust: 1, rivalry: 0.42 }

/** Where along its line the word of a rivalry may stand, the middle first. */
const stations = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]

/** Words of rivalries beside their lines, each where it keeps most distance from those before. */
function wordsAlong(rivals: { from: number; to: number; bow: number; text: string }[]): Mark[] {
  const taken: number[] = []
  return rivals.map(({ from, to, bow, text }) => {
    const rowAt = (t: number) => from + (to - from) * t * t * (3 - 2 * t)
    const room = (t: number) => Math.min(0.6, ...taken.map((row) => Math.abs(row - rowAt(t))))
    const t = stations.reduce((best, each) => (room(each) > room(best) + 0.001 ? each : best))
    taken.push(rowAt(t))
    return {
      kind: 'text',
      x: round(4 * t * (1 - t) * bow),
      y: round(rowAt(t)),
      dx: 5,
      text,
      size: smallSize,
      color: palette.contrast,
      halo: true,
    }
  })
}

/**
 * Who trusts whom and who competes (H 3.1): everybody in a row, sector after sector in the order of the case; trust
 * as solid bow by strength 1–4, rivalry as dashed bow with its word. The same case always gives the same picture,
 * no line runs through a person or a name, and it reads at any width.
 */
export function chartNetwork(
  net: Network,
  group: readonly string[],
  date: string | null,
  language: Language,
): ChartDefinition {
  const { network: words } = wordsFor(language)
  const labels = labelsFor(language)
  const people = sectors.flatMap((sector) => net.nodes.filter((node) => node.sector === sector))
  const rowOf = new Map(people.map(({ id }, row) => [id, row]))
  const rowHeight = people.length > many ? 24 : 30
  const trusted = net.links.filter(({ trust }) => (trust ?? 0) > 0)
  const rivals = net.links.filter(({ rivalry }) => rivalry !== 'none')
  const spans = [...trusted, ...rivals].map((link) => span(link, rowOf))
  const longest = Math.max(1, ...spans.map(({ from, to }) => to - from))
  const bow = (link: Link, kind: 'trust' | 'rivalry') => {
    const { from, to } = span(link, rowOf)
    return { from, to, bow: bowOf(to - from, longest, farthest[kind]) }
  }
  const lineOf = (link: Link, kind: 'trust' | 'rivalry'): Mark => {
    const { from, to, bow: far } = bow(link, kind)
    const trust = link.trust ?? 0
    const look =
      kind === 'rivalry'
        ? { width: 1.8, color: palette.contrast, dash: [5, 4] as [number, number] }
        : { width: trust * trust * 0.24 + 0.8, color: trust >= 3 ? palette.accent : palette.faint }
    return { kind: 'line', from: [0, from], to: [0, to], bow: far, ...look }
  }
  const nodesOf = (sector: Sector): Points => {
    const nodes = people.filter((node) => node.sector === sector)
    return {
      label: labels.sector[sector],
      data: nodes.map(({ id }) => ({ x: 0, y: rowOf.get(id)! })),
      pointStyle: shape[sector],
      pointRadius: sector === 'administration' || sector === 'police' ? 9 : 8,
      pointBackgroundColor: nodes.map(({ id }) => (group.includes(id) ? palette.ink : palette.paper)),
      pointBorderColor: palette.ink,
      pointBorderWidth: 1.6,
      clip: false,
    }
  }
  const borders = people.flatMap(({ sector }, row): Mark[] =>
    row > 0 && people[row - 1]!.sector !== sector
      ? [{ kind: 'line', from: [left, row - 0.5], to: [right, row - 0.5], width: 0.8, color: palette.line }]
      : [],
  )
  const weakestFirst = trusted.toSorted((a, b) => (a.trust ?? 0) - (b.trust ?? 0))
  return {
    title: words.title(trusted.length, rivals.length),
    width: chartWidth,
    height: people.length * rowHeight + 46,
    config: scatter({
      x: { min: left, max: right },
      y: { min: -0.5, max: people.length - 0.5 },
      padding: { right: 8 },
      rowHeight,
      rows: people.map(({ id, name }) => ({ label: name, ...(group.includes(id) && { strong: true }) })),
      below: [
        ...borders,
        ...weakestFirst.map((link) => lineOf(link, 'trust')),
        ...rivals.map((link) => lineOf(link, 'rivalry')),
      ],
      above: wordsAlong(rivals.map((link) => ({ ...bow(link, 'rivalry'), text: labels.rivalry[link.rivalry] }))),
      legend: true,
      datasets: sectors.map(nodesOf).filter(({ data }) => data.length > 0),
    }),
    alt: words.alt(
      people.length,
      trusted.length,
      trusted.filter(({ trust }) => (trust ?? 0) >= 3).length,
      rivals.map(({ a, b, rivalry }) => words.altPart(a.name, b.name, labels.rivalry[rivalry])).join('; '),
    ),
    caption: `${words.legend} · ${words.caption(net.n, net.missing, date)}`,
    table: {
      caption: words.table,
      columns: [
        { label: words.between, share: 3 },
        { label: words.trust, share: 2 },
        { label: words.rivalry, share: 1.4 },
      ],
      rows: net.links.map(({ a, b, trust, rivalry }) => [
        `${a.name} – ${b.name}`,
        trust === null ? words.unsaid : `${trust} (${labels.trust[trust]})`,
        labels.rivalry[rivalry],
      ]),
    },
  }
}
