import { accountTables } from './accounts.ts'
import type { Columns } from './columns.postgres.ts'
import { sqliteColumns } from './columns.sqlite.ts'
import { findingTables } from './findings.ts'
import { groupTables } from './groups.ts'
import { placeTables } from './places.ts'
import { repairTables } from './repairs.ts'
import { reportTables } from './reports.ts'
import { reviewTables } from './reviews.ts'
import type { Seal } from './sealing.ts'
import { situationTables } from './situation.ts'
import { statementTables } from './statements.ts'
import { surveyTables } from './surveys.ts'

/**
 * Every table, described once; each backend supplies its own columns. What belongs to a municipality carries it first
 * in its primary key, so that every query is scoped by it and vanishes with it.
 */
export function defineTables(c: Columns) {
  const places = placeTables(c)
  const groups = groupTables(c, places)
  const situation = situationTables(c, places)
  const reviews = reviewTables(c, places, groups, situation)
  const surveys = surveyTables(c, places, reviews)
  return {
    ...places,
    ...accountTables(c, places),
    ...situation,
    ...groups,
    ...reviews,
    ...surveys,
    ...findingTables(c, places, surveys),
    ...statementTables(c, surveys, places),
    ...reportTables(c, places),
    ...repairTables(c),
  }
}

export type Tables = ReturnType<typeof defineTables>

/**
 * Queries are typed against PostgreSQL, the stricter of the two; SQLite joins through this cast. test/db/schema.test.ts
 * shows that both vocabularies have the same words and types.
 */
export const sqliteTables = (seal: Seal): Tables => defineTables(sqliteColumns(seal) as unknown as Columns)
