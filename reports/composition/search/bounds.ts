import { tiesThatCount, trustPoints } from '../yardstick.ts'
import { mostBeside } from './beside.ts'
import { type Credits, countPresent } from './credits.ts'
import { compareMembers, type Valued } from './group.ts'
import { type Layer, sortByPromise } from './layer.ts'
import type { PartialGroup } from './partial-group.ts'
import type { Places } from './places.ts'
import type { Limits, Marks, Pool } from './pool.ts'

/** Points of credit that change hands at first and at last, and how often in vain before they are halved. */
const firstStep = 2
const lastStep = 0.25
const patience = 4

/** What can become of a group in the making: never less than what really can, and as close to it as is quickly known. */
export class Bounds {
  readonly #pool: Pool
  readonly #marks: Marks
  readonly #limits: Limits
  readonly #group: PartialGroup
  readonly #credits: Credits
  readonly #places: Places
  /** By sector of who joins, as `survey` left it: what the rest can add, and the least promising of that sector in it. */
  readonly #rests = new Float64Array(4)
  readonly #leasts = new Float64Array(4)
  #least = 0
  /** By person, for `promise`: what joining adds in coverage, milieus, and trust of others. */
  readonly #bonuses: readonly [Int32Array, Int32Array, Int32Array]

  constructor(pool: Pool, marks: Marks, limits: Limits, group: PartialGroup, places: Places, credits: Credits) {
    this.#pool = pool
    this.#marks = marks
    this.#limits = limits
    this.#group = group
    this.#places = places
    this.#credits = credits
    const perPerson = () => new Int32Array(pool.ids.length)
    this.#bonuses = [perPerson(), perPerson(), perPerson()]
  }

  /**
   * Says what each candidate could add at most, as if everybody joined whom the person trusts, as far as there are
   * places. What members earn together – by what they cover, the milieus they reach, the trust those inside still
   * lack – is counted for each who brings some of it or once for all, whichever comes to less: the first where few
   * places are left, the second where many could bring the same.
   */
  promise(layer: Layer, slots: number): void {
    const { list, length, optimistic, present } = layer
    const group = this.#group
    const { rooms } = this.#places
    const { points, features, yardstick } = this.#marks
    const [coverage, milieus, trust] = this.#bonuses
    let fresh = 0
    group.promiseTrust(trust)
    for (let at = 0; at < length; at++) {
      const person = list[at]!
      const own = this.#credits.promise(person, present, group.ties[person]!, slots - 1, rooms)
      coverage[person] = yardstick.coverage[features[person]! & ~group.features]!
      fresh |= features[person]! & ~group.features
      milieus[person] = group.milieuGain(person)
      optimistic[person] =
        points[person]! - group.rivalry[person]! + own + coverage[person]! + milieus[person]! + trust[person]!
    }
    sortByPromise(layer)
    layer.first.set(optimistic)
    this.#countLess(layer, slots, coverage, yardstick.coverage[fresh]!)
    this.#countLess(layer, slots, milieus, group.milieuGainOfAll(list, length))
    this.#countLess(layer, slots, trust, this.#trustLacking(present, slots))
    sortByPromise(layer)
  }

