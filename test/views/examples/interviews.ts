import { interviewCheckPage } from '../../../server/interviews/check-page.ts'
import { interviewConfirmPage } from '../../../server/interviews/confirm-page.ts'
import { type GuideItem, interviewSectionPage } from '../../../server/interviews/guide/page.ts'
import { printedGuidePage } from '../../../server/interviews/guide/printed-page.ts'
import { interviewTranscriptPage } from '../../../server/interviews/guide/transcript-page.ts'
import { type InterviewEntry, interviewListPage } from '../../../server/interviews/list-page.ts'
import { type InterviewFacts, interviewPage } from '../../../server/interviews/page.ts'
import { interviewPlanPage } from '../../../server/interviews/plan/page.ts'
import { planSeveralPage } from '../../../server/interviews/plan/several-page.ts'
import { itemView } from '../../../server/questionnaires/item-view.ts'
import { interviewConsensusPage } from '../../../server/ratings/consensus-page.ts'
import { ratingPage } from '../../../server/ratings/rate-page.ts'
import { builtInInstruments, instrumentFor } from '../../../surveys/instruments/index.ts'
import { type ComparedRating, compareRatings } from '../../../surveys/ratings/comparison.ts'
import { dimensions } from '../../../surveys/vocabulary.ts'
import { texts } from '../../../views/text/index.ts'
import { everyKind } from '../../surveys/every-kind.ts'

const t = texts.de
const place = { id: 'm1', name: 'Musterfurt (fiktiv)' }
const entry: InterviewEntry = {
  id: 'i1',
  person: 'Robin <Beispiel>',
  purpose: 'situation',
  status: 'planned',
  plannedFor: '2026-03-09',
  plannedAt: null,
  heldOn: null,
  interviewers: ['Kim', 'Mo'],
  isMine: true,
}
const facts: InterviewFacts = { ...entry, actor: 'a01', place: 'Rathaus', remark: 'Zwei Zeilen\nBemerkung' }
const progress = { items: 4, answered: 2, missing: 1, open: 1 }
const sections = [
  { id: 'one', title: 'Einstieg', ...progress, isAsked: true, minutes: 5 },
  { id: 'two', title: 'Lage', items: 3, answered: 3, missing: 0, open: 0, isAsked: true, minutes: 10 },
  { id: 'more', title: 'Konflikte', items: 2, answered: 0, missing: 0, open: 2, isAsked: false, minutes: 17.5 },
  { id: 'three', title: 'Abschluss', items: 2, answered: 0, missing: 0, open: 2, isAsked: true, minutes: 0 },
]
const guide = {
  title: 'Lageanalyse',
  intro: 'Wozu das Gespräch dient.',
  minutes: { min: 45, max: 60 },
  minutesLeft: 7.2,
  isCurrent: true,
  sections,
}
const rating = (more: Partial<ComparedRating>): ComparedRating => ({
  actor: 'a01',
  dimension: 'motivation',
  rater: 'c1',
  kind: 'independent',
  value: 4,
  missing: null,
  confidence: 'high',
  evidence: '„Das ist mir wichtig.“',
  final: true,
  ...more,
})
const ratings = [
  rating({}),
  rating({ rater: 'c2', value: 2, confidence: null, evidence: null }),
  rating({ dimension: 'knowledge', value: null, missing: 'not_asked' }),
  rating({ dimension: 'knowledge', rater: 'c2', value: 3 }),
  rating({ kind: 'consensus', value: 3, final: false }),
]
const comparison = compareRatings(ratings, dimensions, 'c1', ['c1', 'c2', 'c3'], (id) => `Konto ${id}`)

const items = (mode: GuideItem['mode'], fields = {}, complaints = {}): GuideItem[] =>
  everyKind.sections
    .flatMap((section) => section.items)
    .map((item) => ({
      view: itemView(item, {
        language: 'de',
        t,
        mode: 'interview',
        actors: [{ id: 'a01', name: 'Robin' }],
        fields,
        complaints,
        offered: ['a01'],
        said: [{ id: 's1', words: 'Auf sie ist <b>Verlass</b>.', isParaphrase: true, isByOther: true }],
        find: { query: '<mus>', words: 'Eine Person gefunden.' },
      }),
      mode,
      words: ['Erste Zeile', 'Zweite Zeile'],
      isRating: item.kind === 'rating' && item.rates !== undefined,
      revision: 0,
      drawn: 'abc',
      conflict: undefined,
    }))
