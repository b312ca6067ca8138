import type { Answer } from '../../surveys/answer.ts'
import type { Instrument } from '../../surveys/instrument.ts'
import type {
  Confidence,
  Dimension,
  Language,
  MissingCode,
  RatingKind,
  ResponseStatus,
} from '../../surveys/vocabulary.ts'
import type { Columns } from './columns.postgres.ts'
import type { GroupTables } from './groups.ts'
import type { PlaceTables } from './places.ts'

export type ResponsePurpose = Instrument['purpose']
export type InvitationPurpose = Extract<ResponsePurpose, 'self_assessment' | 'review'>
/** Self-assessed level per dimension, 1–5 with decimals. */
export type Scores = Partial<Record<Dimension, number>>

/** What is asked, who answered what, and how the consultants judge it. */
export function surveyTables(c: Columns, { actors }: PlaceTables, { reviews }: Pick<GroupTables, 'reviews'>) {
  // Immutable: the hash is the content.
  const instruments = c.table(
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
  const responses = c.table(
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
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.id] }),
      c
        .foreignKey({ columns: [t.municipality, t.actor], foreignColumns: [actors.municipality, actors.id] })
        .onDelete('cascade'),
      c
        .foreignKey({ columns: [t.municipality, t.review], foreignColumns: [reviews.municipality, reviews.id] })
        .onDelete('cascade'),
      c.index('responses_by_actor').on(t.municipality, t.actor),
      c.index('responses_by_purpose').on(t.municipality, t.purpose),
      c.index('responses_by_review').on(t.municipality, t.review),
    ],
  )

  const interviewers = c.table(
    'interviewers',
    {
      municipality: c.text().notNull(),
      response: c.text().notNull(),
      /** An account id, or the rater's id in an imported case. */
      rater: c.text().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.response, t.rater] }),
      c
        .foreignKey({ columns: [t.municipality, t.response], foreignColumns: [responses.municipality, responses.id] })
        .onDelete('cascade'),
      c.index('interviewers_by_rater').on(t.municipality, t.rater),
    ],
  )

  const answers = c.table(
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
      c
        .foreignKey({ columns: [t.municipality, t.response], foreignColumns: [responses.municipality, responses.id] })
        .onDelete('cascade'),
    ],
  )

  const ratings = c.table(
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
      /** The interview it came from. */
      response: c.text(),
      /** Blind double rating: others' ratings of a dimension are shown once one's own is final. */
      final: c.boolean().notNull().default(false),
      revision: c.integer().notNull().default(1),
      savedAt: c.instant().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.actor, t.dimension, t.rater, t.kind] }),
      c
        .foreignKey({ columns: [t.municipality, t.actor], foreignColumns: [actors.municipality, actors.id] })
        .onDelete('cascade'),
      c.foreignKey({ columns: [t.municipality, t.response], foreignColumns: [responses.municipality, responses.id] }),
      c.index('ratings_by_response').on(t.municipality, t.response),
    ],
  )

  const invitations = c.table(
    'invitations',
    {
      municipality: c.text().notNull(),
      id: c.text().notNull(),
      actor: c.text().notNull(),
      purpose: c.text().$type<InvitationPurpose>().notNull(),
      /** The response it opens. */
      response: c.text().notNull(),
      tokenHash: c.text().notNull(),
      language: c.text().$type<Language>().notNull(),
      createdAt: c.instant().notNull(),
      createdBy: c.text().notNull(),
      expiresAt: c.instant().notNull(),
      revokedAt: c.instant(),
      openedAt: c.instant(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.id] }),
      c
        .foreignKey({ columns: [t.municipality, t.actor], foreignColumns: [actors.municipality, actors.id] })
        .onDelete('cascade'),
      c
        .foreignKey({ columns: [t.municipality, t.response], foreignColumns: [responses.municipality, responses.id] })
        .onDelete('cascade'),
      c.uniqueIndex('one_invitation_per_token').on(t.tokenHash),
      c.index('invitations_by_actor').on(t.municipality, t.actor),
      c.index('invitations_by_response').on(t.municipality, t.response),
    ],
  )

  return { instruments, responses, interviewers, answers, ratings, invitations }
}
