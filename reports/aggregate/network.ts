import { type Rivalry, type Sector, sectors } from '../../surveys/vocabulary.ts'
import type { Actor, CaseFile } from '../case/case-file.ts'
import { weighTies } from '../case/hearsay.ts'
import { trusting } from '../composition/search/pool.ts'
import { candidatesOf } from './candidate-matrix.ts'

/** What is known between two people; trust null = not said. */
export interface Link {
  a: Actor
  b: Actor
  trust: number | null
  rivalry: Rivalry
  /** Said by one third person that the two cannot be in a group together; nobody has confirmed it. */
  isHearsay: boolean
  /** Who of the two said it, where one of them did, and on which day. */
  from: Actor | null
  date: string | null
}

export interface Network {
  nodes: Actor[]
  links: Link[]
  /** Pairs something is known about, and pairs nobody has spoken of. */
  n: number
  missing: number
}

/** Trust and rivalry between those who are considered for the group. A tie without rivalry counts as none. */
export function network(file: CaseFile): Network {
  const nodes = candidatesOf(file)
  const byId = new Map(nodes.map((actor) => [actor.id, actor]))
  const links = weighTies(file).flatMap(({ trust = null, rivalry, isHearsay, from, date = null, ...pair }): Link[] => {
    const [a, b] = [byId.get(pair.a), byId.get(pair.b)]
    if (!a || !b) return []
    return [{ a, b, trust, rivalry, isHearsay, from: from ? { a, b }[from] : null, date }]
  })
  return networkOf(nodes, links)
}

const networkOf = (nodes: Actor[], links: Link[]): Network => ({
  nodes,
  links,
  n: links.length,
  missing: (nodes.length * (nodes.length - 1)) / 2 - links.length,
})

/** Among these people only. */
export const networkAmong = ({ nodes, links }: Network, ids: readonly string[]): Network =>
  networkOf(
    nodes.filter(({ id }) => ids.includes(id)),
    links.filter(({ a, b }) => ids.includes(a.id) && ids.includes(b.id)),
  )

export const isTrusting = ({ trust }: Link): boolean => trust !== null && trust >= trusting

/** Whom trust holds together, as far as it is known. */
export interface Cohesion {
  /** The most people who are connected by trust ties, over others or directly; 0 where no trust tie is known. */
  connected: number
  /** Those of whom no trust tie with anybody here is known. */
  apart: Actor[]
}

export function cohesionOf({ nodes, links }: Network): Cohesion {
  const trust = links.filter(isTrusting)
  const waiting = new Set(nodes.map(({ id }) => id))
  const circles = nodes.map(({ id }) => {
    const circle = waiting.delete(id) ? [id] : []
    for (const member of circle)
      for (const { a, b } of trust) {
        const other = a.id === member ? b.id : b.id === member ? a.id : undefined
        if (other !== undefined && waiting.delete(other)) circle.push(other)
      }
    return circle.length
  })
  return {
    connected: trust.length > 0 ? Math.max(...circles) : 0,
    apart: nodes.filter(({ id }) => !trust.some(({ a, b }) => a.id === id || b.id === id)),
  }
}

/** Two sectors, or one with itself: the pairs there are, those something is known about, and what is known. */
export interface SectorPair {
  a: Sector
  b: Sector
  pairs: number
  known: number
  trusting: number
  rivals: number
}

/** Every two sectors, each with itself too, in which people are considered. */
export function sectorPairs({ nodes, links }: Network): SectorPair[] {
  const present = sectors.filter((sector) => nodes.some((node) => node.sector === sector))
  const size = (sector: Sector) => nodes.filter((node) => node.sector === sector).length
  return present.flatMap((a, at) =>
    present.slice(at).map((b) => {
      const isHere = ({ a: { sector: one }, b: { sector: other } }: Link) =>
        (one === a && other === b) || (one === b && other === a)
      const here = links.filter(isHere)
      return {
        a,
        b,
        pairs: a === b ? (size(a) * (size(a) - 1)) / 2 : size(a) * size(b),
        known: here.length,
        trusting: here.filter(isTrusting).length,
        rivals: here.filter(({ rivalry }) => rivalry !== 'none').length,
      }
    }),
  )
}
