import { milieuPoints, trustPoints } from '../yardstick.ts'
import type { Marks, Pool } from './pool.ts'

/** A group in the making: persons come and go, and what the next one would add is known without counting anew. */
export class PartialGroup {
  readonly members: number[] = []
  readonly inside: Uint8Array
  /** Per person of the pool: trust ties into the group, points of rivalry with it, members it is barred from. */
  readonly ties: Uint8Array
  readonly rivalry: Int32Array
  readonly barred: Uint8Array
  readonly sectorCount = new Int32Array(4)
  readonly flagCount = new Int32Array(4)
  features = 0
  milieus = 0
  value = 0
  readonly #pool: Pool
  readonly #marks: Marks
  readonly #milieuCount: Uint8Array
  /** Used again and again by `milieuGainOfAll`. */
  readonly #fresh: Uint8Array
  readonly #before: { value: number; features: number }[] = []

  constructor(pool: Pool, marks: Marks) {
    this.#pool = pool
    this.#marks = marks
    this.inside = new Uint8Array(pool.ids.length)
    this.ties = new Uint8Array(pool.ids.length)
    this.rivalry = new Int32Array(pool.ids.length)
    this.barred = new Uint8Array(pool.ids.length)
    this.#milieuCount = new Uint8Array(pool.milieuCount)
    this.#fresh = new Uint8Array(pool.milieuCount)
  }

  /** Points for the milieus a person would bring. */
  milieuGain(person: number): number {
    let fresh = 0
    for (const each of this.#pool.milieus[person]!) if (this.#milieuCount[each] === 0) fresh++
    const { yardstick } = this.#marks
    return milieuPoints(yardstick, this.milieus + fresh) - milieuPoints(yardstick, this.milieus)
  }

  /** Points for the milieus that all of these would bring together. */
  milieuGainOfAll(people: Int32Array, count: number): number {
    const fresh = this.#fresh.fill(0)
    let reached = this.milieus
    for (let at = 0; at < count; at++)
      for (const each of this.#pool.milieus[people[at]!]!)
        if (this.#milieuCount[each] === 0 && fresh[each] === 0) {
          fresh[each] = 1
          reached++
        }
    const { yardstick } = this.#marks
    return milieuPoints(yardstick, reached) - milieuPoints(yardstick, this.milieus)
  }

  /** Points that members gain by their trust ties with a person who joins now. */
  #trustGainOfOthers(person: number): number {
    const { yardstick } = this.#marks
    let sum = 0
    for (const each of this.#pool.trusted[person]!)
      if (this.inside[each])
        sum += trustPoints(yardstick, this.ties[each]! + 1) - trustPoints(yardstick, this.ties[each]!)
    return sum
  }

  /**
   * The same, by person, for whoever joins among others: where the second tie earns more than the first, each of two who
   * join has half of both. However many join, what they bring together is never more than the sum of this.
   */
  promiseTrust(promised: Int32Array): void {
    const [first, second] = this.#marks.yardstick.trust
    const fromNone = Math.max(first, Math.ceil((first + second) / 2))
    promised.fill(0)
    for (const member of this.members) {
      const more = this.ties[member] === 0 ? fromNone : this.ties[member] === 1 ? second : 0
      if (more > 0) for (const each of this.#pool.trusted[member]!) promised[each]! += more
    }
  }

  /** What the value rises by when a person joins now. */
  gain(person: number): number {
    return (
      this.#marks.points[person]! -
      this.rivalry[person]! +
      this.#marks.yardstick.coverage[this.#marks.features[person]! & ~this.features]! +
      this.milieuGain(person) +
      trustPoints(this.#marks.yardstick, this.ties[person]!) +
      this.#trustGainOfOthers(person)
    )
  }

  add(person: number): void {
    this.#before.push({ value: this.value, features: this.features })
    this.value += this.gain(person)
    this.features |= this.#marks.features[person]!
    this.members.push(person)
    this.inside[person] = 1
    this.#count(person, 1)
  }

  /** Takes out the person who was added last. */
  removeLast(): void {
    const person = this.members.pop()!
    this.inside[person] = 0
    this.#count(person, -1)
    const before = this.#before.pop()!
    this.value = before.value
    this.features = before.features
  }

  #count(person: number, step: 1 | -1): void {
    const pool = this.#pool
    this.sectorCount[pool.sector[person]!]! += step
    const flags = pool.flags[person]!
    for (let at = 0; at < 4; at++) if (flags & (1 << at)) this.flagCount[at]! += step
    for (const each of pool.trusted[person]!) this.ties[each]! += step
    for (const { other, rank } of pool.rivals[person]!)
      this.rivalry[other]! += step * this.#marks.yardstick.rivalry[rank]
    for (const each of pool.barred[person]!) this.barred[each]! += step
    for (const each of pool.milieus[person]!) {
      const before = this.#milieuCount[each]!
      this.#milieuCount[each] = before + step
      if (before === 0 || before + step === 0) this.milieus += step
    }
  }
}
