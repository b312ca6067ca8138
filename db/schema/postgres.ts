import { postgresColumns } from './columns.postgres.ts'
import { defineTables } from './tables.ts'

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
} = defineTables(postgresColumns)
