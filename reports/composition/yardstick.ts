import { dimensions, type Sector, sectors } from '../../surveys/vocabulary.ts'
import { weights } from './suitability.ts'

/**
 * Every constant of ours by which groups are measured (model, sections 3 and 6). There is one that counts, and others
 * only to see what would be recommended if we had chosen our constants somewhat differently (chance/parameters.ts).
 */
export interface Yardstick {
  /** Weights of the dimensions in their order. */
  weights: Record<Sector, number[]>
  /** Points of every combination of coverage bits, in the order of `coverage`. */
  coverage: Int32Array
  milieu: number
  /** What a member earns by the first trust tie inside the group, and by the second. */
  trust: readonly [first: number, second: number]
  /** What mild and serious rivalry of a pair cost. */
  rivalry: readonly [mild: number, serious: number]
}

/** Points for what the group has once, bit 1, 2, 4, …; the first four by a rating that covers. */
export const coverage = [
  { dimension: 'networking', points: 15 },
  { dimension: 'affected_perspective', points: 20 },
  { dimension: 'authority', points: 15 },
  { dimension: 'knowledge', points: 10 },
  { attribute: 'rightWingExtremismDesk', points: 10 },
  { attribute: 'court', points: 5 },
] as const

/** Milieus earn no more than this. */
export const mostForMilieus = 30

export const coverageOf = (points: readonly number[]): Int32Array =>
  Int32Array.from({ length: 2 ** points.length }, (_, bits) =>
    points.reduce((sum, each, at) => sum + (bits & (1 << at) ? each : 0), 0),
  )

export const ours: Yardstick = {
  weights: Object.fromEntries(
    sectors.map((sector) => [sector, dimensions.map((each) => weights[sector][each])]),
  ) as Yardstick['weights'],
  coverage: coverageOf(coverage.map(({ points }) => points)),
  milieu: 3,
  trust: [6, 3],
  rivalry: [8, 30],
}

/** Further ties of a member earn nothing. */
export const tiesThatCount = ours.trust.length

/** Points of a member with so many trust ties inside the group. */
export const trustPoints = ({ trust: [first, second] }: Yardstick, ties: number): number =>
  ties === 0 ? 0 : ties === 1 ? first : first + second

export const milieuPoints = ({ milieu }: Yardstick, reached: number): number =>
  Math.min(mostForMilieus, milieu * reached)
