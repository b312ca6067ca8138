import type { Actor } from '../../../db/places/actors.ts'
import type { Response } from '../../../db/surveys/responses.ts'
import { newActorPage } from '../../../server/actors/add/page.ts'
import { emptyActor, fieldsOfActor } from '../../../server/actors/fields.ts'
import { actorFormPage } from '../../../server/actors/form-page.ts'
import { actorsPage } from '../../../server/actors/list-page.ts'
import { actorPage } from '../../../server/actors/page.ts'
import type { ActorRecords } from '../../../server/actors/records.ts'
import { actorRemovalPage } from '../../../server/actors/removal-page.ts'
import { noTie } from '../../../server/actors/ties/fields.ts'
import { readinessInterview } from '../../../surveys/instruments/readiness-interview.ts'
import { selfAssessment } from '../../../surveys/instruments/self-assessment.ts'
import { statusesFor } from '../../../surveys/membership.ts'
import { formatsFor } from '../../../views/text/formats.ts'
import { texts } from '../../../views/text/index.ts'

const t = texts.de
const f = formatsFor('de')
const place = { id: 'm1', name: 'Musterfurt (fiktiv)' }
const then = new Date('2026-03-02T09:00:00Z')

const actor: Actor = {
  municipality: 'm1',
  id: 'a1',
  name: 'Alex <b>Beispiel</b>',
  organisation: 'Amtsgericht Musterfurt',
  function: 'Direktorin',
  contact: 'alex@example.org',
  notes: 'Lieber <nachmittags> anrufen.\n\nKennt „alle“ & jeden.',
  sector: 'justice',
  status: 'candidate',
  attributes: { fullTime: true, senior: false, court: 'local', personalParticipation: false },
  milieus: ['Jugend', 'Sportvereine'],
  revision: 2,
  createdAt: then,
  updatedAt: then,
  archivedAt: null,
  archivedBy: null,
}
const bare: Actor = {
  ...actor,
  id: 'a2',
  name: 'Kim Muster',
  organisation: null,
  function: null,
  contact: null,
  notes: null,
  sector: 'police',
  status: 'contact',
  attributes: {},
  milieus: [],
}

const response: Response = {
  municipality: 'm1',
  id: 'i1',
  actor: 'a1',
  instrument: null,
  instrumentLabel: 'readiness-interview@1',
  purpose: 'readiness',
  status: 'completed',
  plannedFor: '2026-03-01',
  plannedAt: null,
  heldOn: '2026-03-02',
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
  archivedAt: null,
  archivedBy: null,
  interviewers: ['c1'],
}
const records: ActorRecords = {
  responses: [
    response,
    { ...response, id: 'i2', status: 'planned', heldOn: null, plannedFor: null, plannedAt: null },
    { ...response, id: 's1', purpose: 'self_assessment', submittedAt: '2026-03-03T09:00:00.000Z' },
  ],
  ratings: (['motivation', 'authority'] as const).map((dimension) => ({
    municipality: 'm1',
    actor: 'a1',
    dimension,
    rater: 'c1',
    kind: 'independent',
    value: 4,
    missing: null,
    confidence: null,
    evidence: null,
    response: 'i1',
    final: false,
    revision: 1,
    savedAt: then,
  })),
  invitations: [],
  guides: new Map(),
}
const nothing: ActorRecords = { responses: [], ratings: [], invitations: [], guides: new Map() }

