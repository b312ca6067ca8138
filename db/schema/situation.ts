import type { FoundingAnswers } from '../../surveys/founding.ts'
import type { Confidence, MissingCode, PlaceIndicator, RatingKind } from '../../surveys/vocabulary.ts'
import type { Columns } from './columns.postgres.ts'
import { ofMunicipality } from './keys.ts'
import type { PlaceTables } from './places.ts'

/** What the consultants think of the place as a whole, and whether a group is right there (H 2, H 3). */
export function situationTables(c: Columns, places: PlaceTables) {
  return { placeJudgements: placeJudgementsTable(c, places), foundings: foundingsTable(c, places) }
}

export type SituationTables = ReturnType<typeof situationTables>

/** One indicator of the place, judged by each consultant alone or by all together. */
const placeJudgementsTable = (c: Columns, places: PlaceTables) =>
  c.table(
    'place_judgements',
    {
      municipality: ofMunicipality(c, places),
      indicator: c.text().$type<PlaceIndicator>().notNull(),
      rater: c.text().notNull(),
      kind: c.text().$type<RatingKind>().notNull(),
      value: c.sealed<number>(),
      missing: c.sealed<MissingCode>(),
      confidence: c.sealed<Confidence>(),
      /** What it rests on, in the rater's words; of a consensus the reason. */
      evidence: c.sealed<string>(),
      /** Ids of the statements it rests on. */
      statements: c.sealed<string[]>(),
      /** Blind double judgement: others' are shown once one's own is final. */
      final: c.boolean().notNull().default(false),
      revision: c.integer().notNull().default(1),
      savedAt: c.instant().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.municipality, t.indicator, t.rater, t.kind] })],
  )

/** The criteria of the founding question as they were answered on a day. */
const foundingsTable = (c: Columns, places: PlaceTables) =>
  c.table(
    'foundings',
    {
      municipality: ofMunicipality(c, places),
      id: c.text().notNull(),
      date: c.text().notNull(),
      criteria: c.sealed<FoundingAnswers>().notNull(),
      createdAt: c.instant().notNull(),
      /** Null where an imported case does not say. */
      createdBy: c.text(),
      revision: c.integer().notNull().default(1),
      savedAt: c.instant().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.id] }),
      // A case file tells answers apart by their date.
      c.uniqueIndex('one_founding_per_day').on(t.municipality, t.date),
    ],
  )
