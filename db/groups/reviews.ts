import { desc, eq, type SQL } from 'drizzle-orm'
import type { Criterion, CriterionValue, EvidenceLevel, MemberAnswer } from '../../surveys/vocabulary.ts'
import { type Here, type Local, type LocalReads, run, type Steps } from '../database.ts'
import { compareIds, groupBy } from '../order.ts'
import type { Tables } from '../schema/tables.ts'
import { changeSteps, oneResponse, type Response } from '../surveys/responses.ts'
import { decisionRow, type NewDecision } from './decisions.ts'
import { endGroupSteps } from './groups.ts'

type Row = Tables['reviews']['$inferSelect']
type ReviewCriterion = Tables['reviewCriteria']['$inferSelect']
type ReviewAnswer = Tables['reviewAnswers']['$inferSelect']
/** A review with what the consultants judged and what the members answered, by criterion. */
export type Review = Row & { criteria: ReviewCriterion[]; answers: ReviewAnswer[] }

export interface NewReview {
  id: string
  group: string
  /** "YYYY-MM-DD"; one review a day. */
  date: string
  createdBy: string
  now: Date
}

/** Undefined when the group is unknown here; fails as duplicate when there is a review on that day. */
export function openReview(here: Here, { now, ...given }: NewReview): Promise<Review | undefined> {
  const { municipality } = here
  const { reviews, groups } = here.tables
  return here.atomically(function* (tx) {
    const known = tx.own(groups, eq(groups.id, given.group))
    if ((yield* run(tx.select({ id: groups.id }).from(groups).where(known))).length === 0) return undefined
    yield* run(tx.insert(reviews).values({ ...given, municipality, status: 'open', createdAt: now }))
    const [review] = yield* reviewsOf(tx, eq(reviews.id, given.id))
    return review
  })
}

/** Latest first. */
export const listReviews = (here: Here): Promise<Review[]> => here.reading((tx) => reviewsOf(tx))

export async function findReview(here: Here, id: string): Promise<Review | undefined> {
  const [review] = await here.reading((tx) => reviewsOf(tx, eq(here.tables.reviews.id, id)))
  return review
}

/** What the consultants judge a criterion to be, with its evidence (0–3), and the revision they last saw (0: none). */
export interface Judgement {
  criterion: Criterion
  value: CriterionValue | null
  evidence: EvidenceLevel | null
  notes: string | null
  revision: number
}

/** What a member said otherwise, on paper or aloud; null takes an answer back. `was`: what the writer last saw. */
export interface AnswerEntered {
  criterion: Criterion
  actor: string
  value: MemberAnswer | null
  was: MemberAnswer | null
}

export interface ReviewEntered {
  review: string
  judgements: Judgement[]
  answers: AnswerEntered[]
  savedBy: string
  now: Date
}

export type ReviewSaved =
  | { state: 'saved' }
  /** Somebody else changed these meanwhile; nothing was saved. */
  | { state: 'conflict'; criteria: Criterion[] }
  | { state: 'closed' | 'unknown' }

/**
 * Saves what a page of the review changed, all or nothing. What is as it was stays untouched, so a page drawn before a
 * member answered by link never takes that answer away.
 */
export function saveReview(here: Here, given: ReviewEntered): Promise<ReviewSaved> {
  const { reviews } = here.tables
  const { review, savedBy, now } = given
  return here.atomically(function* (tx) {
    const [stored] = yield* reviewsOf(tx, eq(reviews.id, review))
    if (!stored) return { state: 'unknown' }
    if (stored.status !== 'open') return { state: 'closed' }
    const judgedOf = new Map(stored.criteria.map((each) => [each.criterion, each]))
    const answerOf = new Map(stored.answers.map((each) => [`${each.criterion} ${each.actor}`, each.value]))
    const judgements = given.judgements.filter((each) => !isSame(each, judgedOf.get(each.criterion)))
    const answers = given.answers.filter(
      (each) => each.value !== each.was && each.value !== (answerOf.get(`${each.criterion} ${each.actor}`) ?? null),
    )
    const conflicts = [
      ...judgements.filter((each) => each.revision !== (judgedOf.get(each.criterion)?.revision ?? 0)),
      ...answers.filter((each) => each.was !== (answerOf.get(`${each.criterion} ${each.actor}`) ?? null)),
    ]
    if (conflicts.length > 0)
      return { state: 'conflict', criteria: [...new Set(conflicts.map((each) => each.criterion))] }
    for (const judgement of judgements) yield* putJudgement(tx, { ...judgement, review, savedBy, savedAt: now })
    for (const { criterion, actor, value } of answers) {
      yield* removeAnswer(tx, { review, criterion, actor })
      if (value) yield* putAnswers(tx, { review, actor }, { [criterion]: value })
    }
    return { state: 'saved' }
  })
}

