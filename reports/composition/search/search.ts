import type { Range } from '../../case/case-file.ts'
import { compareMembers, isPossible, type Members, type Valued, worthOf } from './group.ts'
import { PartialGroup } from './partial-group.ts'
import { coveragePoints, type Limits, type Marks, type Pool, trustPoints } from './pool.ts'
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
}

/** Branches visited at most by one search: far more than any real case needs, and about ten seconds. */
const stepLimit = 5_000_000

export function search(pool: Pool, marks: Marks, limits: Limits, options: SearchOptions = {}): SearchResult {
  const { keep = 1, apart = [], any = false, steps = stepLimit, shouldStop } = options
  const wanted: Limits = {
    ...limits,
    size: options.size ?? limits.size,
    include: [...new Set([...limits.include, ...(options.include ?? [])])],
  }
  const allowed = marks.allowed.slice()
  for (const each of options.exclude ?? []) allowed[each] = 0
  const eligible: Marks = { ...marks, allowed }
  const { size, sectors, needs, include } = wanted

  const ranking = new Ranking(keep, apart)
  let visited = 0
  let ended = false
  let open = Number.NEGATIVE_INFINITY
  const offer = (members: Members, value: number) => {
    if (ranking.offer(members, value) && any) ended = true
  }

  for (const each of options.start ?? [])
    if (isPossible(pool, eligible, wanted, each)) offer(each, worthOf(pool, eligible, each))

  const group = new PartialGroup(pool, eligible)
  for (const person of include) {
    const fits = person >= 0 && allowed[person] && !group.barred[person] && group.members.length < size.max
    if (!fits || group.sectorCount[pool.sector[person]!]! >= sectors[pool.sector[person]!]!.max)
      return { groups: [], proven: true, open }
    group.add(person)
  }

  const people = pool.ids.length
  /** One set of arrays per depth, made once. */
  const layers = Array.from({ length: size.max - group.members.length + 1 }, () => ({
    list: new Int32Array(people),
    optimistic: new Int32Array(people),
    present: new Uint8Array(people),
  }))
  const missing = new Int32Array(4)
  const room = new Int32Array(4)

  /**
   * The most that the best persons of a layer can add after `chosen` has joined: the best of every sector that still
   * lacks members, then the best of the rest, as far as they help or the minimal size needs them. For a sum of single
   * values under such limits this choice is exact. −Infinity when the minimum cannot be reached.
   */
  const bestRest = (depth: number, length: number, chosen: number): number => {
    const { list, optimistic, present } = layers[depth]!
    const after = group.members.length + 1
    let lacking = 0
    for (let sector = 0; sector < 4; sector++) {
      const count = group.sectorCount[sector]! + (pool.sector[chosen] === sector ? 1 : 0)
      missing[sector] = Math.max(0, sectors[sector]!.min - count)
      room[sector] = sectors[sector]!.max - count
      lacking += missing[sector]!
    }
    let free = size.max - after - lacking
    if (free < 0) return Number.NEGATIVE_INFINITY
    let needed = Math.max(0, size.min - after - lacking)
    let sum = 0
    for (let at = 0; at < length; at++) {
      const person = list[at]!
      if (!present[person] || person === chosen) continue
      const points = optimistic[person]!
      if (lacking === 0 && (free === 0 || (points <= 0 && needed === 0))) return sum
      const sector = pool.sector[person]!
      if (room[sector] === 0) continue
      if (missing[sector]! > 0) {
        missing[sector]!--
        lacking--
      } else if (free > 0 && (points > 0 || needed > 0)) {
        free--
        if (needed > 0) needed--
      } else continue
      room[sector]!--
      sum += points
    }
    return lacking > 0 || needed > 0 ? Number.NEGATIVE_INFINITY : sum
  }

  /** Whether a branch can bring nothing: its bound is too low, or it could only lose the tie. */
  const isHopeless = (bound: number, depth: number, length: number, chosen: number): boolean => {
    if (bound === Number.NEGATIVE_INFINITY) return true
    const { worst } = ranking
    if (!worst || bound > worst.value) return false
    if (bound < worst.value) return true
    const smallest = Math.max(size.min, group.members.length + 1)
    if (smallest !== worst.members.length) return smallest > worst.members.length
    const { list, present } = layers[depth]!
    const others = Array.from(list.subarray(0, length)).filter((each) => present[each] && each !== chosen)
    others.sort((left, right) => left - right)
    const rest = others.slice(0, smallest - group.members.length - 1)
    const first = [...group.members, chosen, ...rest].sort((left, right) => left - right)
    return compareMembers(first, worst.members) >= 0
  }

  /** Leaves out whom no group can hold that still matters: the fewer remain, the closer all bounds below. */
  const dropHopeless = (depth: number, length: number, coverage: number): number => {
    const { list, optimistic, present } = layers[depth]!
    for (let at = length - 1; at >= 0; at--) {
      const person = list[at]!
      const bound = group.value + coverage + optimistic[person]! + bestRest(depth, length, person)
      if (isHopeless(bound, depth, length, person)) present[person] = 0
    }
    let kept = 0
    for (let at = 0; at < length; at++) if (present[list[at]!]) list[kept++] = list[at]!
    return kept
  }

  /** Looks at all groups that hold the present members and some of the first `count` candidates. */
  const branch = (candidates: Int32Array, count: number, depth: number): void => {
    const slots = size.max - group.members.length
    let complete = group.members.length >= Math.max(1, size.min)

    // the requirement that is hardest to meet decides who is looked at first
    const { list, optimistic, present } = layers[depth]!
    let tightest = -1
    let fewest = Number.POSITIVE_INFINITY
    let lacking = 0
    for (let which = 0; which < 8; which++) {
      const lack =
        which < 4 ? sectors[which]!.min - group.sectorCount[which]! : needs[which - 4]! - group.flagCount[which - 4]!
      if (lack <= 0) continue
      complete = false
      if (which < 4) lacking += lack
      let helpers = 0
      for (let at = 0; at < count; at++) if (helps(candidates[at]!, which) && isOpen(candidates[at]!)) helpers++
      if (helpers < lack || lack > slots) return
      if (helpers < fewest) {
        fewest = helpers
        tightest = which
      }
    }
    if (complete) offer(group.members, group.value)
    if (slots === 0 || lacking > slots || ended) return

    let length = 0
    let features = 0
    present.fill(0)
    for (let at = 0; at < count; at++) {
      const person = candidates[at]!
      if (!isOpen(person)) continue
      list[length++] = person
      present[person] = 1
      features |= marks.features[person]!
    }
    for (let at = 0; at < length; at++) {
      const person = list[at]!
      let ties = group.ties[person]!
      for (const each of pool.trusted[person]!) if (present[each]) ties++
      ties = Math.min(ties, group.ties[person]! + slots - 1)
      optimistic[person] =
        marks.points[person]! -
        group.rivalry[person]! +
        group.milieuGain(person) +
        trustPoints(ties) +
        group.trustGainOfOthers(person)
    }
    sortByGain(list, length, optimistic)
    const coverage = coveragePoints[features & ~group.features]!
    if (slots > 1 && ranking.worst) length = dropHopeless(depth, length, coverage)

    for (let at = 0; at < length; at++) {
      const person = list[at]!
      if (tightest >= 0 && !helps(person, tightest)) continue
      const bound =
        slots === 1 && tightest < 0
          ? group.value + group.gain(person)
          : group.value + coverage + optimistic[person]! + bestRest(depth, length, person)
      if (isHopeless(bound, depth, length, person)) {
        present[person] = 0
        continue
      }
      if (visited >= steps || (visited % 1024 === 1023 && shouldStop?.())) ended = true
      if (ended) {
        open = Math.max(open, bound)
        continue
      }
      visited++
      present[person] = 0
      group.add(person)
      let rest = 0
      const next = layers[depth + 1]!
      for (let other = 0; other < length; other++) if (present[list[other]!]) next.list[rest++] = list[other]!
      branch(next.list, rest, depth + 1)
      group.removeLast()
    }
  }

  const helps = (person: number, which: number): boolean =>
    which < 4 ? pool.sector[person] === which : (pool.flags[person]! & (1 << (which - 4))) !== 0
  const isOpen = (person: number): boolean =>
    group.barred[person] === 0 && group.sectorCount[pool.sector[person]!]! < sectors[pool.sector[person]!]!.max

  const everybody = Int32Array.from(pool.ids.keys()).filter((each) => allowed[each] === 1 && !group.inside[each])
  branch(everybody, everybody.length, 0)
  return { groups: ranking.groups, proven: open === Number.NEGATIVE_INFINITY, open }
}

/** Insertion sort, largest first: the list comes nearly sorted from the branch above. */
function sortByGain(list: Int32Array, length: number, gain: Int32Array): void {
  for (let at = 1; at < length; at++) {
    const person = list[at]!
    let place = at
    while (place > 0 && gain[list[place - 1]!]! < gain[person]!) {
      list[place] = list[place - 1]!
      place--
    }
    list[place] = person
  }
}
