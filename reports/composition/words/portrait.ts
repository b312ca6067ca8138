import type { GroupFunction, Rivalry, Sector } from '../../../surveys/vocabulary.ts'
import { sectors } from '../../../surveys/vocabulary.ts'
import { type CaseFile, completeSettings } from '../../case/case-file.ts'
import { weighTies } from '../../case/hearsay.ts'
import { markPeople } from '../basis.ts'
import { floorsOf, standingReasons, vetoes } from '../eligibility.ts'
import { levelsOf, ratingsOf, readEvidence } from '../levels.ts'
import type { GroupIds, Ineligibility, Parts } from '../recommendation.ts'
import { isMet, requirementsOf } from '../requirements.ts'
import { partsOf, sumOf } from '../search/group.ts'
import { type FlagName, flagNames, gatherPool } from '../search/pool.ts'
import { coverage } from '../yardstick.ts'

/** Functions the value counts once each (model, section 6). */
export const coveredFunctions = coverage.map((each) => ('dimension' in each ? each.dimension : each.attribute))

/** All functions in the order of the model (sections 6 and 5). */
export const groupFunctions: GroupFunction[] = [...coveredFunctions, ...flagNames]

/** Any group of a case as people want to see it before they decide: recommended, alternative or their own choice. */
export interface Portrait {
  members: GroupIds
  /** Points by the model, whether the group is allowed or not. */
  value: number
  parts: Parts
  bySector: Record<Sector, GroupIds>
  /** Who brings each function; empty = the group lacks it. */
  functions: Record<GroupFunction, GroupIds>
  milieus: string[]
  /** Members with a trust tie (3 or 4) to another member. */
  trusting: GroupIds
  /** `isHearsay`: said by one third person; counts as serious. */
  rivalries: { a: string; b: string; rivalry: Exclude<Rivalry, 'none'>; isHearsay: boolean }[]
  /** Requirements that the group does not meet. */
  unmet: string[]
  /** Members whom the model would not allow, and why. */
  ineligible: { id: string; because: Ineligibility[] }[]
}

/** Describes the group of these persons; ids that are not in the case are left out. */
export function portrayGroup(file: CaseFile, ids: readonly string[]): Portrait {
  const settings = completeSettings(file.settings)
  const people = file.actors.filter(({ id }) => ids.includes(id)).sort((x, y) => (x.id < y.id ? -1 : 1))
  const evidence = readEvidence(file)
  const levels = people.map(({ id }) => levelsOf(evidence.get(id) ?? [], settings.selfWeight))
  const floors = floorsOf(settings)
  const ties = weighTies(file)
  const pool = gatherPool(people, ties)
  const marks = markPeople(
    people.map((each, at) => ({ ...each, levels: levels[at]!, ratings: ratingsOf(evidence.get(each.id) ?? []) })),
    floors,
    settings.memberCost,
  )
  const everybody = [...people.keys()]
  const parts = partsOf(pool, marks, settings.memberCost, everybody)
  const idsOf = (wanted: (at: number) => unknown) => pool.ids.filter((_, at) => wanted(at))
  const bringing = (name: GroupFunction, at: number): boolean => {
    const flag = flagNames.indexOf(name as FlagName)
    return flag >= 0
      ? Boolean(pool.flags[at]! & (1 << flag))
      : Boolean(marks.features[at]! & (1 << groupFunctions.indexOf(name)))
  }
  return {
    members: pool.ids,
    value: sumOf(parts),
    parts,
    bySector: Object.fromEntries(
      sectors.map((sector) => [sector, idsOf((at) => people[at]!.sector === sector)]),
    ) as Portrait['bySector'],
    functions: Object.fromEntries(
      groupFunctions.map((name) => [name, idsOf((at) => bringing(name, at))]),
    ) as Portrait['functions'],
    milieus: [...new Set(people.flatMap((each) => each.milieus ?? []))].sort(),
    trusting: idsOf((at) => pool.trusted[at]!.length > 0),
    rivalries: ties.flatMap(({ a, b, rivalry, isHearsay }) =>
      rivalry !== 'none' && ids.includes(a) && ids.includes(b) ? [{ a, b, rivalry, isHearsay }] : [],
    ),
    unmet: requirementsOf(settings, pool)
      .filter((each) => !isMet(each, everybody))
      .map(({ id }) => id),
    ineligible: people.flatMap((each, at) => {
      const because = [...standingReasons(each, settings), ...vetoes(levels[at]!, floors)]
      return because.length > 0 ? [{ id: each.id, because }] : []
    }),
  }
}
