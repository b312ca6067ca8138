import type { CaseFile } from '../../../reports/case/case-file.ts'
import { endGroupPage } from '../../../server/group/end-page.ts'
import { memberJoinsPage, memberLeavesPage } from '../../../server/group/member-pages.ts'
import { groupPage } from '../../../server/group/page.ts'

const file: CaseFile = {
  format: 'tragwerk-case/1',
  municipality: { id: 'm1', name: 'Musterfurt (fiktiv)' },
  actors: [
    {
      id: 'a1',
      name: 'Kim',
      sector: 'police',
      status: 'member',
      function: 'Staatsschutz',
      attributes: { canCoordinate: true },
    },
    { id: 'a2', name: 'Mo', sector: 'administration', status: 'member' },
    { id: 'a3', name: 'Ali', sector: 'justice', status: 'former' },
    { id: 'a4', name: 'Sam', sector: 'civil_society', status: 'candidate' },
  ],
}
const members = [
  { actor: 'a1', joinedOn: '2026-01-01', leftOn: null },
  { actor: 'a2', joinedOn: null, leftOn: null },
  { actor: 'a3', joinedOn: '2026-01-01', leftOn: '2026-02-01' },
]
const group = { id: 'g1', foundedOn: '2026-01-01', endedOn: null, members }
const wishes = { date: '2026-10-01' }
const decisions = [
  { option: 'Gruppe gegründet', reason: 'Weil alle <einverstanden> waren.', decidedOn: '2026-01-01', by: 'Alex' },
]
const reviews = [
  { id: 'r1', date: '2026-10-01', status: 'open' as const },
  { id: 'r0', date: '2026-05-01', status: 'decided' as const },
  { id: 'r2', date: '2026-02-01', status: 'closed' as const },
]
const complaints = [{ field: 'date', label: 'Tag', message: 'Bitte geben Sie ein Datum ein.' }]
const place = { municipality: file.municipality, language: 'de' as const }

export default [
  groupPage(
    {
      file,
      group: undefined,
      decisions: [],
      reviews: [],
      mayChange: true,
      today: '2026-03-02',
      wishes,
      complaints: [],
    },
    'de',
  ),
  groupPage({ file, group, decisions, reviews, mayChange: true, today: '2026-03-02', wishes, complaints }, 'de'),
  groupPage(
    {
      file,
      group: { ...group, endedOn: '2026-12-01' },
      decisions,
      reviews: [],
      mayChange: true,
      today: '2027-03-02',
      wishes,
      complaints: [],
    },
    'en',
  ),
  endGroupPage({ ...place, values: { option: '', reason: '', date: '2026-03-02' }, complaints: [] }),
  endGroupPage({
    ...place,
    language: 'en',
    values: { option: 'dissolve', reason: 'Typed <b>', date: '' },
    complaints,
  }),
  memberLeavesPage({ ...place, actor: { id: 'a1', name: 'Kim' }, values: { date: '2026-03-02' }, complaints }),
  memberJoinsPage({
    ...place,
    candidates: file.actors,
    size: 2,
    values: { actor: 'a4', date: '2026-03-02' },
    complaints,
  }),
  memberJoinsPage({ ...place, candidates: [], size: 2, values: { actor: '', date: '' }, complaints: [] }),
]
