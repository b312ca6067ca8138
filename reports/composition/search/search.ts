import type { Range } from '../../case/case-file.ts'
import { Branches } from './branches.ts'
import { Credits } from './credits.ts'
import { dominatorsIn } from './dominance.ts'
import { isPossible, type Members, type Valued, worthOf } from './group.ts'
import { PartialGroup } from './partial-group.ts'
import type { Limits, Marks, Pool } from './pool.ts'
import { Ranking } from './ranking.ts'

/**
 * Exact branch and bound over groups (docs/composition.md). A branch is left only when its bound, which is never
 * below the value of any group in it, cannot reach the groups already found; so what is found is the optimum.
 */

export interface SearchOptions {
  /** Persons who must be in, beside those of the limits. */
  include?: Members
  exclude?: Members
  size?: Range
  /** How many groups to keep, best first; 1 unless told. */
  keep?: number
  /** The groups found must differ from these by two persons at least. */
  apart?: Members[]
  /** Groups that may be good, to start from. */
  start?: Members[]
  /** Ends at the first group that is possible. */
  any?: boolean
  /** Only the value counts: of equal groups any will do. */
  valueOnly?: boolean
  /** Persons looked at in branches at most; how much of it may go into telling equal groups apart. */
  work?: number
  orderWork?: number
  shouldStop?: (() => boolean) | undefined
  /** Told now and then how much work is done. */
  onWork?: (work: number) => void
}

export interface SearchResult {
  /** Best first; empty when no group is possible. */
  groups: Valued[]
  /** Whether nothing has a larger value than the groups found; false when the search ended at its limit. */
  proven: boolean
  /** Whether equal groups were all compared, so that the first of them is first by order. */
  ordered: boolean
  /** No group that was not looked at has a larger value; −Infinity when all were looked at. */
  open: number
  /** Persons looked at in branches. */
  work: number
}

/** Whether a search ended before it found a group: none may be possible, or one that was not looked at. */
export const isUnsettled = ({ groups, proven }: SearchResult): boolean => groups.length === 0 && !proven

/** What one search may do where nobody says: far more than any real case needs, and about a minute. */
const workLimit = 150_000_000

export function search(pool: Pool, marks: Marks, limits: Limits, options: SearchOptions = {}): SearchResult {
  const { keep = 1, apart = [], any = false, valueOnly = any, work = workLimit, shouldStop, start = [] } = options
  const wanted = narrow(limits, options)
  const eligible = leaveOut(marks, options.exclude ?? [])
  const group = new PartialGroup(pool, eligible)
  const isSeated = wanted.include.every((person) => seat(person, group, pool, eligible, wanted))
  if (!isSeated) return { groups: [], proven: true, ordered: true, open: Number.NEGATIVE_INFINITY, work: 0 }

  const ranking = new Ranking(keep, apart)
  for (const each of start)
    if (isPossible(pool, eligible, wanted, each)) ranking.offer(each, worthOf(pool, eligible, each))
  const dominators = dominatorsIn(pool, eligible, apart)
  const credits = new Credits(pool, eligible)
  const sizes = any ? [wanted.size] : sizesFrom(Math.max(1, group.members.length), wanted.size)
  /** One size after the other, the most promising first: of groups of one size it is soon clear which of equal ones is first. */
  const lookThrough = (byValue: boolean, allowed: number, before = 0) => {
    const onWork = (left: number) => options.onWork?.(before + allowed - left)
    const ending = { any, work: allowed, shouldStop, onWork }
    const all = sizes.map(
      (size) => new Branches(pool, eligible, { ...wanted, size }, group, ranking, dominators, byValue, ending, credits),
    )
    if (all.length > 1) all.sort((left, right) => right.hope() - left.hope())
    for (const each of all) each.lookAtAll()
    return { open: Math.max(Number.NEGATIVE_INFINITY, ...all.map((each) => each.open)), work: allowed - ending.work }
  }
  const isProven = (open: number) => open <= (ranking.worst?.value ?? Number.NEGATIVE_INFINITY)

  const first = lookThrough(valueOnly, valueOnly ? work : Math.min(work, options.orderWork ?? work))
  const isDone = isProven(first.open) || shouldStop?.() || any
  const { open, work: more } = isDone ? { open: first.open, work: 0 } : lookThrough(true, work - first.work, first.work)
  return {
    groups: ranking.groups,
    proven: isProven(open),
    ordered: first.open === Number.NEGATIVE_INFINITY,
    open,
    work: first.work + more,
  }
}

const sizesFrom = (least: number, { min, max }: Range): Range[] =>
  Array.from({ length: max - min + 1 }, (_, at) => ({ min: min + at, max: min + at })).filter(
    (each) => each.min >= least,
  )

// Written out key by key: objects of one shape, however they came about, keep the search fast.
const narrow = (limits: Limits, { size, include = [] }: SearchOptions): Limits => ({
  size: size ?? limits.size,
  sectors: limits.sectors,
  needs: limits.needs,
  include: [...new Set([...limits.include, ...include])],
})

function leaveOut({ points, features, allowed: eligible, yardstick }: Marks, exclude: Members): Marks {
  const allowed = eligible.slice()
  for (const each of exclude) allowed[each] = 0
  return { points, features, allowed, yardstick }
}

/** Takes in somebody every group must have; false when there is no place for the person. */
function seat(person: number, group: PartialGroup, pool: Pool, { allowed }: Marks, { size, sectors }: Limits): boolean {
  const fits = person >= 0 && allowed[person] && !group.barred[person] && group.members.length < size.max
  if (!fits || group.sectorCount[pool.sector[person]!]! >= sectors[pool.sector[person]!]!.max) return false
  group.add(person)
  return true
}
