import type { CaseFile, RatingRecord } from '../../../../reports/case/case-file.ts'
import { randomSequence } from '../../../../reports/composition/chance/random.ts'
import { dimensions, drawConstants } from './constants.ts'
import { enumerate, type Group } from './enumeration.ts'
import { appraise, type Model, readModel } from './model.ts'

/**
 * Chance (section 7) done over from the list of all groups. Only the random numbers are the engine's: one sequence for
 * each person and dimension, one for each person's lot, one for the constants. What becomes of them is read anew.
 */

type Draws = { group: string[]; model: Model; everybody: Model }[]

/** How likely the values 1–5 of one rating are, as whole weights; undefined where nothing is drawn. */
function likely(file: CaseFile, actor: string, dimension: string): number[] | undefined {
  const about = (file.ratings ?? []).filter((each) => each.actor === actor && each.dimension === dimension)
  const given = about.filter(({ value }) => value !== undefined)
  const agreed = given.filter(({ kind }) => kind === 'consensus')
  const counted = agreed.length > 0 ? agreed : given
  if (counted.length === 0) {
    const own: Record<string, number | undefined> =
      file.selfAssessments?.find((each) => each.actor === actor)?.scores ?? {}
    return own[dimension] === undefined ? [1, 1, 1, 1, 1] : undefined
  }
  return [1, 2, 3, 4, 5].map((drawn) => counted.reduce((sum, each) => sum + tenths(each, drawn), 0))
}

/** What would leave the scale goes back to the value. */
function tenths({ value = 0, confidence = 'medium' }: RatingRecord, drawn: number): number {
  const [right, beside] = { high: [10, 0], medium: [6, 2], low: [4, 3] }[confidence] as [number, number]
  const lower = value - 1 < 1 ? value : value - 1
  const higher = value + 1 > 5 ? value : value + 1
  return (drawn === value ? right : 0) + (drawn === lower ? beside : 0) + (drawn === higher ? beside : 0)
}

/** The value on which a number in [0, 1) falls when the weights stand side by side. */
function fallOn(weights: number[], random: number): number {
  const place = Math.floor(random * weights.reduce((sum, each) => sum + each, 0))
  return 1 + weights.findIndex((_, at) => place < weights.slice(0, at + 1).reduce((sum, each) => sum + each, 0))
}

/** Of two draws the second mirrors the first, in whole steps of 2^-32: 0 becomes the last number before 1. */
function inPairs(random: () => number): () => number {
  const coming: number[] = []
  return () => {
    if (coming.length === 0) {
      const number = random()
      coming.push(number, (2 ** 32 - 1 - number * 2 ** 32) / 2 ** 32)
    }
    return coming.shift()!
  }
}

/** Every draw as a case of its own, with what was drawn as consensus, and the persons in the order of their lots. */
function* drawCases(file: CaseFile): Generator<{ drawn: CaseFile; order: string[] }> {
  const { seed = 1, draws = 2000 } = file.settings ?? {}
  const ids = file.actors.map(({ id }) => id).sort()
  const open = ids.flatMap((actor, at) =>
    dimensions.flatMap((dimension, which) => {
      const weights = likely(file, actor, dimension)
      return weights ? [{ actor, dimension, weights, random: inPairs(randomSequence(seed, at, which)) }] : []
    }),
  )
  const lots = ids.map((id, at) => ({ id, random: inPairs(randomSequence(seed, at, 1000)) }))
  for (let draw = 0; draw < draws; draw++) {
    const ratings = open.map(({ actor, dimension, weights, random }): RatingRecord => {
      const value = fallOn(weights, random())
      return { actor, dimension, rater: 'drawn', kind: 'consensus', value }
    })
    const drawn = lots.map(({ id, random }) => ({ id, number: random() }))
    const order = drawn.sort((left, right) => left.number - right.number).map(({ id }) => id)
    yield { drawn: { ...file, ratings }, order }
  }
}

/** The best groups of one size: whoever comes first decides for the groups with them. */
function drawLot(model: Model, groups: Group[], order: string[]): string[] {
  let left = groups.filter(({ value, size }) => value === groups[0]!.value && size === groups[0]!.size)
  for (const id of order) {
    const bit = 1 << model.people.findIndex((each) => each.id === id)
    const having = model.people.some((each) => each.id === id) ? left.filter(({ bits }) => bits & bit) : []
    if (having.length > 0) left = having
  }
  return left.length > 0 ? namesIn(model, left[0]!) : []
}

