import type { Rivalry } from '../../surveys/vocabulary.ts'
import type { Actor, CaseFile } from '../case/case-file.ts'
import { candidatesOf } from './candidate-matrix.ts'

/** What is known between two people; trust null = not said. */
export interface Link {
  a: Actor
  b: Actor
  trust: number | null
  rivalry: Rivalry
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
  const links = (file.ties ?? []).flatMap((tie): Link[] => {
    const [a, b] = [byId.get(tie.a), byId.get(tie.b)]
    return a && b ? [{ a, b, trust: tie.trust ?? null, rivalry: tie.rivalry ?? 'none' }] : []
  })
  return { nodes, links, n: links.length, missing: (nodes.length * (nodes.length - 1)) / 2 - links.length }
}
