import { Bounds } from './bounds.ts'
import type { Credits } from './credits.ts'
import type { Ending } from './ending.ts'
import type { Members } from './group.ts'
import { closeRanks, type Layer, makeLayers, passOn } from './layer.ts'
import type { PartialGroup } from './partial-group.ts'
import { Places } from './places.ts'
import type { Limits, Marks, Pool } from './pool.ts'
import type { Ranking } from './ranking.ts'

/** No requirement is open: the group may be complete as it is. */
const nothing = -1
/** A requirement that nobody can meet any more: no group is possible here. */
const impossible = -2

/** Among so few persons a search is done before any preparation pays. */
const few = 24
/** So many looks at everybody: with less work left, credits would take what finding a group needs. */
const much = 100

/** Grows a group person by person, depth by depth, and goes back where a branch can bring nothing any more. */
export class Branches {
  /** No group that was not looked at has a larger value; −Infinity while all were. */
  open = Number.NEGATIVE_INFINITY
  readonly #pool: Pool
  readonly #marks: Marks
  readonly #limits: Limits
  readonly #group: PartialGroup
  readonly #ranking: Ranking
  /** By person, who comes before them in every group. */
  readonly #dominators: number[][]
  /** Whether of equal groups any will do. */
  readonly #byValue: boolean
  readonly #ending: Ending
  readonly #bounds: Bounds
  readonly #places: Places
  readonly #layers: Layer[]
  #visited = 0
  #hasEnded = false

  /** `group` holds the persons every group must have. */
  constructor(
    pool: Pool,
    marks: Marks,
    limits: Limits,
    group: PartialGroup,
    ranking: Ranking,
    dominators: number[][],
    byValue: boolean,
    ending: Ending,
    credits: Credits,
  ) {
    this.#pool = pool
    this.#marks = marks
    this.#limits = limits
    this.#group = group
    this.#ranking = ranking
    this.#dominators = dominators
    this.#byValue = byValue
    this.#ending = ending
    this.#places = new Places(pool, limits, group)
    this.#bounds = new Bounds(pool, marks, limits, group, this.#places, credits)
    this.#layers = makeLayers(limits.size.max - group.members.length + 1, pool.ids.length)
  }

