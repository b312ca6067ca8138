import type { Rivalry } from '../../surveys/vocabulary.ts'
import type { Actor, CaseFile } from '../case/case-file.ts'
import { weighTies } from '../case/hearsay.ts'
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
  return { nodes, links, n: links.length, missing: (nodes.length * (nodes.length - 1)) / 2 - links.length }
}
