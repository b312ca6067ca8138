import { and, eq, exists, isNotNull, isNull, not, or, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Reads } from './database.ts'

/**
 * The one rule of the archive: what is archived is not there, nor is what rests on it. Nothing of it is changed or marked
 * beside the thing itself, so bringing it back brings back all of it. Undefined for tables of which nothing can be
 * archived; ties rest on interviews by what is sealed, see `tiesOf`.
 */
export function present(db: Reads, table: object): SQL | undefined {
  const { actors, ties, responses, interviewers, answers, statements, namings, findingLinks } = db.tables
  const { ratings, invitations } = db.tables
  switch (table) {
    case actors:
      return isNull(actors.archivedAt)
    case ties:
      return and(not(personGone(db, ties, ties.a)), not(personGone(db, ties, ties.b)))
    case responses:
      return and(isNull(responses.archivedAt), not(personGone(db, responses, responses.actor)))
    case invitations:
      return and(isNull(invitations.archivedAt), not(personGone(db, invitations, invitations.actor)))
    case ratings:
      return and(not(personGone(db, ratings, ratings.actor)), not(talkGone(db, ratings, ratings.response)))
    case interviewers:
      return not(talkGone(db, interviewers, interviewers.response))
    case answers:
      return not(talkGone(db, answers, answers.response))
    case statements:
      return not(talkGone(db, statements, statements.response))
    case namings:
      return not(talkGone(db, namings, namings.response))
    case findingLinks:
      return not(talkGone(db, findingLinks, findingLinks.response))
    default:
      return undefined
  }
}

interface Placed {
  municipality: AnyPgColumn
}

/** Whether the person whose id stands in a column is archived. */
function personGone(db: Reads, { municipality }: Placed, id: AnyPgColumn): SQL {
  const { actors } = db.tables
  const archived = and(eq(actors.municipality, municipality), eq(actors.id, id), isNotNull(actors.archivedAt))
  return exists(db.select({ one: sql`1` }).from(actors).where(archived))
}

/** Whether the interview whose id stands in a column is archived, itself or with its person; none is there. */
function talkGone(db: Reads, { municipality }: Placed, id: AnyPgColumn): SQL {
  const { responses } = db.tables
  const same = and(eq(responses.municipality, municipality), eq(responses.id, id))
  const archived = or(isNotNull(responses.archivedAt), personGone(db, responses, responses.actor))
  return exists(db.select({ one: sql`1` }).from(responses).where(and(same, archived)))
}
