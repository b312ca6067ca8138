import { municipalityFormPage } from '../../../server/municipalities/form-page.ts'
import { municipalityPage } from '../../../server/municipalities/page.ts'
import { formatsFor } from '../../../views/text/formats.ts'
import { texts } from '../../../views/text/index.ts'
import { agenda, fullOverview, newOverview } from './start.ts'

const t = texts.de
const municipality = {
  id: 'm1',
  name: 'Musterfurt (fiktiv)',
  kind: 'town',
  role: 'model',
  state: 'NW',
  inhabitants: 48_000,
  settings: null,
  createdAt: new Date('2026-03-02T09:00:00Z'),
  revision: 1,
  archivedAt: null,
  archivedBy: null,
} as const
const data = { t, f: formatsFor('de'), role: 'consultant', today: '2026-03-02', isOutdated: false, agenda } as const
const values = { name: 'Musterfurt', kind: 'town', role: 'model', state: 'NW', inhabitants: '48.000' }
const existing = { id: 'm1', name: 'Musterfurt', revision: 3 }
const { group: _, ...ungrouped } = fullOverview

export default [
  municipalityPage({ ...data, municipality, overview: newOverview }),
  municipalityPage({ ...data, municipality, overview: fullOverview }),
  municipalityPage({ ...data, municipality, overview: { ...ungrouped, group: undefined }, isOutdated: true }),
  municipalityPage({
    ...data,
    today: '2027-03-02',
    municipality: { ...municipality, kind: null, role: null, state: null, inhabitants: null },
    overview: fullOverview,
    role: 'project_team',
    agenda: undefined,
  }),
  municipalityPage({
    ...data,
    municipality,
    overview: {
      ...fullOverview,
      group: { foundedOn: null, endedOn: '2027-03-01', members: 1 },
      reviews: [{ date: '2027-02-01', status: 'closed', members: 0, heard: 0 }],
      decided: { option: 'transfer', on: '2027-02-02' },
      reports: 1,
    },
  }),
  municipalityPage({
    ...data,
    municipality,
    overview: { ...fullOverview, reviews: [{ date: '2027-02-01', status: 'open', members: 7, heard: 2 }] },
  }),
  municipalityFormPage({
    t,
    existing: undefined,
    values: { name: '', kind: '', role: '', state: '', inhabitants: '' },
    complaints: [],
  }),
  municipalityFormPage({ t, existing, values, complaints: [] }),
  municipalityFormPage({
    t,
    existing,
    values: { ...values, name: '', inhabitants: 'viele' },
    complaints: [
      { field: 'name', label: 'Name', message: 'Bitte füllen Sie dieses Feld aus.' },
      { field: 'inhabitants', label: 'Zahl der Einwohner:innen', message: 'Bitte geben Sie eine Zahl ein.' },
    ],
  }),
]
