import { mostMembers } from '../../surveys/membership.ts'
import type { Basis } from './basis.ts'
import { liftAll, type Requirement } from './requirements.ts'
import { search } from './search/search.ts'

/** More sets than this are not listed. */
const listed = 10

/**
 * Every smallest set of requirements whose lifting makes a group possible (model, section 7), sorted, at most ten.
 * Empty when a group is possible anyway, or when no lifting helps. Nothing is ever relaxed silently.
 *
 * Every choice among the requirements on size, sectors and attributes is tried, small ones first; for each, the search
 * tells how many of the persons who must be in can be in together, and who cannot is lifted as well.
 */
export function findRelaxations(basis: Basis, requirements: Requirement[]): string[][] {
  const liftable = requirements
    .filter(({ lift }) => lift !== undefined)
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
  const isPossible = (lifted: Requirement[]) => mostWithin(basis, lifted, [], []) !== null
  if (isPossible([]) || !isPossible(liftable)) return []

  // what blocks even when everything else is lifted belongs to every set
  const needed = liftable.filter((each) => !isPossible(liftable.filter((other) => other !== each)))
  const rest = liftable.filter((each) => !needed.includes(each))
  const includes = rest.filter(({ id }) => id.startsWith('include.'))
  const others = rest.filter((each) => !includes.includes(each))

  const outside = Math.max(0, includes.length - mostMembers)
  let fewest = Number.POSITIVE_INFINITY
  let choices: { lifted: Requirement[]; leaving: number }[] = []
  for (let size = 0; size <= others.length && size + outside <= fewest; size++)
    for (const chosen of subsets(others, size)) {
      const lifted = [...needed, ...chosen]
      const together = mostWithin(basis, [...lifted, ...includes], [], includes)
      if (together === null) continue
      const leaving = includes.length - together
      if (size + leaving < fewest) choices = []
      fewest = Math.min(fewest, size + leaving)
      if (size + leaving === fewest) choices.push({ lifted, leaving })
    }

  return choices
    .flatMap(({ lifted, leaving }) =>
      firstOf(listed, waysToLeave(basis, lifted, includes, leaving)).map((left) => [...lifted, ...left]),
    )
    .map((set) => set.map(({ id }) => id).sort())
    .sort(compareLists)
    .slice(0, listed)
}

/** How many of the wanted persons can be in one group with all the kept ones; null when no group is possible. */
function mostWithin(
  { pool, marks, limits }: Basis,
  lifted: Requirement[],
  kept: Requirement[],
  wanted: Requirement[],
): number | null {
  const people = new Set(wanted.flatMap(({ who }) => who))
  const nothing = pool.ids.map(() => [])
  const counting = {
    ...marks,
    points: Int32Array.from(pool.ids, (_, person) => (people.has(person) ? 1 : 0)),
    features: new Uint8Array(pool.ids.length),
  }
  const found = search(
    { ...pool, milieus: nothing, trusted: nothing, rivals: nothing },
    counting,
    liftAll(limits, lifted),
    {
      include: kept.flatMap(({ who }) => who),
      any: people.size === 0,
    },
  )
  return found.groups[0]?.value ?? null
}

/** All ways in which so many of the persons who must be in stay outside, in the order of their ids. */
function* waysToLeave(
  basis: Basis,
  lifted: Requirement[],
  undecided: Requirement[],
  leaving: number,
  kept: Requirement[] = [],
  left: Requirement[] = [],
): Generator<Requirement[]> {
  const [first, ...others] = undecided
  const most = mostWithin(basis, [...lifted, ...undecided, ...left, ...kept], kept, undecided)
  if (most === null || most < undecided.length - leaving) return
  if (first === undefined) yield left
  else {
    if (leaving > 0) yield* waysToLeave(basis, lifted, others, leaving - 1, kept, [...left, first])
    yield* waysToLeave(basis, lifted, others, leaving, [...kept, first], left)
  }
}

function firstOf<T>(count: number, ways: Generator<T>): T[] {
  const first: T[] = []
  for (const each of ways) {
    first.push(each)
    if (first.length === count) break
  }
  return first
}

/** All ways to choose so many of a list. */
function* subsets<T>(list: T[], size: number): Generator<T[]> {
  if (size === 0) yield []
  else
    for (const [at, each] of list.entries())
      for (const others of subsets(list.slice(at + 1), size - 1)) yield [each, ...others]
}

function compareLists(left: string[], right: string[]): number {
  for (const [at, each] of left.entries()) if (each !== right[at]) return each < (right[at] ?? '') ? -1 : 1
  return left.length - right.length
}
