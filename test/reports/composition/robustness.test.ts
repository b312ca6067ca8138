import { describe, expect, it } from 'vitest'
import type { CaseFile, RatingRecord } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { dimensions } from '../../../surveys/vocabulary.ts'
import { enumerate } from './oracle/enumeration.ts'
import { hardCase, runs } from './oracle/hard-case.ts'
import { appraise, type Model, readModel } from './oracle/model.ts'
import { dice } from './random-case.ts'

/**
 * Where only a few ratings are uncertain, every plausible situation can be written down with its probability
 * (model, section 7), and the engine's draws must come close to the whole truth.
 */

const draws = 4000

type Known = Omit<RatingRecord, 'actor' | 'dimension'>

/** What is known of one rating, and how likely that makes the values 1–5, in tenths. */
const kinds: { known: Known[]; likely: number[] }[] = [
  { known: [{ rater: 'k', kind: 'consensus', value: 3 }], likely: [0, 2, 6, 2, 0] },
  { known: [{ rater: 'k', kind: 'consensus', value: 4, confidence: 'low' }], likely: [0, 0, 3, 4, 3] },
  { known: [{ rater: 'k', kind: 'consensus', value: 1, confidence: 'low' }], likely: [7, 3, 0, 0, 0] },
  { known: [{ rater: 'k', kind: 'consensus', missing: 'unknown' }], likely: [2, 2, 2, 2, 2] },
  {
    known: [
      { rater: 'c1', kind: 'independent', value: 5, confidence: 'medium' },
      { rater: 'c2', kind: 'independent', value: 2, confidence: 'high' },
    ],
    likely: [0, 5, 0, 1, 4],
  },
]

type Place = Pick<RatingRecord, 'actor' | 'dimension'>
type Open = Place & (typeof kinds)[number]
const isAt = (place: Place) => (each: Place) => each.actor === place.actor && each.dimension === place.dimension

/** A case in which everything is certain but three ratings of persons in or near the best group, and those. */
function nearlyCertain(seed: number): { file: CaseFile; open: Open[] } {
  const random = dice(seed + 99)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const { selfAssessments, ...hard } = hardCase(seed, 10)
  const ratings = hard.actors.flatMap(({ id }) =>
    dimensions.map((dimension) => certain({ actor: id, dimension }, pick([2, 3, 3, 4, 4]))),
  )
  const file: CaseFile = { ...hard, ratings, settings: { ...hard.settings, include: [], draws, seed } }
  const model = readModel(file)
  const near = enumerate(model).groups.slice(0, 4)
  const people = model.people.filter((_, at) => near.some(({ bits }) => bits & (1 << at))).map(({ id }) => id)
  const places = ratings.filter(({ actor }) => people.length === 0 || people.includes(actor))
  const third = places.length / 3
  const open = [0, 1, 2].map((at) => ({ ...pick(places.slice(at * third, at * third + third)), ...pick(kinds) }))
  return { file, open }
}

const certain = ({ actor, dimension }: Place, value: number): RatingRecord => ({
  actor,
  dimension,
  rater: 'k',
  kind: 'consensus',
  value,
  confidence: 'high',
})

const replace = (file: CaseFile, { actor, dimension }: Place, by: Known[]): CaseFile => {
  const others = file.ratings!.filter((each) => !isAt({ actor, dimension })(each))
  return { ...file, ratings: [...others, ...by.map((known) => ({ actor, dimension, ...known }))] }
}

interface Situation {
  /** In thousandths. */
  chance: number
  /** Of the three open ratings. */
  values: number[]
  model: Model
  /** Without floors, so that everybody has points. */
  unbounded: Model
  /** The best groups, each with the chance that the lot falls on it. */
  best: { group: string[]; lot: number }[]
}

function situations(certainly: CaseFile, open: Open[]): Situation[] {
  let all = [{ chance: 1, values: [] as number[], file: certainly }]
  for (const place of open)
    all = all.flatMap((each) =>
      place.likely.flatMap((likely, at) => {
        const now = replace(each.file, place, [certain(place, at + 1)])
        return likely > 0 ? [{ chance: each.chance * likely, values: [...each.values, at + 1], file: now }] : []
      }),
    )
  const floors = Object.fromEntries(dimensions.map((each) => [each, null]))
  return all.map(({ file: now, ...each }) => {
    const model = readModel(now)
    const unbounded = readModel({ ...now, settings: { ...now.settings, floors } })
    const { groups } = enumerate(model)
    const equal = groups.filter(({ value, size }) => value === groups[0]!.value && size === groups[0]!.size)
    const best = drawLots(equal.map(({ bits }) => model.people.filter((_, at) => bits & (1 << at)).map(({ id }) => id)))
    return { ...each, model, unbounded, best }
  })
}

