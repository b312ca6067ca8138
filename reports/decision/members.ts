import { type Criterion, type CriterionValue, criteria, memberCriteria } from '../../surveys/vocabulary.ts'
import type { CaseFile, Review } from '../case/case-file.ts'
import type { Dissent } from './decision.ts'
import type { Known } from './options.ts'

/** What the members' answers at a review say (model, section 8). */

/** From the least to the most favourable answer. */
const byFavour: CriterionValue[] = ['no', 'unknown', 'partly', 'yes']

/**
 * Value of a criterion. Where members were asked (K1, K4, K6) the weakest answer decides: one no → no; else a missing
 * or unknown one → unknown; else a partly → partly; else yes. `members`: ids of all current members; without any, all
 * who answered. Where nobody answered, the value given by the consultants counts.
 */
export function valueOfCriterion(review: Review, criterion: Criterion, members: readonly string[]): CriterionValue {
  const { value = 'unknown', answers = {} } = review.criteria[criterion] ?? {}
  const answered = Object.keys(answers)
  if (!(memberCriteria as readonly Criterion[]).includes(criterion) || answered.length === 0) return value
  const given = (members.length > 0 ? members : answered).map((each) => answers[each] ?? 'unknown')
  return byFavour.find((each) => given.includes(each))!
}

/** Value and evidence (0–3) of every criterion, as a decision counts them; what the review does not tell is unknown. */
export const countCriteria = (review: Review, members: readonly string[]): Known =>
  Object.fromEntries(
    criteria.map((each) => [
      each,
      { value: valueOfCriterion(review, each, members), evidence: review.criteria[each]?.evidence ?? 0 },
    ]),
  ) as Known

/** How many members answered anything. */
export const answeredBy = (review: Review): number =>
  new Set(Object.values(review.criteria).flatMap((each) => Object.keys(each?.answers ?? {}))).size

/** Every answer that differs from the most frequent one; of equally frequent ones the less favourable are listed. */
export function findDissent(review: Review): Dissent[] {
  return criteria.flatMap((criterion) => {
    const answers = Object.entries(review.criteria[criterion]?.answers ?? {})
    const count = (value: CriterionValue) => answers.filter(([, each]) => each === value).length
    const usual = byFavour.reduce((best, each) => (count(each) >= count(best) ? each : best))
    return answers
      .filter(([, value]) => value !== usual)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([actor, value]) => ({ criterion, actor, value }))
  })
}

export const latestReview = (file: CaseFile): Review | undefined =>
  (file.reviews ?? []).toSorted((left, right) => (left.date < right.date ? 1 : -1))[0]
