import type { Passage } from '../../surveys/statements/passages.ts'
import type { ReadBack, Release } from '../../surveys/vocabulary.ts'
import type { Columns } from './columns.postgres.ts'
import { belongsTo } from './keys.ts'
import type { PlaceTables } from './places.ts'
import type { SurveyTables } from './surveys.ts'

/** How far what was said may leave its interview. The words themselves stay in the answer. */
export function statementTables(c: Columns, { responses }: SurveyTables, { actors }: PlaceTables) {
  const statements = c.table(
    'statements',
    {
      municipality: c.text().notNull(),
      id: c.text().notNull(),
      response: c.text().notNull(),
      /** Of an open answer; several statements may rest on one, each on passages of its own. */
      item: c.text().notNull(),
      release: c.text().$type<Release>().notNull(),
      paraphrase: c.sealed<string>(),
      /** Ranges of the answer's text; null: the whole of it. */
      passages: c.json<Passage[]>(),
      /** Findings of names that name nobody. */
      notNames: c.sealed<string[]>(),
      /** The revision of the answer that the release was decided about. */
      decidedOf: c.integer(),
      readBack: c.text().$type<ReadBack>(),
      readBackOn: c.text(),
      /** The revision of the answer that was read back. */
      readBackOf: c.integer(),
      /** "YYYY-MM-DD" */
      leavesFrom: c.text(),
      /** Why it was taken back. */
      reason: c.sealed<string>(),
      revision: c.integer().notNull(),
      savedAt: c.instant().notNull(),
      savedBy: c.text(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.id] }),
      belongsTo(c, [t.municipality, t.response], responses),
      c.index('statements_by_response').on(t.municipality, t.response),
    ],
  )
  return { statements, namings: namingsTable(c, responses, actors) }
}

/** Who is meant by a line in which an interview names somebody. */
const namingsTable = (c: Columns, responses: SurveyTables['responses'], actors: PlaceTables['actors']) =>
  c.table(
    'namings',
    {
      municipality: c.text().notNull(),
      response: c.text().notNull(),
      /** Hash of the line: the words stay in the answer. */
      line: c.text().notNull(),
      /** Null: nobody who is to be recorded. */
      actor: c.text(),
      savedAt: c.instant().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.response, t.line] }),
      belongsTo(c, [t.municipality, t.response], responses),
      belongsTo(c, [t.municipality, t.actor], actors),
    ],
  )
