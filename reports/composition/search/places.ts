import type { PartialGroup } from './partial-group.ts'
import type { Limits, Pool } from './pool.ts'

/** How many persons of each sector a group in the making still lacks, and for how many it has a place. */
export class Places {
  /** By sector, as `count` left them. */
  readonly missing = new Int32Array(4)
  readonly room = new Int32Array(4)
  /** By sector, eight bits each: for how many there is a place that nobody else is needed for; as `open` left it. */
  rooms = 0
  readonly #sector: Uint8Array
  readonly #limits: Limits
  readonly #group: PartialGroup

  constructor({ sector }: Pool, limits: Limits, group: PartialGroup) {
    this.#sector = sector
    this.#limits = limits
    this.#group = group
  }

  /** Counts each sector once somebody of the given one has joined, −1 for nobody; returns how many are lacking in all. */
  count(joining: number): number {
    const { sectors } = this.#limits
    let lacking = 0
    for (let sector = 0; sector < 4; sector++) {
      const count = this.#group.sectorCount[sector]! + (sector === joining ? 1 : 0)
      this.missing[sector] = Math.max(0, sectors[sector]!.min - count)
      this.room[sector] = sectors[sector]!.max - count
      lacking += this.missing[sector]!
    }
    return lacking
  }

  /** Counts for whom there is room while every sector that lacks somebody keeps a place for them. */
  open(slots: number): void {
    const free = Math.max(0, slots - this.count(-1))
    this.rooms = 0
    for (let sector = 0; sector < 4; sector++)
      this.rooms |= Math.max(0, Math.min(this.room[sector]!, this.missing[sector]! + free)) << (8 * sector)
  }

  hasRoom(person: number): boolean {
    return roomIn(this.rooms, this.#sector[person]!) > 0
  }
}

export const roomIn = (rooms: number, sector: number): number => (rooms >> (8 * sector)) & 255

/** What is left once somebody of the sector has joined. */
export const without = (rooms: number, sector: number): number => rooms - (1 << (8 * sector))
