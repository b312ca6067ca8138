import {
  type Criterion,
  type CriterionValue,
  criteria,
  type MemberCriterion,
  memberCriteria,
} from '../../surveys/vocabulary.ts'
import type { CaseFile, Review } from '../case/case-file.ts'
import type { Dissent, Heard } from './decision.ts'
import type { Known } from './options.ts'

/** What the members' answers at a review say (model, section 8). */

const byWeight: CriterionValue[] = ['no', 'unknown', 'partly', 'yes']

/** Which answer weighs most. K7 the other way round: one member who needs the protected room is enough to need it. */
const weightiest: Record<MemberCriterion, CriterionValue[]> = {
  K1: byWeight,
  K2: byWeight,
  K4: byWeight,
  K6: byWeight,
  K7: ['yes', 'unknown', 'partly', 'no'],
  K8: byWeight,
}

const isMembers = (criterion: Criterion): criterion is MemberCriterion =>
  memberCriteria.some((each) => each === criterion)

/**
 * The answers to a criterion that count, by member: those of current members, or of all where the case has no members.
 * Who declined has answered, but says nothing about the criterion.
 */
function countedAnswers(review: Review, criterion: Criterion, members: readonly string[]) {
  if (!isMembers(criterion)) return []
  return Object.entries(review.criteria[criterion]?.answers ?? {}).flatMap(([actor, value]) =>
    value !== 'declined' && (members.length === 0 || members.includes(actor)) ? [{ actor, value }] : [],
  )
}

/** Whether members' answers decide about a criterion; otherwise what the consultants judged does. */
export const isAnswered = (review: Review, criterion: Criterion, members: readonly string[]): boolean =>
  countedAnswers(review, criterion, members).length > 0

/**
 * Value of a criterion. Where members answered, the weightiest answer decides; else the value that the consultants
 * give. `members`: ids of all current members.
 */
export function valueOfCriterion(review: Review, criterion: Criterion, members: readonly string[]): CriterionValue {
  const given = countedAnswers(review, criterion, members).map(({ value }) => value)
  if (!isMembers(criterion) || given.length === 0) return review.criteria[criterion]?.value ?? 'unknown'
  return weightiest[criterion].find((each) => given.includes(each))!
}

/** Value and evidence (0–3) of every criterion, as a decision counts them; what the review does not tell is unknown. */
export const countCriteria = (review: Review, members: readonly string[]): Known =>
  Object.fromEntries(
    criteria.map((each) => [
      each,
      { value: valueOfCriterion(review, each, members), evidence: review.criteria[each]?.evidence ?? 0 },
    ]),
  ) as Known

/** How many people gave an answer that counts. */
export const answeredBy = (review: Review, members: readonly string[]): number =>
  new Set(memberCriteria.flatMap((each) => countedAnswers(review, each, members).map(({ actor }) => actor))).size

/** How many of the current members were heard: with an answer, only declining, or not at all. */
export function countHeard(review: Review, members: readonly string[]): Heard {
  const entriesOf = (member: string) =>
    memberCriteria.flatMap((each) => {
      const { answers } = review.criteria[each] ?? {}
      return answers && Object.hasOwn(answers, member) ? [answers[member]!] : []
    })
  const entries = members.map(entriesOf)
  return {
    answered: entries.filter((each) => each.some((answer) => answer !== 'declined')).length,
    declined: entries.filter((each) => each.length > 0 && each.every((answer) => answer === 'declined')).length,
    open: entries.filter((each) => each.length === 0).length,
  }
}

/** Answers somebody can agree or disagree with; of equally frequent ones the first counts as the usual one. */
const views = ['yes', 'partly', 'no'] as const

/** Every yes, partly and no that differs from the most frequent of them: one by one, never averaged. */
export function findDissent(review: Review, members: readonly string[]): Dissent[] {
  return criteria.flatMap((criterion) => {
    const given = countedAnswers(review, criterion, members).filter(({ value }) => value !== 'unknown')
    const count = (value: CriterionValue) => given.filter((each) => each.value === value).length
    const usual = views.reduce((best, each) => (count(each) > count(best) ? each : best))
    return given
      .filter(({ value }) => value !== usual)
      .sort((left, right) => (left.actor < right.actor ? -1 : 1))
      .map(({ actor, value }) => ({ criterion, actor, value }))
  })
}

export const latestReview = (file: CaseFile): Review | undefined =>
  (file.reviews ?? []).toSorted((left, right) => (left.date < right.date ? 1 : -1))[0]