const namesIn = (model: Model, { bits }: Group) => model.people.filter((_, at) => bits & (1 << at)).map(({ id }) => id)

const withoutFloors = (file: CaseFile): CaseFile => ({
  ...file,
  settings: { ...file.settings, floors: Object.fromEntries(dimensions.map((each) => [each, null])) },
})

const drawAll = (file: CaseFile): Draws =>
  [...drawCases(file)].map(({ drawn, order }) => {
    const model = readModel(drawn)
    return { group: drawLot(model, enumerate(model).groups, order), model, everybody: readModel(withoutFloors(drawn)) }
  })

const byOrder = (left: string[], right: string[]) => {
  const at = left.findIndex((id, index) => id !== right[index])
  return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1
}

/** In every draw in which no group is possible: whose level lies below a floor, of those who pass as recorded. */
function vetoesIn(file: CaseFile, draws: Draws) {
  const floors: Record<string, number | null | undefined> = {
    confidentiality: 20,
    police_sharing: 20,
    ...file.settings?.floors,
  }
  const blocked = draws.filter(({ group }) => group.length === 0)
  return readModel(file)
    .people.flatMap(({ id }) =>
      dimensions.map((dimension) => {
        const levelIn = ({ everybody }: Draws[number]) =>
          everybody.people.find((each) => each.id === id)!.levels[dimension]
        const count = blocked.filter((each) => (levelIn(each) ?? 50) < (floors[dimension] ?? 0)).length
        return { actor: id, dimension, share: count / draws.length }
      }),
    )
    .filter(({ share }) => share >= 0.05)
    .sort((left, right) => right.share - left.share)
    .slice(0, 5)
}

/** The share of draws of our own constants in which no group has a higher value; null without a group or draws. */
function parametersOf(file: CaseFile, group: string[]) {
  const { seed = 1, parameterDraws = 200, memberCost = 50 } = file.settings ?? {}
  if (group.length === 0 || parameterDraws === 0) return { draws: 0, share: null }
  const random = randomSequence(seed, 2000)
  let stayed = 0
  for (let draw = 0; draw < parameterDraws; draw++) {
    const { constants, dearer } = drawConstants(random)
    const settings = { ...file.settings, memberCost: Math.max(0, memberCost + dearer) }
    const model = readModel({ ...file, settings }, constants)
    if (enumerate(model).groups[0]!.value <= appraise(model, group).value) stayed++
  }
  return { draws: parameterDraws, share: stayed / parameterDraws }
}

/** `group`: the recommended one, empty where none is possible. */
export function expectChance(file: CaseFile, group: string[]) {
  const { seed = 1, draws: wanted = 2000 } = file.settings ?? {}
  const draws = drawAll(file)
  const feasible = draws.filter((each) => each.group.length > 0)
  const share = (is: (best: string[]) => boolean) =>
    feasible.length === 0 ? null : feasible.filter((each) => is(each.group)).length / feasible.length
  const groups = [...new Map(feasible.map((each) => [each.group.join(), each.group])).values()].map((each) => ({
    group: each,
    share: share((best) => best.join() === each.join())!,
  }))
  groups.sort((a, b) => b.share - a.share || a.group.length - b.group.length || byOrder(a.group, b.group))
  const bandOf = (stability: number | null) =>
    stability === null ? null : stability >= 0.8 ? 'core' : stability < 0.2 ? 'out' : 'swing'
  return {
    robustness: {
      draws: wanted,
      seed,
      infeasible: wanted === 0 ? null : (wanted - feasible.length) / wanted,
      share: group.length === 0 ? null : share((best) => best.join() === group.join()),
      groups: groups.slice(0, 10),
      parameters: parametersOf(file, group),
    },
    actors: file.actors
      .map(({ id }) => ({ id, stability: share((best) => best.includes(id)) }))
      .map((each) => ({ ...each, band: bandOf(each.stability) }))
      .sort((left, right) => (left.id < right.id ? -1 : 1)),
    vetoes: vetoesIn(file, draws),
  }
}
