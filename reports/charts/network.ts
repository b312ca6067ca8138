import { termsIn } from '../../surveys/terms/index.ts'
import { type Language, sectors } from '../../surveys/vocabulary.ts'
import type { Link, Network } from '../aggregate/network.ts'
import type { Actor } from '../case/case-file.ts'
import { type ChartDefinition, chartWidth } from './definition.ts'
import type { Mark } from './drawing/marks.ts'
import { palette, smallSize } from './drawing/palette.ts'
import { type Points, scatter } from './drawing/scatter.ts'
import { wordsFor } from './words.ts'

const shape = { administration: 'rect', justice: 'triangle', police: 'rectRot', civil_society: 'circle' } as const

/** Persons stand at x = 0, one to a row; lines bow to the right of them, up to x = 1. */
const [left, right] = [-0.05, 1.02]
/** With more people rows are lower: a chart must fit a page. */
const rowHeightFor = (people: Actor[]) => (people.length > 30 ? 24 : 30)

/** A link as it is drawn: between two rows, the upper one first, and how far it goes to the right of them. */
interface Bow {
  link: Link
  from: number
  to: number
  bow: number
}

/** Three decimals: the same picture on every machine. */
const round = (value: number) => Math.round(value * 1000) / 1000

/** The farther two rows are apart, the farther a line bows; rivalry stays closer, so that its word has room. */
const bowOf = (rows: number, of: number, most: number) => round(0.08 + (most - 0.08) * (rows / of) ** 0.8)
const farthest = { trust: 1, rivalry: 0.42 }

function bowsOf({ links }: Network, people: Actor[]): { trust: Bow[]; rivalry: Bow[] } {
  const rowOf = new Map(people.map(({ id }, row) => [id, row]))
  const spans = links.map((link) => {
    const [a, b] = [rowOf.get(link.a.id)!, rowOf.get(link.b.id)!]
    return { link, from: Math.min(a, b), to: Math.max(a, b) }
  })
  const trust = spans.filter(({ link }) => (link.trust ?? 0) > 0)
  const rivalry = spans.filter(({ link }) => link.rivalry !== 'none')
  const longest = Math.max(1, ...[...trust, ...rivalry].map(({ from, to }) => to - from))
  const bend = (some: typeof spans, most: number) =>
    some.map((span) => ({ ...span, bow: bowOf(span.to - span.from, longest, most) }))
  return { trust: bend(trust, farthest.trust), rivalry: bend(rivalry, farthest.rivalry) }
}

/** Where along its line the word of a rivalry may stand, the middle first. */
const stations = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]

/** Words of rivalries beside their lines, each where it keeps most distance from those before. */
function wordsAlong(rivals: Bow[], language: Language): Mark[] {
  const { rivalry, hearsay } = termsIn(language)
  const taken: number[] = []
  return rivals.map(({ link, from, to, bow }) => {
    const rowAt = (t: number) => from + (to - from) * t * t * (3 - 2 * t)
    const room = (t: number) => Math.min(0.6, ...taken.map((row) => Math.abs(row - rowAt(t))))
    const t = stations.reduce((best, each) => (room(each) > room(best) + 0.001 ? each : best))
    taken.push(rowAt(t))
    return {
      kind: 'text',
      x: round(4 * t * (1 - t) * bow),
      y: round(rowAt(t)),
      dx: 5,
      text: link.isHearsay ? `${rivalry[link.rivalry]} (${hearsay.brief})` : rivalry[link.rivalry],
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
  const labels = termsIn(language)
  const people = sectors.flatMap((sector) => net.nodes.filter((node) => node.sector === sector))
  const { trust, rivalry } = bowsOf(net, people)
  const strain = (link: Link) =>
    [labels.rivalry[link.rivalry], ...(link.isHearsay ? [labels.hearsay.full] : [])].join('; ')
  return {
    title: words.title(trust.length, rivalry.length),
    width: chartWidth,
    height: people.length * rowHeightFor(people) + 46,
    config: scatter({
      x: { min: left, max: right },
      y: { min: -0.5, max: people.length - 0.5 },
      padding: { right: 8 },
      rowHeight: rowHeightFor(people),
      rows: people.map(({ id, name }) => ({ label: name, ...(group.includes(id) && { strong: true }) })),
      below: [...bordersBetween(people), ...trustLines(trust), ...rivalry.map(rivalryLine)],
      above: wordsAlong(rivalry, language),
      legend: true,
      datasets: pointsBySector(people, group, language),
    }),
    alt: words.alt(
      people.length,
      trust.length,
      trust.filter(({ link }) => isStrong(link)).length,
      rivalry.map(({ link }) => words.altPart(link.a.name, link.b.name, strain(link))).join('; '),
    ),
    caption: `${words.legend} · ${words.caption(net.n, net.missing, date)}`,
    table: {
      caption: words.table,
      columns: [
        { label: words.between, share: 3 },
        { label: words.trust, share: 2 },
        { label: words.rivalry, share: 1.4 },
      ],
      rows: net.links.map((link) => [
        `${link.a.name} – ${link.b.name}`,
        link.trust === null ? words.unsaid : `${link.trust} (${labels.trust[link.trust]})`,
        strain(link),
      ]),
    },
  }
}

/** Everybody before their name, in the shape of their sector; full in the group. */
const pointsBySector = (people: Actor[], group: readonly string[], language: Language): Points[] =>
  sectors.flatMap((sector) => {
    const rows = people.flatMap((person, y) => (person.sector === sector ? [{ ...person, y }] : []))
    if (rows.length === 0) return []
    return {
      label: termsIn(language).sector[sector],
      data: rows.map(({ y }) => ({ x: 0, y })),
      pointStyle: shape[sector],
      pointRadius: sector === 'administration' || sector === 'police' ? 9 : 8,
      pointBackgroundColor: rows.map(({ id }) => (group.includes(id) ? palette.ink : palette.paper)),
      pointBorderColor: palette.ink,
      pointBorderWidth: 1.6,
      clip: false,
    }
  })

const bordersBetween = (people: Actor[]): Mark[] =>
  people.flatMap(({ sector }, row): Mark[] =>
    row > 0 && people[row - 1]!.sector !== sector
      ? [{ kind: 'line', from: [left, row - 0.5], to: [right, row - 0.5], width: 0.8, color: palette.line }]
      : [],
  )

const isStrong = ({ trust }: Link) => (trust ?? 0) >= 3

/** The weakest first, so that strong lines lie over them. */
const trustLines = (bows: Bow[]): Mark[] =>
  bows
    .toSorted((a, b) => (a.link.trust ?? 0) - (b.link.trust ?? 0))
    .map(({ link, from, to, bow }) => ({
      kind: 'line',
      from: [0, from],
      to: [0, to],
      bow,
      width: (link.trust ?? 0) ** 2 * 0.24 + 0.8,
      color: isStrong(link) ? palette.accent : palette.faint,
    }))

const rivalryLine = ({ from, to, bow }: Bow): Mark => ({
  kind: 'line',
  from: [0, from],
  to: [0, to],
  bow,
  width: 1.8,
  color: palette.contrast,
  dash: [5, 4],
})
