import type { Answer } from '../../surveys/answer.ts'
import type { Instrument } from '../../surveys/instrument.ts'
import type {
  Confidence,
  Dimension,
  InvitationPurpose,
  Language,
  MissingCode,
  RatingKind,
  ResponseStatus,
} from '../../surveys/vocabulary.ts'
import type { Columns } from './columns.postgres.ts'
import { archiving, belongsTo, refersTo } from './keys.ts'
import type { PlaceTables } from './places.ts'
import type { ReviewTables } from './reviews.ts'

export type ResponsePurpose = Instrument['purpose']
/** Self-assessed level per dimension, 1–5 with decimals. */
export type Scores = Partial<Record<Dimension, number>>

/** What is asked, who answered what, and how the consultants judge it. */
export function surveyTables(c: Columns, places: PlaceTables, { reviews }: ReviewTables) {
  const instruments = instrumentsTable(c)
  const responses = responsesTable(c, places, instruments, reviews)
  return {
    instruments,
    responses,
    interviewers: interviewersTable(c, responses),
    answers: answersTable(c, responses),
    ratings: ratingsTable(c, places, responses),
    invitations: invitationsTable(c, places, responses),
  }
}

export type SurveyTables = ReturnType<typeof surveyTables>
type Responses = ReturnType<typeof responsesTable>

// Immutable: the hash is the content.
const instrumentsTable = (c: Columns) =>
  c.table(
    'instruments',
    {
      hash: c.text().primaryKey(),
      id: c.text().notNull(),
      version: c.integer().notNull(),
      definition: c.json<Instrument>().notNull(),
    },
    (t) => [c.index('instruments_by_id').on(t.id, t.version)],
  )

/** A questionnaire filled or to be filled, by a consultant in an interview or by the person. */
const responsesTable = (
  c: Columns,
  { actors }: PlaceTables,
  instruments: ReturnType<typeof instrumentsTable>,
  reviews: ReviewTables['reviews'],
) =>
  c.table(
    'responses',
    {
      municipality: c.text().notNull(),
      id: c.text().notNull(),
      actor: c.text().notNull(),
      instrument: c.text().references(() => instruments.hash),
      /** "name@version" as an imported case calls an instrument that is not known here. */
      instrumentLabel: c.text(),
      purpose: c.text().$type<ResponsePurpose>().notNull(),
      status: c.text().$type<ResponseStatus>().notNull(),
      plannedFor: c.text(),
      /** "HH:MM" in Germany, of the day it is planned for. */
      plannedAt: c.text(),
      heldOn: c.text(),
      place: c.sealed<string>(),
      remark: c.sealed<string>(),
      consentAt: c.instant(),
      startedAt: c.instant(),
      completedAt: c.instant(),
      /** When a self-assessment was handed in, as ISO text: an imported moment is exported as it was written. */
      submittedAt: c.text(),
      review: c.text(),
      scores: c.sealed<Scores>(),
      revision: c.integer().notNull().default(1),
      createdAt: c.instant().notNull(),
      ...archiving(c),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.id] }),
      belongsTo(c, [t.municipality, t.actor], actors),
      belongsTo(c, [t.municipality, t.review], reviews),
      c.index('responses_by_actor').on(t.municipality, t.actor),
      c.index('responses_by_purpose').on(t.municipality, t.purpose),
      c.index('responses_by_review').on(t.municipality, t.review),
    ],
  )

const interviewersTable = (c: Columns, responses: Responses) =>
  c.table(
    'interviewers',
    {
      municipality: c.text().notNull(),
      response: c.text().notNull(),
      /** An account id, or the rater's id in an imported case. */
      rater: c.text().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.response, t.rater] }),
      belongsTo(c, [t.municipality, t.response], responses),
      c.index('interviewers_by_rater').on(t.municipality, t.rater),
    ],
  )

const answersTable = (c: Columns, responses: Responses) =>
  c.table(
    'answers',
    {
      municipality: c.text().notNull(),
      response: c.text().notNull(),
      item: c.text().notNull(),
      /** Null once taken back: the row stays, so that the revision keeps counting. */
      answer: c.sealed<Answer>(),
      revision: c.integer().notNull(),
      savedAt: c.instant().notNull(),
      savedBy: c.text(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.response, t.item] }),
      belongsTo(c, [t.municipality, t.response], responses),
    ],
  )

const ratingsTable = (c: Columns, { actors }: PlaceTables, responses: Responses) =>
  c.table(
    'ratings',
    {
      municipality: c.text().notNull(),
      actor: c.text().notNull(),
      dimension: c.text().$type<Dimension>().notNull(),
      rater: c.text().notNull(),
      kind: c.text().$type<RatingKind>().notNull(),
      value: c.sealed<number>(),
      missing: c.sealed<MissingCode>(),
      confidence: c.sealed<Confidence>(),
      evidence: c.sealed<string>(),
      /** Ids of the statements it rests on as well, of whatever interview. */
      statements: c.sealed<string[]>(),
      /** The interview it came from. */
      response: c.text(),
      /** Blind double rating: others' ratings of a dimension are shown once one's own is final. */
      final: c.boolean().notNull().default(false),
      revision: c.integer().notNull().default(1),
      savedAt: c.instant().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.actor, t.dimension, t.rater, t.kind] }),
      belongsTo(c, [t.municipality, t.actor], actors),
      refersTo(c, [t.municipality, t.response], responses),
      c.index('ratings_by_response').on(t.municipality, t.response),
    ],
  )

const invitationsTable = (c: Columns, { actors }: PlaceTables, responses: Responses) =>
  c.table(
    'invitations',
    {
      municipality: c.text().notNull(),
      id: c.text().notNull(),
      actor: c.text().notNull(),
      purpose: c.text().$type<InvitationPurpose>().notNull(),
      /** The response it opens. */
      response: c.text().notNull(),
      tokenHash: c.text().notNull(),
      /** By which a typed code finds it, and the token as only the code opens it; none of earlier invitations. */
      codeHash: c.text(),
      codeEnvelope: c.text(),
      language: c.text().$type<Language>().notNull(),
      /** The day by which an answer is asked for, "YYYY-MM-DD"; the link may work for longer. */
      dueOn: c.text(),
      createdAt: c.instant().notNull(),
      createdBy: c.text().notNull(),
      expiresAt: c.instant().notNull(),
      revokedAt: c.instant(),
      openedAt: c.instant(),
      ...archiving(c),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.id] }),
      belongsTo(c, [t.municipality, t.actor], actors),
      belongsTo(c, [t.municipality, t.response], responses),
      c.uniqueIndex('one_invitation_per_token').on(t.tokenHash),
      c.uniqueIndex('one_invitation_per_code').on(t.codeHash),
      c.index('invitations_by_actor').on(t.municipality, t.actor),
      c.index('invitations_by_response').on(t.municipality, t.response),
    ],
  )
