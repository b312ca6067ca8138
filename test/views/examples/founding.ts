import type { CaseFile } from '../../../reports/case/case-file.ts'
import { found } from '../../../reports/founding/found.ts'
import { fieldsFrom } from '../../../server/founding/form.ts'
import {
  decideFoundingPage,
  foundingCriteriaPage,
  foundingPage,
  judgePlaceFirstPage,
  noFoundingPage,
} from '../../../server/founding/page.ts'
import type { FoundingAnswers } from '../../../surveys/founding.ts'
import { texts } from '../../../views/text/index.ts'

const t = texts.de
const place = { municipality: { id: 'm1', name: 'Musterfurt (fiktiv)' }, language: 'de' } as const
const file: CaseFile = { format: 'tragwerk-case/1', municipality: place.municipality, actors: [] }
const yes = (notes: string) => ({ value: 'yes', evidence: 2, notes }) as const
const known: FoundingAnswers = {
  B1: yes('<b>Vier</b> Gespräche'),
  B2: yes('Drei Bereiche'),
  M1: { value: 'partly', evidence: 1 },
  M2: yes(''),
  M3: yes(''),
}
const page = (criteria: FoundingAnswers) => ({
  ...place,
  id: 'f1',
  date: '2026-04-02',
  known: criteria,
  result: found(file, { date: '2026-04-02', criteria }),
  recorded: [],
})
const recorded = [
  { option: 'Strategiegruppe', reason: '<i>Alle</i> vier Bereiche', decidedOn: '2026-04-03', by: 'Kim' },
]
const form = {
  ...place,
  fields: fieldsFrom(known, {}),
  revision: 2,
  proposals: {
    B1: { value: 'yes', step: 4, kind: 'consensus' },
    B2: { value: 'partly', step: 3, kind: 'independent' },
    M5: { value: 'unknown', step: null, kind: 'independent' },
  },
} as const
const values = { option: 'group', reason: 'Weil <b>…', date: '2026-04-03' }

export default [
  noFoundingPage({ ...place, mayAnswer: true }),
  noFoundingPage({ ...place, mayAnswer: false }),
  foundingPage({ ...page({}), mayAnswer: true }),
  foundingPage({ ...page(known), mayAnswer: false }),
  foundingPage({ ...page(known), recorded, mayAnswer: true }),
  foundingCriteriaPage({ ...form, complaints: [] }),
  foundingCriteriaPage({
    ...form,
    complaints: [{ field: 'B2.notes', label: 'B2', message: t.complaints.departureWithoutReason?.() ?? '' }],
  }),
  decideFoundingPage({ ...place, recommended: 'group', values: { option: '', reason: '', date: '' }, complaints: [] }),
  decideFoundingPage({
    ...place,
    recommended: 'not_yet',
    values,
    complaints: [{ field: 'confirmed', label: 'Bestätigung', message: t.complaints.notConfirmed?.() ?? '' }],
  }),
  judgePlaceFirstPage('m1', t),
]
