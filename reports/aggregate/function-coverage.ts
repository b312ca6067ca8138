import { dimensions, sectors } from '../../surveys/vocabulary.ts'
import type { Actor, CaseFile } from '../case/case-file.ts'
import { layOut } from '../composition/basis.ts'
import { coveredFunctions, portrayGroup } from '../composition/words/portrait.ts'
import { candidatesOf } from './candidate-matrix.ts'

type CoveredFunction = (typeof coveredFunctions)[number]

/** What a group brings once or often: nobody = it is missing, one person = it is lost when they leave. */
export interface Carried<Name> {
  name: Name
  /** Members who bring it. */
  members: Actor[]
  /** Eligible candidates outside the group who would bring it. */
  others: Actor[]
  /** Members of whom it cannot be said, because the dimension is unrated. */
  unrated: Actor[]
}

export interface FunctionCoverage {
  /** The group, sector by sector, in the order of the case. */
  members: Actor[]
  /** In the order of the model (section 6). */
  functions: Carried<CoveredFunction>[]
  /** Milieus the group reaches, by name. */
  milieus: Carried<string>[]
  /** Members, and functions nobody brings. */
  n: number
  missing: number
}

/** Who brings what the value counts as coverage (model, section 6): levels of 4 and more, desk, court, milieus. */
export function functionCoverage(file: CaseFile, group: readonly string[]): FunctionCoverage {
  const members = file.actors
    .filter(({ id }) => group.includes(id))
    .sort((a, b) => sectors.indexOf(a.sector) - sectors.indexOf(b.sector))
  const inside = portrayGroup(file, group)
  const outside = portrayGroup(
    file,
    candidatesOf(file).flatMap(({ id }) => (group.includes(id) ? [] : [id])),
  )
  const others = file.actors.filter(
    ({ id }) => outside.members.includes(id) && !outside.ineligible.some((each) => each.id === id),
  )
  const { levels } = layOut(file)
  const isUnrated = ({ id }: Actor, name: CoveredFunction) => {
    const at = (dimensions as readonly string[]).indexOf(name)
    return at >= 0 && (levels.get(id)?.[at] ?? null) === null
  }
  const functions = coveredFunctions.map((name) => ({
    name,
    members: members.filter(({ id }) => inside.functions[name].includes(id)),
    others: others.filter(({ id }) => outside.functions[name].includes(id)),
    unrated: members.filter((actor) => isUnrated(actor, name)),
  }))
  return {
    members,
    functions,
    milieus: inside.milieus.map((name) => {
      const reaches = ({ milieus }: Actor) => milieus?.includes(name) ?? false
      return { name, members: members.filter(reaches), others: others.filter(reaches), unrated: [] }
    }),
    n: members.length,
    missing: functions.filter((each) => each.members.length === 0).length,
  }
}
