import type { CaseFile } from '../../../reports/case/case-file.ts'
import type { Block, Report } from '../../../reports/content/blocks.ts'
import { composeSituationReport } from '../../../reports/content/situation-report.ts'
import { keepFindings } from '../../../reports/situation/content.ts'
import type { Correction, Finding, SituationVersion } from '../../../surveys/situation/finding.ts'
import type { Language, Sector } from '../../../surveys/vocabulary.ts'
import { plainText } from '../plain-text.ts'

const createdAt = '2026-04-02T09:00:00Z'

const people: Sector[] = ['administration', 'administration', 'administration', 'police', 'civil_society']
export const talks = people.map((_, at) => ({
  id: `i${at}`,
  actor: `a${at}`,
  instrument: 'situation-analysis@1',
  date: `2026-03-0${at + 1}`,
  status: 'completed' as const,
  answers: { external_trend: at < 3 ? 'worse' : 'much_worse', conflict_types: ['migration'] },
}))
const verbatim = (at: number, item: string, text: string) =>
  ({ id: `i${at}.${item}`, interview: `i${at}`, item, release: 'verbatim', text }) as const

export const given = (): CaseFile => ({
  format: 'tragwerk-case/1',
  municipality: { id: 'm1', name: 'Beispielstadt (fiktiv)' },
  actors: people.map((sector, at) => ({ id: `a${at}`, name: `Gesche Qyx${at}`, sector, status: 'contact' })),
  interviews: talks,
  situation: {
    statements: [
      verbatim(0, 'external_example', 'Drohbriefe nach dem Beschluss.'),
      verbatim(3, 'external_example', 'Eine neue Gruppe wirbt um Jugendliche.'),
      verbatim(4, 'concerns_open', '„Ohne mich.“'),
      { id: 's4', interview: 'i1', item: 'concerns_open', release: 'paraphrase', paraphrase: 'Bedenken bestehen.' },
      { id: 's5', interview: 'i2', item: 'concerns_open', release: 'background' },
    ],
    judgements: [{ indicator: 'escalation', rater: 'c1', kind: 'consensus', value: 4 }],
  },
})

const link = (at: number, item: string) => ({ interview: `i${at}`, item })
const findings: Finding[] = [
  {
    id: 'g1',
    section: 'outside',
    text: 'Die Anfeindungen nehmen zu. Sie treffen viele.',
    supports: [link(0, 'external_example'), link(3, 'external_example')],
    against: [link(4, 'concerns_open')],
  },
  {
    id: 'g2',
    section: 'reservations',
    text: 'Es gibt Bedenken.',
    supports: [link(1, 'concerns_open'), link(2, 'concerns_open')],
    against: [],
  },
  { id: 'g3', section: 'training', text: 'Uns fehlt ein Bild der Fortbildung.', supports: [], against: [] },
]

export const versionOf = (number: number, more: Partial<SituationVersion> = {}): SituationVersion => ({
  number,
  stage: 'draft',
  recordedOn: '2026-03-20',
  givenBackOn: null,
  finalOn: null,
  ...keepFindings(given(), findings, []),
  ...more,
})

interface Composing {
  file?: CaseFile
  language?: Language
  corrections?: Correction[]
  versions?: SituationVersion[]
}

export const compose = (
  version: SituationVersion,
  { file = given(), language = 'de', corrections = [], versions = [version] }: Composing = {},
) => composeSituationReport(file, { version, versions, corrections }, { language, createdAt })

const wordsOf = (block: Block): string[] => {
  if (block.kind === 'heading') return [block.text]
  if (block.kind === 'paragraph') return [plainText(block.text), ...(block.evidence?.data ?? [])]
  if (block.kind === 'list') return block.items.map(plainText)
  if (block.kind === 'facts') return block.items.flatMap(({ term, description }) => [term, plainText(description)])
  if (block.kind === 'table') return [block.caption, ...block.rows.flat()]
  if (block.kind === 'quotes') return [block.label ?? '–', ...block.items.map(({ text, by }) => `${text} – ${by}`)]
  return []
}
export const allWords = ({ blocks }: Report) => blocks.flatMap(wordsOf)
export const headings = ({ blocks }: Report) =>
  blocks.flatMap((each) => (each.kind === 'heading' && each.level === 1 ? [each.text] : []))
/** What stands from one heading of the first level to the next. */
export const below = (report: Report, heading: string) => {
  const words = allWords(report)
  const next = headings(report)[headings(report).indexOf(heading) + 1]
  return words.slice(words.indexOf(heading) + 1, next === undefined ? undefined : words.indexOf(next))
}
