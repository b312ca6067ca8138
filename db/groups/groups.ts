import { desc, eq, inArray, isNull, notInArray, type SQL, sql } from 'drizzle-orm'
import { unwillingStatuses } from '../../surveys/membership.ts'
import type { ActorStatus } from '../../surveys/vocabulary.ts'
import { type Here, type Local, type LocalReads, run, type Steps } from '../database.ts'
import { compareIds, groupBy } from '../order.ts'
import type { Tables } from '../schema/tables.ts'
import { decisionRow, type NewDecision } from './decisions.ts'

type GroupMember = Tables['groupMembers']['$inferSelect']
/** A strategy group with all who are or were in it, by actor id. */
export type Group = Tables['groups']['$inferSelect'] & { members: GroupMember[] }

export interface NewGroup {
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
export function foundGroup(here: Here, { members, now, decision, ...given }: NewGroup): Promise<GroupFounded> {
  const { municipality } = here
  const { groups, groupMembers, actors, decisions } = here.tables
  const { foundedOn } = given
  return here.atomically(function* (tx) {
    const [running] = yield* groupsOf(tx, isNull(groups.endedOn))
    if (running) return { state: 'exists', group: running }
    const willing = notInArray(actors.status, [...unwillingStatuses])
    const people = tx.own(actors, inArray(actors.id, members), willing)
    const known = new Set((yield* run(tx.select({ id: actors.id }).from(actors).where(people))).map(({ id }) => id))
    const unknown = members.filter((each) => !known.has(each))
    if (unknown.length > 0) return { state: 'unknown', members: unknown }

    yield* run(tx.insert(groups).values({ ...given, municipality, createdAt: now }))
    const rows = [...known].map((actor) => ({ municipality, group: given.id, actor, joinedOn: foundedOn }))
    if (rows.length > 0) yield* run(tx.insert(groupMembers).values(rows))
    yield* setStatus(tx, members, 'member', now)
    if (decision) yield* run(tx.insert(decisions).values(decisionRow(tx, decision)))
    const [group] = yield* groupsOf(tx, eq(groups.id, given.id))
    return { state: 'founded', group: group! }
  })
}

/** The group that has not ended. */
export async function currentGroup(here: Here): Promise<Group | undefined> {
  const [group] = await here.reading((tx) => groupsOf(tx, isNull(here.tables.groups.endedOn)))
  return group
}

export async function findGroup(here: Here, id: string): Promise<Group | undefined> {
  const [group] = await here.reading((tx) => groupsOf(tx, eq(here.tables.groups.id, id)))
  return group
}

/** All that ever were, latest first. */
export const listGroups = (here: Here): Promise<Group[]> => here.reading((tx) => groupsOf(tx))

/** Somebody joins, perhaps again; false when actor or running group are unknown here. */
export function addMember(
  here: Here,
  group: string,
  actor: string,
  { joinedOn, now }: { joinedOn: string; now: Date },
): Promise<boolean> {
  const { municipality } = here
  const { groups, groupMembers, actors } = here.tables
  return here.atomically(function* (tx) {
    const [found] = yield* groupsOf(tx, eq(groups.id, group))
    const person = tx.own(actors, eq(actors.id, actor))
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
    yield* setStatus(tx, [actor], 'member', now)
    return true
  })
}

/** Somebody leaves: former from now on. False when they were no member. */
export function endMembership(
  here: Here,
  group: string,
  actor: string,
  { leftOn, now }: { leftOn: string; now: Date },
): Promise<boolean> {
  const { groupMembers: m } = here.tables
  const open = here.own(m, eq(m.group, group), eq(m.actor, actor), isNull(m.leftOn))
  return here.atomically(function* (tx) {
    const left = yield* run(tx.update(m).set({ leftOn }).where(open).returning({ actor: m.actor }))
    if (left.length === 0) return false
    yield* setStatus(tx, [actor], 'former', now)
    return true
  })
}

/** Records the decision with which a group ends, and ends it: both or nothing. False when it does not run. */
export function endGroup(here: Here, id: string, decision: NewDecision): Promise<boolean> {
  const { decidedOn: endedOn, now } = decision
  return here.atomically(function* (tx) {
    if (!(yield* endGroupSteps(tx, id, { endedOn, now }))) return false
    yield* run(tx.insert(tx.tables.decisions).values(decisionRow(tx, decision)))
    return true
  })
}

/** The group is transferred or dissolved: its members are former members. False when there is none that runs. */
export function* endGroupSteps(
  tx: Local,
  id: string,
  { endedOn, now }: { endedOn: string; now: Date },
): Steps<boolean> {
  const { groups, groupMembers: m } = tx.tables
  const running = tx.own(groups, eq(groups.id, id), isNull(groups.endedOn))
  const ended = yield* run(tx.update(groups).set({ endedOn }).where(running).returning({ id: groups.id }))
  if (ended.length === 0) return false
  const present = tx.own(m, eq(m.group, id), isNull(m.leftOn))
  const left = yield* run(tx.update(m).set({ leftOn: endedOn }).where(present).returning({ actor: m.actor }))
  const people = left.map((each) => each.actor)
  yield* setStatus(tx, people, 'former', now)
  return true
}

export function* groupsOf(tx: LocalReads, which?: SQL): Steps<Group[]> {
  const { groups, groupMembers } = tx.tables
  const rows = yield* run(
    tx.select().from(groups).where(tx.own(groups, which)).orderBy(desc(groups.createdAt), desc(groups.id)),
  )
  const all = yield* run(tx.select().from(groupMembers).where(tx.own(groupMembers)))
  const members = groupBy(
    all.toSorted((x, y) => compareIds(x.actor, y.actor)),
    (each) => each.group,
  )
  return rows.map((row) => ({ ...row, members: members.get(row.id) ?? [] }))
}

function* setStatus(tx: Local, ids: string[], status: ActorStatus, now: Date): Steps<void> {
  const { actors } = tx.tables
  yield* run(
    tx
      .update(actors)
      .set({ status, revision: sql`${actors.revision} + 1`, updatedAt: now })
      .where(tx.own(actors, inArray(actors.id, ids))),
  )
}
