import type { CaseFile, Review } from '../../reports/case/case-file.ts'
import { chartReviewCriteria } from '../../reports/charts/review-criteria.ts'
import { sourceWords } from '../../reports/content/evidence.ts'
import { sourcesOf } from '../../reports/content/statement.ts'
import type { Decision } from '../../reports/decision/decision.ts'
import { answeredBy, countCriteria } from '../../reports/decision/members.ts'
import { barriersTo, isVoice } from '../../reports/decision/statements.ts'
import { type Criterion, decisionOptions } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { type Texts, texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import type { DecisionView } from '../group/page.ts'
import { pathOf, type ReviewPlace, reviewTrail } from './page.ts'

/** What the review leads to, and what people decided. */
export function reviewDecisionPage(
  data: ReviewPlace & {
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
  const values = countCriteria(facts, file.group?.members ?? [])
  const heard = decision.statements.find(({ data }) => data[0] === 'group')
  const reasons = decision.statements.filter((each) => each !== heard && !isVoice(each))
  const [because, ...others] = reasons.map((statement) => ({
    text: statement[language],
    sources: sourcesOf(statement).map(sourceWords(language)).join(', '),
  }))
  return {
    template: 'reviews/decision',
    title: t.reviews.decisionTitle,
    trail: reviewTrail(data),
    scripts: ['charts'],
    path: pathOf(data),
    reports: `/m/${municipality.id}/reports`,
    review,
    option: t.terms.option[decision.option],
    because: because ?? { text: t.reviews.recommends[decision.option], sources: '' },
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
      .map((option) => ({ option: t.terms.option[option], criteria: barriersTo(option, decision, values, language) })),
    heard: heard?.[language],
    noDissent: noDissentIn(decision, t),
    dissent: decision.dissent.map((each) => ({
      criterion: criterion(each.criterion),
      name: names.get(each.actor) ?? each.actor,
      value: t.terms.criterionValue[each.value],
    })),
    statements: others,
    chart: chartReviewCriteria(
      { criteria: values, date: review.date, members: answeredBy(facts, file.group?.members ?? []) },
      language,
    ),
    recorded: data.recorded,
    mayDecide: data.mayDecide && review.isOpen,
  } satisfies Page
}

/** That nobody differs can be said of those who were asked only. */
const noDissentIn = ({ heard }: Decision, { reviews }: Texts): string => {
  const all = heard.answered + heard.declined + heard.open
  if (heard.answered === 0) return reviews.nobodyAnswered
  return heard.open > 0 ? reviews.dissentNotAsked(heard.open, all) : reviews.noDissent
}

/** The people's decision: a page of its own, with what follows from it. */
export function recordDecisionPage(
  data: ReviewPlace & {
    recommended: Decision['option']
    values: { option: string; reason: string; date: string }
    complaints: ShownComplaint[]
  },
) {
  const { language, recommended } = data
  const t = texts[language]
  return {
    ...data,
    template: 'reviews/decide',
    title: t.reviews.recordTitle,
    lead: t.reviews.recordLead(t.terms.option[recommended]),
    trail: [...reviewTrail(data), { label: t.reviews.decisionTitle, href: `${pathOf(data)}/decision` }],
    action: `${pathOf(data)}/decision`,
    back: `${pathOf(data)}/decision`,
    options: decisionOptions.map((value) => ({
      value,
      label: `${t.terms.option[value]} – ${t.reviews.follows[value]}`,
    })),
  } satisfies Page
}
