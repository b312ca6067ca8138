import { toldApart } from '../../../surveys/people/apart.ts'
import { isFinished } from '../../../surveys/progress/finished.ts'
import type { Rivalry } from '../../../surveys/vocabulary.ts'
import type { Actor, CaseFile } from '../../case/case-file.ts'
import { weighTies } from '../../case/hearsay.ts'
import { type Basis, layOut } from '../basis.ts'
import { findStandIn } from '../prices.ts'
import type { GroupIds, Recommendation } from '../recommendation.ts'
import { type Portrait, portrayGroup } from './portrait.ts'

/** What remarks are written from: the recommendation beside the case it was made from. */
export interface Facts {
  file: CaseFile
  basis: Basis
  /** The recommendation; its statements are not read. */
  result: Recommendation
  portrait: Portrait
  /** The other groups that the recommendation names, the nearest first. */
  alternatives: Portrait[]
  /** By member, who could stand in: whoever comes from the same sector, then the best from anywhere; none, one or two. */
  standIns: Map<string, string[]>
  /** Somebody was interviewed to the end. */
  known: (id: string) => boolean
  /** Ties of a person as seen from there. */
  tiesOf: (id: string) => SeenTie[]
  actor: (id: string) => Actor
  name: (id: string) => string
  names: (ids: readonly string[]) => string[]
}

interface SeenTie {
  other: string
  trust: number
  rivalry: Rivalry
  isHearsay: boolean
  /** Where it stands in the data. */
  path: string
}

export function gatherFacts(file: CaseFile, result: Recommendation): Facts {
  const basis = layOut(file)
  const actors = new Map(file.actors.map((each) => [each.id, each]))
  const actor = (id: string) => actors.get(id)!
  const name = (id: string) => toldApart(actor(id), file.actors)
  const ties = tiesByPerson(file)
  const interviewed = new Set((file.interviews ?? []).filter(isFinished).map((each) => each.actor))
  return {
    file,
    basis,
    result,
    portrait: portrayGroup(file, result.group),
    alternatives: [...result.alternatives, ...result.diverse].map(({ group }) => portrayGroup(file, group)),
    standIns: new Map(result.group.map((id) => [id, standInsFor(basis, result, id)])),
    known: (id) => interviewed.has(id),
    tiesOf: (id) => ties.get(id) ?? [],
    actor,
    name,
    names: (ids) => ids.map(name),
  }
}

function tiesByPerson(file: CaseFile): Map<string, SeenTie[]> {
  const seen = new Map(file.actors.map(({ id }): [string, SeenTie[]] => [id, []]))
  for (const { a, b, trust = 0, rivalry, isHearsay } of weighTies(file)) {
    const tie = { trust, rivalry, isHearsay, path: `ties.${a}|${b}` }
    seen.get(a)?.push({ other: b, ...tie })
    seen.get(b)?.push({ other: a, ...tie })
  }
  return seen
}

function standInsFor(basis: Basis, { group, actors }: Recommendation, id: string): string[] {
  const { pool, standing } = basis
  const at = (member: string) => pool.ids.indexOf(member)
  // A member whom the settings keep in has nobody in their place, and neither does a group from elsewhere.
  const best = actors.find((each) => each.id === id)?.standIn?.id
  if (!best) return []
  const { sector } = standing[at(id)]!
  const near = findStandIn(basis, group.map(at), at(id), (person) => standing[person]!.sector === sector)
  const first = near && pool.ids[near.person]!
  return first && first !== best ? [first, best] : [best]
}

/** Names of those who would leave and join, were the other group chosen. */
export function exchangeFor({ result, names }: Facts, other: GroupIds): [leaving: string[], joining: string[]] {
  const leaving = result.group.filter((id) => !other.includes(id))
  const joining = other.filter((id) => !result.group.includes(id))
  return [names(leaving), names(joining)]
}