const isSame = (judgement: Judgement, stored: ReviewCriterion | undefined) =>
  judgement.value === (stored?.value ?? null) &&
  judgement.evidence === (stored?.evidence ?? null) &&
  judgement.notes === (stored?.notes ?? null)

function* putJudgement(tx: Local, seen: Omit<ReviewCriterion, 'municipality'>): Steps<void> {
  const { municipality } = tx
  const { reviewCriteria: c } = tx.tables
  const row = { ...seen, municipality, revision: seen.revision + 1 }
  yield* run(
    tx
      .insert(c)
      .values(row)
      .onConflictDoUpdate({ target: [c.municipality, c.review, c.criterion], set: row }),
  )
}

function* removeAnswer(
  tx: Local,
  { review, criterion, actor }: Omit<ReviewAnswer, 'municipality' | 'value'>,
): Steps<void> {
  const { reviewAnswers: a } = tx.tables
  yield* run(tx.delete(a).where(tx.own(a, eq(a.review, review), eq(a.criterion, criterion), eq(a.actor, actor))))
}

type MemberValues = Partial<Record<Criterion, MemberAnswer>>

export type ReviewSubmitted =
  | { state: 'saved'; row: Response }
  /** Handed in already. */
  | { state: 'conflict'; row: Response }
  /** The review is closed. */
  | { state: 'closed' }
  | { state: 'unknown' }

/** A member hands in the answers to the criteria that members answer: response and answers in one step, once. */
export function submitReview(
  here: Here,
  response: string,
  { values, now }: { values: MemberValues; now: Date },
): Promise<ReviewSubmitted> {
  return here.atomically(function* (tx) {
    const before = yield* oneResponse(tx, response)
    if (!before?.review) return { state: 'unknown' }
    if ((yield* statusOf(tx, before.review)) !== 'open') return { state: 'closed' }
    const done = { status: 'completed', completedAt: now } as const
    const changed = yield* changeSteps(tx, response, ['planned', 'running'], done)
    if (changed.state === 'saved') yield* putAnswers(tx, { review: before.review, actor: before.actor }, values)
    return changed
  })
}

/** No more judgements and answers. False when there is no open review of that id. */
export const closeReview = (here: Here, id: string): Promise<boolean> => here.atomically((tx) => closeSteps(tx, id))

function* closeSteps(tx: Local, id: string): Steps<boolean> {
  const { reviews } = tx.tables
  const open = tx.own(reviews, eq(reviews.id, id), eq(reviews.status, 'open'))
  return (yield* run(tx.update(reviews).set({ status: 'closed' }).where(open).returning({ id: reviews.id }))).length > 0
}

/**
 * Closes the review with the people's decision and, where it is transferred or dissolved, ends the group: all or
 * nothing. False when the review is not open.
 */
export function decideReview(
  here: Here,
  { decision, endsGroup }: { decision: NewDecision & { review: string }; endsGroup: string | null },
): Promise<boolean> {
  const { review, decidedOn: endedOn, now } = decision
  return here.atomically(function* (tx) {
    if (!(yield* closeSteps(tx, review))) return false
    yield* run(tx.insert(tx.tables.decisions).values(decisionRow(tx, decision)))
    if (endsGroup) yield* endGroupSteps(tx, endsGroup, { endedOn, now })
    return true
  })
}

function* putAnswers(tx: Local, about: { review: string; actor: string }, values: MemberValues): Steps<void> {
  const { municipality } = tx
  const { reviewAnswers: a } = tx.tables
  for (const [criterion, value] of Object.entries(values) as [Criterion, MemberAnswer][])
    yield* run(
      tx
        .insert(a)
        .values({ ...about, municipality, criterion, value })
        .onConflictDoUpdate({ target: [a.municipality, a.review, a.criterion, a.actor], set: { value } }),
    )
}

/** Undefined when there is no review of that id. */
export const reviewStatus = (here: Here, id: string): Promise<Row['status'] | undefined> =>
  here.reading((tx) => statusOf(tx, id))

function* statusOf(tx: LocalReads, id: string): Steps<Row['status'] | undefined> {
  const { reviews } = tx.tables
  const one = tx.own(reviews, eq(reviews.id, id))
  return (yield* run(tx.select({ status: reviews.status }).from(reviews).where(one)))[0]?.status
}

export function* reviewsOf(tx: LocalReads, which?: SQL): Steps<Review[]> {
  const { reviews, reviewCriteria, reviewAnswers } = tx.tables
  const rows = yield* run(tx.select().from(reviews).where(tx.own(reviews, which)).orderBy(desc(reviews.date)))
  const judged = yield* run(tx.select().from(reviewCriteria).where(tx.own(reviewCriteria)))
  const given = yield* run(tx.select().from(reviewAnswers).where(tx.own(reviewAnswers)))
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
