import type { Columns } from './columns.postgres.ts'
import { sqliteColumns } from './columns.sqlite.ts'
import { defineTables } from './tables.ts'

// Queries are typed against PostgreSQL, the stricter of the two; SQLite joins through this cast. test/db/schema.test.ts
// shows that both vocabularies have the same words and types. Listed one by one because drizzle-kit reads exports.
export const {
  municipalities,
  actors,
  ties,
  accounts,
  accesses,
  welcomes,
  sessions,
  instruments,
  responses,
  interviewers,
  answers,
  ratings,
  invitations,
  recommendations,
  groups,
  groupMembers,
  reviews,
  reviewCriteria,
  reviewAnswers,
  decisions,
  reports,
  downloads,
  repairs,
} = defineTables(sqliteColumns as unknown as Columns)
