import type { AccountRole, Language, PlaceRole } from '../../surveys/vocabulary.ts'
import type { Columns } from './columns.postgres.ts'
import { ofMunicipality } from './keys.ts'
import type { PlaceTables } from './places.ts'

/** Who works with the program, and for which municipalities. Tokens are stored as hashes only. */
export function accountTables(c: Columns, places: PlaceTables) {
  const accounts = accountsTable(c)
  return {
    accounts,
    accesses: accessesTable(c, places, accounts),
    accessRequests: accessRequestsTable(c, places),
    welcomes: welcomesTable(c, accounts),
    sessions: sessionsTable(c, accounts),
  }
}

const accountsTable = (c: Columns) =>
  c.table(
    'accounts',
    {
      id: c.text().primaryKey(),
      name: c.sealed<string>().notNull(),
      /** Lower-cased; people sign in with it, so it must be found by value. */
      email: c.text().notNull(),
      role: c.text().$type<AccountRole>().notNull(),
      /** Null until the welcome has been redeemed. */
      passwordHash: c.text(),
      language: c.text().$type<Language>().notNull(),
      disabledAt: c.instant(),
      createdAt: c.instant().notNull(),
      lastSignInAt: c.instant(),
    },
    (t) => [c.uniqueIndex('one_account_per_email').on(t.email)],
  )

type Accounts = ReturnType<typeof accountsTable>

const ofAccount = (c: Columns, accounts: Accounts) =>
  c
    .text()
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' })

const accessesTable = (c: Columns, places: PlaceTables, accounts: Accounts) =>
  c.table(
    'accesses',
    {
      account: ofAccount(c, accounts),
      municipality: ofMunicipality(c, places),
    },
    (t) => [
      c.primaryKey({ columns: [t.account, t.municipality] }),
      c.index('accesses_by_municipality').on(t.municipality),
    ],
  )

/** A consultant asks for a colleague in a municipality. A request stays when it is decided: who asked, who said what. */
const accessRequestsTable = (c: Columns, places: PlaceTables) =>
  c.table(
    'access_requests',
    {
      municipality: ofMunicipality(c, places),
      id: c.text().notNull(),
      name: c.sealed<string>().notNull(),
      /** Lower-cased, as that of an account. */
      email: c.sealed<string>().notNull(),
      role: c.text().$type<PlaceRole>().notNull(),
      reason: c.sealed<string>(),
      /** Accounts by id. */
      askedBy: c.text().notNull(),
      askedAt: c.instant().notNull(),
      /** Null while it waits. */
      outcome: c.text().$type<'granted' | 'declined' | 'withdrawn'>(),
      decidedBy: c.text(),
      decidedAt: c.instant(),
      /** Why it was declined. */
      answer: c.sealed<string>(),
      /** The account that was given access. */
      account: c.text(),
    },
    (t) => [c.primaryKey({ columns: [t.municipality, t.id] }), c.index('access_requests_by_outcome').on(t.outcome)],
  )

/** One-time links for setting a password. */
const welcomesTable = (c: Columns, accounts: Accounts) =>
  c.table(
    'welcomes',
    {
      tokenHash: c.text().primaryKey(),
      account: ofAccount(c, accounts),
      expiresAt: c.instant().notNull(),
      usedAt: c.instant(),
    },
    (t) => [c.index('welcomes_by_account').on(t.account)],
  )

const sessionsTable = (c: Columns, accounts: Accounts) =>
  c.table(
    'sessions',
    {
      idHash: c.text().primaryKey(),
      account: ofAccount(c, accounts),
      csrf: c.text().notNull(),
      createdAt: c.instant().notNull(),
      lastSeenAt: c.instant().notNull(),
      expiresAt: c.instant().notNull(),
    },
    (t) => [c.index('sessions_by_account').on(t.account), c.index('sessions_by_expiry').on(t.expiresAt)],
  )
