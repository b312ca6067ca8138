import type { CriterionValue, FoundingCriterion } from '../../surveys/vocabulary.ts'
import { type PlaceStep, placeSteps } from '../aggregate/place-steps.ts'
import type { CaseFile } from '../case/case-file.ts'

/** What the consultants' judgement of the place proposes for a criterion. */
interface Proposal extends Pick<PlaceStep, 'step' | 'kind'> {
  value: CriterionValue
}

export type Proposals = Partial<Record<FoundingCriterion, Proposal>>

/**
 * B1–B4 and M1–M5 from the judgement of the place (model, section 9): 4–5 yes, 3 partly, 1–2 no, none unknown. People
 * confirm or change it. Escalation is no criterion, and A1–A5 are answered directly.
 */
export const proposeFounding = (file: CaseFile): Proposals =>
  Object.fromEntries(
    placeSteps(file).flatMap(({ indicator, step, kind }): [FoundingCriterion, Proposal][] =>
      indicator === 'escalation' ? [] : [[indicator, { value: answerAt(step), step, kind }]],
    ),
  )

function answerAt(step: number | null): CriterionValue {
  if (step === null) return 'unknown'
  return step >= 4 ? 'yes' : step === 3 ? 'partly' : 'no'
}
