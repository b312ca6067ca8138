import { tiesThatCount, trustPoints } from '../yardstick.ts'
import type { PartialGroup } from './partial-group.ts'
import type { Marks, Pool } from './pool.ts'

/**
 * Who is trusted by a strong person but would not be chosen for their own sake gets part of what that trust earns: for
 * each pair of persons a credit that one has and the other owes. Where both join it cancels out, so whatever the credits
 * are, no group's value changes; but a strong person no longer promises points for trust that only weak ones would bring.
 * Credits are quarters of points, so that every sum is exact.
 */
export class Credits {
  /** By person with credits or debts, whom they trust, the largest credit first; and the credits. */
  readonly #others: (number[] | undefined)[]
  readonly #credits: (number[] | undefined)[]
  readonly #passed: [number, number, number][] = []
  readonly #pool: Pool
  readonly #marks: Marks

  constructor(pool: Pool, marks: Marks) {
    this.#pool = pool
    this.#marks = marks
    this.#others = pool.ids.map(() => undefined)
    this.#credits = pool.ids.map(() => undefined)
  }

  /** The most that trust can bring a person who joins with others who are present, no more than `most` of them. */
  promise(person: number, present: Uint8Array, ties: number, most: number, rooms: number): number {
    const others = this.#others[person]
    const { yardstick } = this.#marks
    const { sector } = this.#pool
    const places = rooms - (1 << (8 * sector[person]!))
    if (!others) {
      const wanted = Math.min(most, tiesThatCount - ties)
      return trustPoints(yardstick, ties + countPresent(this.#pool.trusted[person]!, present, wanted, places, sector))
    }
    let left = places
    const credits = this.#credits[person]!
    let best = trustPoints(yardstick, ties)
    let count = 0
    let sum = 0
    for (let at = 0; at < others.length && count < most; at++) {
      if (present[others[at]!] === 0) continue
      if (credits[at]! <= 0 && ties + count >= tiesThatCount) break
      const place = 8 * sector[others[at]!]!
      if (((left >> place) & 255) === 0) continue
      left -= 1 << place
      count++
      sum += credits[at]!
      const all = sum + trustPoints(yardstick, ties + count)
      if (all > best) best = all
    }
    return best
  }

  /** Makes those whom the chosen count on, and who are not chosen with them, worth more to them, and the chosen less. */
  shift(chosen: number[], present: Uint8Array, group: PartialGroup, most: number, rooms: number, step: number): boolean {
    const counted = chosen.map((person) => this.#countedOn(person, present, group.ties[person]!, most, rooms))
    let hasShifted = false
    for (const [at, person] of chosen.entries())
      for (const other of counted[at]!) {
        if (counted[chosen.indexOf(other)]?.includes(person)) continue
        this.#pass(other, person, step)
        hasShifted = true
      }
    return hasShifted
  }

  /** With whom a person would have the most by trust. */
  #countedOn(person: number, present: Uint8Array, ties: number, most: number, rooms: number): number[] {
    this.#open(person)
    const { yardstick } = this.#marks
    const credits = this.#credits[person]!
    const { sector } = this.#pool
    let left = rooms - (1 << (8 * sector[person]!))
    const some: number[] = []
    let best = trustPoints(yardstick, ties)
    let counted = 0
    let sum = 0
    for (const [at, other] of this.#others[person]!.entries()) {
      if (some.length >= most || (credits[at]! <= 0 && ties + some.length >= tiesThatCount)) break
      const place = 8 * sector[other]!
      if (present[other] === 0 || ((left >> place) & 255) === 0) continue
      left -= 1 << place
      some.push(other)
      sum += credits[at]!
      const all = sum + trustPoints(yardstick, ties + some.length)
      if (all <= best) continue
      best = all
      counted = some.length
    }
    return some.slice(0, counted)
  }

  #open(person: number): void {
    if (this.#others[person]) return
    const { points } = this.#marks
    this.#others[person] = this.#pool.trusted[person]!.toSorted((one, other) => points[other]! - points[one]!)
    this.#credits[person] = this.#others[person]!.map(() => 0)
  }

  #pass(to: number, from: number, step: number): void {
    this.#add(from, to, -step)
    this.#add(to, from, step)
    this.#passed.push([to, from, step])
  }

  keep(): void {
    this.#passed.length = 0
  }

  undo(): void {
    for (const [to, from, step] of this.#passed.splice(0)) {
      this.#add(from, to, step)
      this.#add(to, from, -step)
    }
  }

  /** Changes a credit, and moves it to its place. */
  #add(person: number, other: number, step: number): void {
    this.#open(person)
    const others = this.#others[person]!
    const credits = this.#credits[person]!
    let at = others.indexOf(other)
    const credit = credits[at]! + step
    for (; at > 0 && credits[at - 1]! < credit; at--) {
      others[at] = others[at - 1]!
      credits[at] = credits[at - 1]!
    }
    for (; at < others.length - 1 && credits[at + 1]! > credit; at++) {
      others[at] = others[at + 1]!
      credits[at] = credits[at + 1]!
    }
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
    if (present[each] === 0) continue
    const place = 8 * sector[each]!
    if (((left >> place) & 255) === 0) continue
    left -= 1 << place
    count++
  }
  return count
}
