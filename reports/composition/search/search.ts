import type { Range } from '../../case/case-file.ts'
import { Branches } from './branches.ts'
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
  /** Branches to visit at most. */
  steps?: number
  shouldStop?: () => boolean
}

export interface SearchResult {
  /** Best first; empty when no group is possible. */
  groups: Valued[]
  /** False when the search ended at its limit. */
  proven: boolean
  /** No group that was not looked at has a larger value; −Infinity when all were looked at. */
  open: number
  /** Branches looked into. */
  visited: number
}

/** Branches visited at most by one search: far more than any real case needs, and about ten seconds. */
const stepLimit = 5_000_000

export function search(pool: Pool, marks: Marks, limits: Limits, options: SearchOptions = {}): SearchResult {
  const { keep = 1, apart = [], any = false, steps = stepLimit, shouldStop, start = [] } = options
  const wanted = narrow(limits, options)
  const eligible = leaveOut(marks, options.exclude ?? [])
  const group = new PartialGroup(pool, eligible)
  const isSeated = wanted.include.every((person) => seat(person, group, pool, eligible, wanted))
  if (!isSeated) return { groups: [], proven: true, open: Number.NEGATIVE_INFINITY, visited: 0 }

  const ranking = new Ranking(keep, apart)
  for (const each of start)
    if (isPossible(pool, eligible, wanted, each)) ranking.offer(each, worthOf(pool, eligible, each))
  const dominators = dominatorsIn(pool, eligible, apart)
  const ending = { any, steps, shouldStop }
  const branchesOf = (size: Range) =>
    new Branches(pool, eligible, { ...wanted, size }, group, ranking, dominators, ending)
  // One size after the other, the most promising first: of groups of one size it is soon clear which of equal ones is first.
  const sizes = any ? [wanted.size] : sizesFrom(Math.max(1, group.members.length), wanted.size)
  const all = sizes.map(branchesOf)
  if (all.length > 1) all.sort((left, right) => right.hope() - left.hope())
  for (const each of all) {
    each.lookAtAll()
    ending.steps -= each.visited
  }
  const open = Math.max(Number.NEGATIVE_INFINITY, ...all.map((each) => each.open))
  return { groups: ranking.groups, visited: steps - ending.steps, proven: open === Number.NEGATIVE_INFINITY, open }
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
