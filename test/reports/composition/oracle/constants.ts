/** The constants of sections 3 and 6 as the model writes them, and how section 7 draws others. */
export interface Constants {
  /** By dimension, in the order of the sectors. */
  weights: Record<Dimension, readonly number[]>
  /** networking, affected_perspective, authority, knowledge, right-wing extremism desk, court. */
  coverage: readonly number[]
  milieu: number
  /** By the first trust tie and by the second. */
  trust: readonly [number, number]
  mild: number
  serious: number
}

export const sectors = ['administration', 'justice', 'police', 'civil_society'] as const

const weights = {
  motivation: [12, 12, 10, 10],
  knowledge: [8, 22, 18, 6],
  authority: [26, 8, 10, 2],
  networking: [8, 4, 8, 18],
  police_sharing: [10, 8, 24, 20],
  confidentiality: [14, 16, 10, 16],
  role_reflection: [8, 18, 10, 8],
  commitment: [10, 10, 8, 6],
  affected_perspective: [4, 2, 2, 14],
  public_activism: [0, 0, 0, 0],
} as const
export type Dimension = keyof typeof weights
export const dimensions = Object.keys(weights) as Dimension[]

export const ours: Constants = {
  weights,
  coverage: [15, 20, 15, 10, 10, 5],
  milieu: 3,
  trust: [6, 3],
  mild: 8,
  serious: 30,
}

/** Of whole numbers, rounded half up; the divisor is positive. */
export const halfUp = (dividend: number, divisor: number) => Math.floor((2 * dividend + divisor) / (2 * divisor))

/**
 * Other constants, from one number in [0, 1) after another: the weights sector by sector in the order of the
 * dimensions, then coverage, milieus, trust and rivalry as they stand above, then by how much a seat costs more.
 */
export function drawConstants(random: () => number): { constants: Constants; dearer: number } {
  const whole = (least: number, most: number) => Math.floor(least + random() * (most - least + 1))
  const rows = sectors.map((_, sector) =>
    dimensions.map((each) => halfUp(weights[each][sector]! * whole(80, 120), 100)),
  )
  const varied = (points: number) => halfUp(points * whole(50, 150), 100)
  const coverage = ours.coverage.map(varied)
  const milieu = varied(ours.milieu)
  const [first, second, mild, serious] = [...ours.trust, ours.mild, ours.serious].map(varied)
  const byDimension = dimensions.map((each, at) => [each, rows.map((row) => row[at]!)])
  return {
    constants: {
      weights: Object.fromEntries(byDimension),
      coverage,
      milieu,
      trust: [first!, second!],
      mild: mild!,
      serious: serious!,
    },
    dearer: whole(-10, 10),
  }
}
