import type { CaseFile } from '../../case/case-file.ts'
import { inNormalForm } from '../../case/normal-form.ts'
import type { Statement } from '../../content/statement.ts'
import type { Recommendation } from '../recommendation.ts'
import { gatherFacts } from './facts.ts'
import type { Remark } from './remark.ts'
import {
  remarksOnBands,
  remarksOnConfidence,
  remarksOnObstacles,
  remarksOnRefusals,
  remarksOnRobustness,
} from './remarks-chance.ts'
import {
  remarksOnAlternatives,
  remarksOnFrame,
  remarksOnGaps,
  remarksOnGroup,
  remarksOnQuestions,
} from './remarks-group.ts'
import { remarksOnPeople } from './remarks-people.ts'

/**
 * The recommendation in sentences, each with its kind and, where it speaks of one person, with that person's id.
 * `result` must have been made from `file`.
 */
export function explain(file: CaseFile, result: Recommendation): Remark[] {
  const facts = gatherFacts(inNormalForm(file), result)
  return [
    ...remarksOnGroup(facts),
    ...remarksOnGaps(facts),
    ...remarksOnPeople(facts),
    ...remarksOnAlternatives(facts),
    ...remarksOnConfidence(facts),
    ...remarksOnRobustness(facts),
    ...remarksOnBands(facts),
    ...remarksOnRefusals(facts),
    ...remarksOnObstacles(facts),
    ...remarksOnQuestions(facts),
    ...remarksOnFrame(facts),
  ]
}

/** The same as the published format wants them. */
export const sayRecommendation = (file: CaseFile, result: Recommendation): Statement[] =>
  explain(file, result).map(({ kind: _, actor: __, ...statement }) => statement)
