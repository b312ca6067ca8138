import { mostMembers } from '../../../surveys/membership.ts'
import { tiesThatCount, trustPoints } from '../yardstick.ts'
import { type Credits, countPresent } from './credits.ts'
import { compareMembers, type Valued } from './group.ts'
import { type Layer, sortByPromise } from './layer.ts'
import type { PartialGroup } from './partial-group.ts'
import type { Limits, Marks, Pool } from './pool.ts'

/** What can become of a group in the making: never less than what really can, and as close to it as is quickly known. */
export class Bounds {
  readonly #pool: Pool
  readonly #marks: Marks
  readonly #limits: Limits
  readonly #group: PartialGroup
  readonly #credits: Credits
  /** Per sector, for `bestRest`: members it still lacks, and places it has. */
  readonly #missing = new Int32Array(4)
  readonly #room = new Int32Array(4)
  /** By person, for `promise`: what joining adds in coverage, milieus, and trust of others. */
  readonly #bonuses: readonly [Int32Array, Int32Array, Int32Array]

  constructor(pool: Pool, marks: Marks, limits: Limits, group: PartialGroup, credits: Credits) {
    this.#pool = pool
    this.#marks = marks
    this.#limits = limits
    this.#group = group
    this.#credits = credits
    const perPerson = () => new Int32Array(pool.ids.length)
    this.#bonuses = [perPerson(), perPerson(), perPerson()]
  }

  /** Packed: how many persons of each sector still have a place, those others need left free; eight bits per sector. */
  #rooms = 0

  countRooms(slots: number): void {
    const free = Math.max(0, slots - this.#countPlaces(-1))
    this.#rooms = 0
    for (let sector = 0; sector < 4; sector++)
      this.#rooms |= Math.max(0, Math.min(this.#room[sector]!, this.#missing[sector]! + free)) << (8 * sector)
  }

  hasRoom(person: number): boolean {
    return ((this.#rooms >> (8 * this.#pool.sector[person]!)) & 255) > 0
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
    const { points, features, yardstick } = this.#marks
    const [coverage, milieus, trust] = this.#bonuses
    let fresh = 0
    group.promiseTrust(trust)
    for (let at = 0; at < length; at++) {
      const person = list[at]!
      const own = this.#credits.promise(person, present, group.ties[person]!, slots - 1, this.#rooms)
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
    const others = this.#mostBeside(layer, slots, bonus)
    for (let at = 0; at < length; at++) {
      const person = list[at]!
      const own = bonus[person]!
      optimistic[person]! -= own
      first[person]! += Math.min(ofAll - own, others[this.#pool.sector[person]!]!)
    }
  }

  readonly #tops = Array.from({ length: 4 }, () => new Int32Array(mostMembers))
  readonly #topCount = new Int32Array(4)
  readonly #most = new Int32Array(4)

  /** By sector of one who joins: the most of a bonus that others can bring who join with them, as far as there is room. */
  #mostBeside({ list, length }: Layer, slots: number, bonus: Int32Array): Int32Array {
    const { sector } = this.#pool
    const tops = this.#tops
    const counts = this.#topCount.fill(0)
    for (let at = 0; at < length; at++) {
      const person = list[at]!
      const own = bonus[person]!
      if (own === 0) continue
      const which = sector[person]!
      const top = tops[which]!
      const room = (this.#rooms >> (8 * which)) & 255
      let place = counts[which]!
      if (place === room) {
        if (top[place - 1]! >= own) continue
        place--
      } else counts[which]!++
      while (place > 0 && top[place - 1]! < own) {
        top[place] = top[place - 1]!
        place--
      }
      top[place] = own
    }
    const most = this.#most.fill(0)
    const used = [0, 0, 0, 0]
    for (let joining = 0; joining < 4; joining++) {
      used.fill(0)
      for (let taken = 1; taken < slots; taken++) {
        let from = -1
        let largest = 0
        for (let which = 0; which < 4; which++) {
          const at = used[which]!
          const room = ((this.#rooms >> (8 * which)) & 255) - (which === joining ? 1 : 0)
          if (at >= room || at >= counts[which]! || tops[which]![at]! <= largest) continue
          largest = tops[which]![at]!
          from = which
        }
        if (from < 0) break
        used[from]!++
        most[joining]! += largest
      }
    }
    return most
  }

  /** What those inside could still gain by trust ties with those who may join. */
  #trustLacking(present: Uint8Array, slots: number): number {
    const { ties, members } = this.#group
    const { yardstick } = this.#marks
    let sum = 0
    for (const member of members) {
      const more = countPresent(this.#pool.trusted[member]!, present, Math.min(slots, tiesThatCount), this.#rooms, this.#pool.sector)
      sum += trustPoints(yardstick, ties[member]! + more) - trustPoints(yardstick, ties[member]!)
    }
    return sum
  }

  tune(layer: Layer, slots: number): number {
    let tried = 0
    let least = Number.POSITIVE_INFINITY
    let failed = 0
    for (let step = 2; step >= 0.25; ) {
      tried++
      this.promise(layer, slots)
      const chosen: number[] = []
      this.#bestRest(layer, -1, -1, chosen)
      let bound = Number.NEGATIVE_INFINITY
      for (const each of chosen) bound = Math.max(bound, this.with(each, layer))
      if (bound < least) {
        least = bound
        failed = 0
        this.#credits.keep()
      } else if (++failed === 4) {
        failed = 0
        step /= 2
      }
      if (!this.#credits.shift(chosen, layer.present, this.#group, slots - 1, this.#rooms, step)) break
    }
    this.#credits.undo()
    return tried
  }

  /** No group of the members, this person and others of the layer has a larger value; −Infinity when there is none. */
  with(person: number, layer: Layer): number {
    return Math.floor(this.#group.value + layer.first[person]! + this.#bestRest(layer, person, this.#pool.sector[person]!))
  }

  #least = 0
  readonly #rests = new Float64Array(4)
  /** By sector: the least promising of those counted in the rest who are of that sector. */
  readonly #leasts = new Float64Array(4)

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
   * The most that the best persons of a layer can add after `chosen` has joined: the best of every sector that still
   * lacks members, then the best of the rest, as far as they help or the minimal size needs them. For a sum of single
   * values under such limits this choice is exact. −Infinity when the minimum cannot be reached.
   */
  #bestRest({ list, length, present, optimistic }: Layer, chosen: number, joining: number, into?: number[]): number {
    const { size } = this.#limits
    const sectorOf = this.#pool.sector
    const missing = this.#missing
    const room = this.#room
    let lacking = this.#countPlaces(joining)
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

  /** Counts each sector once somebody of the given one has joined; returns how many members are lacking in all. */
  #countPlaces(joining: number): number {
    const { sectors } = this.#limits
    let lacking = 0
    for (let sector = 0; sector < 4; sector++) {
      const count = this.#group.sectorCount[sector]! + (sector === joining ? 1 : 0)
      this.#missing[sector] = Math.max(0, sectors[sector]!.min - count)
      this.#room[sector] = sectors[sector]!.max - count
      lacking += this.#missing[sector]!
    }
    return lacking
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