/**
 * How likely each of equal groups comes first when the persons stand in a random order: whoever is first of those in
 * whom the groups differ decides for the groups with that person, and so on.
 */
function drawLots(groups: string[][], lot = 1): { group: string[]; lot: number }[] {
  if (groups.length === 0) return []
  const deciding = [...new Set(groups.flat())].filter((id) => !groups.every((group) => group.includes(id)))
  if (deciding.length === 0) return [{ group: groups[0]!, lot }]
  const shares = new Map(groups.map((group) => [group.join(), { group, lot: 0 }]))
  for (const id of deciding)
    for (const drawn of drawLots(
      groups.filter((group) => group.includes(id)),
      lot / deciding.length,
    ))
      shares.get(drawn.group.join())!.lot += drawn.lot
  return [...shares.values()]
}

const sumOf = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0)

/** Points of a group in a situation; a group with somebody who turns out to be below a floor is worth nothing. */
function worthIn({ model, unbounded }: Situation, group: string[]): number {
  const { value } = appraise(unbounded, group)
  return group.every((id) => model.people.some((each) => each.id === id)) ? value : Math.min(0, value)
}

/** Points gained on average by knowing the open rating with this number before choosing one of the groups. */
function worthOfAsking(all: Situation[], groups: string[][], at: number): number {
  const points = groups.map((group) => all.map((each) => each.chance * worthIn(each, group)))
  const best = (is: (each: Situation) => boolean) =>
    Math.max(...points.map((each) => sumOf(each.filter((_, situation) => is(all[situation]!)))))
  const values = [...new Set(all.map((each) => each.values[at]!))]
  return (sumOf(values.map((value) => best((each) => each.values[at] === value))) - best(() => true)) / 1000
}

const lots = Array.from({ length: 3 * runs }, (_, lot) => lot)

describe.each(lots)('lot %i of fifteen nearly certain cases', (lot) => {
  it('finds groups, members and nobody as often as they are best, and asks what is worth knowing', () => {
    for (let seed = lot * 15; seed < lot * 15 + 15; seed++) {
      const { file, open } = nearlyCertain(seed)
      const all = situations(file, open)
      const found = recommend(open.reduce((each, place) => replace(each, place, place.known), file))
      const close = (share: number, chance: number, of = draws) => {
        const margin = 5 * Math.sqrt((chance * (1 - chance)) / of) + 5 / of
        expect(Math.abs(share - chance), `case ${seed}: ${share} for ${chance}`).toBeLessThan(margin)
      }
      const infeasible = sumOf(all.flatMap(({ chance, best }) => (best.length === 0 ? [chance] : []))) / 1000
      close(found.robustness.infeasible!, infeasible)
      const withGroup = 1 - infeasible
      const among = (is: (group: string[]) => boolean) =>
        sumOf(all.map(({ chance, best }) => chance * sumOf(best.map(({ group, lot }) => (is(group) ? lot : 0))))) /
        1000 /
        withGroup
      const shared = (share: number | null, is: (group: string[]) => boolean) =>
        share === null ? expect(found.robustness.groups).toEqual([]) : close(share, among(is), draws * withGroup)
      for (const { group, share } of found.robustness.groups) shared(share, (best) => best.join() === group.join())
      for (const { id, stability } of found.actors) shared(stability, (best) => best.includes(id))
      if (found.value !== null) shared(found.robustness.share, (best) => best.join() === found.group.join())
      const below = (each: Situation, id: string) =>
        each.best.length === 0 && !each.model.people.some((p) => p.id === id)
      for (const { actor, share } of found.vetoes) {
        const chance = sumOf(all.flatMap((each) => (below(each, actor) ? [each.chance] : []))) / 1000
        close(share, chance)
      }

      const chosen = [
        ...all.flatMap(({ best }) => best.map(({ group }) => group)),
        ...(found.value === null ? [] : [found.group]),
      ]
      const groups = [...new Map(chosen.map((group) => [group.join(), group])).values()]
      const worth = open.map((_, at) => (groups.length > 1 ? worthOfAsking(all, groups, at) : 0))
      for (const [at, place] of open.entries()) {
        const gain = found.ask.find(isAt(place))?.gain ?? 0
        expect(Math.abs(gain - worth[at]!), `case ${seed}: ${gain} for ${worth[at]}`).toBeLessThan(0.25)
      }
      expect(found.ask.filter((each) => !open.some(isAt(each)))).toEqual([])
    }
  })
})
