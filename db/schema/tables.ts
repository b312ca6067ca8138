import { accountTables } from './accounts.ts'
import type { Columns } from './columns.postgres.ts'
import { groupTables } from './groups.ts'
import { placeTables } from './places.ts'
import { repairTables } from './repairs.ts'
import { reportTables } from './reports.ts'
import { surveyTables } from './surveys.ts'

/**
 * Every table, described once; each backend supplies its own columns. What belongs to a municipality carries it first
 * in its primary key, so that every query is scoped by it and vanishes with it.
 */
export function defineTables(c: Columns) {
  const places = placeTables(c)
  const groups = groupTables(c, places)
  return {
    ...places,
    ...accountTables(c, places),
    ...groups,
    ...surveyTables(c, places, groups),
    ...reportTables(c, places),
    ...repairTables(c),
  }
}

export type Tables = ReturnType<typeof defineTables>