  offer(members: Members, value: number): void {
    if (this.#ranking.offer(members, value) && this.#ending.any) this.#hasEnded = true
  }

  /** No group here has a larger value; −Infinity when there is none. */
  hope(): number {
    const first = this.#gather()
    const slots = this.#limits.size.max - this.#group.members.length
    if (slots === 0) return this.#group.value
    this.#places.open(slots)
    this.#lineUp(first, slots)
    this.#bounds.survey(first)
    return Math.max(...Array.from(first.list.subarray(0, first.length), (each) => this.#bounds.quickly(each, first)))
  }

  /** Looks at every group of the persons it must have and some of those who are eligible beside them. */
  lookAtAll(): void {
    this.#gather()
    this.#branch(0)
  }

  #gather(): Layer {
    const first = this.#layers[0]!
    first.length = 0
    for (const person of this.#pool.ids.keys())
      if (this.#marks.allowed[person] && !this.#group.inside[person]) first.list[first.length++] = person
    return first
  }

  /** Looks at all groups that hold the present members and some of the layer's candidates. */
  #branch(depth: number): void {
    const layer = this.#layers[depth]!
    const { members } = this.#group
    const { size } = this.#limits
    const slots = size.max - members.length
    this.#places.open(slots)
    const hardest = this.#findHardest(layer, slots)
    if (hardest === impossible) return
    if (hardest === nothing && members.length >= Math.max(1, size.min)) this.offer(members, this.#group.value)
    if (slots === 0 || this.#hasEnded) return

    this.#lineUp(layer, slots)
    if (slots > 1) {
      if (this.#ranking.worst) this.#narrow(layer, slots)
      if (depth === 0 && layer.length > few && this.#ending.work > much * layer.length) this.#tune(layer, slots)
    }
    for (let at = 0; at < layer.length; at++) {
      const person = layer.list[at]!
      if (!layer.present[person] || (hardest !== nothing && !this.#helps(person, hardest))) continue
      if (this.#isLesser(person, layer)) {
        layer.present[person] = 0
        continue
      }
      const isLast = slots === 1 && hardest === nothing
      const bound = isLast ? this.#group.value + this.#group.gain(person) : this.#bounds.with(person, layer)
      if (this.#isHopeless(bound, person, layer)) layer.present[person] = 0
      else if (this.#mustEnd()) this.open = Math.max(this.open, bound)
      else this.#visit(person, layer, depth)
    }
  }

  /** The open requirement with the fewest candidates left for it: who helps there is looked at first. */
  #findHardest({ list, length }: Layer, slots: number): number {
    let hardest = nothing
    let fewest = Number.POSITIVE_INFINITY
    let lacking = 0
    for (let which = 0; which < 8; which++) {
      const lack = this.#lackOf(which)
      if (lack <= 0) continue
      if (which < 4) lacking += lack
      let helpers = 0
      for (let at = 0; at < length; at++) if (this.#helps(list[at]!, which) && this.#isOpen(list[at]!)) helpers++
      if (helpers < lack || lack > slots) return impossible
      if (helpers < fewest) {
        fewest = helpers
        hardest = which
      }
    }
    // nobody is of two sectors
    return lacking > slots ? impossible : hardest
  }

  /** How many more a requirement needs: 0 to 3 the members of a sector, 4 to 7 those with a flag. */
  #lackOf(which: number): number {
    const { sectors, needs } = this.#limits
    const { sectorCount, flagCount } = this.#group
    return which < 4 ? sectors[which]!.min - sectorCount[which]! : needs[which - 4]! - flagCount[which - 4]!
  }

  #helps(person: number, which: number): boolean {
    const { sector, flags } = this.#pool
    return which < 4 ? sector[person] === which : (flags[person]! & (1 << (which - 4))) !== 0
  }

  /** Nobody in the group bars the person, and the sector has a place left. */
  #isOpen = (person: number): boolean => this.#group.barred[person] === 0 && this.#places.hasRoom(person)

  /** Keeps the candidates who can join, and says what each could add at most, and all together. */
  #lineUp(layer: Layer, slots: number): void {
    const { list, present } = layer
    let length = 0
    this.#ending.work -= layer.length
    present.fill(0)
    for (let at = 0; at < layer.length; at++) {
      const person = list[at]!
      if (!this.#isOpen(person)) continue
      list[length++] = person
      present[person] = 1
    }
    layer.length = length
    this.#dropLesser(layer)
    this.#bounds.promise(layer, slots)
  }

  /** Leaves out everybody in whose place enough others, who are done with here, would be no worse. */
  #dropLesser(layer: Layer): void {
    const { list, present } = layer
    for (let at = 0; at < layer.length; at++) if (this.#isLesser(list[at]!, layer)) present[list[at]!] = 0
    closeRanks(layer)
  }

  #isLesser(person: number, { present }: Layer): boolean {
    let done = 0
    for (const each of this.#dominators[person]!)
      if (!present[each] && !this.#group.inside[each] && ++done === this.#ranking.keep) return true
    return false
  }

  /** Finds credits for those who are left: worth the while only where many are. */
  #tune(layer: Layer, slots: number): void {
    this.#ending.work -= layer.length * this.#bounds.tune(layer, slots)
    this.#lineUp(layer, slots)
    if (this.#ranking.worst) this.#narrow(layer, slots)
  }

  /** Again while many are left out: among fewer, everybody promises less. */
  #narrow(layer: Layer, slots: number): void {
    for (let before = Number.POSITIVE_INFINITY; layer.length < before * 0.9; ) {
      before = layer.length
      this.#dropHopeless(layer)
      if (layer.length < before * 0.9) this.#lineUp(layer, slots)
    }
  }

  /** Leaves out whom no group can hold that still matters: the fewer remain, the closer all bounds below. */
  #dropHopeless(layer: Layer): void {
    const { list, present } = layer
    this.#ending.work -= layer.length
    this.#bounds.survey(layer)
    for (let at = layer.length - 1; at >= 0; at--) {
      const person = list[at]!
      const bound = this.#bounds.quickly(person, layer)
      if (this.#isHopeless(bound, person, layer)) present[person] = 0
    }
    closeRanks(layer)
  }

  #isHopeless(bound: number, person: number, layer: Layer): boolean {
    const { worst } = this.#ranking
    if (this.#byValue && worst && bound <= worst.value) return true
    return this.#bounds.isHopeless(bound, person, layer, worst)
  }

  #mustEnd(): boolean {
    const { work, shouldStop, onWork } = this.#ending
    const isTime = this.#visited % 128 === 127
    if (isTime) onWork(work)
    if (work <= 0 || (isTime && shouldStop?.())) this.#hasEnded = true
    return this.#hasEnded
  }

  /** All groups with the person, then the person is done with: later branches of the layer do without. */
  #visit(person: number, layer: Layer, depth: number): void {
    this.#visited++
    layer.present[person] = 0
    this.#group.add(person)
    passOn(layer, this.#layers[depth + 1]!)
    this.#branch(depth + 1)
    this.#group.removeLast()
  }
}
