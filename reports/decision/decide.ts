import { criteria } from '../../surveys/vocabulary.ts'
import type { CaseFile, Review } from '../case/case-file.ts'
import type { Decision } from './decision.ts'
import { findDissent, latestReview, valueOfCriterion } from './members.ts'
import { type Known, weighOptions } from './options.ts'
import { sayDecision } from './statements.ts'

/**
 * The recommendation at a review (model, section 8; H 4.4): continue, adjust, transfer or dissolve. Without a review
 * in the case nothing is known, so the group goes on and nothing is ready for decision.
 */
export function decide(file: CaseFile, review: Review = latestReview(file) ?? { date: '', criteria: {} }): Decision {
  const members = file.group?.members ?? []
  const known = Object.fromEntries(
    criteria.map((each) => [
      each,
      { value: valueOfCriterion(review, each, members), evidence: review.criteria[each]?.evidence ?? 0 },
    ]),
  ) as Known
  const decision: Decision = {
    format: 'tragwerk-decision/1',
    ...weighOptions(known),
    dissent: findDissent(review),
    statements: [],
  }
  return { ...decision, statements: sayDecision(file, review, decision, known) }
}
