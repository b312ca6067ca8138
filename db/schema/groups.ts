import type { Columns } from './columns.postgres.ts'
import { belongsTo, ofMunicipality, refersTo } from './keys.ts'
import type { PlaceTables } from './places.ts'

/** Recommended and founded (H 3.1, 3.2). */
export function groupTables(c: Columns, places: PlaceTables) {
  const recommendations = recommendationsTable(c, places)
  const groups = groupsTable(c, places, recommendations)
  const groupMembers = groupMembersTable(c, places, groups)
  return { recommendations, computations: computationsTable(c, places), groups, groupMembers }
}

export type GroupTables = ReturnType<typeof groupTables>
type Recommendations = ReturnType<typeof recommendationsTable>
type Groups = ReturnType<typeof groupsTable>

/** A computed composition with the case it was computed from, both frozen. */
const recommendationsTable = (c: Columns, places: PlaceTables) =>
  c.table(
    'recommendations',
    {
      municipality: ofMunicipality(c, places),
      id: c.text().notNull(),
      kind: c.text().$type<'computed' | 'scenario'>().notNull(),
      name: c.sealed<string>(),
      /** Why a scenario pins, excludes or changes something. */
      reason: c.sealed<string>(),
      caseHash: c.text().notNull(),
      case: c.sealed<unknown>().notNull(),
      result: c.sealed<unknown>().notNull(),
      createdAt: c.instant().notNull(),
      createdBy: c.text().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.municipality, t.id] })],
  )

/** That a composition is being computed; what becomes of it while the program runs, only the program knows. */
const computationsTable = (c: Columns, places: PlaceTables) =>
  c.table(
    'computations',
    {
      municipality: ofMunicipality(c, places),
      startedAt: c.instant().notNull(),
      startedBy: c.text().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.municipality] })],
  )

const groupsTable = (c: Columns, places: PlaceTables, recommendations: Recommendations) =>
  c.table(
    'groups',
    {
      municipality: ofMunicipality(c, places),
      id: c.text().notNull(),
      foundedOn: c.text(),
      endedOn: c.text(),
      recommendation: c.text(),
      /** Why people decided for this composition. */
      reason: c.sealed<string>(),
      decidedBy: c.text(),
      createdAt: c.instant().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.id] }),
      refersTo(c, [t.municipality, t.recommendation], recommendations),
    ],
  )

const groupMembersTable = (c: Columns, { actors }: PlaceTables, groups: Groups) =>
  c.table(
    'group_members',
    {
      municipality: c.text().notNull(),
      group: c.text().notNull(),
      actor: c.text().notNull(),
      joinedOn: c.text(),
      leftOn: c.text(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.group, t.actor] }),
      belongsTo(c, [t.municipality, t.group], groups),
      belongsTo(c, [t.municipality, t.actor], actors),
      c.index('group_members_by_actor').on(t.municipality, t.actor),
    ],
  )