const conflict = { what: 'Mo hat diese Antwort um 10:00 gespeichert.', words: ['<b>Stufe 3</b>'], beside: 'xyz' }
const section = {
  t,
  place,
  sections,
  lastSavedAt: null,
  hasFinalRating: false,
  canRateOwn: true,
  isRefused: false,
  team: undefined,
  complaints: [],
  minutesLeft: 7.2,
  section: { id: 'two', title: 'Lage', intro: 'Für Sie.', readAloud: 'Danke, dass Sie sich <Zeit> nehmen.' },
  interview: { id: 'i1', person: 'Robin', status: 'running' as const },
}
const wrong = items('write', {}, { [items('write')[0]!.view.id]: 'Bitte wählen Sie eine Antwort.' })
const plan = { actor: '', purpose: '', date: '', time: '', interviewers: ['c1'], place: '', remark: '' }
const people = [{ value: 'a01', label: 'Robin – Ordnungsamt' }]
const consultants = [{ id: 'c1', name: 'Kim' }]
const several: Parameters<typeof planSeveralPage>[0] = {
  t,
  place,
  people: [
    {
      municipality: 'm1',
      id: 'a01',
      name: 'Robin <b>Beispiel</b>',
      organisation: 'Amt <i>eins</i>',
      function: null,
      contact: null,
      sector: 'police',
      status: 'candidate',
      attributes: {},
      milieus: [],
      notes: null,
      archivedAt: null,
      archivedBy: null,
      revision: 1,
      createdAt: new Date(0),
      updatedAt: new Date(0),
    },
  ],
  consultants,
  values: { purpose: 'readiness', date: '', place: '', interviewers: ['c1'], people: ['a01'] },
  complaints: [],
}
const consent = { statements: 0, isKept: false, open: 0 }
const check = {
  t,
  place,
  interview: section.interview,
  answered: 5,
  missing: { unknown: 1, refused: 0, not_asked: 2 },
  consent,
  isRatingOpen: false,
  codesOpen: true,
  hindrance: undefined,
}
const row = {
  id: 'rate_motivation',
  label: 'Motivation',
  steps: 2,
  anchors: ['eins', 'zwei', 'drei', 'vier', 'fünf'],
  ratings: [
    { name: 'Kim', value: 4, missing: null, confidence: 'high' as const, evidence: 'Beleg' },
    { name: 'Mo', value: null, missing: 'refused' as const, confidence: null, evidence: null },
  ],
  value: '3',
  reason: 'Weil.',
  revision: 1,
}

const rate = {
  t,
  place,
  sections,
  interview: section.interview,
  isFinal: false,
  rated: 1,
  items: items('write')
    .filter(({ isRating }) => isRating)
    .map((item) => ({ ...item, section: { id: 'two', title: 'Lage' } })),
  open: [],
  names: { rate_motivation: '<b>Motivation</b>' },
  lastSavedAt: null,
  complaints: [],
}
const printed = { t, language: 'de' as const, place, team: [] }

