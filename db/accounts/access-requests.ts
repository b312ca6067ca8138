import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Language } from '../../surveys/vocabulary.ts'
import { type Database, type Here, type Local, type LocalReads, type Reads, run, type Steps } from '../database.ts'
import { compareIds } from '../order.ts'
import type { Tables } from '../schema/tables.ts'
import { type Account, accountAt, addAccount } from './accounts.ts'

export type AccessRequest = Tables['accessRequests']['$inferSelect']
type NewRequest = Pick<AccessRequest, 'id' | 'name' | 'email' | 'role' | 'reason' | 'askedBy'> & { now: Date }

/** What became of asking: an address waits once, and whoever can see the municipality need not be asked for. */
export type Asked = { state: 'waits' | 'waits_already' } | { state: 'has_access'; account: Account }

export function askForAccess(here: Here, { now, ...request }: NewRequest): Promise<Asked> {
  const { accessRequests } = here.tables
  const email = request.email.toLowerCase()
  return here.atomically(function* (tx) {
    const account = yield* accountAt(tx, email)
    if (account && !account.disabledAt && (yield* hasAccess(tx, account.id))) return { state: 'has_access', account }
    const waiting = yield* run(
      tx
        .select()
        .from(accessRequests)
        .where(tx.own(accessRequests, isNull(accessRequests.outcome))),
    )
    if (waiting.some((each) => each.email === email)) return { state: 'waits_already' }
    const { municipality } = tx
    yield* run(tx.insert(accessRequests).values({ ...request, email, municipality, askedAt: now }))
    return { state: 'waits' }
  })
}

/** What this account has asked for here, the latest first. */
export async function requestsBy(here: Here, account: string): Promise<AccessRequest[]> {
  const { accessRequests } = here.tables
  const rows = await here
    .select()
    .from(accessRequests)
    .where(here.own(accessRequests, eq(accessRequests.askedBy, account)))
  return rows.toSorted((a, b) => b.askedAt.getTime() - a.askedAt.getTime() || compareIds(a.id, b.id))
}

/** A request for whoever decides: who asks, for which municipality, and what there is for that address already. */
export interface WaitingRequest extends AccessRequest {
  municipalityName: string
  /** Undefined when the account is gone, or is no consultant there any more. */
  askedByName: string | undefined
  existing: Account | undefined
}

/** All that wait, the longest first. */
export function waitingRequests(db: Database): Promise<WaitingRequest[]> {
  return db.reading(function* (tx) {
    const waiting = yield* run(everyWaiting(tx))
    const told: WaitingRequest[] = []
    for (const { request, municipalityName } of waiting) {
      const askedByName = yield* nameOfAsking(tx, request)
      told.push({ ...request, municipalityName, askedByName, existing: yield* accountAt(tx, request.email) })
    }
    return told.toSorted((a, b) => a.askedAt.getTime() - b.askedAt.getTime() || compareIds(a.id, b.id))
  })
}

export const findWaitingRequest = async (db: Database, id: string): Promise<WaitingRequest | undefined> =>
  (await waitingRequests(db)).find((each) => each.id === id)

/** How many wait, and since when the first. */
export async function requestsWaiting(db: Database): Promise<{ total: number; since: Date | undefined }> {
  const { accessRequests } = db.tables
  const rows = await db
    .select({ at: accessRequests.askedAt })
    .from(accessRequests)
    .where(isNull(accessRequests.outcome))
  const since = rows.map(({ at }) => at).toSorted((a, b) => a.getTime() - b.getTime())[0]
  return { total: rows.length, since }
}

/** Why an account that exists already cannot simply be given the access that was asked for. */
export type Obstacle = 'disabled' | 'other_role'

export const obstacleIn = ({ role, existing }: Pick<WaitingRequest, 'role' | 'existing'>): Obstacle | undefined => {
  if (!existing) return undefined
  if (existing.disabledAt) return 'disabled'
  return existing.role === role ? undefined : 'other_role'
}

export type Granted =
  | { state: 'granted'; account: Account; needsWelcome: boolean }
  | { state: 'decided_already' }
  | { state: Obstacle }

/**
 * Gives the access that was asked for, making the account (`newAccount`: its id) where the address has none. Welcome is
 * who has no password and no link that still works.
 */
