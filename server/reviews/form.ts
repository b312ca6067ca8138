import type { AnswerEntered, Judgement, Review } from '../../db/groups/reviews.ts'
import { textLimits } from '../../surveys/text.ts'
import {
  type Criterion,
  type CriterionValue,
  criteria,
  criterionValues,
  type EvidenceLevel,
  type MemberAnswer,
  memberAnswers,
  memberCriteria,
} from '../../surveys/vocabulary.ts'
import type { Texts } from '../../views/text/index.ts'
import type { FieldComplaint } from '../frame/form.ts'

/** What is typed or stored for the criteria, by field name: K1.value, K1.evidence, K1.notes, K1.revision, K1.<actor>. */
export type ReviewFields = Record<string, string>

interface Member {
  id: string
  name: string
}

const valueIn = (fields: ReviewFields, name: string) => (fields[name] || null) as CriterionValue | null
const answerIn = (fields: ReviewFields, name: string) => (fields[name] || null) as MemberAnswer | null

/** Where the value follows from the members' answers the page has no field for it, and it stays as it is. */
export function judgementIn(fields: ReviewFields, criterion: Criterion, stored: Review): Judgement {
  const before = stored.criteria.find((each) => each.criterion === criterion)
  const evidence = fields[`${criterion}.evidence`]
  return {
    criterion,
    value: `${criterion}.value` in fields ? valueIn(fields, `${criterion}.value`) : (before?.value ?? null),
    evidence: evidence ? (Number(evidence) as EvidenceLevel) : null,
    notes: fields[`${criterion}.notes`] || null,
    revision: Number(fields[`${criterion}.revision`] ?? 0),
  }
}

/** What members said otherwise, with what the page showed before. */
export const answersIn = (fields: ReviewFields, members: Member[]): AnswerEntered[] =>
  members.flatMap(({ id: actor }) =>
    memberCriteria.map((criterion) => ({
      criterion,
      actor,
      value: answerIn(fields, `${criterion}.${actor}`),
      was: answerIn(fields, `${criterion}.${actor}.was`),
    })),
  )

/** What a page is drawn with, by field name. */
export const storedFields = (review: Review): ReviewFields => ({
  ...Object.fromEntries(
    review.criteria.flatMap(({ criterion, value, evidence, notes }) => [
      [`${criterion}.value`, value ?? ''],
      [`${criterion}.evidence`, evidence === null ? '' : String(evidence)],
      [`${criterion}.notes`, notes ?? ''],
    ]),
  ),
  ...Object.fromEntries(review.answers.map(({ criterion, actor, value }) => [`${criterion}.${actor}`, value])),
  ...revisionsOf(review),
})

/** What the page must send back so that a change made meanwhile is noticed. */
export const revisionsOf = (review: Review): ReviewFields => ({
  ...Object.fromEntries(review.criteria.map(({ criterion, revision }) => [`${criterion}.revision`, String(revision)])),
  ...Object.fromEntries(review.answers.map(({ criterion, actor, value }) => [`${criterion}.${actor}.was`, value])),
})

/** What is stored about a criterion, for reading: value, evidence, notes, and the members' answers. */
export function storedWords(review: Review, criterion: Criterion, members: Member[], t: Texts): string[] {
  const { terms } = t
  const judged = review.criteria.find((each) => each.criterion === criterion)
  const answers = review.answers.filter((each) => each.criterion === criterion)
  const nameOf = (actor: string) => members.find(({ id }) => id === actor)?.name ?? actor
  return [
    judged?.value && terms.criterionValue[judged.value],
    judged && judged.evidence !== null && terms.evidence[judged.evidence],
    judged?.notes,
    ...answers.map(({ actor, value }) => `${nameOf(actor)}: ${terms.memberAnswer[value]}`),
  ].filter((each) => typeof each === 'string' && each !== '') as string[]
}

export function complaintsAbout(fields: ReviewFields, members: Member[]): FieldComplaint[] {
  const isOneOf = (values: readonly string[], name: string) => !fields[name] || values.includes(fields[name])
  return criteria.flatMap((criterion): FieldComplaint[] => {
    const answers = members.flatMap(({ id }) => [`${criterion}.${id}`, `${criterion}.${id}.was`])
    const isWrong =
      !isOneOf(criterionValues, `${criterion}.value`) ||
      !answers.every((name) => isOneOf(memberAnswers, name)) ||
      !/^[0-3]?$/.test(fields[`${criterion}.evidence`] ?? '') ||
      !/^\d{0,9}$/.test(fields[`${criterion}.revision`] ?? '')
    return [
      ...(isWrong ? [{ field: `${criterion}.value`, reason: 'notAnOption' }] : []),
      ...((fields[`${criterion}.notes`] ?? '').length > textLimits.text
        ? [{ field: `${criterion}.notes`, reason: 'tooLong', limit: textLimits.text }]
        : []),
    ]
  })
}
