import type { Actor } from '../../../db/places/actors.ts'
import type { ArchivedThing } from '../../../db/places/archive.ts'
import { actorsPage } from '../../../server/actors/list-page.ts'
import { archivedInterviewPage, archivedPersonPage } from '../../../server/archive/page.ts'
import { type Shelved, shelfOf } from '../../../server/archive/shelf.ts'
import type { Interview } from '../../../server/interviews/interview.ts'
import { formatsFor } from '../../../views/text/formats.ts'
import { texts } from '../../../views/text/index.ts'

const spoken = { t: texts.de, f: formatsFor('de') }
const then = new Date('2026-03-02T09:00:00Z')
const since = { archivedAt: then, archivedBy: 'c1' }
const nameOf = () => 'Kim <b>Beispiel</b>'
const place = { id: 'm1', name: 'Musterfurt (fiktiv)' }

const actor: Actor = {
  municipality: 'm1',
  id: 'a1',
  name: 'Alex <b>Beispiel</b>',
  organisation: 'Amtsgericht Musterfurt',
  function: 'Direktorin',
  contact: 'alex@example.org',
  notes: null,
  sector: 'justice',
  status: 'candidate',
  attributes: {},
  milieus: [],
  revision: 2,
  createdAt: then,
  updatedAt: then,
  ...since,
}
const interview: Interview = {
  municipality: 'm1',
  id: 'i1',
  actor: 'a1',
  instrument: 'h1',
  instrumentLabel: null,
  purpose: 'readiness',
  status: 'completed',
  plannedFor: null,
  plannedAt: null,
  heldOn: '2026-02-20',
  place: null,
  remark: null,
  consentAt: null,
  startedAt: null,
  completedAt: null,
  submittedAt: null,
  review: null,
  scores: null,
  revision: 1,
  createdAt: then,
  interviewers: ['c1', 'c2'],
  archivedAt: null,
  archivedBy: null,
}
const planned: Interview = { ...interview, id: 'i2', status: 'planned', heldOn: null, interviewers: [] }
const records = { responses: [interview, planned], guides: new Map(), ratings: [], invitations: [] }
const withPerson: ArchivedThing = { thing: { kind: 'actor', id: 'a1' }, actor: 'a1', ...since }
const alone: ArchivedThing = { thing: { kind: 'interview', id: 'i1' }, actor: 'a1', archivedAt: then, archivedBy: null }
const about = { ...spoken, place, actor, nameOf, words: undefined }

const shelved: Shelved[] = [
  { kind: 'actor', id: 'a1', municipality: 'm1', label: actor.name, href: '/m/m1/actors/a1', ...since },
  { kind: 'actor', id: 'a2', municipality: 'm1', label: 'Toni', href: '/m/m1/actors/a2', ...since, archivedBy: null },
]
const list = { t: spoken.t, place, actors: [], records, filter: { q: '' } }

export default [
  archivedPersonPage({ ...about, archived: withPerson, records, ties: 2 }),
  archivedPersonPage({
    ...about,
    archived: withPerson,
    records: { ...records, responses: [] },
    ties: 0,
    words: ['Neu'],
  }),
  archivedInterviewPage({ ...about, archived: withPerson, interview }),
  archivedInterviewPage({ ...about, archived: alone, interview }),
  archivedInterviewPage({ ...about, archived: alone, interview: planned, words: [] }),
  actorsPage({ taken: [], ...list, shelf: shelfOf(shelved, { ...spoken, nameOf, mayBringBack: true }) }),
  actorsPage({ taken: [], ...list, shelf: shelfOf(shelved, { ...spoken, nameOf, mayBringBack: false }) }),
]
