import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { isFinished } from '../../surveys/progress/finished.ts'
import { endOfLink } from '../../surveys/progress/standing.ts'
import type { InvitationPurpose } from '../../surveys/vocabulary.ts'
import { type Database, type Here, type Local, type LocalReads, type Reads, run, type Steps } from '../database.ts'
import type { Tables } from '../schema/tables.ts'
import type { SealedCode } from './link-secrets.ts'
import type { ResponseRow } from './responses.ts'

type Row = Tables['invitations']['$inferSelect']
type InvitationState = 'open' | 'expired' | 'revoked' | 'submitted'
/** An invitation with how it stands and the response it opens. The token itself is known to the person only. */
export type Invitation = Row & { state: InvitationState; to: ResponseRow }

export interface NewInvitation {
  id: string
  actor: string
  purpose: InvitationPurpose
  /** Hash of the kept instrument, and the id for a response, both used where none is under way. */
  instrument: string
  newResponse: string
  /** The review whose members are asked; none for a self-assessment. */
  review?: string
  tokenHash: string
  /** The short code that opens it as well. */
  code?: SealedCode
  language: Row['language']
  /** "YYYY-MM-DD" */
  dueOn?: string
  createdBy: string
  now: Date
  expiresAt: Date
}

/**
 * Invites somebody to answer. A response that was begun goes on behind the new link, and the earlier links to it
 * are revoked. Undefined when the actor or the review is unknown here.
 */
export const issueInvitation = (here: Here, given: NewInvitation): Promise<Invitation | undefined> =>
  here.atomically((tx) => issue(tx, given))

/** `replaces`: id of the link that was open when the form was shown, '' for none. */
type GivenOut = NewInvitation & { replaces: string }
/** taken: whoever else gives out links has been faster, and nothing was changed. */
export type GivingOut = { actor: string; state: 'given' | 'taken' | 'unknown' }

/**
 * Gives out a link to each, all in one step. What was given out with the same token is left as it is: the same form was
 * sent twice.
 */
export function giveOutLinks(here: Here, links: GivenOut[]): Promise<GivingOut[]> {
  return here.atomically(function* (tx) {
    const done: GivingOut[] = []
    for (const link of links) done.push({ actor: link.actor, state: yield* giveOut(tx, link) })
    return done
  })
}

function* giveOut(tx: Local, { replaces, ...given }: GivenOut): Steps<GivingOut['state']> {
  const { invitations } = tx.tables
  const same = tx.own(invitations, eq(invitations.tokenHash, given.tokenHash), eq(invitations.actor, given.actor))
  const [again] = yield* run(tx.select({ revokedAt: invitations.revokedAt }).from(invitations).where(same))
  if (again) return again.revokedAt ? 'taken' : 'given'
  if ((yield* openLinkTo(tx, given)) !== replaces) return 'taken'
  return (yield* issue(tx, given)) ? 'given' : 'unknown'
}

/** Id of the link that opens the response under way; '' where there is none. */
function* openLinkTo(tx: LocalReads, given: NewInvitation): Steps<string> {
  const { invitations } = tx.tables
  const to = yield* responseUnderWay(tx, given)
  if (!to) return ''
  const unrevoked = tx.own(invitations, eq(invitations.response, to.id), isNull(invitations.revokedAt))
  const links = yield* run(tx.select().from(invitations).where(unrevoked))
  return links.find((link) => stateOf(link, to, given.now) === 'open')?.id ?? ''
}

function* issue(tx: Local, given: NewInvitation): Steps<Invitation | undefined> {
  const { invitations } = tx.tables
  const { id, actor, purpose, tokenHash, code, language, dueOn, createdBy, now, expiresAt } = given
  if (!(yield* isKnown(tx, given))) return undefined
  const to = (yield* responseUnderWay(tx, given)) ?? (yield* planResponse(tx, given))
  yield* revokeEarlier(tx, to.id, now)
  const [row] = yield* run(
    tx
      .insert(invitations)
      .values({
        municipality: tx.municipality,
        ...code,
        id,
        actor,
        purpose,
        tokenHash,
        language,
        dueOn: dueOn ?? null,
        createdBy,
        expiresAt,
        response: to.id,
        createdAt: now,
      })
      .returning(),
  )
  return { ...row!, state: 'open', to }
}

function* isKnown(tx: LocalReads, { actor, review }: NewInvitation): Steps<boolean> {
  const { actors, reviews } = tx.tables
  const person = tx.own(actors, eq(actors.id, actor))
  if ((yield* run(tx.select({ id: actors.id }).from(actors).where(person))).length === 0) return false
  if (review === undefined) return true
  const asked = tx.own(reviews, eq(reviews.id, review))
  return (yield* run(tx.select({ id: reviews.id }).from(reviews).where(asked))).length > 0
}

