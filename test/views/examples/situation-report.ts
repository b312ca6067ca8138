import type { CaseFile } from '../../../reports/case/case-file.ts'
import { correctionsPage } from '../../../server/situation-report/corrections/corrections-page.ts'
import { dealPage, removeCorrectionPage } from '../../../server/situation-report/corrections/deal-page.ts'
import { findingPage } from '../../../server/situation-report/findings/finding-page.ts'
import { removalPage } from '../../../server/situation-report/findings/remove-page.ts'
import { publishedVersionsPage, reportOverviewPage } from '../../../server/situation-report/overview-page.ts'
import type { OpenedReport } from '../../../server/situation-report/report.ts'
import type { LinkableStatement } from '../../../server/situation-report/statements.ts'
import { markPage } from '../../../server/situation-report/versions/mark-page.ts'
import { recordPage } from '../../../server/situation-report/versions/record-page.ts'
import { meetingPage, versionPage } from '../../../server/situation-report/versions/version-page.ts'
import type { SituationVersion } from '../../../surveys/situation/finding.ts'
import { formatsFor } from '../../../views/text/formats.ts'
import { texts } from '../../../views/text/index.ts'

const t = texts.de
const reader = { t, f: formatsFor('de'), language: 'de' } as const
const place = { id: 'm1', name: 'Musterfurt (fiktiv)' }
const file: CaseFile = {
  format: 'tragwerk-case/1',
  municipality: place,
  actors: [
    { id: 'a1', name: 'Alex Muster', sector: 'police', status: 'contact' },
    { id: 'a2', name: 'Kim Probe', sector: 'administration', status: 'contact' },
  ],
  interviews: ['i1', 'i2'].map((id, at) => ({
    id,
    actor: `a${at + 1}`,
    instrument: 'situation-analysis@1',
    status: 'completed',
  })),
  situation: {
    statements: ['i1', 'i2'].map((interview) => ({
      id: `${interview}.need`,
      interview,
      item: 'need',
      release: 'verbatim',
      text: 'Mit <b>niemandem</b>.',
    })),
  },
}

const statement = (interview: string, item: string, more: Partial<LinkableStatement> = {}): LinkableStatement => ({
  interview,
  item,
  question: { de: `Frage ${item} <i>?`, en: `Question ${item}?` },
  sections: ['need'],
  heldOn: '2026-02-03',
  words: 'Mit <b>niemandem</b>.',
  isParaphrase: false,
  isWithdrawn: false,
  place: '/need#f-need',
  ...more,
})
const statements = [
  statement('i1', 'need'),
  statement('i2', 'need', { isParaphrase: true }),
  statement('i1', 'conflict', { sections: ['conflicts', 'affected'], words: undefined, isWithdrawn: true }),
  statement('i3', 'remark', { sections: [], words: undefined, heldOn: null }),
]

const links = { supports: [statements[0]!, statements[1]!], against: [statements[2]!, { interview: 'i9', item: 'x' }] }
const finding = { id: 'n1', section: 'need', text: 'Allein mit <b>allem</b>.', ...links, revision: 2 } as const
const own = { ...finding, id: 'n2', text: 'Unsere Sicht.', supports: [], against: [] }

const version = (number: number, more: Partial<SituationVersion> = {}): SituationVersion => ({
  number,
  stage: 'draft',
  recordedOn: '2026-03-02',
  givenBackOn: null,
  finalOn: null,
  findings: [
    {
      ...finding,
      supportedBy: { talks: 2, sectors: ['police', 'administration'] },
      opposedBy: { talks: 1, sectors: ['police'] },
    },
    { ...own, section: 'outside', supportedBy: { talks: 0, sectors: [] }, opposedBy: { talks: 0, sectors: [] } },
  ],
  heard: { talks: 2, sectors: ['police', 'administration'] },
  takesUp: [],
  ...more,
})
const given = version(1, { stage: 'given_back', givenBackOn: '2026-03-09' })
const final = version(2, { stage: 'final', finalOn: '2026-03-20', takesUp: ['c1'] })

const correction = { version: 1, section: 'need', finding: 'n1', toldOn: '2026-03-09', revision: 1 } as const
const corrections: OpenedReport['corrections'] = [
  { ...correction, id: 'c1', verdict: 'not_so', text: 'Zu <zweit>.', source: 'Ordnungsamt', dealt: undefined },
  { ...correction, id: 'c2', verdict: 'agree', text: '', source: null, dealt: undefined },
  {
    ...correction,
    ...{ id: 'c3', finding: null, verdict: 'missing', text: 'Der Sport fehlt.', source: null },
    dealt: { isTakenUp: false, reason: 'Niemand aus dem Sport wurde gefragt.' },
  },
]

