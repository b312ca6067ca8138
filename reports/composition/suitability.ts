import { type Dimension, dimensions, type Sector } from '../../surveys/vocabulary.ts'
import { divide, type Levels } from './levels.ts'

/**
 * Which dimensions carry in which sector (model, section 3, after H 3.1). Each row sums up to 100. Public orientation
 * earns nothing, it can only cost (`tensionOf`).
 */
export const weights: Record<Sector, Record<Dimension, number>> = {
  administration: {
    motivation: 12,
    knowledge: 8,
    authority: 26,
    networking: 8,
    police_sharing: 10,
    confidentiality: 14,
    role_reflection: 8,
    commitment: 10,
    affected_perspective: 4,
    public_activism: 0,
  },
  justice: {
    motivation: 12,
    knowledge: 22,
    authority: 8,
    networking: 4,
    police_sharing: 8,
    confidentiality: 16,
    role_reflection: 18,
    commitment: 10,
    affected_perspective: 2,
    public_activism: 0,
  },
  police: {
    motivation: 10,
    knowledge: 18,
    authority: 10,
    networking: 8,
    police_sharing: 24,
    confidentiality: 10,
    role_reflection: 10,
    commitment: 8,
    affected_perspective: 2,
    public_activism: 0,
  },
  civil_society: {
    motivation: 10,
    knowledge: 6,
    authority: 2,
    networking: 18,
    police_sharing: 20,
    confidentiality: 16,
    role_reflection: 8,
    commitment: 6,
    affected_perspective: 14,
    public_activism: 0,
  },
}

/** What a level in a dimension of this weight earns before rounding, in fortieths of a point where weights sum up to 100. */
export const earned = (weight: number, level: number | null): number => weight * ((level ?? 10) - 10)

/** Sum of what the levels earn by weights in the order of the dimensions. */
export function earnings(row: readonly number[], levels: Levels): number {
  let sum = 0
  for (let at = 0; at < levels.length; at++) sum += earned(row[at]!, levels[at]!)
  return sum
}

/** Points 0–100, rounded once at the end; an unrated dimension earns nothing. */
export const meritFrom = (row: readonly number[], earnings: number): number =>
  divide(earnings * 100, 40 * row.reduce((sum, each) => sum + each, 0))

export const meritOf = (row: readonly number[], levels: Levels): number => meritFrom(row, earnings(row, levels))

export const activism = dimensions.indexOf('public_activism')
/** The dimensions that earn something, by their place. */
export const weighted = [...dimensions.keys()].filter((at) => at !== activism)
export const confidentiality = dimensions.indexOf('confidentiality')

/** Points lost where public action weighs more than discretion (H 3.1); 0 unless both are known. */
export const tensionBetween = (outward: number | null, discreet: number | null): number =>
  outward === null || discreet === null ? 0 : divide(Math.max(0, outward - discreet), 2)

export const tensionOf = (levels: Levels): number =>
  tensionBetween(levels[activism] ?? null, levels[confidentiality] ?? null)

export const suitabilityOf = (row: readonly number[], levels: Levels): number =>
  meritOf(row, levels) - tensionOf(levels)