function* responseUnderWay(tx: LocalReads, { actor, purpose, review }: NewInvitation): Steps<ResponseRow | undefined> {
  const { responses } = tx.tables
  const underWay = tx.own(
    responses,
    eq(responses.actor, actor),
    eq(responses.purpose, purpose),
    inArray(responses.status, ['planned', 'running']),
    review === undefined ? isNull(responses.review) : eq(responses.review, review),
  )
  const [begun] = yield* run(tx.select().from(responses).where(underWay))
  return begun
}

function* planResponse(tx: Local, { actor, purpose, review, ...given }: NewInvitation): Steps<ResponseRow> {
  const { responses } = tx.tables
  const [planned] = yield* run(
    tx
      .insert(responses)
      .values({
        municipality: tx.municipality,
        actor,
        purpose,
        review: review ?? null,
        id: given.newResponse,
        instrument: given.instrument,
        status: 'planned',
        createdAt: given.now,
      })
      .returning(),
  )
  return planned!
}

function* revokeEarlier(tx: Local, response: string, now: Date): Steps<void> {
  const { invitations } = tx.tables
  // Archived ones too: brought back, an earlier link must not open what a later one does.
  const earlier = tx.all(invitations, eq(invitations.response, response), isNull(invitations.revokedAt))
  yield* run(tx.update(invitations).set({ revokedAt: now }).where(earlier))
}

/** By the hash of its token, in whatever state; undefined when there is none. */
export async function findOpenInvitation(db: Database, tokenHash: string, now: Date): Promise<Invitation | undefined> {
  const { invitations, responses } = db.tables
  const [found] = await db
    .select({ invitation: invitations, to: responses })
    .from(invitations)
    .innerJoin(responses, opened(db))
    .where(eq(invitations.tokenHash, tokenHash))
  return found && withState(found, now)
}

/** What a code opens, by its hash; undefined when there is none. */
export async function findEnvelope(db: Database, codeHash: string): Promise<string | undefined> {
  const { invitations } = db.tables
  const [found] = await db
    .select({ envelope: invitations.codeEnvelope })
    .from(invitations)
    .where(eq(invitations.codeHash, codeHash))
  return found?.envelope ?? undefined
}

/** Those of a municipality, latest first; of two of one moment the one that replaced the other. */
export async function listInvitations(
  here: Here,
  { actor, purpose, now }: { actor?: string; purpose?: InvitationPurpose; now: Date },
): Promise<Invitation[]> {
  const { invitations, responses } = here.tables
  const rows = await here
    .select({ invitation: invitations, to: responses })
    .from(invitations)
    .innerJoin(responses, opened(here))
    .where(
      here.own(
        invitations,
        actor === undefined ? undefined : eq(invitations.actor, actor),
        purpose && eq(invitations.purpose, purpose),
      ),
    )
    .orderBy(desc(invitations.createdAt), isNotNull(invitations.revokedAt), desc(invitations.id))
  return rows.map((row) => withState(row, now))
}

/** Whether there was one to revoke. What was answered stays. */
export async function revokeInvitation(here: Here, id: string, now: Date): Promise<boolean> {
  const { invitations } = here.tables
  const rows = await here
    .update(invitations)
    .set({ revokedAt: now })
    .where(and(thisInvitation(here, id), isNull(invitations.revokedAt)))
    .returning({ id: invitations.id })
  return rows.length > 0
}

/** Asks for the answer by another day; a link that would end before works until then. Whether there was one to change. */
export async function changeDueDay(
  here: Here,
  id: string,
  given: { dueOn: string; expiresAt: Date },
): Promise<boolean> {
  const { invitations } = here.tables
  const rows = await here
    .update(invitations)
    .set(given)
    .where(and(thisInvitation(here, id), isNull(invitations.revokedAt)))
    .returning({ id: invitations.id })
  return rows.length > 0
}

/** Remembers the first time it was opened. */
export async function markOpened(here: Here, id: string, now: Date): Promise<void> {
  const { invitations } = here.tables
  await here
    .update(invitations)
    .set({ openedAt: now })
    .where(and(thisInvitation(here, id), isNull(invitations.openedAt)))
}

const thisInvitation = ({ tables: { invitations }, own }: LocalReads, id: string) =>
  own(invitations, eq(invitations.id, id))

const opened = ({ tables: { invitations, responses } }: Reads) =>
  and(eq(responses.municipality, invitations.municipality), eq(responses.id, invitations.response))

/** Revoked comes first: whoever holds a withdrawn link learns nothing more. */
function withState({ invitation, to }: { invitation: Row; to: ResponseRow }, now: Date): Invitation {
  return { ...invitation, state: stateOf(invitation, to, now), to }
}

function stateOf({ revokedAt, expiresAt }: Row, to: ResponseRow, now: Date): InvitationState {
  if (revokedAt) return 'revoked'
  if (isFinished(to)) return 'submitted'
  return endOfLink(expiresAt, to.consentAt) <= now ? 'expired' : 'open'
}
