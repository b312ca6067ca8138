import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Criterion, CriterionValue, EvidenceLevel } from '../surveys/vocabulary.ts'
import { type Database, type Queries, run, type Steps } from './database.ts'
import { compareIds, groupBy } from './order.ts'
import { changeSteps, oneResponse, type Response } from './responses.ts'
import type { Tables } from './schema/tables.ts'

type Row = Tables['reviews']['$inferSelect']
export type ReviewCriterion = Tables['reviewCriteria']['$inferSelect']
export type ReviewAnswer = Tables['reviewAnswers']['$inferSelect']
/** A review with what the consultants judged and what the members answered, by criterion. */
export type Review = Row & { criteria: ReviewCriterion[]; answers: ReviewAnswer[] }

export interface NewReview {
  municipality: string
  id: string
  group: string
  /** "YYYY-MM-DD"; one review a day. */
  date: string
  createdBy: string
  now: Date
}

/** Undefined when the group is unknown here; fails as duplicate when there is a review on that day. */
export function openReview(db: Database, { now, ...given }: NewReview): Promise<Review | undefined> {
  const { reviews, groups } = db.tables
  return db.atomically(function* (tx) {
    const own = and(eq(groups.municipality, given.municipality), eq(groups.id, given.group))
    if ((yield* run(tx.select({ id: groups.id }).from(groups).where(own))).length === 0) return undefined
    yield* run(tx.insert(reviews).values({ ...given, status: 'open', createdAt: now }))
    const [review] = yield* reviewsOf(tx, db.tables, given.municipality, eq(reviews.id, given.id))
    return review
  })
}

/** Latest first. */
export const listReviews = (db: Database, municipality: string): Promise<Review[]> =>
  db.atomically((tx) => reviewsOf(tx, db.tables, municipality))

export async function findReview(db: Database, municipality: string, id: string): Promise<Review | undefined> {
  const [review] = await db.atomically((tx) => reviewsOf(tx, db.tables, municipality, eq(db.tables.reviews.id, id)))
  return review
}

export interface Judgement {
  municipality: string
  review: string
  criterion: Criterion
  value: CriterionValue | null
  evidence: EvidenceLevel | null
  notes: string | null
  savedBy: string
  now: Date
  /** The revision the writer last saw, 0 for none; without it, saved whatever is there. */
  revision?: number
}

export type JudgementSaved =
  | { state: 'saved'; row: ReviewCriterion }
  | { state: 'conflict'; row: ReviewCriterion | undefined }
  | { state: 'closed' }
  | { state: 'unknown' }

/** Saves what the consultants judge a criterion to be, with its evidence (0–3). */
export function saveCriterion(db: Database, { now, revision, ...given }: Judgement): Promise<JudgementSaved> {
  const { reviewCriteria: c } = db.tables
  const same = and(eq(c.municipality, given.municipality), eq(c.review, given.review), eq(c.criterion, given.criterion))
  return db.atomically(function* (tx) {
    const status = yield* statusOf(tx, db.tables, given.municipality, given.review)
    if (status !== 'open') return { state: status ?? 'unknown' }
    const [before] = yield* run(tx.select().from(c).where(same))
    if (revision !== undefined && revision !== (before?.revision ?? 0)) return { state: 'conflict', row: before }
    const change = { ...given, revision: (before?.revision ?? 0) + 1, savedAt: now }
    const [row] = yield* run(
      tx
        .insert(c)
        .values(change)
        .onConflictDoUpdate({ target: [c.municipality, c.review, c.criterion], set: change })
        .returning(),
    )
    return { state: 'saved', row: row! }
  })
}

type MemberValues = Partial<Record<Criterion, CriterionValue>>

export type ReviewSubmitted =
  | { state: 'saved'; row: Response }
  /** Handed in already. */
  | { state: 'conflict'; row: Response }
  /** The review is closed. */
  | { state: 'closed' }
  | { state: 'unknown' }

