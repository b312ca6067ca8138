import type { CaseFile, Review } from '../../reports/case/case-file.ts'
import { chartReviewCriteria } from '../../reports/charts/review-criteria.ts'
import type { Decision } from '../../reports/decision/decision.ts'
import { valueOfCriterion } from '../../reports/decision/members.ts'
import {
  type Criterion,
  type CriterionValue,
  criteria,
  decisionOptions,
  type EvidenceLevel,
  type Language,
  memberCriteria,
} from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import type { ShownComplaint } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'
import { type DecisionView, groupTrail } from '../group/group-pages.ts'

interface Place {
  municipality: { id: string; name: string }
  review: { id: string; date: string; isOpen: boolean }
  language: Language
}

const isMemberCriterion = (criterion: Criterion) => (memberCriteria as readonly Criterion[]).includes(criterion)
const pathOf = ({ municipality, review }: Place) => `/m/${municipality.id}/reviews/${review.id}`

/** What is typed or stored for the criteria, by field name: K1.value, K1.evidence, K1.notes, K1.revision, K1.<actor>. */
export type ReviewFields = Record<string, string>

/** The review's form: nine criteria, each judged with evidence; K1, K4, K6 by the members themselves. */
export function reviewPage(
  data: Place & {
    members: { id: string; name: string; state: { label: string; tone: 'info' | 'success' | 'warning' | undefined } }[]
    fields: ReviewFields
    /** Values that follow from the members' answers by the weakest-answer rule. */
    derived: Partial<Record<Criterion, CriterionValue>>
    /** Where somebody else saved meanwhile: what is stored now. */
    others: Partial<Record<Criterion, ReviewFields>>
    mayChange: boolean
    complaints: ShownComplaint[]
  },
) {
  const { municipality, review, language, members, fields, derived, complaints } = data
  const t = texts[language]
  const storedWords = (stored: ReviewFields, criterion: Criterion) =>
    [
      t.terms.criterionValue[stored[`${criterion}.value`] as CriterionValue],
      t.terms.evidence[Number(stored[`${criterion}.evidence`] || Number.NaN)],
      stored[`${criterion}.notes`],
      ...members.map(
        ({ id, name }) =>
          stored[`${criterion}.${id}`] &&
          `${name}: ${t.terms.criterionValue[stored[`${criterion}.${id}`] as CriterionValue]}`,
      ),
    ].filter((each) => typeof each === 'string' && each !== '')
  const values = Object.entries(t.terms.criterionValue).map(([value, label]) => ({ value, label }))
  return {
    template: 'reviews/review',
    title: t.reviews.title,
    lead: t.reviews.lead,
    trail: groupTrail(data, { label: '', href: `/m/${municipality.id}/group` }),
    path: pathOf(data),
    review,
    mayChange: data.mayChange && review.isOpen,
    members: members.map(({ name, state }) => ({ name, state })),
    criteria: criteria.map((criterion) => ({
      id: criterion,
      label: t.terms.criterion[criterion],
      hint: t.reviews.hints[criterion],
      revision: fields[`${criterion}.revision`] ?? '0',
      value: fields[`${criterion}.value`] ?? '',
      values,
      evidence: fields[`${criterion}.evidence`] ?? '',
      notes: fields[`${criterion}.notes`] ?? '',
      derived: derived[criterion] && t.terms.criterionValue[derived[criterion]],
      answers: isMemberCriterion(criterion)
        ? members.map(({ id, name }) => ({
            id,
            name,
            value: fields[`${criterion}.${id}`] ?? '',
            was: fields[`${criterion}.${id}.was`] ?? '',
          }))
        : [],
      complaint: complaints.find(({ field }) => field.split('.')[0] === criterion)?.message,
      other: data.others[criterion] && storedWords(data.others[criterion], criterion),
    })),
    evidenceLevels: t.terms.evidence.map((label, level) => ({ value: String(level), label: `${level} – ${label}` })),
    complaints: complaints.map((each) => ({ ...each, field: each.field.replace(/\..*/, '') })),
  } satisfies Page
}

