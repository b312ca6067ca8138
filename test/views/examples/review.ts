import type { CaseFile, Review } from '../../../reports/case/case-file.ts'
import type { Decision } from '../../../reports/decision/decision.ts'
import { closeReviewPage } from '../../../server/reviews/close-page.ts'
import { recordDecisionPage, reviewDecisionPage } from '../../../server/reviews/decision-page.ts'
import { reviewPage } from '../../../server/reviews/page.ts'

const file: CaseFile = {
  format: 'tragwerk-case/1',
  municipality: { id: 'm1', name: 'Musterfurt (fiktiv)' },
  actors: [{ id: 'a1', name: 'Kim', sector: 'police', status: 'member' }],
}
const review = { id: 'r1', date: '2026-10-01', isOpen: true }
const facts: Review = {
  date: '2026-10-01',
  criteria: { K1: { answers: { a1: 'no' } }, K7: { value: 'yes', evidence: 2 } },
}
const decision: Decision = {
  format: 'tragwerk-decision/2',
  heard: { answered: 1, declined: 0, open: 0 },
  option: 'transfer',
  alternative: 'dissolve',
  ready: false,
  strength: 'weak',
  basis: ['K7'],
  clarify: [{ option: 'dissolve', criteria: ['K1'] }],
  missing: { dissolve: ['K1', 'K7'], transfer: ['K4'] },
  dissent: [{ criterion: 'K1', actor: 'a1', value: 'no' }],
  statements: [{ de: 'Ein Satz.', en: 'A sentence.', handbook: ['H 4.4'], data: ['reviews.K7'] }],
}
const calm: Decision = {
  ...decision,
  option: 'continue',
  alternative: null,
  ready: true,
  clarify: [],
  missing: { dissolve: [], transfer: [] },
  dissent: [],
  heard: { answered: 0, declined: 0, open: 1 },
  statements: [
    {
      de: 'Noch hat kein Mitglied geantwortet.',
      en: 'No member has answered yet.',
      handbook: [],
      model: true,
      data: ['group'],
    },
  ],
}
const place = { municipality: file.municipality, review, language: 'de' as const }
const members = [
  { id: 'a1', name: 'Kim <b>', state: { label: 'eingeladen', tone: 'info' as const }, hasAnswered: true },
]
const complaints = [{ field: 'K2.value', label: 'K2', message: 'Bitte wählen Sie eine der Möglichkeiten aus.' }]
const recorded = [{ option: 'Fortführen', reason: 'Weil.', decidedOn: '2026-10-02', by: 'Alex' }]

export default [
  reviewPage({ ...place, members: [], fields: {}, derived: {}, mayChange: true, complaints: [] }),
  reviewPage({
    ...place,
    members,
    fields: { 'K1.a1': 'no', 'K2.notes': 'Text' },
    derived: { K1: 'no' },
    mayChange: true,
    complaints,
  }),
  reviewPage({
    ...place,
    review: { ...review, isOpen: false },
    members,
    fields: {},
    derived: {},

    mayChange: true,
    complaints: [],
  }),
  reviewDecisionPage({ ...place, file, facts, decision, recorded: [], mayDecide: true }),
  reviewDecisionPage({ ...place, language: 'en', file, facts, decision: calm, recorded, mayDecide: false }),
  closeReviewPage({ ...place, complaints: [] }),
  closeReviewPage({
    ...place,
    language: 'en',
    complaints: [{ field: 'confirmed', label: 'Confirmation', message: 'missing' }],
  }),
  recordDecisionPage({
    ...place,
    recommended: 'transfer',
    values: { option: '', reason: 'Getippt', date: '' },
    complaints: [{ field: 'option', label: 'Entscheidung', message: 'fehlt' }],
  }),
]
