import type { CaseFile } from '../reports/case/case-file.ts'
import { confidences, dimensions, type Sector, sectors } from '../surveys/vocabulary.ts'

/** A small seeded generator (mulberry32): the same seed gives the same case everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const shares: Sector[] = [
  'administration',
  'administration',
  'justice',
  'police',
  'civil_society',
  'civil_society',
  'civil_society',
]

/** A municipality of any size, plausible enough for measuring: two raters, a self-assessment each, a few ties. */
export function madeCase(actors: number, seed = 1): CaseFile {
  const random = seeded(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const ids = Array.from({ length: actors }, (_, at) => `a${String(at + 1).padStart(3, '0')}`)
  return {
    format: 'tragwerk-case/1',
    municipality: {
      id: `made${actors}`,
      name: `Messstadt ${actors} (fiktiv)`,
      kind: 'town',
      role: 'model',
      state: 'NW',
      inhabitants: 40_000,
    },
    actors: ids.map((id, at) => ({
      id,
      name: `Person ${at + 1}`,
      organisation: `Stelle ${at + 1}`,
      function: 'Leitung',
      sector: at < sectors.length ? sectors[at]! : pick(shares),
      status: 'candidate',
      attributes: {
        fullTime: random() < 0.9,
        senior: random() < 0.4,
        accessToMayor: random() < 0.4,
        canCoordinate: random() < 0.5,
        personalParticipation: true,
        rightWingExtremismDesk: random() < 0.3,
        court: 'local',
      },
      milieus: [pick(['Sport', 'Jugend', 'Kirchen', 'Moscheegemeinden', 'Vereine'])],
    })),
    ties: ids.flatMap((a, at) =>
      ids.slice(at + 1, at + 4).map((b) => ({
        a,
        b,
        trust: Math.floor(random() * 5),
        rivalry: random() < 0.1 ? ('mild' as const) : ('none' as const),
      })),
    ),
    ratings: ids.flatMap((actor) =>
      dimensions.flatMap((dimension) =>
        ['c1', 'c2'].map((rater) => ({
          actor,
          dimension,
          rater,
          kind: 'independent' as const,
          value: 2 + Math.floor(random() * 4),
          confidence: pick(confidences),
        })),
      ),
    ),
    selfAssessments: ids.map((actor) => ({
      actor,
      instrument: 'self-assessment@1',
      submittedAt: '2026-02-01T10:00:00Z',
      scores: Object.fromEntries(dimensions.map((dimension) => [dimension, 1 + Math.round(random() * 40) / 10])),
    })),
    settings: { seed: 1 },
  }
}
