import type { Parts } from '../recommendation.ts'
import { milieuPoints, trustPoints } from '../yardstick.ts'
import type { Limits, Marks, Pool } from './pool.ts'

/** Members as numbers of the pool, ascending. */
export type Members = readonly number[]

export interface Valued {
  members: Members
  value: number
}

/** Value of a group by its parts (model, section 6). */
export function partsOf(pool: Pool, marks: Marks, memberCost: number, members: Members): Parts {
  const { yardstick } = marks
  const inside = new Set(members)
  const count = (others: number[]) => others.filter((each) => inside.has(each)).length
  const points = members.reduce((sum, each) => sum + marks.points[each]!, 0)
  const bits = members.reduce((all, each) => all | marks.features[each]!, 0)
  const milieus = new Set(members.flatMap((each) => pool.milieus[each]!)).size
  const rivalry = members.reduce(
    (sum, each) =>
      sum +
      pool.rivals[each]!.reduce((own, { other, rank }) => own + (inside.has(other) ? yardstick.rivalry[rank] : 0), 0),
    0,
  )
  return {
    suitability: points + members.length * memberCost,
    memberCost: 0 - members.length * memberCost,
    coverage: yardstick.coverage[bits]! + milieuPoints(yardstick, milieus),
    trust: members.reduce((sum, each) => sum + trustPoints(yardstick, count(pool.trusted[each]!)), 0),
    // every pair was counted from both sides
    rivalry: 0 - rivalry / 2,
  }
}

export const sumOf = ({ suitability, memberCost, coverage, trust, rivalry }: Parts): number =>
  suitability + memberCost + coverage + trust + rivalry

export const worthOf = (pool: Pool, marks: Marks, members: Members): number => sumOf(partsOf(pool, marks, 0, members))

/** Whether a group meets every requirement and all its members are eligible. */
export function isPossible(pool: Pool, marks: Marks, limits: Limits, members: Members): boolean {
  const within = (count: number, { min, max }: { min: number; max: number }) => count >= min && count <= max
  return (
    members.length > 0 &&
    within(members.length, limits.size) &&
    members.every(
      (each) => marks.allowed[each] === 1 && !pool.barred[each]!.some((other) => members.includes(other)),
    ) &&
    limits.sectors.every((range, sector) =>
      within(members.filter((each) => pool.sector[each] === sector).length, range),
    ) &&
    limits.needs.every((need, at) => members.filter((each) => pool.flags[each]! & (1 << at)).length >= need) &&
    limits.include.every((each) => members.includes(each))
  )
}

/** Better first: the larger value, then the smaller group, then the smaller ids (model, section 6). */
export function compareGroups(left: Valued, right: Valued): number {
  return (
    right.value - left.value ||
    left.members.length - right.members.length ||
    compareMembers(left.members, right.members)
  )
}

export function compareMembers(left: Members, right: Members): number {
  for (let at = 0; at < left.length && at < right.length; at++)
    if (left[at] !== right[at]) return left[at]! - right[at]!
  return left.length - right.length
}

/** By how many persons two groups differ; exchanging one for another counts as one. */
export function distance(left: Members, right: Members): number {
  const common = left.filter((each) => right.includes(each)).length
  return Math.max(left.length, right.length) - common
}