/** A member hands in the answers to the criteria that members answer: response and answers in one step, once. */
export function submitReview(
  db: Database,
  municipality: string,
  response: string,
  { values, now }: { values: MemberValues; now: Date },
): Promise<ReviewSubmitted> {
  return db.atomically(function* (tx) {
    const before = yield* oneResponse(tx, db.tables, municipality, response)
    if (!before?.review) return { state: 'unknown' }
    if ((yield* statusOf(tx, db.tables, municipality, before.review)) !== 'open') return { state: 'closed' }
    const done = { status: 'completed', completedAt: now } as const
    const changed = yield* changeSteps(tx, db.tables, municipality, response, ['planned', 'running'], done)
    if (changed.state === 'saved')
      yield* putAnswers(tx, db.tables, { municipality, review: before.review, actor: before.actor }, values)
    return changed
  })
}

/** The consultants enter what a member answered otherwise, on paper or aloud. Null takes an answer back. */
export function saveReviewAnswers(
  db: Database,
  about: { municipality: string; review: string; actor: string },
  values: Partial<Record<Criterion, CriterionValue | null>>,
): Promise<'saved' | 'closed' | 'unknown'> {
  const { actors, reviewAnswers: a } = db.tables
  const { municipality, review, actor } = about
  return db.atomically(function* (tx) {
    const status = yield* statusOf(tx, db.tables, municipality, review)
    const person = and(eq(actors.municipality, municipality), eq(actors.id, actor))
    if (!status || (yield* run(tx.select({ id: actors.id }).from(actors).where(person))).length === 0) return 'unknown'
    if (status !== 'open') return 'closed'
    const own = and(eq(a.municipality, municipality), eq(a.review, review), eq(a.actor, actor))
    const criteria = Object.keys(values) as Criterion[]
    yield* run(tx.delete(a).where(and(own, inArray(a.criterion, criteria))))
    yield* putAnswers(tx, db.tables, about, values)
    return 'saved'
  })
}

/** No more judgements and answers. False when there is no open review of that id. */
export async function closeReview(db: Database, municipality: string, id: string): Promise<boolean> {
  const { reviews } = db.tables
  const open = and(eq(reviews.municipality, municipality), eq(reviews.id, id), eq(reviews.status, 'open'))
  return (await db.update(reviews).set({ status: 'closed' }).where(open).returning({ id: reviews.id })).length > 0
}

function* putAnswers(
  tx: Queries,
  { reviewAnswers: a }: Tables,
  about: { municipality: string; review: string; actor: string },
  values: Partial<Record<Criterion, CriterionValue | null>>,
): Steps<void> {
  for (const [criterion, value] of Object.entries(values) as [Criterion, CriterionValue | null][])
    if (value !== null)
      yield* run(
        tx
          .insert(a)
          .values({ ...about, criterion, value })
          .onConflictDoUpdate({ target: [a.municipality, a.review, a.criterion, a.actor], set: { value } }),
      )
}

function* statusOf(
  tx: Queries,
  { reviews }: Tables,
  municipality: string,
  id: string,
): Steps<Row['status'] | undefined> {
  const own = and(eq(reviews.municipality, municipality), eq(reviews.id, id))
  return (yield* run(tx.select({ status: reviews.status }).from(reviews).where(own)))[0]?.status
}

export function* reviewsOf(
  tx: Queries,
  { reviews, reviewCriteria, reviewAnswers }: Tables,
  municipality: string,
  which?: ReturnType<typeof eq>,
): Steps<Review[]> {
  const rows = yield* run(
    tx
      .select()
      .from(reviews)
      .where(and(eq(reviews.municipality, municipality), which))
      .orderBy(desc(reviews.date)),
  )
  const judged = yield* run(tx.select().from(reviewCriteria).where(eq(reviewCriteria.municipality, municipality)))
  const given = yield* run(tx.select().from(reviewAnswers).where(eq(reviewAnswers.municipality, municipality)))
  const criteria = groupBy(judged.toSorted(byCriterion), (each) => each.review)
  const answers = groupBy(
    given.toSorted((x, y) => byCriterion(x, y) || compareIds(x.actor, y.actor)),
    (each) => each.review,
  )
  return rows.map((row) => ({
    ...row,
    criteria: criteria.get(row.id) ?? [],
    answers: answers.get(row.id) ?? [],
  }))
}

const byCriterion = (x: { criterion: Criterion }, y: { criterion: Criterion }) => compareIds(x.criterion, y.criterion)
