import type { CaseFile, Settings } from '../../reports/case/case-file.ts'
import { layOut, markPeople } from '../../reports/composition/basis.ts'
import { divide, type Levels } from '../../reports/composition/levels.ts'
import type { Limits, Marks, Pool } from '../../reports/composition/search/pool.ts'
import { activism, tensionOf } from '../../reports/composition/suitability.ts'
import { coverage, coverageOf, ours, type Yardstick } from '../../reports/composition/yardstick.ts'
import { dimensions, type Sector, sectors } from '../../surveys/vocabulary.ts'

/** What is searched when one of our constants is otherwise. */
type Measured = (file: CaseFile) => { pool: Pool; marks: Marks; limits: Limits }

/** One constant, and what it might be instead, each under the name it has in the table. */
export interface Otherwise {
  name: string
  instead: Record<string, Measured>
}

type Rated = Record<'levels' | 'ratings', Map<string, Levels>>

/** People as they are rated, seen otherwise or measured by another yardstick. */
const measuredBy =
  (yardstick: Yardstick, see: (rated: Rated, file: CaseFile) => Rated = (rated) => rated): Measured =>
  (file) => {
    const { standing, levels, ratings, floors, settings, pool, limits, ...basis } = layOut(file)
    const seen = see({ levels, ratings }, basis.file)
    const people = standing.map((each) => ({
      ...each,
      levels: seen.levels.get(each.id)!,
      ratings: seen.ratings.get(each.id)!,
    }))
    return { pool, limits, marks: markPeople(people, floors, settings.memberCost, yardstick) }
  }

const withSettings =
  (change: (settings: CaseFile['settings']) => Partial<Settings>): Measured =>
  (file) =>
    layOut({ ...file, settings: { ...file.settings, ...change(file.settings) } })

const withTies =
  (change: (tie: NonNullable<CaseFile['ties']>[number]) => Partial<NonNullable<CaseFile['ties']>[number]>): Measured =>
  (file) =>
    layOut({ ...file, ties: (file.ties ?? []).map((tie) => ({ ...tie, ...change(tie) })) })

const each = (levels: Map<string, Levels>, change: (level: number | null, at: number) => number | null) =>
  new Map([...levels].map(([id, own]) => [id, own.map(change)] as const))

/** Half as much, half as much again, and nothing at all. */
const points = (name: string, now: number, put: (points: number) => Yardstick): Otherwise => ({
  name,
  instead: {
    half: measuredBy(put(divide(now, 2))),
    'half more': measuredBy(put(divide(now * 3, 2))),
    none: measuredBy(put(0)),
  },
})

const covered = coverage.map((one, at) =>
  points('dimension' in one ? one.dimension : one.attribute, one.points, (now) => ({
    ...ours,
    coverage: coverageOf(coverage.map((other, place) => (place === at ? now : other.points))),
  })),
)

const [first, second] = ours.trust
const [mild, serious] = ours.rivalry

/** Points given or taken (model, section 6). */
export const bonuses: Otherwise[] = [
  ...covered,
  points('milieu', ours.milieu, (milieu) => ({ ...ours, milieu })),
  points('first trust tie', first, (now) => ({ ...ours, trust: [now, second] })),
  points('second trust tie', second, (now) => ({ ...ours, trust: [first, now] })),
  points('mild rivalry', mild, (now) => ({ ...ours, rivalry: [now, serious] })),
  points('serious rivalry', serious, (now) => ({ ...ours, rivalry: [mild, now] })),
]

/** Every weight a fifth lower and a fifth higher (model, section 3). */
export const weights: (Otherwise & { sector: Sector })[] = sectors.flatMap((sector) =>
  dimensions.flatMap((dimension, at) => {
    const now = ours.weights[sector][at]!
    const put = (percent: number) =>
      measuredBy({
        ...ours,
        // in hundredths, so that a fifth of a small weight is a fifth
        weights: {
          ...ours.weights,
          [sector]: ours.weights[sector].map((weight, place) => weight * (place === at ? percent : 100)),
        },
      })
    return now === 0 ? [] : [{ sector, name: dimension, instead: { lower: put(80), higher: put(120) } }]
  }),
)

const alike = dimensions.map((_, at) => (at === activism ? 0 : 1))
const coveringFrom = (shift: number) =>
  measuredBy(ours, ({ levels, ratings }) => ({
    levels,
    ratings: each(ratings, (rating) => (rating === null ? null : rating + shift)),
  }))
const selfAlone = (most: number) =>
  measuredBy(ours, ({ levels, ratings }, file) => {
    const scores = new Map((file.selfAssessments ?? []).map((own) => [own.actor, own.scores ?? {}]))
    const seen = [...levels].map(([id, own]) => {
      const instead = own.map((level, at) => {
        const score = scores.get(id)?.[dimensions[at]!]
        return ratings.get(id)![at] === null && score !== undefined ? Math.min(most, divide(score * 100, 10)) : level
      })
      return [id, instead] as const
    })
    return { levels: new Map(seen), ratings }
  })
const tension =
  (times: number): Measured =>
  (file) => {
    const basis = layOut(file)
    const more = basis.standing.map(({ id }) => tensionOf(basis.levels.get(id)!) * (times - 1))
    return { ...basis, marks: { ...basis.marks, points: basis.marks.points.map((own, at) => own - more[at]!) } }
  }

/** From where on something counts (model, sections 2 to 6). */
export const thresholds: Otherwise[] = [
  {
    name: 'weights',
    instead: {
      'all dimensions alike': measuredBy({
        ...ours,
        weights: Object.fromEntries(sectors.map((sector) => [sector, alike])) as Yardstick['weights'],
      }),
    },
  },
  { name: 'covering', instead: { 3: coveringFrom(10), 5: coveringFrom(-10) } },
  { name: 'self alone', instead: { 2: selfAlone(20), 'as said': selfAlone(50) } },
  {
    name: 'unrated',
    instead: {
      3: measuredBy(ours, ({ levels, ratings }) => ({
        levels: each(levels, (level, at) => (at === activism ? level : (level ?? 30))),
        ratings,
      })),
    },
  },
  {
    name: 'selfWeight',
    instead: { 0: withSettings(() => ({ selfWeight: 0 })), 40: withSettings(() => ({ selfWeight: 40 })) },
  },
  {
    name: 'memberCost',
    instead: { 40: withSettings(() => ({ memberCost: 40 })), 60: withSettings(() => ({ memberCost: 60 })) },
  },
  {
    name: 'floors',
    instead: {
      none: withSettings(() => ({ floors: { confidentiality: null, police_sharing: null } }) as Partial<Settings>),
      3: withSettings(() => ({ floors: { confidentiality: 30, police_sharing: 30 } })),
    },
  },
  { name: 'tension', instead: { none: tension(0), whole: tension(2) } },
  {
    name: 'trust tie',
    instead: {
      2: withTies(({ trust }) => (trust === 2 ? { trust: 3 } : {})),
      4: withTies(({ trust }) => (trust === 3 ? { trust: 2 } : {})),
    },
  },
  {
    name: 'hearsay',
    instead: { excludes: withTies(({ rivalry }) => (rivalry === 'excluding' ? { confirmed: true } : {})) },
  },
]