/** What the review leads to, and what people decided. */
export function reviewDecisionPage(
  data: Place & {
    file: CaseFile
    facts: Review
    decision: Decision
    recorded: DecisionView[]
    mayDecide: boolean
  },
) {
  const { municipality, review, language, file, facts, decision } = data
  const t = texts[language]
  const names = new Map(file.actors.map(({ id, name }) => [id, name]))
  const criterion = (id: Criterion) => `${id}: ${t.terms.criterion[id]}`
  const answered = new Set(Object.values(facts.criteria).flatMap((each) => Object.keys(each?.answers ?? {})))
  const values = Object.fromEntries(
    criteria.map((id) => [
      id,
      {
        value: valueOfCriterion(facts, id, file.group?.members ?? []),
        evidence: (facts.criteria[id]?.evidence ?? 0) as EvidenceLevel,
      },
    ]),
  ) as Record<Criterion, { value: CriterionValue; evidence: EvidenceLevel }>
  const [because, ...others] = decision.statements.map((statement) => ({
    text: statement[language],
    handbook: statement.handbook.map((passage) => passage.replace(' ', '\u00a0')).join(', '),
  }))
  return {
    template: 'reviews/decision',
    title: t.reviews.decisionTitle,
    trail: groupTrail(
      data,
      { label: '', href: `/m/${municipality.id}/group` },
      { label: t.reviews.title, href: pathOf(data) },
    ),
    scripts: ['charts'],
    path: pathOf(data),
    reports: `/m/${municipality.id}/reports`,
    review,
    option: t.terms.option[decision.option],
    because: because ?? { text: t.reviews.recommends[decision.option], handbook: '' },
    alternative: decision.alternative && t.terms.option[decision.alternative],
    ready: decision.ready,
    strength: t.reviews.strengths[decision.strength],
    basis: decision.basis.map((id) => ({
      label: criterion(id),
      value: t.terms.criterionValue[values[id].value],
      evidence: t.terms.evidence[values[id].evidence],
    })),
    clarify: decision.clarify.map((each) => ({
      option: t.terms.option[each.option],
      criteria: each.criteria.map(criterion),
    })),
    missing: (['transfer', 'dissolve'] as const)
      .filter((option) => option !== decision.option && decision.missing[option].length)
      .map((option) => ({ option: t.terms.option[option], criteria: decision.missing[option].map(criterion) })),
    dissent: decision.dissent.map((each) => ({
      criterion: criterion(each.criterion),
      name: names.get(each.actor) ?? each.actor,
      value: t.terms.criterionValue[each.value],
    })),
    statements: others,
    chart: chartReviewCriteria({ criteria: values, date: review.date, members: answered.size }, language),
    recorded: data.recorded,
    mayDecide: data.mayDecide && review.isOpen,
  } satisfies Page
}

/** The people's decision: a page of its own, with what follows from it. */
export function recordDecisionPage(
  data: Place & {
    recommended: Decision['option']
    values: { option: string; reason: string; date: string }
    complaints: ShownComplaint[]
  },
) {
  const { municipality, language, recommended } = data
  const t = texts[language]
  return {
    ...data,
    template: 'reviews/decide',
    title: t.reviews.recordTitle,
    lead: t.reviews.recordLead(t.terms.option[recommended]),
    trail: groupTrail(
      data,
      { label: '', href: `/m/${municipality.id}/group` },
      { label: t.reviews.title, href: pathOf(data) },
      { label: t.reviews.decisionTitle, href: `${pathOf(data)}/decision` },
    ),
    action: `${pathOf(data)}/decision`,
    back: `${pathOf(data)}/decision`,
    options: decisionOptions.map((value) => ({
      value,
      label: `${t.terms.option[value]} – ${t.reviews.follows[value]}`,
    })),
  } satisfies Page
}
