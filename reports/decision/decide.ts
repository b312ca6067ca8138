import type { CaseFile, Review } from '../case/case-file.ts'
import type { Decision } from './decision.ts'
import { countCriteria, findDissent, latestReview } from './members.ts'
import { weighOptions } from './options.ts'
import { sayDecision } from './statements.ts'

/**
 * The recommendation at a review (model, section 8; H 4.4): continue, adjust, transfer or dissolve. Without a review
 * in the case nothing is known, so the group goes on and nothing is ready for decision.
 */
export function decide(file: CaseFile, review: Review = latestReview(file) ?? { date: '', criteria: {} }): Decision {
  const known = countCriteria(review, file.group?.members ?? [])
  const decision: Decision = {
    format: 'tragwerk-decision/1',
    ...weighOptions(known),
    dissent: findDissent(review),
    statements: [],
  }
  return { ...decision, statements: sayDecision(file, review, decision, known) }
}
