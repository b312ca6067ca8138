import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { candidateMatrix } from '../../../reports/aggregate/candidate-matrix.ts'
import { sectorCoverage } from '../../../reports/aggregate/sector-coverage.ts'
import { readCase } from '../../../reports/case/case-file.ts'
import { chartCandidateMatrix } from '../../../reports/charts/candidate-matrix.ts'
import { chartSectorCoverage } from '../../../reports/charts/sector-coverage.ts'
import type { Report } from '../../../reports/content/blocks.ts'
import { reportPage } from '../../../server/reports/page.ts'
import { formatsFor } from '../../../views/text/formats.ts'
import { texts } from '../../../views/text/index.ts'
import { root } from '../../root.ts'

const read = readCase(readFileSync(join(root, 'test', 'cases', 'example-1.case.json'), 'utf8'))
if (!('case' in read)) throw new Error('the example case is refused')
const day = '2026-03-02'

/** Every kind of block, with text that wants to be markup, and headings that leave out a level. */
export const everyBlock: Report = {
  title: 'Empfehlung zur Zusammensetzung',
  subtitle: 'Musterfurt (fiktiv), Stand 2. März 2026',
  language: 'de',
  confidentiality: 'Vertraulich – nur für das Projektteam',
  municipality: 'Musterfurt (fiktiv)',
  edition: 'team',
  createdAt: `${day}T09:00:00.000Z`,
  blocks: [
    { kind: 'heading', level: 1, text: 'Auf einen Blick' },
    {
      kind: 'paragraph',
      text: [
        { text: 'Wir empfehlen ' },
        { text: 'sieben Personen', strong: true },
        { text: ' <b>& sonst niemanden</b>.' },
      ],
      evidence: { sources: ['H 3.1'], data: ['Einschätzung Kim: Motivation'] },
    },
    {
      kind: 'callout',
      tone: 'warning',
      title: 'Erst zu klären',
      text: ['Zwei Merkmale sind nicht bewertet.', [{ text: 'Fragen Sie danach.', strong: true }]],
    },
    { kind: 'callout', tone: 'info', title: 'Es entscheiden Menschen', text: ['Die Empfehlung bereitet nur vor.'] },
    { kind: 'heading', level: 3, text: 'Wer dabei ist' },
    {
      kind: 'list',
      items: ['Verwaltung: <script>alert(1)</script>', [{ text: 'Justiz', strong: true }, { text: ': eine Person' }]],
    },
    { kind: 'list', ordered: true, items: ['Zuerst fragen.', 'Dann einladen.'] },
    {
      kind: 'facts',
      items: [
        { term: 'Gesamtwert', description: '123 Punkte' },
        { term: 'Reichweite und Sicht der Betroffenen', description: [{ text: 'vorhanden', strong: true }] },
      ],
    },
    {
      kind: 'quotes',
      label: 'Dagegen spricht',
      items: [{ text: '„Nicht <b>so</b>.“', by: 'eine befragte Person, sinngemäß' }],
    },
    { kind: 'quotes', items: [{ text: 'Erste Zeile.\nZweite Zeile.', by: 'Verwaltung' }] },
    { kind: 'chart', chart: chartSectorCoverage(sectorCoverage(read.case, ['a01', 'a05']), day, 'de') },
    { kind: 'page_break' },
    { kind: 'heading', level: 1, text: 'Anforderungen' },
    {
      kind: 'table',
      caption: 'Geprüfte Anforderungen',
      columns: [{ label: 'Anforderung' }, { label: 'erfüllt' }, { label: 'Punkte', align: 'end' }],
      rows: [
        ['Eine bis zwei Personen aus der Polizei', 'ja', '12'],
        ['<i>Justiz</i>', 'nein', '0'],
      ],
    },
    { kind: 'chart', chart: chartCandidateMatrix(candidateMatrix(read.case), day, 'de') },
    { kind: 'heading', level: 2, text: 'Einzeln' },
    { kind: 'paragraph', text: 'x'.repeat(3000) },
  ],
}

const issue = {
  id: 'b1',
  municipality: { id: 'm1', name: 'Musterfurt (fiktiv)' },
  number: '2026-003',
  createdAt: new Date(`${day}T09:00:00Z`),
  createdBy: 'Kim Beispiel',
  isOutdated: false,
}
const readings = (['de', 'en'] as const).map((language) => ({ t: texts[language], f: formatsFor(language) }))

export default readings.flatMap((reading) => [
  reportPage(everyBlock, issue, reading),
  reportPage({ ...everyBlock, language: 'en' }, { ...issue, isOutdated: true }, reading),
  reportPage({ ...everyBlock, blocks: [] }, issue, reading),
])
