import { type ReportSection, reportSections } from '../../../surveys/serves.ts'
import { type FrozenFinding, findingNumber, type StatementLink } from '../../../surveys/situation/finding.ts'
import { placeItems } from '../../../surveys/situation/place-items.ts'
import type { PlaceIndicator } from '../../../surveys/vocabulary.ts'
import { shownVoices } from '../../aggregate/voices.ts'
import { countsFor, type QuestionCount } from '../../situation/counts.ts'
import { type PlaceState, placeStates } from '../../situation/place.ts'
import { quotesBehind, voicesBehind } from '../../situation/voices.ts'
import { restsOnWords } from '../../situation/words.ts'
import type { Block, BlockOf } from '../blocks.ts'
import type { Ground, Section } from './ground.ts'

/** What the project asks in a section, and where it says so. */
const passages: Partial<Record<ReportSection, string[]>> = {
  leading_questions: ['P'],
  conflicts: ['K'],
  existing: ['H 2.1', 'H 2.2'],
  need: ['H 2.2'],
}

/** The sections in the project's order: what they are about, what was found, counted and judged. */
export const sections: Section = (ground) => reportSections.flatMap((section) => sectionBlocks(ground, section))

function sectionBlocks(ground: Ground, section: ReportSection): Block[] {
  const { version, file, said, titleOf, leastOfSector, sources } = ground
  const findings = version.findings.filter((each) => each.section === section)
  const counts = countsFor(file, section).filter(({ asked }) => asked >= leastOfSector)
  const judged = judgedBlocks(ground, section)
  // What is empty stands among the gaps.
  if (findings.length === 0 && counts.length === 0 && judged.length === 0) return []
  const intro = said.intro[section]
  return [
    { kind: 'heading', level: 1, text: titleOf(section) },
    ...(intro
      ? [
          {
            kind: 'paragraph',
            text: intro,
            evidence: { sources: sources(...(passages[section] ?? [])), data: [] },
          } satisfies Block,
        ]
      : []),
    ...(findings.length === 0 ? [{ kind: 'paragraph', text: said.noFinding } satisfies Block] : []),
    ...findings.flatMap((each) => findingBlocks(ground, each)),
    ...counts.map((each) => countTable(ground, each)),
    ...judged,
  ]
}

/** A finding in its writers' words, what it rests on, who says so, and who says otherwise. */
function findingBlocks(ground: Ground, finding: FrozenFinding): Block[] {
  const { file, version, language, said } = ground
  const { text, supports, against } = finding
  const rests = restsOnWords(voicesBehind(file, supports), voicesBehind(file, against), language)
  return [
    {
      kind: 'paragraph',
      text: [{ text: `${findingNumber(finding, version.findings)}\u00a0\u00a0${text}`, strong: true }],
      evidence: { sources: [], data: [rests] },
    },
    ...quotes(ground, supports),
    ...quotes(ground, against, said.against),
  ]
}

function quotes(ground: Ground, links: readonly StatementLink[], label?: string): Block[] {
  const { file, said, labels, leastOfSector } = ground
  const shown = shownVoices(file, quotesBehind(file, links), leastOfSector)
  if (shown.length === 0) return []
  const items: BlockOf<'quotes'>['items'] = shown.map(({ text, isParaphrase, sector }) => ({
    text,
    by: [sector ? labels.sectorLong[sector] : said.somebody, ...(isParaphrase ? [labels.release.paraphrase] : [])].join(
      ', ',
    ),
  }))
  return [{ kind: 'quotes', ...(label && { label }), items }]
}

/** How far conflicts have escalated, and the signs of need: what was agreed on, in the words of the step. */
function judgedBlocks(ground: Ground, section: ReportSection): Block[] {
  const { file, said, labels, sources } = ground
  const states = placeStates(file)
  const stepOf = (indicator: PlaceIndicator) =>
    stepWords(
      ground,
      states.find((each) => each.indicator === indicator),
    )
  const evidence = { sources: sources(...(passages[section] ?? []), 'model'), data: [] }
  if (section === 'conflicts') {
    const step = stepOf('escalation')
    return step === undefined ? [] : [{ kind: 'paragraph', text: said.place.escalation(step), evidence }]
  }
  if (section !== 'need' || needSigns.every((sign) => stepOf(sign) === undefined)) return []
  return [
    {
      kind: 'table',
      caption: said.place.need,
      columns: [
        { label: said.place.sign, share: 2 },
        { label: said.place.judgement, share: 3 },
      ],
      rows: needSigns.map((sign) => [labels.placeIndicator[sign], stepOf(sign) ?? said.place.open]),
      evidence,
    },
  ]
}

const needSigns = ['B1', 'B2', 'B3', 'B4'] as const

function stepWords({ said, language }: Ground, state: PlaceState | undefined): string | undefined {
  if (!state || state.step === null) return undefined
  const item = placeItems.find(({ id }) => id === state.indicator)
  return item && said.place.step(item.anchors[state.step - 1]![language], state.step)
}

/** The most frequent first, where several answers may be given; else in the order of the steps. */
function countTable({ said, language }: Ground, count: QuestionCount): Block {
  const given = count.rows.filter(({ n }) => n > 0)
  const rows = count.isMultiple ? given.toSorted((x, y) => y.n - x.n) : given
  const silent = count.asked - count.answered
  return {
    kind: 'table',
    caption: said.count.caption(count.label[language], count.asked, count.talks),
    columns: [
      { label: count.isMultiple ? said.count.answers : said.count.answer, share: 5 },
      { label: said.count.n, align: 'end' },
    ],
    rows: [
      ...rows.map(({ label, n }) => [label[language], String(n)]),
      ...(silent > 0 ? [[said.count.noAnswer, String(silent)]] : []),
    ],
  }
}
