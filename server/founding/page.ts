import type { Founding } from '../../reports/founding/founding.ts'
import type { Proposals } from '../../reports/founding/proposal.ts'
import { capital } from '../../surveys/terms/index.ts'
import {
  type CriterionValue,
  criterionValues,
  type FoundingCriterion,
  foundingCriteria,
  foundingFindings,
  foundingOptions,
  type Language,
} from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { type Texts, texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import type { DecisionView } from '../group/page.ts'
import type { FoundingFields } from './form.ts'

export interface FoundingPlace {
  municipality: { id: string; name: string }
  language: Language
}

export const foundingPath = ({ municipality }: Pick<FoundingPlace, 'municipality'>): string =>
  `/m/${municipality.id}/founding`

const trailTo = ({ municipality, language }: FoundingPlace) => [
  { label: municipality.name, href: `/m/${municipality.id}` },
  { label: texts[language].founding.title, href: foundingPath({ municipality }) },
]

const inWords = (criterion: FoundingCriterion, t: Texts): string =>
  `${criterion} ${t.terms.foundingCriterion[criterion]}`

const tones = { yes: 'success', partly: 'info', no: undefined, unknown: 'warning' } as const satisfies Record<
  CriterionValue,
  string | undefined
>

/** What each other option lacks; options that lack the same are named together. */
function missingOf({ option, missing }: Founding) {
  const lacking = (['group', 'alliance', 'both'] as const).filter((each) => each !== option && missing[each].length > 0)
  return [...new Set(lacking.map((each) => missing[each].join()))].map((same) => {
    const options = lacking.filter((each) => missing[each].join() === same)
    return { options, criteria: missing[options[0]!] }
  })
}

/** Nobody has answered the question yet: what it asks, and where to begin. */
export function noFoundingPage({ mayAnswer, ...place }: FoundingPlace & { mayAnswer: boolean }) {
  const t = texts[place.language].founding
  return {
    template: 'founding/empty',
    title: t.title,
    lead: t.lead,
    trail: trailTo(place).slice(0, 1),
    answer: mayAnswer ? `${foundingPath(place)}/criteria` : undefined,
    judgement: `/m/${place.municipality.id}/situation`,
  } satisfies Page
}

/** What the answers lead to, what each other option lacks, and what people decided. */
export function foundingPage(
  data: FoundingPlace & {
    id: string
    date: string
    result: Founding
    known: Partial<Record<FoundingCriterion, { value?: CriterionValue; evidence?: 0 | 1 | 2 | 3 }>>
    recorded: DecisionView[]
    mayAnswer: boolean
  },
) {
  const { language, result, known, recorded, mayAnswer } = data
  const t = texts[language]
  const path = foundingPath(data)
  const criterion = (id: FoundingCriterion) => {
    const { value = 'unknown', evidence = 0 } = known[id] ?? {}
    return { label: inWords(id, t), value: t.terms.criterionValue[value], evidence: t.terms.evidence[evidence] }
  }
  const sentences = result.statements.map((statement) => ({
    text: statement[language],
    source: [
      ...statement.handbook.map((passage) => passage.replace(' ', '\u00a0')),
      ...(statement.model ? [t.founding.model] : []),
    ].join(', '),
  }))
  const [because, ...others] = sentences
  return {
    template: 'founding/founding',
    title: t.founding.title,
    lead: t.founding.lead,
    trail: trailTo(data).slice(0, 1),
    id: data.id,
    date: data.date,
    option: t.terms.foundingOption[result.option],
    because: because!,
    ready: result.ready,
    strength: t.reviews.strengths[result.strength],
    findings: foundingFindings.map((each, at) => ({
      label: capital(t.terms.foundingFinding[each]),
      badge: { label: t.terms.criterionValue[result.findings[each]], tone: tones[result.findings[each]] },
      text: others[at]?.text ?? '',
      source: others[at]?.source ?? '',
    })),
    sentences: others.slice(foundingFindings.length),
    basis: result.basis.map(criterion),
    clarify: result.clarify.map((id) => inWords(id, t)),
    missing: missingOf(result).map(({ options, criteria }) => ({
      options: options.map((option) => t.terms.foundingOption[option]).join('; '),
      criteria: criteria.map(criterion),
    })),
    criteria: {
      caption: t.founding.criteria.caption,
      columns: [t.founding.criteria.criterion, t.reviews.value, t.reviews.evidence].map((label) => ({ label })),
      rows: foundingCriteria.map((id) => Object.values(criterion(id))),
    },
    recorded,
    answer: mayAnswer ? `${path}/criteria` : undefined,
    decide: mayAnswer && recorded.length === 0 ? `${path}/decide` : undefined,
    reports: `/m/${data.municipality.id}/reports`,
    judgement: `/m/${data.municipality.id}/situation`,
  } satisfies Page
}

/** The answer and what it rests on. */
function stateOf(id: FoundingCriterion, fields: FoundingFields, { terms, reviews }: Texts): string {
  const value = criterionValues.find((each) => each === fields[`${id}.value`])
  const evidence = terms.evidence[Number(fields[`${id}.evidence`] || Number.NaN)]
  return [value ? terms.criterionValue[value] : reviews.notJudged, ...(evidence ? [evidence] : [])].join(' · ')
}

/** The fourteen criteria, each proposed or answered, with how well it is evidenced. */
export function foundingCriteriaPage(
  data: FoundingPlace & {
    fields: FoundingFields
    revision: number
    proposals: Proposals
    complaints: ShownComplaint[]
  },
) {
  const { language, fields, proposals, complaints } = data
  const t = texts[language]
  const path = foundingPath(data)
  const words = t.founding.criteria
  const criteria = foundingCriteria.map((id) => {
    const proposal = proposals[id]
    return {
      id,
      family: id.charAt(0) as 'B' | 'A' | 'M',
      label: t.terms.foundingCriterion[id],
      proposal: proposal && words.proposal(t.terms.criterionValue[proposal.value], proposal.step, proposal.kind),
      value: fields[`${id}.value`] ?? '',
      /** How far it is, while the rest is folded. */
      state: stateOf(id, fields, t),
      evidence: fields[`${id}.evidence`] ?? '',
      notes: fields[`${id}.notes`] ?? '',
      complaint: complaints.find(({ field }) => field.split('.')[0] === id)?.message,
    }
  })
  return {
    template: 'founding/criteria',
    title: words.title,
    lead: words.lead,
    trail: trailTo(data),
    action: `${path}/criteria`,
    back: path,
    revision: data.revision,
    groups: (['B', 'A', 'M'] as const).map((family) => ({
      ...words.families[family],
      criteria: criteria.filter((each) => each.family === family),
    })),
    values: Object.entries(t.terms.criterionValue).map(([value, label]) => ({ value, label })),
    evidenceLevels: t.terms.evidence.map((label, level) => ({ value: String(level), label: `${level} – ${label}` })),
    complaints: complaints.map((each) => ({ ...each, field: each.field.replace(/\..*/, '') })),
  } satisfies Page
}

/** The people's decision: a page of its own, with what follows from each option. */
export function decideFoundingPage(
  data: FoundingPlace & {
    recommended: Founding['option']
    values: { option: string; reason: string; date: string }
    complaints: ShownComplaint[]
  },
) {
  const { language, recommended, values, complaints } = data
  const t = texts[language]
  return {
    template: 'founding/decide',
    title: t.reviews.recordTitle,
    lead: t.reviews.recordLead(t.terms.foundingOption[recommended]),
    trail: trailTo(data),
    action: `${foundingPath(data)}/decision`,
    back: foundingPath(data),
    options: foundingOptions.map((value) => ({
      value,
      label: `${t.terms.foundingOption[value]} – ${t.founding.follows[value]}`,
    })),
    values,
    complaints,
  } satisfies Page
}

/** Asks a consultant to judge the place before reading what others think of it. */
export const judgePlaceFirstPage = (municipality: string, t: Texts) =>
  ({
    template: 'founding/judge-first',
    title: t.founding.judgeFirst.title,
    lead: t.founding.judgeFirst.lead,
    judgement: `/m/${municipality}/situation/judgement`,
    back: `/m/${municipality}`,
  }) satisfies Page