const report: OpenedReport = {
  place,
  file,
  known: file.actors,
  findings: [finding, own],
  versions: [given, final],
  corrections,
  statements,
}
const nothing: OpenedReport = {
  ...{ place, known: [], findings: [], versions: [], corrections: [], statements: [] },
  file: { ...file, interviews: [], situation: {} },
}

const typed = { section: 'need', text: '', supports: [], against: [], namesMeant: '', revision: 0 }
const form = { ...reader, place, statements, names: [], complaints: [] }
const labels = { ...t.situationReport.finding.fields, namesMeant: t.situationReport.namesMeant.label }
const complaint = (field: 'section' | 'text' | 'supports' | 'namesMeant', reason: string) => ({
  field,
  label: labels[field],
  message: t.complaints[reason]!(),
})

const shown = { ...reader, place, file, leastOfSector: 3 }
const mark = { t, place, version: given, date: '2026-03-09' } as const
const refusal = { decision: 'not_taken_up', reason: '', namesMeant: '', revision: 1 }
const deal = { ...reader, report, typed: refusal, names: [] }

export default [
  reportOverviewPage(report, reader),
  reportOverviewPage(nothing, reader),
  publishedVersionsPage(place, [given, version(3), final], reader),
  publishedVersionsPage(place, [version(1)], reader),
  findingPage({ ...form, id: undefined, typed }),
  findingPage({ ...form, id: undefined, statements: [], typed: { ...typed, section: '' } }),
  findingPage({
    ...form,
    id: 'n1',
    typed: { ...typed, text: 'Mit <Muster>.', supports: ['i1/need', 'i1/conflict'], against: ['i1/need'], revision: 3 },
    names: ['Muster'],
    complaints: [
      complaint('section', 'required'),
      complaint('text', 'required'),
      complaint('supports', 'bothSides'),
      complaint('namesMeant', 'namesInFinding'),
    ],
  }),
  removalPage({ t, place, finding, complaints: [] }),
  versionPage({ ...shown, version: given, course: { versions: [given], corrections } }),
  versionPage({ ...shown, version: given, course: { versions: [given, version(3)], corrections } }),
  versionPage({ ...shown, version: version(1), course: { versions: [version(1)], corrections: [] } }),
  versionPage({ ...shown, version: final, course: undefined }),
  meetingPage({ ...shown, version: given }),
  recordPage(report, reader),
  recordPage({ ...nothing, findings: [finding] }, reader),
  markPage({ ...mark, stage: 'given_back', deed: 'give-back', complaints: [] }),
  markPage({
    ...mark,
    stage: 'final',
    deed: 'final',
    complaints: [
      { field: 'date', label: t.situationReport.marking.fields.date, message: t.complaints.dayAhead!() },
      { field: 'confirmed', label: t.situationReport.marking.fields.confirmed, message: t.complaints.notConfirmed!() },
    ],
  }),
  correctionsPage({ ...reader, place, version: given, typed: { toldOn: '2026-03-09' }, names: [], complaints: [] }),
  correctionsPage({
    ...reader,
    names: ['Muster'],
    place,
    version: given,
    typed: { toldOn: 'gestern', source: '<Amt>', 'verdict:n1': 'not_so', 'missing:training': 'Fortbildung' },
    complaints: [
      { field: 'toldOn', label: t.situationReport.collecting.toldOn, message: t.complaints.notADate!() },
      complaint('namesMeant', 'namesInFinding'),
      { field: 'text:n1', label: t.situationReport.collecting.finding('6.1'), message: t.complaints.notSoNeedsText!() },
    ],
  }),
  dealPage({ ...deal, correction: corrections[0]!, complaints: [] }),
  dealPage({
    ...deal,
    names: ['Muster'],
    correction: corrections[2]!,
    complaints: [
      complaint('namesMeant', 'namesInFinding'),
      { field: 'reason', label: t.situationReport.dealing.fields.reason, message: t.complaints.refusalNeedsReason!() },
    ],
  }),
  removeCorrectionPage({ t, place, correction: corrections[0]!, complaints: [] }),
]
