import type { Basis } from '../basis.ts'
import { compareMembers, type Members } from '../search/group.ts'
import { type SearchOptions, search } from '../search/search.ts'
import { drawnIn, marksIn, type Uncertainty } from './draws.ts'
import { inOrder, lotsIn } from './lot.ts'

/** How often each group was the best one. */
interface Winner {
  members: number[]
  count: number
}

export interface Outcome {
  /** Draws made; fewer than wanted when stopped. */
  draws: number
  infeasible: number
  /** Most frequent first; equally frequent ones in the order of groups. */
  winners: Winner[]
  /** False when a search ended at its limit. */
  proven: boolean
}

/** Best groups of the last draws from which the next search starts. */
const remembered = 8

/** Finds the best group again in every draw (model, section 7). `best`: groups to start from. */
export function repeatSearch(
  basis: Basis,
  uncertainties: Uncertainty[],
  wanted: number,
  best: Members[],
  options: Pick<SearchOptions, 'steps' | 'shouldStop'> & { onProgress?: (share: number) => void },
): Outcome {
  const { pool, limits } = basis
  const { shouldStop, onProgress, ...effort } = options
  const winners = new Map<string, Winner>()
  const known = new Map<string, Members | null>()
  const drawn = drawnIn(basis, uncertainties)
  const lots = lotsIn(basis, wanted)
  let recent = best
  let infeasible = 0
  let proven = true
  let draws = 0
  for (; draws < wanted && !shouldStop?.(); draws++) {
    const marks = marksIn(basis, drawn(draws))
    const key = `${marks.points}|${marks.features}|${marks.allowed}`
    let members = known.get(key)
    if (members === undefined) {
      const shuffled = inOrder(lots(draws), pool, marks, limits)
      const start = recent.map(shuffled.placesOf)
      const result = search(shuffled.pool, shuffled.marks, shuffled.limits, { ...effort, start })
      members = result.groups[0] ? shuffled.peopleAt(result.groups[0].members) : null
      proven &&= result.proven
      known.set(key, members)
    }
    if (members) {
      const name = members.join()
      const winner = winners.get(name) ?? { members: [...members], count: 0 }
      winner.count++
      winners.set(name, winner)
      recent = [members, ...recent.filter((each) => each.join() !== name)].slice(0, remembered)
    } else infeasible++
    if (draws % 50 === 49) onProgress?.((draws + 1) / wanted)
  }
  const sorted = [...winners.values()].sort(
    (left, right) =>
      right.count - left.count ||
      left.members.length - right.members.length ||
      compareMembers(left.members, right.members),
  )
  return { draws, infeasible, winners: sorted, proven }
}
