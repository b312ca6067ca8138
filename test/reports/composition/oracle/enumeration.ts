import type { Model } from './model.ts'

/**
 * All groups of a model with up to about twenty eligible persons, each as a set of bits: bit n stands for person n.
 * Persons are in the order of their ids, so of two groups of one size the smaller is the one with the lowest bit in
 * which they differ.
 */
export interface Group {
  bits: number
  size: number
  value: number
}

const bitsOf = (people: readonly number[]) => people.reduce((bits, each) => bits | (1 << each), 0)

/** Ones in a number of up to 31 bits. */
function countOnes(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const better = (left: Group, right: Group): number =>
  right.value - left.value || left.size - right.size || (isFirst(left.bits, right.bits) ? -1 : 1)

function isFirst(left: number, right: number): boolean {
  const different = left ^ right
  return (left & different & -different) !== 0
}

/** The possible groups, best first, and the smallest sets of requirements whose lifting makes any other possible. */
export function enumerate(model: Model): { groups: Group[]; relaxations: string[][] } {
  const { people, memberCost, requirements, constants } = model
  const [first, second] = constants.trust
  const coverage = model.coverage.map(({ points, who }) => ({ points, who: bitsOf(who) }))
  const milieus = model.milieus.map(bitsOf)
  const friends = people.map((_, at) => bitsOf(model.trust.filter((pair) => pair.includes(at)).flat()) & ~(1 << at))
  const rivalry = model.rivalry.map(({ pair, points }) => ({ pair: bitsOf(pair), points }))
  const excluding = model.excluding.map(bitsOf)
  const counted = requirements.map(({ who }) => bitsOf(who))

  const groups: Group[] = []
  let fewest = Number.POSITIVE_INFINITY
  let relaxations = new Map<string, string[]>()
  for (let bits = 1; bits < 1 << people.length; bits++) {
    const size = countOnes(bits)
    if (size > 9 || excluding.some((pair) => (bits & pair) === pair)) continue
    const broken = requirements.filter(({ min, max }, at) => {
      const count = countOnes(bits & counted[at]!)
      return count < min || count > max
    })
    if (broken.length > 0) {
      // a lifted size still has its bare bounds, which every group here keeps
      if (groups.length > 0 || broken.length > fewest || broken.some(({ liftable }) => !liftable)) continue
      if (broken.length < fewest) relaxations = new Map()
      fewest = broken.length
      const set = broken.map(({ id }) => id).sort()
      relaxations.set(set.join(' '), set)
      continue
    }
    let value = 0
    for (const [at, { merit, tension }] of people.entries()) {
      if (!(bits & (1 << at))) continue
      const ties = countOnes(bits & friends[at]!)
      value += merit - tension - memberCost + (ties > 1 ? first + second : ties > 0 ? first : 0)
    }
    for (const { points, who } of coverage) if (bits & who) value += points
    for (const { points, pair } of rivalry) if ((bits & pair) === pair) value -= points
    const reached = milieus.filter((who) => bits & who).length
    groups.push({ bits, size, value: value + Math.min(30, constants.milieu * reached) })
  }
  const sets = [...relaxations.values()].sort((left, right) => {
    const at = left.findIndex((id, index) => id !== right[index])
    return left[at]! < right[at]! ? -1 : 1
  })
  return { groups: groups.sort(better), relaxations: groups.length > 0 ? [] : sets.slice(0, 10) }
}

/** What the recommendation of a model must say (section 7), from the list of all groups. */
export function expectFrom(model: Model) {
  const { groups, relaxations } = enumerate(model)
  const [best] = groups
  if (!best)
    return { status: 'infeasible', group: [], value: null, alternatives: [], diverse: [], relaxations, refusals: null }

  const nameOf = ({ bits }: Group) => model.people.filter((_, at) => bits & (1 << at)).map(({ id }) => id)
  const compare = (each: Group) => ({ group: nameOf(each), value: each.value, difference: best.value - each.value })
  const loss = (other: Group | undefined) => (other ? best.value - other.value : null)
  const apart = (one: Group, other: Group) =>
    Math.max(countOnes(one.bits & ~other.bits), countOnes(other.bits & ~one.bits)) >= 2
  const diverse: Group[] = []
  for (let next: Group | undefined = best; next && diverse.length < 4; ) {
    diverse.push(next)
    next = groups.find((each) => diverse.every((other) => apart(each, other)))
  }
  const size = (id: string, bound: 'min' | 'max') => model.requirements.find((each) => each.id === id)![bound]
  const sizes = Array.from({ length: 9 }, (_, at) => at + 1)
  return {
    status: 'optimal',
    group: nameOf(best),
    value: best.value,
    alternatives: groups.slice(1, 6).map(compare),
    diverse: diverse.slice(1).map(compare),
    sizeProfile: sizes
      .filter((each) => each >= size('size.min', 'min') && each <= size('size.max', 'max'))
      .map((each) => {
        const found = groups.find((group) => group.size === each)
        return { size: each, value: found?.value ?? null, group: found ? nameOf(found) : [] }
      }),
    relaxations,
    refusals: refusalsIn(model, groups),
    actors: model.people.map(({ id, merit, tension }, at) => {
      const bit = 1 << at
      const isMember = (best.bits & bit) !== 0
      const instead = groups.find(
        (each) =>
          isMember &&
          each.size === best.size &&
          countOnes(each.bits & best.bits & ~bit) === best.size - 1 &&
          !(each.bits & bit),
      )
      return {
        id,
        merit,
        tension,
        suitability: merit - tension,
        recommended: isMember,
        priceOut: isMember ? loss(groups.find((each) => !(each.bits & bit))) : null,
        priceIn: isMember ? null : loss(groups.find((each) => each.bits & bit)),
        standIn: instead
          ? { id: nameOf({ ...instead, bits: instead.bits & ~best.bits })[0]!, value: instead.value }
          : null,
      }
    }),
  }
}

/** What becomes of the best group without every one and every two of those who are asked: who must be in is not. */
function refusalsIn(model: Model, groups: Group[]) {
  const best = groups[0]!
  const mustBeIn = (id: string) => model.requirements.some((each) => each.id === `include.${id}`)
  const asked = [...model.people.keys()].filter((at) => best.bits & (1 << at) && !mustBeIn(model.people[at]!.id))
  const two = asked.flatMap((one) => asked.filter((other) => other > one).map((other) => [one, other]))
  const refused = (sets: number[][]) => {
    const left = sets.map((set) => ({ set, next: groups.find(({ bits }) => (bits & bitsOf(set)) === 0) }))
    const losses = left.flatMap(({ next }) => (next ? [best.value - next.value] : []))
    return {
      impossible: left.filter(({ next }) => !next).map(({ set }) => set.map((at) => model.people[at]!.id)),
      worst: losses.length > 0 ? Math.max(...losses) : null,
    }
  }
  return { one: refused(asked.map((each) => [each])), two: refused(two) }
}
