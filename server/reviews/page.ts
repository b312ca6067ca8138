import {
  type Criterion,
  type CriterionValue,
  criteria,
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

const isMemberCriterion = (criterion: Criterion) => (memberCriteria as readonly Criterion[]).includes(criterion)

export const pathOf = ({ municipality, review }: ReviewPlace) => `/m/${municipality.id}/reviews/${review.id}`

/** The way to a page that lies behind the review. */
export const reviewTrail = (place: ReviewPlace) =>
  groupTrail(
    place,
    { label: '', href: `/m/${place.municipality.id}/group` },
    { label: texts[place.language].reviews.title, href: pathOf(place) },
  )

/** The review's form: nine criteria, each judged with evidence; six of them by the members themselves. */
export function reviewPage(
  data: ReviewPlace & {
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
  },
) {
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
