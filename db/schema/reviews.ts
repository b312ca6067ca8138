import type {
  Criterion,
  CriterionValue,
  DecisionOption,
  EvidenceLevel,
  FoundingOption,
  MemberAnswer,
} from '../../surveys/vocabulary.ts'
import type { Columns } from './columns.postgres.ts'
import type { GroupTables } from './groups.ts'
import { belongsTo, ofMunicipality, refersTo } from './keys.ts'
import type { PlaceTables } from './places.ts'
import type { SituationTables } from './situation.ts'

/** Reviewed and decided on (H 2, 3.1, 4.4). */
export function reviewTables(
  c: Columns,
  places: PlaceTables,
  { groups, recommendations }: GroupTables,
  { foundings }: SituationTables,
) {
  const reviews = reviewsTable(c, places, groups)
  const reviewCriteria = reviewCriteriaTable(c, reviews)
  const reviewAnswers = reviewAnswersTable(c, places, reviews)
  const decisions = decisionsTable(c, places, { foundings, recommendations, reviews })
  return { reviews, reviewCriteria, reviewAnswers, decisions }
}

export type ReviewTables = ReturnType<typeof reviewTables>
type Reviews = ReturnType<typeof reviewsTable>

const reviewsTable = (c: Columns, places: PlaceTables, groups: GroupTables['groups']) =>
  c.table(
    'reviews',
    {
      municipality: ofMunicipality(c, places),
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
      belongsTo(c, [t.municipality, t.group], groups),
      // A case file tells reviews apart by their date.
      c.uniqueIndex('one_review_per_day').on(t.municipality, t.date),
    ],
  )

const reviewCriteriaTable = (c: Columns, reviews: Reviews) =>
  c.table(
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
      belongsTo(c, [t.municipality, t.review], reviews),
    ],
  )

/** What each member answers to a criterion; dissent is shown, never averaged away. */
const reviewAnswersTable = (c: Columns, { actors }: PlaceTables, reviews: Reviews) =>
  c.table(
    'review_answers',
    {
      municipality: c.text().notNull(),
      review: c.text().notNull(),
      criterion: c.text().$type<Criterion>().notNull(),
      actor: c.text().notNull(),
      value: c.sealed<MemberAnswer>().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.review, t.criterion, t.actor] }),
      belongsTo(c, [t.municipality, t.review], reviews),
      belongsTo(c, [t.municipality, t.actor], actors),
      c.index('review_answers_by_actor').on(t.municipality, t.actor),
    ],
  )

/** What people decide about. */
interface Decidable {
  foundings: SituationTables['foundings']
  recommendations: GroupTables['recommendations']
  reviews: Reviews
}

/** What people decided, with their reason and what they had before them. Never changed, only followed by another. */
const decisionsTable = (c: Columns, places: PlaceTables, { foundings, recommendations, reviews }: Decidable) =>
  c.table(
    'decisions',
    {
      municipality: ofMunicipality(c, places),
      id: c.text().notNull(),
      subject: c.text().$type<'founding' | 'composition' | 'review' | 'group'>().notNull(),
      founding: c.text(),
      recommendation: c.text(),
      review: c.text(),
      option: c.text().$type<FoundingOption | DecisionOption | 'adopt'>().notNull(),
      reason: c.sealed<string>().notNull(),
      decidedOn: c.text().notNull(),
      decidedBy: c.text().notNull(),
      recordedAt: c.instant().notNull(),
      /** The recommendation it was based on, as it stood then. */
      frozen: c.sealed<unknown>().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.id] }),
      refersTo(c, [t.municipality, t.founding], foundings),
      refersTo(c, [t.municipality, t.recommendation], recommendations),
      refersTo(c, [t.municipality, t.review], reviews),
    ],
  )
