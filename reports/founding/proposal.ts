import type { CriterionValue, FoundingCriterion, PlaceIndicator } from '../../surveys/vocabulary.ts'
import type { CaseFile } from '../case/case-file.ts'

/** What the consultants' judgement of the place proposes for a criterion. */
interface Proposal {
  value: CriterionValue
  /** 1–5; null where nobody gave one. */
  step: number | null
  /** Agreed on, or the mean of what each judged alone. */
  kind: 'consensus' | 'independent'
}

export type Proposals = Partial<Record<FoundingCriterion, Proposal>>

/** The indicators that are criteria of the founding question; escalation is none, and A1–A5 are answered directly. */
const proposed = ['B1', 'B2', 'B3', 'B4', 'M1', 'M2', 'M3', 'M4', 'M5'] as const satisfies PlaceIndicator[]

/**
 * B1–B4 and M1–M5 from the judgement of the place (model, section 9): the consensus, else the mean of the independent
 * judgements, half up; 4–5 yes, 3 partly, 1–2 no, none unknown. People confirm or change it.
 */
export function proposeFounding(file: CaseFile): Proposals {
  const judgements = file.situation?.judgements ?? []
  return Object.fromEntries(
    proposed.map((indicator): [FoundingCriterion, Proposal] => {
      const own = judgements.filter((each) => each.indicator === indicator)
      const agreed = own.find(({ kind }) => kind === 'consensus')?.value
      const alone = own.flatMap(({ kind, value }) => (kind === 'independent' && value !== undefined ? [value] : []))
      const step = agreed ?? meanHalfUp(alone)
      return [indicator, { value: answerAt(step), step, kind: agreed === undefined ? 'independent' : 'consensus' }]
    }),
  )
}

/** In integers, so that the half is exact. */
const meanHalfUp = (values: number[]): number | null =>
  values.length === 0 ? null : Math.floor((2 * values.reduce((a, b) => a + b, 0) + values.length) / (2 * values.length))

function answerAt(step: number | null): CriterionValue {
  if (step === null) return 'unknown'
  return step >= 4 ? 'yes' : step === 3 ? 'partly' : 'no'
}
