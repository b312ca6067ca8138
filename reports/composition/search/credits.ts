import { tiesThatCount, trustPoints } from '../yardstick.ts'
import type { PartialGroup } from './partial-group.ts'
import { roomIn, without } from './places.ts'
import type { Marks, Pool } from './pool.ts'

/**
 * Who is trusted by a strong person but would not be chosen for their own sake gets part of what that trust earns: for
 * each pair of persons a credit that one has and the other owes. Where both join it cancels out, so whatever the credits
 * are, no group's value changes; but a strong person no longer promises points for trust that only weak ones would bring.
 * Credits are quarters of points, so that every sum is exact.
 */
export class Credits {
  /** By person with credits or debts: whom they trust, the largest credit first, and the credits. */
  readonly #others: (number[] | undefined)[]
  readonly #credits: (number[] | undefined)[]
  readonly #passed: { to: number; from: number; points: number }[] = []
  readonly #pool: Pool
  readonly #marks: Marks

  constructor(pool: Pool, marks: Marks) {
    this.#pool = pool
    this.#marks = marks
    this.#others = pool.ids.map(() => undefined)
    this.#credits = pool.ids.map(() => undefined)
  }

  /**
   * The most that trust can bring a person with so many ties inside who joins with others who are present: no more than
   * `most` of them, and as far as there is room.
   */
  promise(person: number, present: Uint8Array, ties: number, most: number, rooms: number): number {
    const { yardstick } = this.#marks
    const { sector, trusted } = this.#pool
    const others = this.#others[person]
    let left = without(rooms, sector[person]!)
    if (!others) {
      const more = countPresent(trusted[person]!, present, Math.min(most, tiesThatCount - ties), left, sector)
      return trustPoints(yardstick, ties + more)
    }
    const credits = this.#credits[person]!
    let best = trustPoints(yardstick, ties)
    let sum = 0
    for (let at = 0, count = 0; at < others.length && count < most; at++) {
      if (credits[at]! <= 0 && ties + count >= tiesThatCount) break
      const other = others[at]!
      if (present[other] === 0 || roomIn(left, sector[other]!) === 0) continue
      left = without(left, sector[other]!)
      count++
      sum += credits[at]!
      best = Math.max(best, sum + trustPoints(yardstick, ties + count))
    }
    return best
  }

  /** Whoever the chosen count on, and who is not chosen or does not count on them, gets credit; whether anybody does. */
  shift(
    chosen: number[],
    present: Uint8Array,
    group: PartialGroup,
    most: number,
    rooms: number,
    points: number,
  ): boolean {
    const counted = new Map(
      chosen.map((person) => [person, this.#countedOn(person, present, group.ties[person]!, most, rooms)]),
    )
    let hasShifted = false
    for (const [from, others] of counted)
      for (const to of others) {
        if (counted.get(to)?.includes(from)) continue
        this.#pass(to, from, points)
        this.#passed.push({ to, from, points })
        hasShifted = true
      }
    return hasShifted
  }

  /** The credits are good as they are. */
  keep(): void {
    this.#passed.length = 0
  }

  /** Takes back what changed since they were good. */
  undo(): void {
    for (const { to, from, points } of this.#passed.splice(0)) this.#pass(from, to, points)
  }

  /** With whom of those present a person would have the most by trust. */
  #countedOn(person: number, present: Uint8Array, ties: number, most: number, rooms: number): number[] {
    this.#openAccount(person)
    const { yardstick } = this.#marks
    const { sector } = this.#pool
    const credits = this.#credits[person]!
    const some: number[] = []
    let left = without(rooms, sector[person]!)
    let best = trustPoints(yardstick, ties)
    let counted = 0
    let sum = 0
    for (const [at, other] of this.#others[person]!.entries()) {
      if (some.length >= most || (credits[at]! <= 0 && ties + some.length >= tiesThatCount)) break
      if (present[other] === 0 || roomIn(left, sector[other]!) === 0) continue
      left = without(left, sector[other]!)
      some.push(other)
      sum += credits[at]!
      const all = sum + trustPoints(yardstick, ties + some.length)
      if (all <= best) continue
      best = all
      counted = some.length
    }
    return some.slice(0, counted)
  }

  /** The strongest first, while nobody has credit. */
  #openAccount(person: number): void {
    if (this.#others[person]) return
    const { points } = this.#marks
    this.#others[person] = this.#pool.trusted[person]!.toSorted((one, other) => points[other]! - points[one]!)
    this.#credits[person] = this.#others[person]!.map(() => 0)
  }

  #pass(to: number, from: number, points: number): void {
    this.#add(from, to, -points)
    this.#add(to, from, points)
  }

  /** Changes what a person has from another, and moves it to its place. */
  #add(person: number, other: number, points: number): void {
    this.#openAccount(person)
    const others = this.#others[person]!
    const credits = this.#credits[person]!
    let at = others.indexOf(other)
    const credit = credits[at]! + points
    const move = (from: number) => {
      others[at] = others[from]!
      credits[at] = credits[from]!
      at = from
    }
    while (at > 0 && credits[at - 1]! < credit) move(at - 1)
    while (at < others.length - 1 && credits[at + 1]! > credit) move(at + 1)
    others[at] = other
    credits[at] = credit
  }
}

/** How many of these are present and have room; no more than `most`, so that many ties cost no time. */
export function countPresent(
  people: readonly number[],
  present: Uint8Array,
  most: number,
  rooms: number,
  sector: Uint8Array,
): number {
  let count = 0
  let left = rooms
  for (const each of people) {
    if (count >= most) break
    if (present[each] === 0 || roomIn(left, sector[each]!) === 0) continue
    left = without(left, sector[each]!)
    count++
  }
  return count
}
