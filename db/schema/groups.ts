import type { Criterion, CriterionValue, DecisionOption, EvidenceLevel } from '../../surveys/vocabulary.ts'
import type { Columns } from './columns.postgres.ts'
import type { PlaceTables } from './places.ts'

/** Recommended, founded, reviewed, decided on (H 3.1, 3.2, 4.4). */
export function groupTables(c: Columns, { municipalities, actors }: PlaceTables) {
  const municipality = () =>
    c
      .text()
      .notNull()
      .references(() => municipalities.id, { onDelete: 'cascade' })

  /** A computed composition with the case it was computed from, both frozen. */
  const recommendations = c.table(
    'recommendations',
    {
      municipality: municipality(),
      id: c.text().notNull(),
      kind: c.text().$type<'computed' | 'scenario'>().notNull(),
      name: c.sealed<string>(),
      /** Why a scenario pins, excludes or changes something. */
      reason: c.sealed<string>(),
      caseHash: c.text().notNull(),
      case: c.sealed<unknown>().notNull(),
      result: c.sealed<unknown>().notNull(),
      createdAt: c.instant().notNull(),
      createdBy: c.text().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.municipality, t.id] })],
  )

  const groups = c.table(
    'groups',
    {
      municipality: municipality(),
      id: c.text().notNull(),
      foundedOn: c.text(),
      endedOn: c.text(),
      recommendation: c.text(),
      /** Why people decided for this composition. */
      reason: c.sealed<string>(),
      decidedBy: c.text(),
      createdAt: c.instant().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.id] }),
      c.foreignKey({
        columns: [t.municipality, t.recommendation],
        foreignColumns: [recommendations.municipality, recommendations.id],
      }),
    ],
  )

  const groupMembers = c.table(
    'group_members',
    {
      municipality: c.text().notNull(),
      group: c.text().notNull(),
      actor: c.text().notNull(),
      joinedOn: c.text(),
      leftOn: c.text(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.group, t.actor] }),
      c
        .foreignKey({ columns: [t.municipality, t.group], foreignColumns: [groups.municipality, groups.id] })
        .onDelete('cascade'),
      c
        .foreignKey({ columns: [t.municipality, t.actor], foreignColumns: [actors.municipality, actors.id] })
        .onDelete('cascade'),
      c.index('group_members_by_actor').on(t.municipality, t.actor),
    ],
  )

  const reviews = c.table(
    'reviews',
    {
      municipality: municipality(),
      id: c.text().notNull(),
      /** Null only where an imported case has reviews without a group. */
      group: c.text(),
      date: c.text().notNull(),
      status: c.text().$type<'open' | 'closed'>().notNull(),
      createdAt: c.instant().notNull(),
      createdBy: c.text(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.id] }),
      c
        .foreignKey({ columns: [t.municipality, t.group], foreignColumns: [groups.municipality, groups.id] })
        .onDelete('cascade'),
      // A case file tells reviews apart by their date.
      c.uniqueIndex('one_review_per_day').on(t.municipality, t.date),
    ],
  )

  const reviewCriteria = c.table(
    'review_criteria',
    {
      municipality: c.text().notNull(),
      review: c.text().notNull(),
      criterion: c.text().$type<Criterion>().notNull(),
      value: c.text().$type<CriterionValue>(),
      evidence: c.integer().$type<EvidenceLevel>(),
      notes: c.sealed<string>(),
      revision: c.integer().notNull().default(1),
      savedAt: c.instant().notNull(),
      savedBy: c.text(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.review, t.criterion] }),
      c
        .foreignKey({ columns: [t.municipality, t.review], foreignColumns: [reviews.municipality, reviews.id] })
        .onDelete('cascade'),
    ],
  )

  /** What each member answers to a criterion; dissent is shown, never averaged away. */
  const reviewAnswers = c.table(
    'review_answers',
    {
      municipality: c.text().notNull(),
      review: c.text().notNull(),
      criterion: c.text().$type<Criterion>().notNull(),
      actor: c.text().notNull(),
      value: c.sealed<CriterionValue>().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.review, t.criterion, t.actor] }),
      c
        .foreignKey({ columns: [t.municipality, t.review], foreignColumns: [reviews.municipality, reviews.id] })
        .onDelete('cascade'),
      c
        .foreignKey({ columns: [t.municipality, t.actor], foreignColumns: [actors.municipality, actors.id] })
        .onDelete('cascade'),
      c.index('review_answers_by_actor').on(t.municipality, t.actor),
    ],
  )

  /** What people decided, with their reason and what they had before them. Never changed, only followed by another. */
  const decisions = c.table(
    'decisions',
    {
      municipality: municipality(),
      id: c.text().notNull(),
      subject: c.text().$type<'composition' | 'review'>().notNull(),
      recommendation: c.text(),
      review: c.text(),
      option: c.text().$type<DecisionOption | 'adopt'>().notNull(),
      reason: c.sealed<string>().notNull(),
      decidedOn: c.text().notNull(),
      decidedBy: c.text().notNull(),
      recordedAt: c.instant().notNull(),
      /** The recommendation it was based on, as it stood then. */
      frozen: c.sealed<unknown>().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.id] }),
      c.foreignKey({
        columns: [t.municipality, t.recommendation],
        foreignColumns: [recommendations.municipality, recommendations.id],
      }),
      c.foreignKey({ columns: [t.municipality, t.review], foreignColumns: [reviews.municipality, reviews.id] }),
    ],
  )

  return { recommendations, groups, groupMembers, reviews, reviewCriteria, reviewAnswers, decisions }
}

export type GroupTables = ReturnType<typeof groupTables>
