import { sql } from 'drizzle-orm'
import type { Confirmation } from '../../surveys/heard-ties.ts'
import type { Named, TeamMember } from '../../surveys/mandate.ts'
import type {
  ActorAttributes,
  ActorStatus,
  LegalBasis,
  MunicipalityKind,
  MunicipalityRole,
  Rivalry,
  Sector,
} from '../../surveys/vocabulary.ts'
import type { Columns } from './columns.postgres.ts'
import { archiving, belongsTo, ofMunicipality } from './keys.ts'

/** Case settings as given (recommendation model, section 1): only the keys that differ from the defaults. */
export type CaseSettings = Record<string, unknown>

/** Municipalities with their mandate, the people who matter there, and how they stand to each other. */
export function placeTables(c: Columns) {
  const municipalities = municipalitiesTable(c)
  const actors = actorsTable(c, { municipalities })
  const ties = tiesTable(c, actors)
  return { municipalities, mandates: mandatesTable(c, { municipalities }), actors, ties }
}

export type PlaceTables = ReturnType<typeof placeTables>
type Municipalities = ReturnType<typeof municipalitiesTable>
type Actors = ReturnType<typeof actorsTable>

const municipalitiesTable = (c: Columns) =>
  c.table('municipalities', {
    id: c.text().primaryKey(),
    name: c.sealed<string>().notNull(),
    /** Null where an imported case does not say. */
    kind: c.text().$type<MunicipalityKind>(),
    role: c.text().$type<MunicipalityRole>(),
    state: c.text(),
    inhabitants: c.integer(),
    /** Null: nothing was ever set. The reasons for changed settings are in settings.reasons. */
    settings: c.sealed<CaseSettings>(),
    createdAt: c.instant().notNull(),
    revision: c.integer().notNull().default(1),
    ...archiving(c),
  })

/** Who asked for the advice, for what, and who exactly reads along: one a municipality, never part of a case file. */
const mandatesTable = (c: Columns, places: { municipalities: Municipalities }) =>
  c.table(
    'mandates',
    {
      municipality: ofMunicipality(c, places),
      client: c.sealed<Named>(),
      purpose: c.sealed<string>(),
      team: c.sealed<TeamMember[]>().notNull(),
      legalBasis: c.text().$type<LegalBasis>(),
      legalWords: c.sealed<string>(),
      startsOn: c.text(),
      endsOn: c.text(),
      notes: c.sealed<string>(),
      revision: c.integer().notNull().default(1),
      savedAt: c.instant().notNull(),
      savedBy: c.text().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.municipality] })],
  )

// Ids are unique within a municipality only: imported cases keep theirs ("a01").
const actorsTable = (c: Columns, places: { municipalities: Municipalities }) =>
  c.table(
    'actors',
    {
      municipality: ofMunicipality(c, places),
      id: c.text().notNull(),
      name: c.sealed<string>().notNull(),
      organisation: c.sealed<string>(),
      function: c.sealed<string>(),
      /** E-mail or telephone, for invitations; never part of a case file. */
      contact: c.sealed<string>(),
      /** What consultants note for each other; never part of a case file, a report or what the project team reads. */
      notes: c.sealed<string>(),
      sector: c.text().$type<Sector>().notNull(),
      status: c.text().$type<ActorStatus>().notNull(),
      attributes: c.json<ActorAttributes>().notNull(),
      milieus: c.sealed<string[]>().notNull(),
      revision: c.integer().notNull().default(1),
      createdAt: c.instant().notNull(),
      updatedAt: c.instant().notNull(),
      ...archiving(c),
    },
    (t) => [c.primaryKey({ columns: [t.municipality, t.id] })],
  )

// One row per pair; a comes before b in code-unit order (see pairOf in ties.ts).
const tiesTable = (c: Columns, actors: Actors) =>
  c.table(
    'ties',
    {
      municipality: c.text().notNull(),
      a: c.text().notNull(),
      b: c.text().notNull(),
      /** Trust and contact, 0 (none) to 4 (very strong); null: not said. */
      trust: c.sealed<number>(),
      rivalry: c.sealed<Rivalry>(),
      /** Id of the interview in which it was said. */
      source: c.text(),
      /** Whether one of the two, or a second source, says so as well; null: not said. */
      confirmed: c.sealed<boolean>(),
      /** Who or what that is; null also where an imported case does not say. */
      confirmation: c.sealed<Confirmation>(),
      /** By or of whom of the two it was said, and when ("YYYY-MM-DD"). */
      from: c.sealed<'a' | 'b'>(),
      date: c.sealed<string>(),
      revision: c.integer().notNull().default(1),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.a, t.b] }),
      belongsTo(c, [t.municipality, t.a], actors),
      belongsTo(c, [t.municipality, t.b], actors),
      c.index('ties_by_second').on(t.municipality, t.b),
      c.check('ties_between_two', sql`${t.a} <> ${t.b}`),
    ],
  )
