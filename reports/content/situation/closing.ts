import { type Correction, findingNumber, inReportOrder } from '../../../surveys/situation/finding.ts'
import { gapsOf } from '../../situation/gaps.ts'
import { voicesBehind } from '../../situation/voices.ts'
import type { Block } from '../blocks.ts'
import { formatDate, formatList } from '../format.ts'
import type { Ground, Section } from './ground.ts'

/** What was said to earlier versions, and what became of it. A first version has nothing of it. */
export const corrections: Section = (ground) => {
  const { version, said, language } = ground
  const told = ground.corrections.filter((each) => each.version < version.number)
  if (told.length === 0) return []
  const versions = [...new Set(told.map((each) => each.version))]
    .toSorted((x, y) => x - y)
    .map(said.corrections.version)
  const agreed = told.filter(({ verdict }) => verdict === 'agree')
  const detailed = inReportOrder(told.filter(({ verdict, text }) => verdict !== 'agree' || text !== ''))
  return [
    { kind: 'heading', level: 1, text: said.corrections.heading },
    {
      kind: 'paragraph',
      text: [
        said.corrections.intro(formatList(versions, language)),
        ...(agreed.length > 0 ? [said.corrections.agreed(agreed.length)] : []),
      ].join(' '),
    },
    ...(detailed.length > 0
      ? [
          {
            kind: 'table',
            caption: said.corrections.caption,
            columns: [
              { label: said.corrections.about, share: 2 },
              { label: said.corrections.said, share: 3 },
              { label: said.corrections.became, share: 3 },
            ],
            rows: detailed.map((each) => correctionRow(ground, each)),
          } satisfies Block,
        ]
      : []),
  ]
}

function correctionRow({ versions, said, labels, language, titleOf }: Ground, correction: Correction): string[] {
  const findings = versions.find(({ number }) => number === correction.version)?.findings ?? []
  const finding = findings.find(({ id }) => id === correction.finding)
  const about = finding
    ? `${findingNumber(finding, findings)}\u00a0\u00a0${labels.gathering[finding.section]}`
    : titleOf(correction.section)
  const { text, source, toldOn, verdict, dealt } = correction
  return [
    `${about}: ${labels.correctionVerdict[verdict]}`,
    `${text} (${said.corrections.told(source, formatDate(toldOn, language))})`,
    becameOf(dealt, verdict, said.corrections),
  ]
}

function becameOf(
  dealt: Correction['dealt'],
  verdict: Correction['verdict'],
  said: Ground['said']['corrections'],
): string {
  if (dealt) return dealt.isTakenUp ? said.takenUp(dealt.reason) : said.notTakenUp(dealt.reason)
  return verdict === 'agree' ? said.agreement : said.open
}

/** Who was not heard, what was not asked or not found, and what the consultants have not agreed on. */
export const gaps: Section = (ground) => {
  const { file, version, said, labels, leastOfSector, sources } = ground
  const found = gapsOf(file, version.findings, leastOfSector)
  const indicators = (list: typeof found.apart) => list.map((each) => labels.placeIndicator[each])
  const sections = (list: typeof found.unasked) => list.map((each) => labels.gathering[each])
  const fewer = version.findings.filter(
    ({ supports, supportedBy }) => voicesBehind(file, supports).talks < supportedBy.talks,
  ).length
  const items = [
    ...found.silent.map(said.gaps.silent),
    ...(found.few.length > 0 ? [said.gaps.few(found.few)] : []),
    ...(found.unasked.length > 0 ? [said.gaps.unasked(sections(found.unasked))] : []),
    ...(found.withoutFinding.length > 0 ? [said.gaps.withoutFinding(sections(found.withoutFinding))] : []),
    ...(found.apart.length > 0 ? [said.gaps.apart(indicators(found.apart))] : []),
    ...(found.unjudged.length > 0 ? [said.gaps.unjudged(indicators(found.unjudged))] : []),
    ...(fewer > 0 ? [said.gaps.fewer(fewer)] : []),
  ]
  return [
    { kind: 'heading', level: 1, text: said.gaps.heading },
    items.length > 0
      ? { kind: 'list', items, evidence: { sources: sources('model'), data: [] } }
      : { kind: 'paragraph', text: said.gaps.nothing },
  ]
}

/** What the report rests on, each in a line. */
export const quoted: Section = ({ said, sources }) => [
  { kind: 'heading', level: 1, text: said.sources.heading },
  {
    kind: 'facts',
    items: [
      { term: said.sources.ofTalks, description: said.sources.talks },
      ...Object.entries(said.sources.passages).map(([source, description]) => ({
        term: sources(source)[0]!,
        description,
      })),
    ],
  },
]
