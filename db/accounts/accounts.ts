import { and, count, eq, gt, inArray, isNull, ne } from 'drizzle-orm'
import type { AccountRole } from '../../surveys/vocabulary.ts'
import { type Database, type Here, type Queries, type Reads, run, type Steps } from '../database.ts'
import { bySurname, inPortions, type Page, pageOf } from '../order.ts'
import type { Tables } from '../schema/tables.ts'

type Row = Tables['accounts']['$inferSelect']
/** Who works with the program. The password's hash is handed out for signing in only. */
export type Account = Omit<Row, 'passwordHash'>
export type NewAccount = Pick<Row, 'id' | 'name' | 'email' | 'role' | 'language' | 'createdAt'> & {
  passwordHash?: string | null
}

const withoutPassword = ({ passwordHash: _, ...account }: Row): Account => account

/** Adds an account; fails as duplicate (see isDuplicate) when the e-mail address, in lower case, is taken. */
export async function createAccount(db: Database, account: NewAccount): Promise<Account> {
  const [row] = await db.insert(db.tables.accounts).values(lowerCased(account)).returning()
  return withoutPassword(row!)
}

/** Adds the account only while there is no administrator: undefined when somebody else was first. */
export function createFirstAdministrator(
  db: Database,
  account: Omit<NewAccount, 'role'>,
): Promise<Account | undefined> {
  const { accounts } = db.tables
  return db.atomically(function* (tx) {
    const [any] = yield* run(tx.select().from(accounts).where(eq(accounts.role, 'administrator')).limit(1))
    if (any) return undefined
    return yield* addAccount(tx, { ...account, role: 'administrator' })
  })
}

/** Within larger transactions. */
export function* addAccount(tx: Queries, account: NewAccount): Steps<Account> {
  const [row] = yield* run(tx.insert(tx.tables.accounts).values(lowerCased(account)).returning())
  return withoutPassword(row!)
}

/** Likewise; `email` in lower case. */
export function* accountAt(tx: Reads, email: string): Steps<Account | undefined> {
  const { accounts } = tx.tables
  const [row] = yield* run(tx.select().from(accounts).where(eq(accounts.email, email)))
  return row && withoutPassword(row)
}

/** Whether anybody administers the instance, able to sign in or not. Until then the set-up link works. */
export async function hasAdministrator(db: Database): Promise<boolean> {
  const { accounts } = db.tables
  return (await db.select().from(accounts).where(eq(accounts.role, 'administrator')).limit(1)).length > 0
}

/** For signing in: also disabled accounts, and with the password's hash (null: none set yet). */
export async function findAccountByEmail(db: Database, email: string): Promise<Row | undefined> {
  const { accounts } = db.tables
  const [row] = await db.select().from(accounts).where(eq(accounts.email, email.toLowerCase()))
  return row
}

export async function findAccount(db: Database, id: string): Promise<Account | undefined> {
  const { accounts } = db.tables
  const [row] = await db.select().from(accounts).where(eq(accounts.id, id))
  return row && withoutPassword(row)
}

/** By name; `hasPassword` tells whether the welcome has been redeemed. */
export async function listAccounts(
  db: Database,
  { page }: { page?: Page } = {},
): Promise<(Account & { hasPassword: boolean })[]> {
  const rows = await db.select().from(db.tables.accounts)
  return pageOf(bySurname(rows), page).map((row) => ({
    ...withoutPassword(row),
    hasPassword: row.passwordHash !== null,
  }))
}

export type AccountChange = 'saved' | 'unknown' | 'last_administrator' | 'changed_meanwhile'

/** What an account form is about. */
export type AccountWithAccess = Pick<Row, 'name' | 'email' | 'role' | 'language'> & { municipalities: string[] }

/**
 * Changes what is given, all of it or nothing, and only where `isAsSeen` says so of what is stored by then. The last
 * administrator who can sign in keeps the role.
 */
export function updateAccount(
  db: Database,
  id: string,
  { municipalities, ...changes }: Partial<AccountWithAccess>,
  isAsSeen: (stored: AccountWithAccess) => boolean = () => true,
): Promise<AccountChange> {
  const { accounts, accesses } = db.tables
  return db.atomically(function* (tx) {
    const [stored] = yield* run(tx.select().from(accounts).where(eq(accounts.id, id)))
    if (!stored) return 'unknown'
    const seen = yield* run(tx.select().from(accesses).where(eq(accesses.account, id)))
    if (!isAsSeen({ ...stored, municipalities: seen.map((each) => each.municipality) })) return 'changed_meanwhile'
    const givesUp = changes.role !== undefined && changes.role !== 'administrator'
    if (givesUp && (yield* isLastAdministrator(tx, id))) return 'last_administrator'
    const changed = { ...changes, id, email: changes.email?.toLowerCase() }
    yield* run(tx.update(accounts).set(changed).where(eq(accounts.id, id)))
    if (municipalities) yield* replaceAccesses(tx, id, municipalities)
    return 'saved'
  })
}

/** @awaits the access issue */
export const changeRole = (db: Database, id: string, role: AccountRole): Promise<AccountChange> =>
  updateAccount(db, id, { role })

/** Ends all sessions and welcomes of the account and keeps it from signing in; its traces stay. */
export function disableAccount(db: Database, id: string, now: Date): Promise<AccountChange> {
  const { accounts } = db.tables
  return db.atomically(function* (tx) {
    if (yield* isLastAdministrator(tx, id)) return 'last_administrator'
    yield* shutOut(tx, id)
    const rows = yield* run(
      tx.update(accounts).set({ disabledAt: now }).where(eq(accounts.id, id)).returning({ id: accounts.id }),
    )
    return rows.length > 0 ? 'saved' : 'unknown'
  })
}

