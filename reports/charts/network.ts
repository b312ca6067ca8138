import { termsIn } from '../../surveys/terms/index.ts'
import { type Language, sectors } from '../../surveys/vocabulary.ts'
import { cohesionOf, isTrusting, type Link, type Network, networkAmong } from '../aggregate/network.ts'
import type { Actor } from '../case/case-file.ts'
import { type ChartDefinition, chartWidth } from './definition.ts'
import type { Mark } from './drawing/marks.ts'
import { palette, smallSize } from './drawing/palette.ts'
import { type Points, scatter } from './drawing/scatter.ts'
import { chartSectorPairs } from './sector-pairs.ts'
import { wordsFor } from './words.ts'

const shape = { administration: 'rect', justice: 'triangle', police: 'rectRot', civil_society: 'circle' } as const

/** Persons stand at x = 0, one to a row; trust bows to the right of them, up to x = 1, rivalry to the left. */
const right = 1.02
const leftOf = (rivals: Bow[]) => (rivals.length > 0 ? -0.75 : -0.05)
const farthest = { trust: 1, rivalry: -0.5 }

/** More people than this are no picture to follow: the group alone, and the sectors as a table. */
const mostToFollow = 16
const rowHeight = 32

/** A link as it is drawn: between two rows, the upper one first, and how far it goes to the side. */
interface Bow {
  link: Link
  from: number
  to: number
  bow: number
}

/** Three decimals: the same picture on every machine. */
const round = (value: number) => Math.round(value * 1000) / 1000

/** The farther two rows are apart, the farther a line bows. */
const bowOf = (rows: number, of: number, most: number) => round(most * (0.1 + 0.9 * (rows / of) ** 0.8))

/** Where in its row a line leaves a person: lines that go up above those that go down, so that each can be followed. */
function leave(spans: Omit<Bow, 'bow'>[], row: number, other: number): number {
  const ends = spans.flatMap(({ from, to }) => (from === row ? [to] : to === row ? [from] : []))
  // Upwards the nearest first, then downwards the farthest first: so they do not cross beside the person.
  const order = (end: number) => (end < row ? row - end : 2000 - end)
  const at = ends.toSorted((a, b) => order(a) - order(b)).indexOf(other)
  return round(row + (at - (ends.length - 1) / 2) * Math.min(0.14, 0.6 / ends.length))
}

function bowsOf({ links }: Network, people: Actor[]): { trust: Bow[]; rivalry: Bow[] } {
  const rowOf = new Map(people.map(({ id }, row) => [id, row]))
  const spans = links.map((link) => {
    const [a, b] = [rowOf.get(link.a.id)!, rowOf.get(link.b.id)!]
    return { link, from: Math.min(a, b), to: Math.max(a, b) }
  })
  const bend = (some: typeof spans, most: number) => {
    const longest = Math.max(1, ...some.map(({ from, to }) => to - from))
    return some.map(({ link, from, to }) => ({
      link,
      from: leave(some, from, to),
      to: leave(some, to, from),
      bow: bowOf(to - from, longest, most),
    }))
  }
  return {
    trust: bend(
      spans.filter(({ link }) => (link.trust ?? 0) > 0),
      farthest.trust,
    ),
    rivalry: bend(
      spans.filter(({ link }) => link.rivalry !== 'none'),
      farthest.rivalry,
    ),
  }
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
      align: 'center',
      text: [rivalry[link.rivalry], ...(link.isHearsay ? [`(${hearsay.brief})`] : [])],
      size: smallSize,
      color: palette.contrast,
      halo: true,
    }
  })
}

/**
 * Who trusts whom and who competes (H 3.1). Up to sixteen people as lines between persons; with more the group alone,
 * if there is one, and the pairs of sectors. `group`: ids of the recommended or of the members; empty for none.
 */
export const chartNetwork = (
  net: Network,
  group: readonly string[],
  date: string | null,
  language: Language,
): ChartDefinition[] =>
  net.nodes.length <= mostToFollow
    ? [chartPeople(net, group, date, language)]
    : [
        ...(group.length > 0 ? [chartPeople(networkAmong(net, group), group, date, language)] : []),
        chartSectorPairs(net, date, language),
      ]

