import type Sqlite from 'better-sqlite3'
import type { NewAccount } from '../../db/accounts/accounts.ts'
import type { Database } from '../../db/database.ts'
import type { NewDecision } from '../../db/groups/decisions.ts'
import type { NewGroup } from '../../db/groups/groups.ts'
import { openDatabase } from '../../db/open.ts'
import { createActor, type NewActor } from '../../db/places/actors.ts'
import { createMunicipality, type NewMunicipality } from '../../db/places/municipalities.ts'
import { keepInstrument } from '../../db/surveys/instruments.ts'
import type { NewInvitation } from '../../db/surveys/invitations.ts'
import type { PlannedInterview } from '../../db/surveys/responses.ts'
import type { Instrument, Item } from '../../surveys/instrument.ts'
import type { Dimension } from '../../surveys/vocabulary.ts'

/** Worlds for the storage tests: everything fictional, every moment given. */
export const now = new Date('2026-03-02T10:00:00.123Z')
export const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000)

export const town = (id: string, more: Partial<NewMunicipality> = {}): NewMunicipality => ({
  id,
  name: `Musterstadt ${id}`,
  kind: 'town',
  role: 'model',
  createdAt: now,
  ...more,
})

export const account = (id: string, more: Partial<NewAccount> = {}): NewAccount => ({
  id,
  name: `Konto ${id}`,
  email: `${id}@example.org`,
  role: 'consultant',
  language: 'de',
  createdAt: now,
  ...more,
})

export const actor = (id: string, more: Partial<NewActor> = {}): NewActor => ({
  id,
  name: `Person ${id}`,
  organisation: 'Ordnungsamt',
  function: 'Leitung',
  contact: null,
  sector: 'administration',
  status: 'candidate',
  attributes: {},
  milieus: [],
  now,
  ...more,
})

/** The connection under the database, to look at what the product itself does not show. */
export const clientOf = (db: Database): Sqlite.Database => (db as unknown as { $client: Sqlite.Database }).$client

const step = { de: 'Stufe', en: 'step' }

/** An item that has a dimension rated. */
export const rated = (dimension: Dimension): Item => ({
  id: dimension,
  kind: 'rating',
  label: { de: 'Merkmal', en: 'dimension' },
  anchors: [step, step, step, step, step],
  rates: dimension,
})

export const instrument: Instrument = {
  format: 'tragwerk-instrument/1',
  id: 'readiness',
  version: 1,
  mode: 'interview',
  purpose: 'readiness',
  title: { de: 'Eignungsgespräch', en: 'Readiness interview' },
  intro: { de: 'Zur Probe.', en: 'For testing.' },
  minutes: { min: 30, max: 60 },
  sections: [
    {
      id: 'start',
      title: { de: 'Anfang', en: 'Start' },
      items: [{ id: 'why', kind: 'long_text', label: { de: 'Warum?', en: 'Why?' } }, rated('motivation')],
    },
  ],
  scales: [],
}

/** A database with two municipalities, each with the actors a01 to a04, and one instrument under the hash "h1", which has the motivation rated. */
export async function world(): Promise<Database> {
  const db = await openDatabase({ file: ':memory:' })
  await keepInstrument(db, 'h1', instrument)
  for (const municipality of ['m1', 'm2']) {
    await createMunicipality(db, town(municipality))
    for (const id of ['a01', 'a02', 'a03', 'a04']) await createActor(db.at(municipality), actor(id))
  }
  return db
}

export const interview = (id: string, more: Partial<PlannedInterview> = {}): PlannedInterview => ({
  id,
  actor: 'a01',
  instrument: 'h1',
  purpose: 'readiness',
  plannedFor: '2026-03-10',
  interviewers: ['c1'],
  now,
  ...more,
})

export const invitation = (id: string, more: Partial<NewInvitation> = {}): NewInvitation => ({
  id,
  actor: 'a01',
  purpose: 'self_assessment',
  instrument: 'h1',
  newResponse: `response-of-${id}`,
  tokenHash: `hash-of-${id}`,
  language: 'de',
  createdBy: 'c1',
  now,
  expiresAt: later(60),
  ...more,
})

export const group = (id: string, more: Partial<NewGroup> = {}): NewGroup => ({
  id,
  foundedOn: '2026-05-01',
  members: ['a01', 'a02'],
  reason: 'Alle Bereiche sind vertreten.',
  decidedBy: 'c1',
  now,
  ...more,
})

export const recommendation = (id: string, more = {}) => ({
  id,
  kind: 'computed' as const,
  name: null,
  reason: null,
  caseHash: 'abc',
  case: { actors: ['a01'] },
  result: { group: ['a01'], value: 12 },
  createdBy: 'c1',
  now,
  ...more,
})

export const decision = (id: string, more: Partial<NewDecision> = {}): NewDecision => ({
  id,
  subject: 'composition',
  option: 'adopt',
  decidedOn: '2026-05-01',
  decidedBy: 'c1',
  now,
  reason: 'Tragfähig und klein.',
  frozen: { value: 12 },
  ...more,
})