export async function enableAccount(db: Database, id: string): Promise<void> {
  const { accounts } = db.tables
  await db.update(accounts).set({ disabledAt: null }).where(eq(accounts.id, id))
}

export async function recordSignIn(db: Database, id: string, now: Date): Promise<void> {
  const { accounts } = db.tables
  await db.update(accounts).set({ lastSignInAt: now }).where(eq(accounts.id, id))
}

/** A new password ends every session and open welcome: whoever knew the old one is out. */
export async function setPassword(db: Database, id: string, passwordHash: string): Promise<void> {
  await db.atomically((tx) => replacePassword(tx, id, passwordHash))
}

/** Lets the account see exactly these municipalities from now on; ids that do not exist are passed over. */
export async function grantAccess(db: Database, account: string, municipalities: string[]): Promise<void> {
  await db.atomically((tx) => replaceAccesses(tx, account, municipalities))
}

function* replaceAccesses(tx: Queries, account: string, municipalities: string[]): Steps<void> {
  const { accesses, municipalities: known } = tx.tables
  yield* run(tx.delete(accesses).where(eq(accesses.account, account)))
  for (const portion of inPortions([...new Set(municipalities)])) {
    const found = yield* run(tx.select({ id: known.id }).from(known).where(inArray(known.id, portion)))
    const rows = found.map(({ id }) => ({ account, municipality: id }))
    if (rows.length > 0) yield* run(tx.insert(accesses).values(rows))
  }
}

/** Ids of the municipalities the account may see. */
export async function accessesOf(db: Database, account: string): Promise<string[]> {
  const { accesses } = db.tables
  const rows = await db.select().from(accesses).where(eq(accesses.account, account))
  return rows.map((row) => row.municipality).toSorted()
}

/** How many municipalities each account may see; those that see none are not named. */
export async function countAccesses(db: Database): Promise<Map<string, number>> {
  const { accesses } = db.tables
  const rows = await db.select({ account: accesses.account, total: count() }).from(accesses).groupBy(accesses.account)
  return new Map(rows.map(({ account, total }) => [account, total]))
}

/** Who may see the municipality, by name; disabled accounts as well. */
export async function accountsWithAccess(here: Here): Promise<Account[]> {
  const { accesses, accounts } = here.tables
  const rows = await here
    .select({ account: accounts })
    .from(accesses)
    .innerJoin(accounts, eq(accounts.id, accesses.account))
    .where(here.own(accesses))
  return bySurname(rows.map((row) => withoutPassword(row.account)))
}

/** A one-time link for setting a password; the account's earlier ones stop working. */
export async function issueWelcome(
  db: Database,
  welcome: { account: string; tokenHash: string; expiresAt: Date },
): Promise<void> {
  const { welcomes } = db.tables
  await db.atomically(function* (tx) {
    yield* run(tx.delete(welcomes).where(eq(welcomes.account, welcome.account)))
    yield* run(tx.insert(welcomes).values(welcome))
  })
}

/** Whose welcome this is, while it can be redeemed. */
export function findWelcome(db: Database, tokenHash: string, now: Date): Promise<Account | undefined> {
  return db.reading((tx) => openWelcome(tx, tokenHash, now))
}

/** Sets the password, once: undefined when the welcome is unknown, used, expired, or its account disabled. */
export function redeemWelcome(
  db: Database,
  tokenHash: string,
  now: Date,
  passwordHash: string,
): Promise<Account | undefined> {
  const { welcomes } = db.tables
  return db.atomically(function* (tx) {
    const account = yield* openWelcome(tx, tokenHash, now)
    if (!account) return undefined
    yield* run(tx.update(welcomes).set({ usedAt: now }).where(eq(welcomes.tokenHash, tokenHash)))
    yield* replacePassword(tx, account.id, passwordHash)
    return account
  })
}

const lowerCased = (account: NewAccount) => ({ ...account, email: account.email.toLowerCase() })

function* openWelcome(tx: Reads, tokenHash: string, now: Date): Steps<Account | undefined> {
  const { welcomes, accounts } = tx.tables
  const [found] = yield* run(
    tx
      .select({ account: accounts })
      .from(welcomes)
      .innerJoin(accounts, eq(accounts.id, welcomes.account))
      .where(
        and(
          eq(welcomes.tokenHash, tokenHash),
          isNull(welcomes.usedAt),
          gt(welcomes.expiresAt, now),
          isNull(accounts.disabledAt),
        ),
      ),
  )
  return found && withoutPassword(found.account)
}

function* replacePassword(tx: Queries, id: string, passwordHash: string): Steps<void> {
  yield* shutOut(tx, id)
  yield* run(tx.update(tx.tables.accounts).set({ passwordHash }).where(eq(tx.tables.accounts.id, id)))
}

/** Ends the sessions and the welcomes that are still open; a used welcome stays as a trace. */
function* shutOut(tx: Queries, id: string): Steps<void> {
  const { sessions, welcomes } = tx.tables
  yield* run(tx.delete(sessions).where(eq(sessions.account, id)))
  yield* run(tx.delete(welcomes).where(and(eq(welcomes.account, id), isNull(welcomes.usedAt))))
}

function* isLastAdministrator(tx: Reads, id: string): Steps<boolean> {
  const { accounts } = tx.tables
  const able = and(eq(accounts.role, 'administrator'), isNull(accounts.disabledAt))
  const [own] = yield* run(
    tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(able, eq(accounts.id, id))),
  )
  const [other] = yield* run(
    tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(able, ne(accounts.id, id)))
      .limit(1),
  )
  return own !== undefined && other === undefined
}
