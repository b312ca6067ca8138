import { compareGroups, distance, type Members, type Valued } from './group.ts'

/** The best groups found so far, best first. */
export class Ranking {
  readonly groups: Valued[] = []
  /** The last one once there are enough; what is not better need not be looked at. */
  worst: Valued | undefined
  readonly keep: number
  readonly #apart: Members[]

  /** `apart`: groups from which all kept ones must differ by two persons at least. */
  constructor(keep: number, apart: Members[]) {
    this.keep = keep
    this.#apart = apart
  }

  /** Whether the group was kept. */
  offer(members: Members, value: number): boolean {
    if (this.worst && value < this.worst.value) return false
    const group = { members: members.toSorted((left, right) => left - right), value }
    if (this.worst && compareGroups(this.worst, group) <= 0) return false
    if (this.#apart.some((each) => distance(each, group.members) < 2)) return false
    if (this.groups.some((each) => compareGroups(each, group) === 0)) return false
    this.groups.push(group)
    this.groups.sort(compareGroups)
    if (this.groups.length > this.keep) this.groups.pop()
    if (this.groups.length === this.keep) this.worst = this.groups[this.keep - 1]
    return true
  }
}
