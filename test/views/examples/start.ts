import type { Agenda } from '../../../db/places/agenda.ts'
import type { Overview } from '../../../db/places/overviews.ts'
import { administratorPage } from '../../../server/start/administrator-page.ts'
import { type StartData, startPage } from '../../../server/start/page.ts'
import { formatsFor } from '../../../views/text/formats.ts'
import { texts } from '../../../views/text/index.ts'

export const newOverview: Overview = {
  mandate: undefined,
  actors: [],
  responses: [],
  sectors: [],
  interviewed: 0,
  submitted: 0,
  rated: 0,
  ratings: 0,
  ratedByTwo: 0,
  readBack: { of: 0, done: 0, waiting: 0 },
  place: { judges: 0, finished: 0, agreed: 0, toAgree: 0 },
  situationReport: {
    state: 'none',
    findings: 0,
    versions: 0,
    givenBackOn: null,
    finalOn: null,
    openCorrections: 0,
  },
  founding: undefined,
  heard: [],
  decided: undefined,
  recommendedAt: undefined,
  group: undefined,
  reviews: [],
  reports: 0,
  reportedAt: undefined,
}

export const fullOverview: Overview = {
  mandate: { missing: ['legalBasis', 'end'], endsOn: null, isTeamRight: false },
  actors: [
    { sector: 'administration', status: 'candidate', total: 4 },
    { sector: 'police', status: 'member', total: 1 },
    { sector: 'civil_society', status: 'contact', total: 3 },
  ],
  responses: [
    { purpose: 'situation', status: 'completed', total: 8 },
    { purpose: 'readiness', status: 'running', total: 1 },
    { purpose: 'readiness', status: 'locked', total: 4 },
    { purpose: 'self_assessment', status: 'completed', total: 2 },
    { purpose: 'self_assessment', status: 'planned', total: 1 },
  ],
  sectors: [
    {
      sector: 'administration',
      people: 4,
      heard: 4,
      considered: 4,
      interviewed: 3,
      planned: 1,
      invited: 3,
      submitted: 2,
      rated: 3,
      ratedByTwo: 2,
    },
    {
      sector: 'justice',
      people: 0,
      heard: 0,
      considered: 0,
      interviewed: 0,
      planned: 0,
      invited: 0,
      submitted: 0,
      rated: 0,
      ratedByTwo: 0,
    },
  ],
  interviewed: 4,
  submitted: 2,
  rated: 4,
  ratings: 44,
  ratedByTwo: 2,
  readBack: { of: 8, done: 6, waiting: 1 },
  place: { judges: 2, finished: 2, agreed: 3, toAgree: 1 },
  situationReport: {
    state: 'given_back',
    findings: 9,
    versions: 2,
    givenBackOn: '2026-03-20',
    finalOn: null,
    openCorrections: 1,
  },
  founding: { date: '2026-04-02', decided: { option: 'group', on: '2026-04-03' } },
  heard: ['administration', 'police', 'civil_society'],
  decided: undefined,
  recommendedAt: new Date('2026-04-20T10:00:00Z'),
  group: { foundedOn: '2026-05-01', endedOn: null, members: 7 },
  reviews: [],
  reports: 2,
  reportedAt: new Date('2026-05-02T10:00:00Z'),
}

const place = { municipality: 'm1', municipalityName: 'Musterfurt (fiktiv)' }
const asked = { actor: 'a01', dueOn: null, expiresAt: new Date('2026-03-04') }
export const agenda: Agenda = {
  interviews: [
    {
      ...place,
      id: 'i1',
      actorName: 'Alex Beispiel',
      purpose: 'readiness',
      status: 'running',
      day: '2026-03-02',
      time: null,
    },
    { ...place, id: 'i2', actorName: '<b>Toni</b>', purpose: 'situation', status: 'planned', day: null, time: null },
    {
      ...place,
      id: 'i3',
      actorName: 'Kim Muster',
      purpose: 'situation',
      status: 'planned',
      day: '2026-03-05',
      time: '14:30',
    },
  ],
  ratings: [{ ...place, id: 'i4', actorName: 'Robin Probe', rated: 7, of: 10 }],
  places: [{ ...place, judged: 3, of: 10 }],
  invitations: [
    { ...place, ...asked, id: 'v1', actorName: 'Sascha Test', purpose: 'self_assessment', review: null },
    { ...place, ...asked, id: 'v2', actorName: 'Uli Test', purpose: 'review', review: 'r1', dueOn: '2026-03-01' },
    { ...place, ...asked, id: 'v3', actorName: 'Vera Test', purpose: 'review', review: 'r1', dueOn: '2026-03-03' },
  ],
  groups: [
    { ...place, foundedOn: '2025-05-01' },
    { ...place, foundedOn: '2025-06-20' },
    { ...place, foundedOn: '2026-02-01' },
  ],
}

const start = (more: Partial<StartData> = {}) =>
  startPage({
    t: texts.de,
    f: formatsFor('de'),
    role: 'consultant',
    today: '2026-03-02',
    municipalities: [],
    total: 0,
    page: { limit: 20, offset: 0 },
    agenda: { interviews: [], ratings: [], places: [], invitations: [], groups: [] },
    ...more,
  })

const municipalities: StartData['municipalities'] = [
  { municipality: { id: 'm1', name: 'Musterfurt (fiktiv)', kind: 'town', role: 'model' }, overview: fullOverview },
  { municipality: { id: 'm2', name: 'Landkreis Beispiel', kind: null, role: null }, overview: newOverview },
]

export default [
  start(),
  start({ municipalities, total: 2, agenda }),
  start({
    municipalities,
    total: 85,
    page: { limit: 20, offset: 20 },
    agenda: { ...agenda, interviews: Array(20).fill(agenda.interviews[0]) },
  }),
  start({ municipalities, total: 2 }),
  start({ role: 'project_team', agenda: undefined }),
  start({ role: 'project_team', municipalities, total: 2, agenda: undefined }),
  administratorPage({ t: texts.de, f: formatsFor('de'), requests: { total: 0, since: undefined } }),
  administratorPage({
    t: texts.de,
    f: formatsFor('de'),
    requests: { total: 2, since: new Date('2026-03-01T09:00:00Z') },
  }),
]
