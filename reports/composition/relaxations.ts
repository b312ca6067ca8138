import type { Basis } from './basis.ts'
import { liftAll, mostMembers, type Requirement } from './requirements.ts'
import { search } from './search.ts'

/** More sets than this are not listed. */
const listed = 10

/** Questions asked of the search at most; only reached when very many persons must be in at once. */
const questions = 20_000

/**
 * Every smallest set of requirements whose lifting makes a group possible (model, section 7), sorted, at most ten.
 * Empty when a group is possible anyway, or when no lifting helps. Nothing is ever relaxed silently.
 */
export function findRelaxations({ pool, marks, limits }: Basis, requirements: Requirement[]): string[][] {
  const liftable = requirements
    .filter(({ lift }) => lift !== undefined)
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
  let asked = 0
  const helps = (lifted: Requirement[]) =>
    asked++ < questions && search(pool, marks, liftAll(limits, lifted), { any: true }).groups.length > 0
  if (helps([]) || !helps(liftable)) return []

  // what blocks even when everything else is lifted belongs to every set
  const needed = liftable.filter((each) => !helps(liftable.filter((other) => other !== each)))
  const rest = liftable.filter((each) => !needed.includes(each))
  const sets: Requirement[][] = []

  /** Decides on `rest` from `at` on: lifted or held; `count` may still be lifted. */
  const decide = (at: number, lifted: Requirement[], count: number): void => {
    if (sets.length >= listed || asked >= questions || rest.length - at < count) return
    if (count === 0) {
      if (helps([...needed, ...lifted])) sets.push(lifted)
      return
    }
    decide(at + 1, [...lifted, rest[at]!], count - 1)
    // holding this one is hopeless when not even lifting everything after it helps
    if (helps([...needed, ...lifted, ...rest.slice(at + 1)])) decide(at + 1, lifted, count)
  }
  const includes = rest.filter((each) => each.id.startsWith('include.')).length
  for (let size = Math.max(0, includes - mostMembers); size <= rest.length && sets.length === 0; size++)
    decide(0, [], size)

  return sets.map((set) => [...needed, ...set].map((each) => each.id).sort()).sort(compareLists)
}

function compareLists(left: string[], right: string[]): number {
  for (const [at, each] of left.entries()) if (each !== right[at]) return each < (right[at] ?? '') ? -1 : 1
  return left.length - right.length
}
