import { type Language, type Sector, sectors } from '../../surveys/vocabulary.ts'
import type { Link, Network } from '../aggregate/network.ts'
import { type ChartDefinition, chartWidth } from './definition.ts'
import { labelsFor } from './labels.ts'
import type { Mark } from './marks.ts'
import { palette } from './palette.ts'
import { type Points, scatter } from './scatter.ts'
import { wordsFor } from './words.ts'

const shape = { administration: 'rect', justice: 'triangle', police: 'rectRot', civil_society: 'circle' } as const

/**
 * Everybody on one ring, sector next to sector with a gap between, in the order of the case: no line runs through a
 * person, and the same case always gives the same picture. Angles in radians, clockwise from the left top.
 */
function placesOf({ nodes }: Network): Map<string, [number, number]> {
  const present = sectors.filter((sector) => nodes.some((node) => node.sector === sector))
  const slots = present.flatMap((sector) => [...nodes.filter((node) => node.sector === sector), null])
  const angle = (at: number) => -Math.PI * 0.85 + (2 * Math.PI * at) / slots.length
  return new Map(
    slots.flatMap((node, at) =>
      node ? [[node.id, [round(Math.cos(angle(at))), round(Math.sin(angle(at)))]] as const] : [],
    ),
  )
}

/** Three decimals: the same picture on every machine, whatever its last bits of cosine. */
const round = (value: number) => Math.round(value * 1000) / 1000

/** First names on one line, the last on the next: narrow enough to stand beside the ring on a phone. */
const nameLines = (name: string) => {
  const words = name.split(' ')
  const lines = words.length > 1 ? [words.slice(0, -1).join(' '), words.at(-1)!] : words
  return lines.map((line) => (line.length > 16 ? `${line.slice(0, 15)}…` : line))
}

function linesOf(link: Link, from: [number, number], to: [number, number]): Mark[] {
  const trust = link.trust ?? 0
  const line = { kind: 'line' as const, from, to, bend: 0.35 }
  return [
    ...(trust > 0
      ? [{ ...line, width: trust * trust * 0.28 + 0.4, color: trust >= 3 ? palette.accent : '#a9b4c0' }]
      : []),
    ...(link.rivalry === 'none'
      ? []
      : [{ ...line, bend: rivalryBend, width: 1.8, color: palette.contrast, dash: [5, 4] as [number, number] }]),
  ]
}

const rivalryBend = 0.15

/** The word of a rivalry on its bent line, a little before, at or after the middle, so that words part. */
const wordOf = (text: string, from: [number, number], to: [number, number], at: number): Mark => {
  const t = [0.5, 0.38, 0.62][at % 3]!
  const along = (a: number, b: number) =>
    (1 - t) ** 2 * a + 2 * t * (1 - t) * ((a + b) / 2) * (1 - rivalryBend) + t ** 2 * b
  return {
    kind: 'text',
    x: round(along(from[0], to[0])),
    y: round(along(from[1], to[1])),
    text,
    align: 'center',
    size: 11,
    color: palette.contrast,
    halo: true,
  }
}

/** Who trusts whom and who competes: trust as solid line by strength 1–4, rivalry dashed with its word (H 3.1). */
export function chartNetwork(
  net: Network,
  group: readonly string[],
  date: string | null,
  language: Language,
): ChartDefinition {
  const { network: words } = wordsFor(language)
  const labels = labelsFor(language)
  const places = placesOf(net)
  const at = (id: string) => places.get(id)!
  const trusted = net.links.filter(({ trust }) => (trust ?? 0) > 0)
  const rivals = net.links.filter(({ rivalry }) => rivalry !== 'none')
  const nodesOf = (sector: Sector): Points => {
    const nodes = net.nodes.filter((node) => node.sector === sector)
    return {
      label: labels.sector[sector],
      data: nodes.map(({ id }) => ({ x: at(id)[0], y: at(id)[1] })),
      pointStyle: shape[sector],
      pointRadius: sector === 'administration' || sector === 'police' ? 9 : 8,
      pointBackgroundColor: nodes.map(({ id }) => (group.includes(id) ? palette.ink : palette.paper)),
      pointBorderColor: palette.ink,
      pointBorderWidth: 1.6,
      clip: false,
    }
  }
  const names = net.nodes.map(({ id, name }): Mark => {
    const [x, y] = at(id)
    const side = Math.abs(x) < 0.25 ? 'center' : x < 0 ? 'right' : 'left'
    const text = side === 'center' ? [nameLines(name).join(' ')] : nameLines(name)
    return {
      kind: 'text',
      x,
      y,
      text,
      align: side,
      dx: side === 'center' ? 0 : 14 * Math.sign(x),
      dy: side === 'center' ? 20 * Math.sign(y) : 0,
      size: 12,
      weight: group.includes(id) ? 600 : 400,
    }
  })
  const lines = [...trusted].sort((a, b) => (a.trust ?? 0) - (b.trust ?? 0))
  return {
    title: words.title(trusted.length, rivals.length),
    width: chartWidth,
    height: Math.min(640, Math.max(340, 120 + net.nodes.length * 24)),
    config: scatter({
      x: { min: -1, max: 1 },
      y: { min: -1.22, max: 1.22 },
      padding: { left: 96, right: 96 },
      below: [
        ...lines.flatMap((link) => linesOf({ ...link, rivalry: 'none' }, at(link.a.id), at(link.b.id))),
        ...rivals.flatMap((link) => linesOf({ ...link, trust: 0 }, at(link.a.id), at(link.b.id))),
      ],
      above: [
        ...rivals.map((link, nth) => wordOf(labels.rivalry[link.rivalry], at(link.a.id), at(link.b.id), nth)),
        ...names,
      ],
      legend: true,
      datasets: sectors.map(nodesOf),
    }),
    alt: words.alt(
      net.nodes.length,
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
