import { type PlaceIndicator, placeIndicators } from '../../surveys/vocabulary.ts'
import type { CaseFile } from '../case/case-file.ts'

/** Where the place stands in one indicator: 1–5, null where nobody gave a step. */
export interface PlaceStep {
  indicator: PlaceIndicator
  step: number | null
  /** Agreed on, or the mean of what each judged alone. */
  kind: 'consensus' | 'independent'
}

/** Of each indicator the consensus, else the mean of the independent judgements, half up (model, section 9). */
export function placeSteps(file: CaseFile): PlaceStep[] {
  const judgements = file.situation?.judgements ?? []
  return placeIndicators.map((indicator) => {
    const own = judgements.filter((each) => each.indicator === indicator)
    const agreed = own.find(({ kind }) => kind === 'consensus')?.value
    const alone = own.flatMap(({ kind, value }) => (kind === 'independent' && value !== undefined ? [value] : []))
    return { indicator, step: agreed ?? meanHalfUp(alone), kind: agreed === undefined ? 'independent' : 'consensus' }
  })
}

/** In integers, so that the half is exact. */
const meanHalfUp = (values: number[]): number | null =>
  values.length === 0 ? null : Math.floor((2 * values.reduce((a, b) => a + b, 0) + values.length) / (2 * values.length))
