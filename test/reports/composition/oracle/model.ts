import type { CaseFile } from '../../../../reports/case/case-file.ts'
import { type Constants, type Dimension, dimensions, halfUp, ours, sectors } from './constants.ts'

/**
 * Sections 2–6 of the model for the oracles, written anew from the model alone: nothing of reports/composition is
 * imported, so that engine and oracle cannot be wrong in the same way. Whole numbers only; persons are numbers in the
 * order of their ids, requirements are bounds on how many of certain persons are members.
 */
export interface Model {
  /** Eligible persons, sorted by id. */
  people: Person[]
  constants: Constants
  memberCost: number
  /** Points the group earns once if it has one of these persons. */
  coverage: { points: number; who: number[] }[]
  /** Who belongs to each milieu. */
  milieus: number[][]
  trust: [number, number][]
  rivalry: { pair: [number, number]; points: number }[]
  excluding: [number, number][]
  requirements: Requirement[]
}

export interface Person {
  id: string
  sector: Sector
  attributes: NonNullable<Actor['attributes']>
  milieus: string[]
  /** The consultants' rating of each dimension in tenths, and the level with the self-assessment; null = none. */
  ratings: Record<string, number | null>
  levels: Record<string, number | null>
  merit: number
  tension: number
}

/** At least `min` and at most `max` of `who` are members. Lifted, `bare` holds instead, which for a size is not nothing. */
interface Requirement {
  id: string
  who: number[]
  min: number
  max: number
  bare: { min: number; max: number }
  liftable: boolean
}

type Actor = CaseFile['actors'][number]
type Sector = Actor['sector']

const most = 9
const sectorBounds = { administration: [1, 3], justice: [1, 2], police: [1, 2], civil_society: [2, 2] } as const

/** The rating of each dimension in tenths, null = none (section 2). */
function ratingsOf(file: CaseFile, actor: string): Record<string, number | null> {
  return Object.fromEntries(
    dimensions.map((dimension) => {
      const about = (file.ratings ?? []).filter((each) => each.actor === actor && each.dimension === dimension)
      const values = (kind: string) => about.flatMap((each) => (each.kind === kind && each.value ? [each.value] : []))
      const agreed = values('consensus').at(0)
      const single = values('independent')
      const sum = single.reduce((total, each) => total + each, 0)
      return [dimension, agreed ? agreed * 10 : single.length > 0 ? halfUp(10 * sum, single.length) : null]
    }),
  )
}

/** The level of each dimension in tenths, null = unrated (section 2). */
function levelsOf(
  file: CaseFile,
  actor: string,
  ratings: Record<string, number | null>,
): Record<string, number | null> {
  const weight = file.settings?.selfWeight ?? 20
  const scores = file.selfAssessments?.find((each) => each.actor === actor)?.scores ?? {}
  return Object.fromEntries(
    dimensions.map((dimension) => {
      const rating = ratings[dimension]!
      const score = scores[dimension]
      const self = score === undefined ? null : Math.round(score * 10)
      if (rating === null) return [dimension, self === null ? null : Math.min(30, self)]
      return [dimension, self === null ? rating : halfUp(rating * (100 - weight) + self * weight, 100)]
    }),
  )
}

/** Merit and tension (section 3). */
export function pointsOf(
  sector: Sector,
  levels: Record<string, number | null>,
  { weights } = ours,
): { merit: number; tension: number } {
  const at = sectors.indexOf(sector)
  const sum = dimensions.reduce((total, each) => total + weights[each][at]! * ((levels[each] ?? 10) - 10), 0)
  const all = dimensions.reduce((total, each) => total + weights[each][at]!, 0)
  const outward = levels.public_activism ?? null
  const discreet = levels.confidentiality ?? null
  return {
    merit: halfUp(sum * 100, 40 * all),
    tension: outward === null || discreet === null ? 0 : halfUp(Math.max(0, outward - discreet), 2),
  }
}

export function readModel(file: CaseFile, constants = ours): Model {
  const settings = file.settings ?? {}
  const floors: Record<string, number | null | undefined> = {
    confidentiality: 20,
    police_sharing: 20,
    ...settings.floors,
  }
  const everybody = file.actors.map((actor): Person & Pick<Actor, 'status'> => {
    const ratings = ratingsOf(file, actor.id)
    const levels = levelsOf(file, actor.id, ratings)
    const { id, sector, status, attributes = {}, milieus = [] } = actor
    return { id, sector, status, attributes, milieus, ratings, levels, ...pointsOf(sector, levels, constants) }
  })
  const people = everybody
    .filter(
      ({ id, status, attributes, levels }) =>
        ['candidate', 'member'].includes(status) &&
        attributes.personalParticipation !== false &&
        !settings.exclude?.includes(id) &&
        dimensions.every((each) => (levels[each] ?? 50) >= (floors[each] ?? 0)),
    )
    .sort((left, right) => (left.id < right.id ? -1 : 1))
  return arrange(file, people, constants)
}