/**
 * Everybody in a row, the group first, sector after sector; trust as solid bow to the right by strength 1–4, rivalry as
 * dashed bow to the left with its word. The same case always gives the same picture, no line runs through a person or
 * a name.
 */
function chartPeople(net: Network, group: readonly string[], date: string | null, language: Language): ChartDefinition {
  const { network: words } = wordsFor(language)
  const labels = termsIn(language)
  const people = inOrder(net, group)
  const { trust, rivalry } = bowsOf(net, people)
  const strain = (link: Link) =>
    [labels.rivalry[link.rivalry], ...(link.isHearsay ? [labels.hearsay.full] : [])].join('; ')
  return {
    title: finding(net, group, language),
    width: chartWidth,
    ...(rivalry.length > 0 && { minWidth: 560 }),
    height: people.length * rowHeight + 46,
    config: scatter({
      x: { min: leftOf(rivalry), max: right },
      y: { min: -0.5, max: people.length - 0.5 },
      padding: { right: 8 },
      rowHeight,
      rows: people.map(({ id, name }) => ({ label: name, ...(group.includes(id) && { strong: true }) })),
      below: [
        ...bordersBetween(people, group, leftOf(rivalry)),
        ...trustLines(trust, group),
        ...rivalry.map(rivalryLine),
      ],
      above: wordsAlong(rivalry, language),
      legend: true,
      datasets: pointsBySector(people, group, language),
    }),
    alt: words.alt(
      people.length,
      trust.length,
      trust.filter(({ link }) => isTrusting(link)).length,
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

/** Whom trust holds together, and who competes: of the group, where there is one, else of everybody. */
function finding(net: Network, group: readonly string[], language: Language): string {
  const { network: words } = wordsFor(language)
  const asked = group.length > 0 ? networkAmong(net, group) : net
  const rivals = asked.links.filter(({ rivalry }) => rivalry !== 'none')
  return words.title(
    { ...cohesionOf(asked), people: asked.nodes.length, known: asked.n, isGroup: group.length > 0 },
    rivals.map(({ a, b }) => [a.name, b.name] as const),
  )
}

const inOrder = ({ nodes }: Network, group: readonly string[]): Actor[] =>
  [true, false].flatMap((isIn) =>
    sectors.flatMap((sector) => nodes.filter((node) => node.sector === sector && group.includes(node.id) === isIn)),
  )

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

/** A hairline between sectors, a strong one under the group. */
const bordersBetween = (people: Actor[], group: readonly string[], left: number): Mark[] =>
  people.flatMap(({ id, sector }, row): Mark[] => {
    const before = people[row - 1]
    if (!before) return []
    const isBelowGroup = group.includes(before.id) && !group.includes(id)
    if (!isBelowGroup && before.sector === sector) return []
    const look = isBelowGroup ? { width: 1.6, color: palette.quiet } : { width: 0.8, color: palette.line }
    return [{ kind: 'line', from: [left, row - 0.5], to: [right, row - 0.5], ...look }]
  })

/** The weakest first, so that strong lines lie over them; lines that leave the group stay behind those within it. */
const trustLines = (bows: Bow[], group: readonly string[]): Mark[] => {
  const isWithin = ({ a, b }: Link) => group.length === 0 || (group.includes(a.id) && group.includes(b.id))
  const rank = ({ link }: Bow) => (link.trust ?? 0) + (isWithin(link) ? 10 : 0)
  return bows
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ link, from, to, bow }) => ({
      kind: 'line',
      from: [0, from],
      to: [0, to],
      bow,
      width: (link.trust ?? 0) ** 2 * 0.24 + 0.8,
      color: isTrusting(link) && isWithin(link) ? palette.accent : palette.faint,
    }))
}

const rivalryLine = ({ from, to, bow }: Bow): Mark => ({
  kind: 'line',
  from: [0, from],
  to: [0, to],
  bow,
  width: 1.8,
  color: palette.contrast,
  dash: [5, 4],
})
