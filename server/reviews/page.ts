import {
  type Criterion,
  type CriterionValue,
  criteria,
  criterionValues,
  type Language,
  memberCriteria,
} from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { groupTrail } from '../group/page.ts'
import type { ReviewFields } from './form.ts'

export interface ReviewPlace {
  municipality: { id: string; name: string }
  review: { id: string; date: string; isOpen: boolean }
  language: Language
}

interface ReviewData extends ReviewPlace {
  members: {
    id: string
    name: string
    state: { label: string; tone: 'info' | 'success' | 'warning' | undefined }
    /** Whether they handed in their questionnaire, so that it can be read. */
    hasAnswered: boolean
  }[]
  fields: ReviewFields
  /** Values that follow from the members' answers. */
  derived: Partial<Record<Criterion, CriterionValue>>
  mayChange: boolean
  complaints: ShownComplaint[]
}

const isMemberCriterion = (criterion: Criterion) => (memberCriteria as readonly Criterion[]).includes(criterion)

export const pathOf = ({ municipality, review }: ReviewPlace) => `/m/${municipality.id}/reviews/${review.id}`

/** The way to a page that lies behind the review. */
export const reviewTrail = (place: ReviewPlace) =>
  groupTrail(
    place,
    { label: '', href: `/m/${place.municipality.id}/group` },
    { label: texts[place.language].reviews.title, href: pathOf(place) },
  )

/** The value, given or following from what members said, and what it rests on. */
function stateOf(
  criterion: Criterion,
  { language, fields, derived }: Pick<ReviewData, 'language' | 'fields' | 'derived'>,
): string {
  const { terms, reviews } = texts[language]
  const value = derived[criterion] ?? criterionValues.find((each) => each === fields[`${criterion}.value`])
  const evidence = terms.evidence[Number(fields[`${criterion}.evidence`] || Number.NaN)]
  return [value ? terms.criterionValue[value] : reviews.notJudged, ...(evidence ? [evidence] : [])].join(' · ')
}

/** The review's form: nine criteria, each judged with evidence; six of them by the members themselves. */
export function reviewPage(data: ReviewData) {
  const { municipality, review, language, members, fields, derived, complaints } = data
  const t = texts[language]
  const values = Object.entries(t.terms.criterionValue).map(([value, label]) => ({ value, label }))
  return {
    template: 'reviews/review',
    title: t.reviews.title,
    lead: t.reviews.lead,
    trail: groupTrail(data, { label: '', href: `/m/${municipality.id}/group` }),
    path: pathOf(data),
    review,
    mayChange: data.mayChange && review.isOpen,
    members: members.map(({ id, name, state, hasAnswered }) => ({
      name,
      state,
      answersHref: hasAnswered ? `${pathOf(data)}/invitations/${id}/answers` : undefined,
    })),
    criteria: criteria.map((criterion) => ({
      id: criterion,
      label: t.terms.criterion[criterion],
      hint: t.reviews.hints[criterion],
      revision: fields[`${criterion}.revision`] ?? '0',
      value: fields[`${criterion}.value`] ?? '',
      values,
      /** How far it is, while the rest is folded. */
      state: stateOf(criterion, data),
      memberAnswers: Object.entries(t.terms.memberAnswer).map(([value, label]) => ({ value, label })),
      evidence: fields[`${criterion}.evidence`] ?? '',
      notes: fields[`${criterion}.notes`] ?? '',
      derived: derived[criterion] && t.reviews.derived(t.terms.criterionValue[derived[criterion]], criterion === 'K7'),
      answers: isMemberCriterion(criterion)
        ? members.map(({ id, name }) => ({
            id,
            name,
            value: fields[`${criterion}.${id}`] ?? '',
            was: fields[`${criterion}.${id}.was`] ?? '',
          }))
        : [],
      complaint: complaints.find(({ field }) => field.split('.')[0] === criterion)?.message,
    })),
    evidenceLevels: t.terms.evidence.map((label, level) => ({ value: String(level), label: `${level} – ${label}` })),
    complaints: complaints.map((each) => ({ ...each, field: each.field.replace(/\..*/, '') })),
  } satisfies Page
}
