import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { membershipIn } from '../../surveys/membership.ts'
import { interviewPurposes } from '../../surveys/vocabulary.ts'
import { type Database, type Here, type Local, type LocalReads, run, type Steps } from '../database.ts'
import { groupsOf } from '../groups/groups.ts'
import { compareIds } from '../order.ts'
import type { Invitation } from '../surveys/invitations.ts'
import { listInvitations } from '../surveys/invitations.ts'
import type { Response } from '../surveys/responses.ts'
import { listResponses } from '../surveys/responses.ts'
import { type Actor, listActors } from './actors.ts'
import type { Municipality } from './municipalities.ts'

export const archivable = ['municipality', 'actor', 'interview', 'invitation'] as const

/** Something that can be archived; of a municipality the id is its own. */
export interface Thing {
  kind: (typeof archivable)[number]
  id: string
}

/** Since when, and by whom (account id). */
export interface Archiving {
  archivedAt: Date | null
  archivedBy: string | null
}

/** inGroup: whoever is or was in a group stays, decisions and reviews rest on them; unknown: not there (any more). */
export type Archived = 'archived' | 'inGroup' | 'unknown'

/**
 * Puts something away: from then on it is not there, nor what rests on it (db/present.ts). What is archived
 * already stays so, with whoever did it first.
 */
export function archive(here: Here, thing: Thing, { by, now }: { by: string; now: Date }): Promise<Archived> {
  return here.atomically(function* (tx) {
    const before = yield* findThing(tx, thing)
    if (!before) return 'unknown'
    if (before.archivedAt) return 'archived'
    if (thing.kind === 'actor' && membershipIn(yield* groupsOf(tx), thing.id).wasInGroup) return 'inGroup'
    yield* setArchived(tx, thing, { archivedAt: now, archivedBy: by })
    return 'archived'
  })
}

/** Brings it back with all that rests on it; what is there already stays so. False when there is no such thing. */
export function bringBack(here: Here, thing: Thing): Promise<boolean> {
  return here.atomically(function* (tx) {
    if (!(yield* findThing(tx, thing))) return false
    yield* setArchived(tx, thing, { archivedAt: null, archivedBy: null })
    return true
  })
}

/** Of responses only interviews. */
function placeOf({ tables, all, municipality }: LocalReads, { kind, id }: Thing) {
  const { municipalities, actors, responses, invitations } = tables
  switch (kind) {
    case 'municipality':
      return { table: municipalities, one: and(eq(municipalities.id, municipality), eq(municipalities.id, id)) }
    case 'actor':
      return { table: actors, one: all(actors, eq(actors.id, id)) }
    case 'interview':
      return {
        table: responses,
        one: all(responses, eq(responses.id, id), inArray(responses.purpose, [...interviewPurposes])),
      }
    case 'invitation':
      return { table: invitations, one: all(invitations, eq(invitations.id, id)) }
  }
}

function* findThing(tx: LocalReads, thing: Thing): Steps<Archiving | undefined> {
  const { table, one } = placeOf(tx, thing)
  const { archivedAt, archivedBy } = table
  const [row] = yield* run(tx.select({ archivedAt, archivedBy }).from(table).where(one))
  return row
}

function* setArchived(tx: Local, thing: Thing, set: Archiving): Steps<void> {
  const { table, one } = placeOf(tx, thing)
  yield* run(tx.update(table).set(set).where(one))
}

/** What is archived in a municipality or of an account's municipalities: whoever was put away last comes first. */
const lastFirst = <T extends Archiving & { id: string }>(rows: T[]): T[] =>
  rows
    .filter(({ archivedAt }) => archivedAt !== null)
    .toSorted((x, y) => y.archivedAt!.getTime() - x.archivedAt!.getTime() || compareIds(x.id, y.id))

export const archivedActors = async (here: Here): Promise<Actor[]> => lastFirst(await listActors(here.whole()))

/** Of people who are there; an interview of somebody who is archived comes back with them. */
export const archivedInterviews = async (here: Here): Promise<Response[]> => {
  const people = new Set((await listActors(here)).map(({ id }) => id))
  return lastFirst(await listResponses(here.whole())).filter(({ actor }) => people.has(actor))
}

/** Likewise. */
export const archivedInvitations = async (here: Here, now: Date): Promise<Invitation[]> => {
  const people = new Set((await listActors(here)).map(({ id }) => id))
  return lastFirst(await listInvitations(here.whole(), { now })).filter(({ actor }) => people.has(actor))
}

/** Those an account may see. */
export async function archivedMunicipalities(db: Database, account: string): Promise<Municipality[]> {
  const { municipalities, accesses } = db.tables
  const rows = await db
    .select({ municipality: municipalities })
    .from(municipalities)
    .innerJoin(accesses, and(eq(accesses.municipality, municipalities.id), eq(accesses.account, account)))
    .where(isNotNull(municipalities.archivedAt))
    .orderBy(desc(municipalities.archivedAt))
  return rows.map(({ municipality }) => municipality)
}

/** Since when a person or an interview is archived, the interview itself or with its person; undefined: it is there. */
export interface ArchivedThing extends Archiving {
  thing: Thing
  /** Of the interview, also where it is the person who is archived. */
  actor: string
}

export async function findArchived(
  here: Here,
  { actor, interview }: { actor?: string; interview?: string },
): Promise<ArchivedThing | undefined> {
  if (interview !== undefined) return here.reading((tx) => archivedTalk(tx, interview))
  return actor === undefined ? undefined : here.reading((tx) => archivedPerson(tx, actor))
}

function* archivedTalk(tx: LocalReads, id: string): Steps<ArchivedThing | undefined> {
  const { responses } = tx.tables
  const { actor, archivedAt, archivedBy } = responses
  const [talk] = yield* run(
    tx
      .select({ actor, archivedAt, archivedBy })
      .from(responses)
      .where(tx.all(responses, eq(responses.id, id))),
  )
  if (!talk?.archivedAt) return talk && (yield* archivedPerson(tx, talk.actor))
  return { thing: { kind: 'interview', id }, ...talk }
}

function* archivedPerson(tx: LocalReads, id: string): Steps<ArchivedThing | undefined> {
  const thing = { kind: 'actor', id } as const
  const found = yield* findThing(tx, thing)
  return found?.archivedAt ? { thing, actor: id, ...found } : undefined
}

/** Whether an invitation (id) may be answered: neither it nor its person nor its municipality is archived. */
export async function isOpenHere(here: Here, invitation: string): Promise<boolean> {
  const { invitations, municipalities } = here.tables
  const [found] = await here
    .select({ id: invitations.id })
    .from(invitations)
    .innerJoin(municipalities, eq(municipalities.id, invitations.municipality))
    .where(here.own(invitations, eq(invitations.id, invitation), isNull(municipalities.archivedAt)))
  return found !== undefined
}
