import type { CaseFile } from '../../../reports/case/case-file.ts'
import { dimensions, rivalries, sectors } from '../../../surveys/vocabulary.ts'

/** A small generator of pseudo-random numbers for tests (mulberry32), independent of the one in the engine. */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const milieus = [
  'Sport',
  'Jugend',
  'Kirchen',
  'Schule',
  'Moscheegemeinden',
  'Wirtschaft',
  'Ehrenamt',
  'Kultur',
  'Frauen',
]

export interface Wishes {
  people: number
  /** Share of pairs with a tie. */
  ties?: number
  /** Random settings too: sizes, sectors, floors, include, exclude … */
  settings?: boolean
}

/** A plausible case, the same for the same seed. */
export function randomCase(seed: number, { people, ties = 0.3, settings = false }: Wishes): CaseFile {
  const random = dice(seed)
  const upTo = (count: number) => Math.floor(random() * count)
  const chance = (share: number) => random() < share
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)]!
  const id = (at: number) => `a${String(at + 1).padStart(2, '0')}`
  const gaps = chance(0.1) ? 1 : random() * 0.3

  const actors = Array.from({ length: people }, (_, at): CaseFile['actors'][number] => ({
    id: id(at),
    name: `Person ${at + 1}`,
    sector: at < 6 ? sectors[[0, 1, 2, 3, 3, 0][at]!]! : pick(sectors),
    status: chance(0.9) ? 'candidate' : pick(['member', 'contact', 'declined']),
    attributes: {
      fullTime: chance(0.8),
      senior: chance(0.6),
      accessToMayor: chance(0.5),
      canCoordinate: chance(0.5),
      canFacilitate: chance(0.3),
      personalParticipation: chance(0.95),
      rightWingExtremismDesk: chance(0.3),
      court: pick(['local', 'administrative', 'other']),
    },
    milieus: milieus.filter(() => chance(0.15)),
  }))

  const between: NonNullable<CaseFile['ties']> = []
  const ratings: NonNullable<CaseFile['ratings']> = []
  const selfAssessments: NonNullable<CaseFile['selfAssessments']> = []
  for (const [at, { id: actor }] of actors.entries()) {
    for (const other of actors.slice(at + 1)) {
      if (!chance(ties)) continue
      const rivalry = chance(0.75) ? 'none' : pick(rivalries)
      between.push(
        chance(0.5)
          ? { a: actor, b: other.id, trust: upTo(5), rivalry }
          : { a: other.id, b: actor, trust: upTo(5), rivalry },
      )
    }
    const ability = random()
    const value = () => Math.max(1, Math.min(5, Math.round(1.5 + ability * 2.5 + (random() - 0.4) * 3)))
    for (const dimension of dimensions) {
      if (chance(gaps)) continue
      for (const rater of ['c1', 'c2']) {
        if (chance(0.3)) continue
        if (chance(0.1)) ratings.push({ actor, dimension, rater, kind: 'independent', missing: 'not_asked' })
        else
          ratings.push({
            actor,
            dimension,
            rater,
            kind: 'independent',
            value: value(),
            ...(chance(0.7) && { confidence: pick(['low', 'medium', 'high'] as const) }),
          })
      }
      if (chance(0.3))
        ratings.push({
          actor,
          dimension,
          rater: 'k1',
          kind: 'consensus',
          value: value(),
          confidence: pick(['low', 'medium', 'high']),
        })
    }
    if (chance(gaps === 1 ? 0.1 : 0.6)) {
      const scores: Record<string, number> = {}
      for (const dimension of dimensions) if (chance(0.8)) scores[dimension] = 1 + upTo(41) / 10
      selfAssessments.push({ actor, instrument: 'self-assessment@1', scores })
    }
  }

  const range = (mins: number[], most: number) => {
    const min = pick(mins)
    return { min, max: min + upTo(most - min + 1) }
  }
  const given: CaseFile['settings'] = settings
    ? {
        seed: upTo(1000),
        ...(chance(0.7) && { size: range([1, 2, 3, 4, 5, 6], 9) }),
        sectors: {
          administration: range([0, 0, 1, 2], chance(0.8) ? 4 : 8),
          justice: range([0, 0, 1], 3),
          police: range([0, 0, 1], 3),
          civil_society: range([0, 1, 2], 4),
        },
        seniorAdministration: pick([0, 0, 1, 1, 2]),
        accessToMayor: pick([0, 0, 1, 1, 2]),
        coordination: pick([0, 0, 1, 1, 2]),
        externalFacilitation: chance(0.6),
        ...(chance(0.5) && { include: actors.filter(() => chance(0.06)).map((each) => each.id) }),
        ...(chance(0.5) && { exclude: actors.filter(() => chance(0.12)).map((each) => each.id) }),
        floors: {
          ...(chance(0.3) && { confidentiality: 30 }),
          ...(chance(0.3) && { police_sharing: null }),
          ...(chance(0.2) && { motivation: 20 }),
        },
        selfWeight: upTo(51),
        memberCost: chance(0.5) ? 50 : upTo(101),
      }
    : { seed }
  const interviews = actors.map((each): NonNullable<CaseFile['interviews']>[number] => ({
    id: `i${each.id}`,
    actor: each.id,
    instrument: 'situation-analysis@1',
    status: 'planned',
  }))
  const told = between.map((tie) => ({
    ...tie,
    ...(chance(0.5) && { source: pick(interviews).id }),
    ...(chance(0.2) && { confirmed: chance(0.5) }),
  }))
  return {
    format: 'tragwerk-case/1',
    municipality: { id: 'm1', name: 'Beispielstadt (fiktiv)' },
    actors,
    interviews,
    ties: told,
    ratings,
    selfAssessments,
    settings: given,
  }
}
