import type Sqlite from 'better-sqlite3'
import type { NewAccount } from '../../db/accounts.ts'
import type { NewActor } from '../../db/actors.ts'
import type { Database } from '../../db/database.ts'
import type { NewMunicipality } from '../../db/municipalities.ts'

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

export const actor = (municipality: string, id: string, more: Partial<NewActor> = {}): NewActor => ({
  municipality,
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
