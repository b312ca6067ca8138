import { type Dimension, dimensions } from '../../../surveys/vocabulary.ts'
import type { Basis } from '../basis.ts'
import type { Part } from '../budget.ts'
import { compareMembers, type Members } from '../search/group.ts'
import { search } from '../search/search.ts'
import { type Drawn, drawnIn, marksIn, type Uncertainty } from './draws.ts'
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
  /** Draws in which the search ended before the best group was proven. */
  unproven: number
  vetoes: VetoCount[]
}

/** Somebody whose level may lie below a floor, and in how many of all draws this goes with no group being possible. */
interface VetoCount {
  actor: string
  dimension: Dimension
  count: number
}

/** Best groups of the last draws from which the next search starts. */
const remembered = 8

/** Finds the best group again in every draw (model, section 7). `best`: groups to start from. */
export function repeatSearch(
  basis: Basis,
  uncertainties: Uncertainty[],
  wanted: number,
  best: Members[],
  part: Part,
): Outcome {
  const winners = new Map<string, Winner>()
  const lots = lotsIn(basis, wanted)
  const drawn = drawnIn(basis, uncertainties)
  const vetoes = countVetoes(basis)
  let recent = best
  let [infeasible, unproven, draws] = [0, 0, 0]
  for (; draws < wanted && !part.isStopped(); draws++) {
    const now = drawn(draws)
    const shuffled = inOrder(lots(draws), basis.pool, marksIn(basis, now), basis.limits)
    const start = recent.map(shuffled.placesOf)
    const result = search(shuffled.pool, shuffled.marks, shuffled.limits, { ...part.next(), start })
    part.spend(result.work)
    if (!result.proven) unproven++
    const [found] = result.groups
    if (found) {
      const members = shuffled.peopleAt(found.members)
      const name = members.join()
      const winner = winners.get(name) ?? { members, count: 0 }
      winner.count++
      winners.set(name, winner)
      recent = [members, ...recent.filter((each) => each.join() !== name)].slice(0, remembered)
    } else {
      infeasible++
      vetoes.count(now)
    }
  }
  const sorted = [...winners.values()].sort(
    (left, right) =>
      right.count - left.count ||
      left.members.length - right.members.length ||
      compareMembers(left.members, right.members),
  )
  return { draws, infeasible, winners: sorted, unproven, vetoes: vetoes.found() }
}

/** Whose levels lie below a floor where no group is possible: of those who pass all floors as recorded. */
function countVetoes({ standing, marks, floors }: Basis) {
  const counts = standing.map(() => dimensions.map(() => 0))
  return {
    count({ levels }: Drawn) {
      for (const [person, own] of counts.entries())
        if (marks.allowed[person] === 1)
          for (const [at, floor] of floors.entries()) if ((levels[person]![at] ?? floor) < floor) own[at]!++
    },
    found: (): VetoCount[] =>
      standing.flatMap(({ id }, person) =>
        dimensions.flatMap((dimension, at): VetoCount[] => {
          const count = counts[person]![at]!
          return count > 0 ? [{ actor: id, dimension, count }] : []
        }),
      ),
  }
}
