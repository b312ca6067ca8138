import { type PlaceIndicator, placeIndicators } from '../../surveys/vocabulary.ts'
import type { CaseFile } from '../case/case-file.ts'

/** How far the consultants are with one indicator of the place. */
export interface PlaceState {
  indicator: PlaceIndicator
  /**
   * Agreed on, or the same step from all of several · apart, and not yet agreed on · judged by one only · by nobody.
   */
  state: 'joint' | 'apart' | 'alone' | 'none'
  /** 1–5, only where it is agreed. */
  step: number | null
}

/** What two see alike, and what they do not: a mean of two views is nobody's view, so there is none here. */
export function placeStates(file: CaseFile): PlaceState[] {
  const judgements = file.situation?.judgements ?? []
  return placeIndicators.map((indicator) => {
    const own = judgements.filter((each) => each.indicator === indicator)
    const agreed = own.find(({ kind }) => kind === 'consensus')?.value
    const alone = own.flatMap(({ kind, value }) => (kind === 'independent' && value !== undefined ? [value] : []))
    const [first] = alone
    if (agreed !== undefined) return { indicator, state: 'joint', step: agreed }
    if (first === undefined) return { indicator, state: 'none', step: null }
    if (alone.length === 1) return { indicator, state: 'alone', step: null }
    const isSame = alone.every((value) => value === first)
    return { indicator, state: isSame ? 'joint' : 'apart', step: isSame ? first : null }
  })
}
