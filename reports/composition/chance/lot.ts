import type { Basis } from '../basis.ts'
import type { Limits, Marks, Pool } from '../search/pool.ts'
import { pairedSequence } from './random.ts'

/** Behind the dimensions of a person's own sequences of random numbers. */
const ownKey = 1000

/**
 * In each draw another order of the persons, by which equal groups are told apart: so two who are alike share, whatever
 * their ids. Everybody draws a number of their own, so that leaving somebody out does not change the order of the rest.
 */
export function lotsIn({ actors, settings, standing }: Basis, draws: number): (draw: number) => number[] {
  const numbers = standing.map((actor) => {
    const random = pairedSequence(settings.seed, actors.indexOf(actor), ownKey)
    return Float64Array.from({ length: draws }, random)
  })
  const people = [...standing.keys()]
  return (draw) => people.toSorted((left, right) => numbers[left]![draw]! - numbers[right]![draw]! || left - right)
}

/** What is searched when persons stand in another order: `order[0]` comes first. */
export function inOrder(order: readonly number[], pool: Pool, marks: Marks, limits: Limits) {
  const places = new Int32Array(order.length)
  for (const [place, person] of order.entries()) places[person] = place
  const placesOf = (people: readonly number[]) => people.map((each) => places[each]!)
  const placed = <T>(list: readonly T[]): T[] => order.map((person) => list[person]!)
  const bytes = (list: Uint8Array) => Uint8Array.from(order, (person) => list[person]!)
  return {
    pool: {
      ids: placed(pool.ids),
      sector: bytes(pool.sector),
      flags: bytes(pool.flags),
      milieus: placed(pool.milieus),
      milieuCount: pool.milieuCount,
      trusted: placed(pool.trusted).map(placesOf),
      rivals: placed(pool.rivals).map((each) => each.map(({ other, rank }) => ({ other: places[other]!, rank }))),
      barred: placed(pool.barred).map(placesOf),
      replacing: placed(pool.replacing).map(placesOf),
    },
    marks: {
      points: Int32Array.from(order, (person) => marks.points[person]!),
      features: bytes(marks.features),
      allowed: bytes(marks.allowed),
      yardstick: marks.yardstick,
    },
    limits: { ...limits, include: limits.include.map((person) => (person < 0 ? person : places[person]!)) },
    placesOf,
    peopleAt: (members: readonly number[]) => members.map((place) => order[place]!).sort((one, other) => one - other),
  }
}
