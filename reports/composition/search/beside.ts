import { mostMembers } from '../../../surveys/membership.ts'
import type { Layer } from './layer.ts'
import { roomIn, without } from './places.ts'

/** The largest of a bonus in each sector, and how many there are; filled again and again. */
const tops = Array.from({ length: 4 }, () => new Int32Array(mostMembers))
const counts = new Int32Array(4)
const taken = new Int32Array(4)
const most = new Int32Array(4)

/**
 * By sector of one who joins: the most of a bonus that others can bring who join with them, as far as there is room.
 * Good until the next call.
 */
export function mostBeside(
  layer: Layer,
  slots: number,
  bonus: Int32Array,
  sector: Uint8Array,
  rooms: number,
): Int32Array {
  gatherTops(layer, bonus, sector, rooms)
  for (let joining = 0; joining < 4; joining++) most[joining] = sumOfTops(slots - 1, without(rooms, joining))
  return most
}

function gatherTops({ list, length }: Layer, bonus: Int32Array, sector: Uint8Array, rooms: number): void {
  counts.fill(0)
  for (let at = 0; at < length; at++) {
    const own = bonus[list[at]!]!
    if (own === 0) continue
    const which = sector[list[at]!]!
    const top = tops[which]!
    let place = counts[which]!
    if (place < roomIn(rooms, which)) counts[which]!++
    else if (top[place - 1]! >= own) continue
    else place--
    for (; place > 0 && top[place - 1]! < own; place--) top[place] = top[place - 1]!
    top[place] = own
  }
}

function sumOfTops(people: number, rooms: number): number {
  taken.fill(0)
  let sum = 0
  for (let each = 0; each < people; each++) {
    let from = -1
    let largest = 0
    for (let which = 0; which < 4; which++) {
      const at = taken[which]!
      if (at >= counts[which]! || at >= roomIn(rooms, which) || tops[which]![at]! <= largest) continue
      largest = tops[which]![at]!
      from = which
    }
    if (from < 0) break
    taken[from]!++
    sum += largest
  }
  return sum
}
