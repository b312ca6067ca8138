import {
  type Criterion,
  type CriterionValue,
  criteria,
  type DecisionOption,
  type EvidenceLevel,
} from '../../surveys/vocabulary.ts'
import type { CaseFile, Review } from '../case/case-file.ts'
import { labelsFor } from '../charts/labels.ts'
import { chartReviewCriteria } from '../charts/review-criteria.ts'
import type { Decision } from '../decision/decision.ts'
import { valueOfCriterion } from '../decision/members.ts'
import type { Block, Evidence, Report } from './blocks.ts'
import type { ReportOptions } from './composition-report.ts'
import { evidenceWords } from './evidence.ts'
import { formatDate } from './format.ts'
import { type Wording, wordingFor } from './wording.ts'

/** What people decided after a review; the reason is theirs, word for word. */
export interface RecordedDecision {
  option: DecisionOption
  reason: string
  /** "YYYY-MM-DD" or ISO 8601. */
  date: string
  /** Name of whoever recorded it. */
  by?: string
}

interface Ground {
  file: CaseFile
  review: Review
  decision: Decision
  recorded: readonly RecordedDecision[]
  options: ReportOptions
  words: Wording['decision']
  /** Each criterion as the decision counts it. */
  counted: Record<Criterion, { value: CriterionValue; evidence: EvidenceLevel }>
  criterionInWords(criterion: Criterion): string
  evidence(handbook: readonly string[], data: readonly string[]): Evidence
}

type Section = (ground: Ground) => Block[]

const summary: Section = ({ decision, review, recorded, options, words, criterionInWords, evidence }) => {
  const { summary: said } = words
  const { language } = options
  const last = recorded.at(-1)
  return [
    { kind: 'heading', level: 1, text: said.heading },
    {
      kind: 'callout',
      tone: decision.ready ? 'info' : 'warning',
      title: said.recommend[decision.option],
      text: [
        decision.ready ? said.ready : said.notReady,
        ...(decision.alternative ? [said.alternative(words.options[decision.alternative])] : []),
        said.decide,
      ],
    },
    {
      kind: 'facts',
      items: [
        { term: said.terms.option, description: words.options[decision.option] },
        { term: said.terms.ready, description: wordingFor(language)[decision.ready ? 'yes' : 'no'] },
        { term: said.terms.strength, description: words.strength[decision.strength] },
        { term: said.terms.basis, description: decision.basis.map(criterionInWords).join('; ') || '–' },
        {
          term: said.terms.dissent,
          description: decision.dissent.length > 0 ? said.dissent(decision.dissent.length) : said.dissentNone,
        },
        {
          term: said.terms.decided,
          description: last ? `${words.options[last.option]}, ${formatDate(last.date, language)}` : said.undecided,
        },
      ],
      evidence: evidence(
        ['H 4.4'],
        decision.basis.map((criterion) => `reviews.${review.date}.${criterion}`),
      ),
    },
  ]
}

/** The engine's sentences, each with what it rests on, and what the consultants noted on the deciding criteria. */
const reasons: Section = ({ decision, review, options, words, evidence }) => {
  const notes = decision.basis.flatMap((criterion) => {
    const note = review.criteria[criterion]?.notes
    return note ? [`${criterion}: ${note}`] : []
  })
  return [
    { kind: 'heading', level: 1, text: words.basis.heading },
    ...decision.statements.map(
      (statement): Block => ({
        kind: 'paragraph',
        text: statement[options.language],
        evidence: evidence(statement.handbook, statement.data),
      }),
    ),
    ...(notes.length > 0
      ? [
          { kind: 'heading', level: 2, text: words.basis.notes } satisfies Block,
          { kind: 'list', items: notes } satisfies Block,
        ]
      : []),
  ]
}

const criteriaTable: Section = ({ review, words, options, counted }) => {
  const answered = new Set(Object.values(review.criteria).flatMap((each) => Object.keys(each?.answers ?? {})))
  const chart = chartReviewCriteria({ criteria: counted, date: review.date, members: answered.size }, options.language)
  return [
    { kind: 'heading', level: 1, text: words.criteria.heading },
    { kind: 'chart', chart },
  ]
}