export function grantRequest(
  here: Here,
  { id, by, newAccount, now }: { id: string; by: string; newAccount: string; now: Date },
): Promise<Granted> {
  const { accesses } = here.tables
  return here.atomically(function* (tx): Steps<Granted> {
    const request = yield* waitingHere(tx, id)
    if (!request) return { state: 'decided_already' }
    const existing = yield* accountAt(tx, request.email)
    const obstacle = obstacleIn({ role: request.role, existing })
    if (obstacle) return { state: obstacle }
    const account = existing ?? (yield* makeAccount(tx, request, { newAccount, now }))
    const { municipality } = tx
    yield* run(tx.insert(accesses).values({ account: account.id, municipality }).onConflictDoNothing())
    yield* decide(tx, id, { outcome: 'granted', decidedBy: by, decidedAt: now, account: account.id })
    return { state: 'granted', account, needsWelcome: yield* needsWelcome(tx, account.id, now) }
  })
}

/** False when it does not wait any more. */
export const declineRequest = (
  here: Here,
  { id, by, reason, now }: { id: string; by: string; reason: string; now: Date },
): Promise<boolean> =>
  here.atomically(function* (tx) {
    if (!(yield* waitingHere(tx, id))) return false
    yield* decide(tx, id, { outcome: 'declined', decidedBy: by, decidedAt: now, answer: reason })
    return true
  })

/** Takes an own request back; false when it does not wait any more, or is somebody else's. */
export const withdrawRequest = (here: Here, { id, by, now }: { id: string; by: string; now: Date }): Promise<boolean> =>
  here.atomically(function* (tx) {
    if ((yield* waitingHere(tx, id))?.askedBy !== by) return false
    yield* decide(tx, id, { outcome: 'withdrawn', decidedBy: by, decidedAt: now })
    return true
  })

function everyWaiting(tx: Reads) {
  const { accessRequests, municipalities } = tx.tables
  return tx
    .select({ request: accessRequests, municipalityName: municipalities.name })
    .from(accessRequests)
    .innerJoin(municipalities, eq(municipalities.id, accessRequests.municipality))
    .where(isNull(accessRequests.outcome))
}

function* waitingHere(tx: LocalReads, id: string): Steps<AccessRequest | undefined> {
  const { accessRequests } = tx.tables
  const [row] = yield* run(
    tx
      .select()
      .from(accessRequests)
      .where(tx.own(accessRequests, eq(accessRequests.id, id), isNull(accessRequests.outcome))),
  )
  return row
}

function* decide(
  tx: Local,
  id: string,
  decision: Partial<Pick<AccessRequest, 'outcome' | 'decidedBy' | 'decidedAt' | 'answer' | 'account'>>,
): Steps<void> {
  const { accessRequests } = tx.tables
  const one = tx.own(accessRequests, eq(accessRequests.id, id))
  yield* run(tx.update(accessRequests).set(decision).where(one))
}

function* hasAccess(tx: LocalReads, account: string): Steps<boolean> {
  const { accesses } = tx.tables
  const own = tx.own(accesses, eq(accesses.account, account))
  return (yield* run(tx.select().from(accesses).where(own))).length > 0
}

function* nameOfAsking(tx: Reads, { askedBy, municipality }: AccessRequest): Steps<string | undefined> {
  const { accounts, accesses } = tx.tables
  const [row] = yield* run(
    tx
      .select({ name: accounts.name })
      .from(accounts)
      .innerJoin(accesses, and(eq(accesses.account, accounts.id), eq(accesses.municipality, municipality)))
      .where(and(eq(accounts.id, askedBy), eq(accounts.role, 'consultant'), isNull(accounts.disabledAt))),
  )
  return row?.name
}

/** In the language of whoever asked; the owner can choose another. */
function* makeAccount(
  tx: Local,
  { name, email, role, askedBy }: AccessRequest,
  { newAccount, now }: { newAccount: string; now: Date },
): Steps<Account> {
  const { accounts } = tx.tables
  const [asking] = yield* run(tx.select({ language: accounts.language }).from(accounts).where(eq(accounts.id, askedBy)))
  const language: Language = asking?.language ?? 'de'
  return yield* addAccount(tx, { id: newAccount, name, email, role, language, createdAt: now })
}

function* needsWelcome(tx: Reads, account: string, now: Date): Steps<boolean> {
  const { accounts, welcomes } = tx.tables
  const [row] = yield* run(
    tx.select({ passwordHash: accounts.passwordHash }).from(accounts).where(eq(accounts.id, account)),
  )
  if (row?.passwordHash !== null) return false
  const open = and(eq(welcomes.account, account), isNull(welcomes.usedAt), gt(welcomes.expiresAt, now))
  return (yield* run(tx.select({ account: welcomes.account }).from(welcomes).where(open))).length === 0
}
