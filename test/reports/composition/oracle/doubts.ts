import type { CaseFile } from '../../../../reports/case/case-file.ts'
import { dimensions } from './constants.ts'
import { readModel } from './model.ts'

/** What speaks against relying on a recommendation (section 7), from the case and from shares that are known already. */

/** Eligible persons whom independent ratings see two steps apart, where nobody agreed on a value. */
export function disagreementsIn(file: CaseFile) {
  const given = (file.ratings ?? []).filter(({ value }) => value !== undefined)
  return readModel(file).people.flatMap(({ id: actor }) =>
    dimensions.flatMap((dimension) => {
      const about = given.filter((each) => each.actor === actor && each.dimension === dimension)
      const values = about.map(({ value }) => value!).sort((left, right) => left - right)
      const isAgreed = about.some(({ kind }) => kind === 'consensus')
      return !isAgreed && Math.max(...values) - Math.min(...values) >= 2 ? [{ actor, dimension, values }] : []
    }),
  )
}

interface Shares {
  infeasible: number | null
  share: number | null
  parameters: { share: number | null }
}

/** Null without a group. */
export function confidenceIn(file: CaseFile, group: string[], { infeasible, share, parameters }: Shares) {
  if (group.length === 0) return null
  const { draws = 2000, parameterDraws = 200, floors } = file.settings ?? {}
  const members = readModel(file).people.filter(({ id }) => group.includes(id))
  const unrated = members.flatMap(({ ratings }) =>
    dimensions.filter((each) => each !== 'public_activism' && ratings[each] === null),
  ).length
  const everything = 9 * members.length
  const bounded: Record<string, number | null | undefined> = { confidentiality: 20, police_sharing: 20, ...floors }
  const isFloorOpen = members.some(({ ratings }) => dimensions.some((each) => bounded[each] && ratings[each] === null))
  const isContested = disagreementsIn(file).some(({ actor }) => group.includes(actor))

  const low = [
    ...((share ?? 1) < 0.5 ? ['share'] : []),
    ...((parameters.share ?? 1) < 0.5 ? ['parameters'] : []),
    ...((infeasible ?? 0) >= 0.2 ? ['infeasible'] : []),
    ...(unrated / everything >= 1 / 5 ? ['unrated'] : []),
    ...(isFloorOpen ? ['floor'] : []),
  ]
  const medium = [
    ...((share ?? 1) < 0.8 ? ['share'] : []),
    ...((parameters.share ?? 1) < 0.8 ? ['parameters'] : []),
    ...((infeasible ?? 0) >= 0.05 ? ['infeasible'] : []),
    ...(unrated / everything >= 1 / 20 ? ['unrated'] : []),
    ...(isContested ? ['disagreement'] : []),
    ...(draws === 0 || parameterDraws === 0 ? ['draws'] : []),
  ]
  if (low.length > 0) return { level: 'low', because: low }
  return medium.length > 0 ? { level: 'medium', because: medium } : { level: 'high', because: [] }
}