  /** Counts a bonus once for all where the most promising would bring more of it. */
  #countLess(layer: Layer, slots: number, bonus: Int32Array, ofAll: number): void {
    const { list, length, optimistic, first } = layer
    let sum = 0
    for (let at = 0; at < length && at < slots; at++) sum += bonus[list[at]!]!
    if (sum <= ofAll) return
    const others = mostBeside(layer, slots, bonus, this.#pool.sector, this.#places.rooms)
    for (let at = 0; at < length; at++) {
      const person = list[at]!
      const own = bonus[person]!
      optimistic[person]! -= own
      first[person]! += Math.min(ofAll - own, others[this.#pool.sector[person]!]!)
    }
  }

  /** What those inside could still gain by trust ties with those who may join. */
  #trustLacking(present: Uint8Array, slots: number): number {
    const { ties, members } = this.#group
    const { yardstick } = this.#marks
    let sum = 0
    const { trusted, sector } = this.#pool
    const most = Math.min(slots, tiesThatCount)
    for (const member of members) {
      const more = countPresent(trusted[member]!, present, most, this.#places.rooms, sector)
      sum += trustPoints(yardstick, ties[member]! + more) - trustPoints(yardstick, ties[member]!)
    }
    return sum
  }

  /**
   * Finds credits that bring down what can become of the layer: while the best choice counts on trust of others who are
   * not in it, credit goes to them, in ever smaller steps. Returns how often the layer was looked through.
   */
  tune(layer: Layer, slots: number): number {
    let tried = 0
    let least = Number.POSITIVE_INFINITY
    let failed = 0
    for (let step = firstStep; step >= lastStep; ) {
      tried++
      this.promise(layer, slots)
      const chosen: number[] = []
      this.#bestRest(layer, -1, -1, chosen)
      const bound = Math.max(...chosen.map((each) => this.with(each, layer)))
      if (bound < least) {
        least = bound
        failed = 0
        this.#credits.keep()
      } else if (++failed === patience) {
        failed = 0
        step /= 2
      }
      const { present } = layer
      if (!this.#credits.shift(chosen, present, this.#group, slots - 1, this.#places.rooms, step)) break
    }
    this.#credits.undo()
    return tried
  }

  /** No group of the members, this person and others of the layer has a larger value; −Infinity when there is none. */
  with(person: number, layer: Layer): number {
    return Math.floor(
      this.#group.value + layer.first[person]! + this.#bestRest(layer, person, this.#pool.sector[person]!),
    )
  }

  /** Looks once for all, by sector of who joins, at what the rest can add; for `quickly`. */
  survey(layer: Layer): void {
    for (let sector = 0; sector < 4; sector++) {
      this.#rests[sector] = this.#bestRest(layer, -1, sector)
      this.#leasts[sector] = this.#least
    }
  }

  /** The same as `with`, where the layer has not changed since it was surveyed; never less where it has. */
  quickly(person: number, layer: Layer): number {
    const sector = this.#pool.sector[person]!
    return layer.optimistic[person]! < this.#leasts[sector]!
      ? Math.floor(this.#group.value + layer.first[person]! + this.#rests[sector]!)
      : this.with(person, layer)
  }

  /**
   * The most that the best persons of a layer can add after `chosen`, of the sector `joining`, has joined (−1 for nobody;
   * `into` gathers who they are): the best of every sector that still
   * lacks members, then the best of the rest, as far as they help or the minimal size needs them. For a sum of single
   * values under such limits this choice is exact. −Infinity when the minimum cannot be reached.
   */
  #bestRest(layer: Layer, chosen: number, joining: number, into?: number[]): number {
    const { list, length, present, optimistic } = layer
    const { size } = this.#limits
    const sectorOf = this.#pool.sector
    const { missing, room } = this.#places
    let lacking = this.#places.count(joining)
    const after = this.#group.members.length + (joining < 0 ? 0 : 1)
    this.#least = Number.POSITIVE_INFINITY
    let free = size.max - after - lacking
    if (free < 0) return Number.NEGATIVE_INFINITY
    let needed = Math.max(0, size.min - after - lacking)
    let sum = 0
    for (let at = 0; at < length; at++) {
      const person = list[at]!
      if (!present[person] || person === chosen) continue
      const points = optimistic[person]!
      if (lacking === 0 && (free === 0 || (points <= 0 && needed === 0))) return sum
      const sector = sectorOf[person]!
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
      if (sector === joining) this.#least = points
      into?.push(person)
    }
    return lacking > 0 || needed > 0 ? Number.NEGATIVE_INFINITY : sum
  }

  /** Whether groups with this person need not be looked at: they cannot reach the worst one kept, or only lose the tie. */
  isHopeless(bound: number, person: number, layer: Layer, worst: Valued | undefined): boolean {
    if (bound === Number.NEGATIVE_INFINITY) return true
    if (!worst || bound > worst.value) return false
    if (bound < worst.value) return true
    const { members } = this.#group
    const smallest = Math.max(this.#limits.size.min, members.length + 1)
    if (smallest !== worst.members.length) return smallest > worst.members.length
    const first = [...members, person]
    for (let each = 0; each < layer.present.length && first.length < smallest; each++)
      if (layer.present[each] && each !== person) first.push(each)
    first.sort((left, right) => left - right)
    return compareMembers(first, worst.members) >= 0
  }
}
