import { postgresColumns } from './columns.postgres.ts'
import { unencrypted } from './sealing.ts'
import { defineTables } from './tables.ts'

// Only for drizzle-kit, which reads exports, so they are listed one by one; databases build their own tables.
export const {
  municipalities,
  mandates,
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
  placeJudgements,
  foundings,
  statements,
  findings,
  findingLinks,
  situationVersions,
  situationCorrections,
  namings,
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
} = defineTables(postgresColumns(unencrypted))