const noFilter = { q: '' }
const form = { t, place, statuses: statusesFor(undefined, false), namesakes: [], milieus: ['Sport <Verein>'] }
const added = { ...form, next: undefined, named: undefined }
const people = [actor, bare]
const unsaid = { rivalry: null, source: null, confirmed: null, confirmation: null, from: null, date: null }
const ties = [{ ...unsaid, municipality: 'm1', a: 'a1', b: 'a2', trust: 3, revision: 1 }]
const three = [...people, { ...bare, id: 'a3', name: 'Robin <i>Dritt</i>' }]
const excluding = { ...unsaid, municipality: 'm1', a: 'a1', trust: null, rivalry: 'excluding' as const, revision: 1 }
/** Said by a third person of two, and by one of the two with somebody else as well. */
const told = [
  { ...excluding, b: 'a2', source: 'i3', date: '2026-03-04' },
  { ...excluding, b: 'a3', from: 'a' as const, confirmed: true, confirmation: { reason: 'Telefonat & <Notiz>' } },
]
const said = [
  {
    interview: response,
    instrument: readinessInterview,
    answers: {
      closing_personal: 'yes',
      closing_hours: { missing: 'unknown' as const },
      closing_conditions: 'Nur „persönlich“ & <ohne> Presse',
    },
  },
]
const person = {
  t,
  f,
  language: 'de' as const,
  said,
  selfSaid: {
    response: { id: 's1', submittedAt: '2026-03-03T09:00:00.000Z' },
    instrument: selfAssessment,
    answers: { milieus: ['youth', 'distant'], time_available: 'up_to_two' },
  },
  leaving: () => undefined,
  place,
  actor,
  people,
  records,
  named: { n: 3, of: 8 },
  ties,
  sources: [response, { ...response, id: 'i3', actor: 'a3' }],
  isInGroup: false,
  tie: noTie,
  complaints: [],
}
const removal = { t, place, actor, records, ties: 1, isInGroup: false, wasInGroup: false, complaints: [] }

export default [
  actorsPage({ t, place, actors: [], records: nothing, filter: noFilter, taken: [] }),
  actorsPage({
    t,
    place,
    actors: people,
    records,
    filter: noFilter,
    taken: [{ list: 'a0123456789', people: 2, takenAt: new Date(0) }],
  }),
  actorsPage({
    t,
    place,
    actors: people,
    records,
    filter: { q: 'mu', sector: 'justice', status: 'candidate' },
    taken: [],
  }),
  actorsPage({ t, place, actors: people, records, filter: { q: '', sector: 'civil_society' }, taken: [] }),
  newActorPage({ ...added, values: emptyActor, next: '/m/m1/interviews/new', complaints: [] }),
  newActorPage({ ...added, values: emptyActor, last: actor, complaints: [] }),
  newActorPage({
    ...added,
    values: { ...fieldsOfActor(actor), sector: '' },
    namesakes: [actor, bare],
    complaints: [{ field: 'isAnother', label: 'Gleicher Name', message: 'Bitte bestätigen Sie das.' }],
  }),
  actorFormPage({
    ...form,
    existing: bare,
    proposed: undefined,
    values: fieldsOfActor(bare),
    namesakes: [actor],
    complaints: [{ field: 'isAnother', label: 'Gleicher Name', message: 'Bitte bestätigen Sie das.' }],
  }),
  actorFormPage({
    ...form,
    existing: { id: 'a1', name: actor.name, revision: 2 },
    proposed: 'self',
    statuses: statusesFor('member', true),
    values: fieldsOfActor(actor),
    complaints: (['name', 'sector', 'attributes', 'court', 'milieus', 'notes'] as const).map((field) => ({
      field,
      label: t.actors.fields[field],
      message: 'Bitte prüfen Sie diese Angabe.',
    })),
  }),
  actorPage(person),
  actorPage({ ...person, tie: { ...noTie, other: 'a2', trust: '3', source: 'i3', revision: 1 } }),
  actorPage({ ...person, people: three, ties: told }),
  actorPage({
    ...person,
    people: three,
    ties: told,
    confirming: { other: 'a2', reason: '' },
    complaints: [{ field: 'reason', label: t.actors.fields.reason, message: 'Bitte füllen Sie dieses Feld aus.' }],
  }),
  actorPage({
    ...person,
    actor: { ...bare, status: 'member' },
    said: [],
    records: nothing,
    ties: [],
    isInGroup: true,
    complaints: [{ field: 'other', label: 'Andere Person', message: 'Bitte wählen Sie eine Person aus.' }],
  }),
  actorPage({ ...person, actor: bare, people: [bare], records: nothing, ties: [] }),
  actorRemovalPage(removal),
  actorRemovalPage({ ...removal, records: nothing, ties: 0, wasInGroup: true }),
  actorRemovalPage({ ...removal, isInGroup: true, wasInGroup: true }),
  actorRemovalPage({
    ...removal,
    complaints: [{ field: 'confirm', label: 'Bestätigung', message: 'Bitte setzen Sie den Haken.' }],
  }),
]