const missing: Section = ({ decision, words, criterionInWords, evidence }) => {
  const { missing: said } = words
  const others = (['dissolve', 'transfer'] as const).filter((option) => option !== decision.option)
  return [
    { kind: 'heading', level: 1, text: said.heading },
    { kind: 'paragraph', text: said.intro },
    {
      kind: 'table',
      caption: said.caption,
      columns: [{ label: said.option }, { label: said.conditions, share: 3 }],
      rows: others.map((option) => [
        words.options[option],
        decision.missing[option].map(criterionInWords).join('; ') || said.nothing,
      ]),
      evidence: evidence(['H 4.4'], []),
    },
    ...decision.clarify.map(
      (each): Block => ({
        kind: 'callout',
        tone: 'warning',
        title: words.options[each.option],
        text: [said.clarify(words.options[each.option], each.criteria.map(criterionInWords))],
      }),
    ),
    {
      kind: 'list',
      items: (['continue', 'adjust'] as const)
        .filter((option) => option !== decision.option)
        .map((option) => said.reversible[option]),
    },
  ]
}

const dissent: Section = ({ file, decision, words, options, criterionInWords, evidence }) => {
  const { dissent: said } = words
  const labels = labelsFor(options.language)
  const names = new Map(file.actors.map(({ id, name }) => [id, name]))
  return [
    { kind: 'heading', level: 1, text: said.heading },
    { kind: 'paragraph', text: decision.dissent.length > 0 ? said.intro : said.none },
    ...(decision.dissent.length > 0
      ? [
          {
            kind: 'table',
            caption: said.caption,
            columns: [{ label: said.criterion, share: 3 }, { label: said.person, share: 1.4 }, { label: said.value }],
            rows: decision.dissent.map(({ criterion, actor, value }) => [
              criterionInWords(criterion),
              names.get(actor) ?? actor,
              labels.criterionValue[value],
            ]),
            evidence: evidence(['H 4.4'], []),
          } satisfies Block,
        ]
      : []),
  ]
}

const decided: Section = ({ decision, recorded, words, options }) => {
  const { decided: said } = words
  return [
    { kind: 'heading', level: 1, text: said.heading },
    ...(recorded.length === 0 ? [{ kind: 'paragraph', text: said.none } satisfies Block] : []),
    ...recorded.flatMap(({ option, reason, date, by }): Block[] => [
      {
        kind: 'facts',
        items: [
          { term: said.option, description: [{ text: words.options[option], strong: true }] },
          { term: said.reason, description: reason },
          { term: said.date, description: formatDate(date, options.language) },
          ...(by ? [{ term: said.by, description: by }] : []),
        ],
      },
      ...(option === decision.option ? [] : [{ kind: 'paragraph', text: said.differs } satisfies Block]),
    ]),
  ]
}

const closing: Section = ({ decision, recorded, words, evidence }) => {
  const chosen = recorded.at(-1)?.option ?? decision.option
  const isOpen = recorded.length === 0 && !decision.ready
  return [
    { kind: 'heading', level: 1, text: words.next.heading },
    {
      kind: 'list',
      ordered: true,
      items: [...(isOpen ? [words.next.items.clarify] : []), ...words.next.items[chosen]],
      evidence: evidence(['H 3.2', 'H 4.3', 'H 4.4'], []),
    },
    { kind: 'heading', level: 1, text: words.limitsHeading },
    { kind: 'list', items: words.limits, evidence: evidence(['H 4.4'], []) },
  ]
}

const sections: Section[] = [summary, reasons, criteriaTable, missing, dissent, decided, closing]

/**
 * The report on what a review leads to. `decision` must come from this case and review; `recorded` is what people
 * decided since, oldest first.
 */
export function composeDecisionReport(
  file: CaseFile,
  review: Review,
  decision: Decision,
  options: ReportOptions & { recorded?: readonly RecordedDecision[] },
): Report {
  const { language, createdAt, edition = 'team', reportNumber, recorded = [] } = options
  const words = wordingFor(language).decision
  const labels = labelsFor(language)
  const counted = Object.fromEntries(
    criteria.map((criterion) => {
      const value = valueOfCriterion(review, criterion, file.group?.members ?? [])
      return [criterion, { value, evidence: (review.criteria[criterion]?.evidence ?? 0) as EvidenceLevel }]
    }),
  ) as Ground['counted']
  const ground: Ground = {
    file,
    review,
    decision,
    recorded,
    options,
    words,
    counted,
    criterionInWords: (criterion) => `${criterion} ${labels.criterion[criterion]}`,
    evidence: evidenceWords(file, language),
  }
  return {
    title: words.title,
    subtitle: words.subtitle(formatDate(review.date, language)),
    language,
    confidentiality: wordingFor(language).confidentiality,
    municipality: file.municipality.name,
    edition,
    ...(reportNumber && { reportNumber }),
    createdAt,
    blocks: sections.flatMap((section) => section(ground)),
  }
}
