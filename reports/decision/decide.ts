import type { CaseFile, Review } from '../case/case-file.ts'
import type { Decision } from './decision.ts'
import { countCriteria, countHeard, findDissent, latestReview } from './members.ts'
import { weighOptions } from './options.ts'
import { sayDecision } from './statements.ts'

/**
 * The recommendation at a review (model, section 8; H 4.4): continue, adjust, transfer or dissolve. Without a review
 * in the case nothing is known, so the group goes on and nothing is ready for decision; nor is it before each current
 * member has answered or declined.
 */
export function decide(file: CaseFile, review: Review = latestReview(file) ?? { date: '', criteria: {} }): Decision {
  const members = file.group?.members ?? []
  const known = countCriteria(review, members)
  const heard = countHeard(review, members)
  const { ready, ...weighed } = weighOptions(known)
  const decision: Decision = {
    format: 'tragwerk-decision/2',
    heard,
    ...weighed,
    ready: ready && (members.length === 0 || (heard.open === 0 && heard.answered >= 1)),
    dissent: findDissent(review, members),
    statements: [],
  }
  return { ...decision, statements: sayDecision(file, review, decision, known) }
}
