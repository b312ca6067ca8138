import { capital, type Terms, termsIn } from '../../surveys/terms/index.ts'
import {
  evidenceStrengths,
  type FoundingCriterion,
  type FoundingOption,
  foundingCriteria,
  foundingFindings,
} from '../../surveys/vocabulary.ts'
import type { CaseFile, FoundingRecord } from '../case/case-file.ts'
import type { Founding } from '../founding/founding.ts'
import { findingPassages } from '../founding/statements.ts'
import type { Block, Evidence, Report } from './blocks.ts'
import type { ReportOptions } from './composition-report.ts'
import { evidenceWords } from './evidence.ts'
import { formatDate } from './format.ts'
import { german } from './founding/wording.de.ts'
import { english } from './founding/wording.en.ts'
import { type Recorded, recordedBlocks } from './recorded.ts'
import { type Statement, sourcesOf } from './statement.ts'
import { wordingFor } from './wording.ts'

export type RecordedFounding = Recorded<FoundingOption>

interface Ground {
  record: FoundingRecord
  founding: Founding
  recorded: readonly RecordedFounding[]
  language: ReportOptions['language']
  said: typeof german
  labels: Terms
  evidence: (sources: readonly string[], references: readonly string[]) => Evidence
}

/**
 * The report of about two pages on whether a group is right here. `founding` must come from this case and record;
 * `recorded` is what people decided since, oldest first.
 */
export function composeFoundingReport(
  file: CaseFile,
  record: FoundingRecord,
  founding: Founding,
  options: ReportOptions & { recorded?: readonly RecordedFounding[] },
): Report {
  const { language, createdAt, edition = 'team', reportNumber, recorded = [] } = options
  const said = language === 'de' ? german : english
  const words = wordingFor(language)
  const evidence = evidenceWords(file, language)
  const ground: Ground = { record, founding, recorded, language, said, labels: termsIn(language), evidence }
  return {
    title: said.title,
    subtitle: said.subtitle(formatDate(record.date, language)),
    language,
    confidentiality: words.confidentiality,
    municipality: file.municipality.name,
    edition,
    ...(reportNumber && { reportNumber }),
    createdAt,
    // How to read a recommendation matters until people have decided; two pages hold either.
    blocks: [summary, reasons, criteria, recorded.length > 0 ? decided : reading].flatMap((section) => section(ground)),
  }
}

const named = ({ labels }: Ground, criterion: FoundingCriterion) =>
  `${criterion} ${labels.foundingCriterion[criterion]}`

function summary(ground: Ground): Block[] {
  const { founding, recorded, language, said, labels } = ground
  const { heading, recommend, terms, ...texts } = said.summary
  const last = recorded.at(-1)
  return [
    { kind: 'heading', level: 1, text: heading },
    {
      kind: 'callout',
      tone: founding.ready ? 'info' : 'warning',
      title: recommend[founding.option],
      text: [founding.statements.at(-1)![language], texts.decide],
    },
    {
      kind: 'facts',
      items: [
        { term: terms.strength, description: labels.evidenceStrength[founding.strength] },
        ...(founding.clarify.length > 0
          ? [{ term: terms.clarify, description: founding.clarify.map((each) => named(ground, each)).join('; ') }]
          : []),
        ...(last
          ? [
              {
                term: terms.decided,
                description: `${labels.foundingOption[last.option]}, ${formatDate(last.date, language)}`,
              },
            ]
          : []),
      ],
    },
  ]
}

/**
 * The engine's sentences in their order, each with what it rests on; the four findings side by side. The last, on
 * readiness, stands in the summary.
 */
function reasons({ founding, language, said, labels, evidence }: Ground): Block[] {
  const [lead, ...rest] = founding.statements.slice(0, -1)
  const findings = rest.splice(0, foundingFindings.length)
  const paragraph = (each: Statement): Block => ({
    kind: 'paragraph',
    text: each[language],
    evidence: evidence(sourcesOf(each), each.data),
  })
  return [
    { kind: 'heading', level: 1, text: said.reasons.heading },
    paragraph(lead!),
    {
      kind: 'facts',
      items: foundingFindings.map((each, at) => ({
        term: capital(labels.foundingFinding[each]),
        description: findings[at]![language],
      })),
      evidence: evidence(findings.flatMap(sourcesOf).toSorted(), []),
    },
    ...rest.map(paragraph),
  ]
}

function criteria(ground: Ground): Block[] {
  const { record, said, labels, evidence } = ground
  const notes = foundingCriteria.flatMap((each) => {
    const note = record.criteria[each]?.notes
    return note ? [`${each}: ${note}`] : []
  })
  return [
    { kind: 'heading', level: 1, text: said.criteria.heading },
    {
      kind: 'table',
      caption: said.criteria.caption,
      columns: [
        { label: said.criteria.criterion, share: 5.8 },
        { label: said.criteria.answer },
        { label: said.criteria.evidence },
      ],
      rows: foundingCriteria.map((each) => {
        const { value = 'unknown', evidence: level = 0 } = record.criteria[each] ?? {}
        return [named(ground, each), labels.criterionValue[value], labels.evidenceStrength[evidenceStrengths[level]]]
      }),
      evidence: evidence([...new Set(Object.values(findingPassages).flat())].toSorted(), []),
    },
    ...(notes.length > 0
      ? [
          { kind: 'heading', level: 2, text: said.notes } satisfies Block,
          { kind: 'list', items: notes } satisfies Block,
        ]
      : []),
  ]
}

const decided = ({ founding, recorded, language, labels }: Ground): Block[] =>
  recordedBlocks(recorded, { recommended: founding.option, label: labels.foundingOption, language })

/** "schwach: eine Aussage": what each word for evidence stands for. */
const evidenceLegend = (labels: Terms): string =>
  evidenceStrengths
    .map((each, level) => `${labels.evidenceStrength[each]}: ${labels.evidence[level]}`)
    .slice(1)
    .join('; ')

const reading = ({ said, labels, evidence }: Ground): Block[] => [
  { kind: 'heading', level: 2, text: said.reading.heading },
  {
    kind: 'list',
    items: [...said.reading.items, said.reading.evidence(evidenceLegend(labels))],
    evidence: evidence(['model'], []),
  },
]