/** The model of the given eligible persons; to be called again with newcomers among them. */
export function arrange(file: CaseFile, people: Person[], constants = ours): Model {
  const settings = file.settings ?? {}
  const who = (has: (person: Person) => unknown) => people.flatMap((each, at) => (has(each) ? [at] : []))
  const high = (dimension: Dimension) => who(({ ratings }) => (ratings[dimension] ?? 0) >= 40)
  const pairs = (file.ties ?? []).flatMap((tie) => {
    const pair = [tie.a, tie.b].map((id) => people.findIndex((each) => each.id === id)).sort((a, b) => a - b)
    const teller = file.interviews?.find(({ id }) => id === tie.source)?.actor
    const isHearsay = teller !== undefined && !tie.confirmed && teller !== tie.a && teller !== tie.b
    const rivalry = isHearsay && tie.rivalry === 'excluding' ? 'serious' : tie.rivalry
    return pair[0]! < 0 ? [] : [{ ...tie, rivalry, pair: [pair[0]!, pair[1]!] as [number, number] }]
  })

  const requirements: Requirement[] = []
  const ask = (id: string, counted: number[], min: number, max = most, bare = { min: 0, max: most }, liftable = true) =>
    requirements.push({ id, who: counted, min, max, bare, liftable })
  const size = { min: 5, max: 9, ...settings.size }
  const all = who(() => true)
  ask('size.min', all, size.min, most, { min: 1, max: most })
  ask('size.max', all, 0, size.max, undefined, size.max < most)
  for (const sector of sectors) {
    const [fewest, highest] = sectorBounds[sector]
    const range = { min: fewest, max: highest, ...settings.sectors?.[sector] }
    const own = who((each) => each.sector === sector)
    ask(`sector.${sector}.min`, own, range.min)
    ask(`sector.${sector}.max`, own, 0, range.max)
  }
  const senior = who(({ sector, attributes }) => sector === 'administration' && attributes.senior)
  ask('seniorAdministration', senior, settings.seniorAdministration ?? 1)
  const close = who(({ attributes }) => attributes.accessToMayor)
  ask('accessToMayor', close, settings.accessToMayor ?? 1)
  const coordinating = who(({ attributes }) => attributes.canCoordinate)
  ask('coordination', coordinating, settings.coordination ?? 1)
  const facilitating = who(({ attributes }) => attributes.canFacilitate)
  if (settings.externalFacilitation === false) ask('facilitation', facilitating, 1)
  for (const id of settings.include ?? []) {
    const person = who((each) => each.id === id)
    ask(`include.${id}`, person, 1)
  }

  const desk = who(({ sector, attributes }) => sector === 'police' && attributes.rightWingExtremismDesk)
  const court = who(
    ({ sector, attributes: { court } }) => sector === 'justice' && (court === 'local' || court === 'administrative'),
  )
  const covering = [high('networking'), high('affected_perspective'), high('authority'), high('knowledge'), desk, court]
  return {
    people,
    constants,
    memberCost: settings.memberCost ?? 50,
    coverage: covering.map((counted, at) => ({ points: constants.coverage[at]!, who: counted })),
    milieus: [...new Set(people.flatMap((each) => each.milieus))].map((name) =>
      who(({ milieus }) => milieus.includes(name)),
    ),
    trust: pairs.flatMap(({ trust = 0, pair }) => (trust >= 3 ? [pair] : [])),
    rivalry: pairs.flatMap(({ rivalry, pair }) =>
      rivalry === 'mild' || rivalry === 'serious' ? [{ pair, points: constants[rivalry] }] : [],
    ),
    excluding: pairs.flatMap(({ rivalry, pair }) => (rivalry === 'excluding' ? [pair] : [])),
    requirements,
  }
}

/** Value of a group by parts (section 6), and the requirements it breaks, excluding pairs among them. */
export function appraise(model: Model, ids: readonly string[]) {
  const inside = model.people.map(({ id }) => ids.includes(id))
  const members = model.people.filter((_, at) => inside[at])
  const both = ([one, other]: [number, number]) => inside[one] && inside[other]
  const sum = (points: number[]) => points.reduce((total, each) => total + each, 0)
  const { milieu, trust } = model.constants
  const ties = model.people.map((_, at) => model.trust.filter((pair) => both(pair) && pair.includes(at)).length)
  const parts = {
    suitability: sum(members.map(({ merit, tension }) => merit - tension)),
    memberCost: 0 - model.memberCost * members.length,
    coverage:
      sum(model.coverage.map(({ points, who }) => (who.some((at) => inside[at]) ? points : 0))) +
      Math.min(30, milieu * model.milieus.filter((who) => who.some((at) => inside[at])).length),
    trust: sum(ties.map((count) => (count >= 1 ? trust[0] : 0) + (count >= 2 ? trust[1] : 0))),
    rivalry: 0 - sum(model.rivalry.map(({ pair, points }) => (both(pair) ? points : 0))),
  }
  const broken = model.requirements
    .filter(({ who, min, max }) => {
      const count = who.filter((at) => inside[at]).length
      return count < min || count > max
    })
    .map(({ id }) => id)
  const strangers = ids.filter((id) => !model.people.some((each) => each.id === id))
  return { parts, value: sum(Object.values(parts)), broken, strangers, torn: model.excluding.filter(both).length }
}
