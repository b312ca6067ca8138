import { type Sector, sectors } from '../../surveys/vocabulary.ts'
import { candidatesOf } from '../aggregate/candidate-matrix.ts'
import type { CaseFile } from '../case/case-file.ts'
import { layOut } from './basis.ts'
import { vetoes } from './eligibility.ts'
import { unratedOf } from './levels.ts'
import type { ActorResult, GroupIds, Recommendation } from './recommendation.ts'

/** What there is to choose from before anything is computed. */
export interface Outset {
  /** Persons whom neither status, settings nor a floor keep out, sorted by id. */
  eligible: GroupIds
  /** How many are considered at all. */
  considered: number
  /** Eligible persons of each sector, and how many the settings ask for. */
  sectors: { sector: Sector; eligible: number; min: number; isEnough: boolean }[]
  /** Eligible persons with dimensions that nobody has rated. */
  unrated: { actor: string; dimensions: number }[]
}

export function outsetOf(file: CaseFile): Outset {
  const { standing, levels, floors, settings } = layOut(file)
  const eligible = standing.filter(({ id }) => vetoes(levels.get(id)!, floors).length === 0)
  return {
    eligible: eligible.map(({ id }) => id),
    considered: candidatesOf(file).length,
    sectors: sectors.map((sector) => {
      const count = eligible.filter((each) => each.sector === sector).length
      const { min } = settings.sectors[sector]
      return { sector, eligible: count, min, isEnough: count >= min }
    }),
    unrated: eligible
      .map(({ id }) => ({ actor: id, dimensions: unratedOf(levels.get(id)!).length }))
      .filter((each) => each.dimensions > 0),
  }
}

/** How many dimensions of the persons a recommendation chose from were rated, and how many were not. */
export function countRatings(file: CaseFile, result: Recommendation): { rated: number; unrated: number } {
  const { levels } = layOut(file)
  const eligible = result.actors.filter((each) => each.eligible)
  const sum = (count: (actor: ActorResult) => number) => eligible.reduce((total, each) => total + count(each), 0)
  return {
    // Counted in the frozen case: today there may be more dimensions than when it was computed.
    rated: sum(({ id }) => levels.get(id)!.filter((level) => level !== null).length),
    unrated: sum(({ unrated }) => unrated.length),
  }
}
