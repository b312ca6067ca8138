import { and, desc, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import type { ActorStatus } from '../../surveys/vocabulary.ts'
import { type Database, type Queries, run, type Steps } from '../database.ts'
import { compareIds, groupBy } from '../order.ts'
import type { Tables } from '../schema/tables.ts'
import { decisionRow, type NewDecision } from './decisions.ts'

export type GroupMember = Tables['groupMembers']['$inferSelect']
/** A strategy group with all who are or were in it, by actor id. */
export type Group = Tables['groups']['$inferSelect'] & { members: GroupMember[] }

export interface NewGroup {
  municipality: string
  id: string
  /** "YYYY-MM-DD" */
  foundedOn: string
  /** Actor ids. */
  members: string[]
  recommendation?: string | null
  reason: string
  decidedBy: string
  now: Date
  /** Recorded in the same step. */
  decision?: NewDecision
}

export type GroupFounded =
  | { state: 'founded'; group: Group }
  /** There is a group already that has not ended. */
  | { state: 'exists'; group: Group }
  /** These are no actors here, or have declined or withdrawn meanwhile. */
  | { state: 'unknown'; members: string[] }

/** Founds the group; its members become members in their status too. */
export function foundGroup(db: Database, { members, now, decision, ...given }: NewGroup): Promise<GroupFounded> {
  const { groups, groupMembers, actors, decisions } = db.tables
  const { municipality, foundedOn } = given
  return db.atomically(function* (tx) {
    const [running] = yield* groupsOf(tx, db.tables, municipality, isNull(groups.endedOn))
    if (running) return { state: 'exists', group: running }
    const willing = notInArray(actors.status, ['declined', 'withdrawn'])
    const people = and(eq(actors.municipality, municipality), inArray(actors.id, members), willing)
    const known = new Set((yield* run(tx.select({ id: actors.id }).from(actors).where(people))).map(({ id }) => id))
    const unknown = members.filter((each) => !known.has(each))
    if (unknown.length > 0) return { state: 'unknown', members: unknown }

    yield* run(tx.insert(groups).values({ ...given, createdAt: now }))
    const rows = [...known].map((actor) => ({ municipality, group: given.id, actor, joinedOn: foundedOn }))
    if (rows.length > 0) yield* run(tx.insert(groupMembers).values(rows))
    yield* setStatus(tx, db.tables, municipality, members, 'member', now)
    if (decision) yield* run(tx.insert(decisions).values(decisionRow(decision)))
    const [group] = yield* groupsOf(tx, db.tables, municipality, eq(groups.id, given.id))
    return { state: 'founded', group: group! }
  })
}

/** The group that has not ended. */
export async function currentGroup(db: Database, municipality: string): Promise<Group | undefined> {
  const [group] = await db.atomically((tx) => groupsOf(tx, db.tables, municipality, isNull(db.tables.groups.endedOn)))
  return group
}

export async function findGroup(db: Database, municipality: string, id: string): Promise<Group | undefined> {
  const [group] = await db.atomically((tx) => groupsOf(tx, db.tables, municipality, eq(db.tables.groups.id, id)))
  return group
}

/** All that ever were, latest first. */
export const listGroups = (db: Database, municipality: string): Promise<Group[]> =>
  db.atomically((tx) => groupsOf(tx, db.tables, municipality))

/** Somebody joins, perhaps again; false when actor or running group are unknown here. */
export function addMember(
  db: Database,
  municipality: string,
  group: string,
  actor: string,
  { joinedOn, now }: { joinedOn: string; now: Date },
): Promise<boolean> {
  const { groups, groupMembers, actors } = db.tables
  return db.atomically(function* (tx) {
    const [found] = yield* groupsOf(tx, db.tables, municipality, eq(groups.id, group))
    const person = and(eq(actors.municipality, municipality), eq(actors.id, actor))
    const [known] = yield* run(tx.select({ id: actors.id }).from(actors).where(person))
    if (!found || found.endedOn !== null || !known) return false
    yield* run(
      tx
        .insert(groupMembers)
        .values({ municipality, group, actor, joinedOn })
        .onConflictDoUpdate({
          target: [groupMembers.municipality, groupMembers.group, groupMembers.actor],
          set: { joinedOn, leftOn: null },
        }),
    )
    yield* setStatus(tx, db.tables, municipality, [actor], 'member', now)
    return true
  })
}

/** Somebody leaves: former from now on. False when they were no member. */
export function endMembership(
  db: Database,
  municipality: string,
  group: string,
  actor: string,
  { leftOn, now }: { leftOn: string; now: Date },
): Promise<boolean> {
  const { groupMembers: m } = db.tables
  const own = and(eq(m.municipality, municipality), eq(m.group, group), eq(m.actor, actor), isNull(m.leftOn))
  return db.atomically(function* (tx) {
    const left = yield* run(tx.update(m).set({ leftOn }).where(own).returning({ actor: m.actor }))
    if (left.length === 0) return false
    yield* setStatus(tx, db.tables, municipality, [actor], 'former', now)
    return true
  })
}

/** The group is transferred or dissolved: its members are former members. False when there is none that runs. */
export const endGroup = (
  db: Database,
  municipality: string,
  id: string,
  when: { endedOn: string; now: Date },
): Promise<boolean> => db.atomically((tx) => endGroupSteps(tx, db.tables, municipality, id, when))

export function* endGroupSteps(
  tx: Queries,
  tables: Tables,
  municipality: string,
  id: string,
  { endedOn, now }: { endedOn: string; now: Date },
): Steps<boolean> {
  const { groups, groupMembers: m } = tables
  const running = and(eq(groups.municipality, municipality), eq(groups.id, id), isNull(groups.endedOn))
  const ended = yield* run(tx.update(groups).set({ endedOn }).where(running).returning({ id: groups.id }))
  if (ended.length === 0) return false
  const present = and(eq(m.municipality, municipality), eq(m.group, id), isNull(m.leftOn))
  const left = yield* run(tx.update(m).set({ leftOn: endedOn }).where(present).returning({ actor: m.actor }))
  const people = left.map((each) => each.actor)
  yield* setStatus(tx, tables, municipality, people, 'former', now)
  return true
}

export function* groupsOf(
  tx: Queries,
  { groups, groupMembers }: Tables,
  municipality: string,
  which?: ReturnType<typeof and>,
): Steps<Group[]> {
  const rows = yield* run(
    tx
      .select()
      .from(groups)
      .where(and(eq(groups.municipality, municipality), which))
      .orderBy(desc(groups.createdAt), desc(groups.id)),
  )
  const all = yield* run(tx.select().from(groupMembers).where(eq(groupMembers.municipality, municipality)))
  const members = groupBy(
    all.toSorted((x, y) => compareIds(x.actor, y.actor)),
    (each) => each.group,
  )
  return rows.map((row) => ({ ...row, members: members.get(row.id) ?? [] }))
}

function* setStatus(
  tx: Queries,
  { actors }: Tables,
  municipality: string,
  ids: string[],
  status: ActorStatus,
  now: Date,
): Steps<void> {
  yield* run(
    tx
      .update(actors)
      .set({ status, revision: sql`${actors.revision} + 1`, updatedAt: now })
      .where(and(eq(actors.municipality, municipality), inArray(actors.id, ids))),
  )
}