export default [
  printedGuidePage({
    ...printed,
    guide: instrumentFor('situation'),
    wanted: { purpose: 'situation', sector: 'police', modules: ['conflicts'] },
    team: ['Zum Projektteam gehören: Kim <b>.'],
  }),
  ...builtInInstruments.map((guide) =>
    printedGuidePage({ ...printed, guide, wanted: { purpose: 'readiness', sector: 'justice', modules: [] } }),
  ),
  printedGuidePage({ ...printed, guide: everyKind, wanted: { purpose: 'readiness', sector: 'justice', modules: [] } }),
  interviewListPage({ t, place, purpose: undefined, entries: [] }),
  interviewListPage({ t, place, purpose: 'readiness', entries: [entry] }),
  interviewListPage({
    t,
    place,
    purpose: undefined,
    entries: [
      entry,
      { ...entry, id: 'i2', status: 'running', heldOn: '2026-03-01', isMine: false },
      { ...entry, id: 'i3', status: 'locked', plannedFor: null, plannedAt: null, interviewers: [] },
    ],
  }),
  interviewPlanPage({ t, place, existing: undefined, people: [], consultants, values: plan, complaints: [] }),
  interviewPlanPage({
    t,
    place,
    existing: undefined,
    people,
    consultants,
    values: plan,
    complaints: [{ field: 'actor', label: 'Gespräch mit', message: 'Bitte füllen Sie dieses Feld aus.' }],
  }),
  interviewPlanPage({
    t,
    place,
    people,
    consultants,
    values: { ...plan, date: '2026-03-01' },
    complaints: [],
    existing: { id: 'i1', person: 'Robin', purpose: 'situation', isHeld: true, revision: 2 },
  }),
  planSeveralPage(several),
  planSeveralPage({
    ...several,
    people: Array.from({ length: 9 }, (_, n) => ({ ...several.people[0]!, id: `a${n}` })),
    complaints: [{ field: 'people', label: 'Mit wem?', message: t.complaints.nobodyChosen?.() ?? '' }],
  }),
  planSeveralPage({ ...several, people: [] }),
  interviewConfirmPage({ t, place, interview: entry, deed: 'cancel', complaints: [] }),
  interviewConfirmPage({
    t,
    place,
    interview: entry,
    deed: 'reopen',
    complaints: [{ field: 'confirmed', label: 'Bestätigung', message: t.complaints.notConfirmed?.() ?? '' }],
  }),
  interviewConfirmPage({ t, place, interview: entry, deed: 'lock', complaints: [] }),
  interviewConfirmPage({ t, place, interview: entry, deed: 'reopenRating', complaints: [] }),
  interviewPage({
    t,
    place,
    sector: 'police',
    interview: facts,
    guide,
    label: '',
    ratings: undefined,
    statements: undefined,
    named: undefined,
    next: undefined,
    opening: {
      readAloud: 'Danke, dass Sie sich <Zeit> nehmen.\nWir machen Notizen.',
      team: [],
      question: 'Einverstanden?',
      prompts: ['Kann jemand mithören?'],
      options: [
        { value: 'yes', label: 'Ja' },
        { value: 'no', label: 'Nein' },
      ],
    },
  }),
  interviewPage({
    t,
    place,
    sector: 'police',
    guide,
    label: '',
    interview: { ...facts, status: 'running', heldOn: '2026-03-02' },
    ratings: { rated: 2, of: 10, isFinal: false, comparison: undefined },
    statements: { n: 0, open: 0, released: 0 },
    named: { open: 2 },
    next: undefined,
    opening: undefined,
  }),
  interviewPage({
    t,
    place,
    sector: 'police',
    guide,
    label: '',
    interview: { ...facts, status: 'completed', place: null, remark: null },
    ratings: { rated: 10, of: 10, isFinal: true, comparison },
    statements: { n: 3, open: 1, released: 1 },
    named: { open: 0 },
    opening: undefined,
    next: { what: 'hold', person: 'Sascha <b>', href: '/m/m1/interviews/i9' },
  }),
  interviewPage({
    t,
    place,
    sector: 'police',
    guide: undefined,
    label: 'other@3',
    ratings: undefined,
    statements: undefined,
    named: undefined,
    next: undefined,
    opening: undefined,
    interview: { ...facts, status: 'completed', plannedFor: null, plannedAt: null, interviewers: [] },
  }),
  interviewSectionPage({
    ...section,
    team: [],
    items: items('preview'),
    interview: { ...section.interview, status: 'planned' },
  }),
  interviewSectionPage({
    ...section,
    team: ['Zum Projektteam gehören: Kim <b>.'],
    items: items('write'),
    lastSavedAt: new Date(0),
  }),
  interviewSectionPage({
    ...section,
    items: wrong.map((item, at) => (at === 1 ? { ...item, conflict } : item)),
    complaints: [{ field: wrong[0]!.view.id, label: wrong[0]!.view.label, message: 'Bitte wählen Sie eine Antwort.' }],
  }),
  interviewSectionPage({
    ...section,
    hasFinalRating: true,
    interview: { ...section.interview, status: 'completed' },
    items: items('read').map((item, at) => (at === 0 ? { ...item, words: [] } : item)),
  }),
  interviewCheckPage({ ...check, open: [], complaints: [] }),
  interviewCheckPage({
    ...check,
    isRatingOpen: true,
    codesOpen: false,
    open: [{ id: 'one', title: 'Einstieg', items: [{ id: 'consent', label: 'Einverstanden?', isRequired: true }] }],
    complaints: [{ field: 'consent', label: 'Einverstanden?', message: 'Bitte beantworten.' }],
  }),
  interviewCheckPage({
    ...check,
    open: [],
    complaints: [],
    interview: { ...check.interview, status: 'completed' },
  }),
  interviewCheckPage({ ...check, open: [], complaints: [], consent: { ...consent, isKept: true } }),
  interviewCheckPage({
    ...check,
    open: [],
    complaints: [],
    consent: { statements: 3, isKept: false, open: 2 },
    hindrance: 'decide',
  }),
  ratingPage(rate),
  ratingPage({
    ...rate,
    items: rate.items.map((item) => ({ ...item, conflict })),
    open: ['rate_motivation'],
    complaints: [{ field: 'rate_motivation', label: 'Motivation', message: t.ratings.complaint }],
  }),
  ratingPage({ ...rate, interview: { ...section.interview, status: 'completed' }, isFinal: true, items: [] }),
  interviewTranscriptPage({
    t,
    place,
    interview: { ...entry, heldOn: '2026-03-02' },
    sections: [
      {
        id: 'one',
        title: 'Einstieg',
        items: [
          { id: 'role', label: 'Rolle?', words: ['Leitung', '<b>fett</b>'] },
          { id: 'contact', label: 'Kontakt?', words: [] },
        ],
      },
    ],
  }),
  interviewConfirmPage({ t, place, interview: entry, deed: 'forget', complaints: [] }),
  interviewConsensusPage({ t, place, interview: entry, rows: [row], complaints: [] }),
  interviewConsensusPage({
    t,
    place,
    interview: entry,
    rows: [{ ...row, value: '', steps: 0 }],
    complaints: [{ field: row.id, label: row.label, message: t.interviews.consensus.lacks.value }],
  }),
]
