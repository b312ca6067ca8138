import { and, eq, gt, isNull, lte } from 'drizzle-orm'
import { type Database, run } from '../database.ts'
import type { Tables } from '../schema/tables.ts'
import type { Account } from './accounts.ts'

type Row = Tables['sessions']['$inferSelect']
/** A sign-in that still holds, with who it is and which municipalities (ids) they may see. */
export type Session = Omit<Row, 'account'> & { account: Account; municipalities: string[] }

export async function createSession(db: Database, session: Row): Promise<void> {
  await db.insert(db.tables.sessions).values(session)
}

/** Undefined when unknown, expired, or the account disabled. Idle time is the caller's to judge, by lastSeenAt. */
export function findSession(db: Database, idHash: string, now: Date): Promise<Session | undefined> {
  const { sessions, accounts, accesses } = db.tables
  return db.reading(function* (tx) {
    const [found] = yield* run(
      tx
        .select({ session: sessions, account: accounts })
        .from(sessions)
        .innerJoin(accounts, eq(accounts.id, sessions.account))
        .where(and(eq(sessions.idHash, idHash), gt(sessions.expiresAt, now), isNull(accounts.disabledAt))),
    )
    if (!found) return undefined
    const rows = yield* run(tx.select().from(accesses).where(eq(accesses.account, found.account.id)))
    const { passwordHash: _, ...account } = found.account
    return { ...found.session, account, municipalities: rows.map((row) => row.municipality).toSorted() }
  })
}

/** A sign-in that is over, or nearly: the token of the forms it was shown. */
export type PastSession = Pick<Row, 'csrf'>

/** A session that may be over, but was still to end after `since`; of nobody whose account is disabled. */
export async function findPastSession(db: Database, idHash: string, since: Date): Promise<PastSession | undefined> {
  const { sessions, accounts } = db.tables
  const [row] = await db
    .select({ csrf: sessions.csrf })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.account))
    .where(and(eq(sessions.idHash, idHash), gt(sessions.expiresAt, since), isNull(accounts.disabledAt)))
  return row
}

/** Whether a session of this account, over or not, has shown forms with the token that `isIt` knows. */
export async function hasIssued(
  db: Database,
  { account, since }: { account: string; since: Date },
  isIt: (csrf: string) => boolean,
): Promise<boolean> {
  const { sessions } = db.tables
  const rows = await db
    .select({ csrf: sessions.csrf })
    .from(sessions)
    .where(and(eq(sessions.account, account), gt(sessions.expiresAt, since)))
  return rows.some(({ csrf }) => isIt(csrf))
}

export async function touchSession(db: Database, idHash: string, now: Date): Promise<void> {
  const { sessions } = db.tables
  await db.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.idHash, idHash))
}

export async function removeSession(db: Database, idHash: string): Promise<void> {
  const { sessions } = db.tables
  await db.delete(sessions).where(eq(sessions.idHash, idHash))
}

/** @awaits the access issue */
export async function removeSessionsOf(db: Database, account: string): Promise<void> {
  const { sessions } = db.tables
  await db.delete(sessions).where(eq(sessions.account, account))
}

export async function forgetExpiredSessions(db: Database, now: Date): Promise<void> {
  const { sessions } = db.tables
  await db.delete(sessions).where(lte(sessions.expiresAt, now))
}
