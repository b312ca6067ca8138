import { and, eq, inArray, ne } from 'drizzle-orm'
import type { RatingGiven } from '../../surveys/answer.ts'
import { judgementsDue, type Viewer, visibleRatings } from '../../surveys/blindness.ts'
import type { Dimension } from '../../surveys/vocabulary.ts'
import { type Database, type Queries, run, type Steps } from '../database.ts'
import { compareIds } from '../order.ts'
import type { Actor } from '../places/actors.ts'
import type { Tables } from '../schema/tables.ts'

export type Rating = Tables['ratings']['$inferSelect']

export interface RatingToSave extends Pick<Rating, 'municipality' | 'actor' | 'dimension' | 'rater' | 'kind'> {
  given: RatingGiven
  /** The interview it comes from. */
  response?: string | null
  now: Date
  /** The revision the writer last saw, 0 for none; without it, saved whatever is there. */
  revision?: number
}

export type RatingSaved =
  | { state: 'saved'; row: Rating }
  | { state: 'removed' }
  | { state: 'conflict'; row: Rating | undefined }
  /** It is final: to be reopened first. */
  | { state: 'final'; row: Rating }
  /** No such actor or interview here. */
  | { state: 'unknown' }

const isEmpty = ({ value, missing, evidence }: RatingGiven) =>
  value === undefined && missing === undefined && (evidence ?? '') === ''

/**
 * Saves one judgement of a dimension; an empty one (no value, no reason why it is missing, no evidence) removes it.
 * There is one consensus per dimension, whoever writes it down.
 */
export function saveRating(db: Database, rating: RatingToSave): Promise<RatingSaved> {
  const { ratings, actors, responses } = db.tables
  const { municipality, actor, dimension, rater, kind, given, now, revision, response = null } = rating
  const same = and(
    ofActor(db.tables, municipality, actor),
    eq(ratings.dimension, dimension),
    eq(ratings.kind, kind),
    kind === 'consensus' ? undefined : eq(ratings.rater, rater),
  )
  return db.atomically(function* (tx) {
    const known = and(eq(actors.municipality, municipality), eq(actors.id, actor))
    if ((yield* run(tx.select({ id: actors.id }).from(actors).where(known))).length === 0) return { state: 'unknown' }
    if (response !== null) {
      const held = and(eq(responses.municipality, municipality), eq(responses.id, response))
      const found = yield* run(tx.select({ id: responses.id }).from(responses).where(held))
      if (found.length === 0) return { state: 'unknown' }
    }

    const [before] = yield* run(tx.select().from(ratings).where(same))
    if (before?.final) return { state: 'final', row: before }
    if (revision !== undefined && revision !== (before?.revision ?? 0)) return { state: 'conflict', row: before }

    yield* run(tx.delete(ratings).where(same))
    if (isEmpty(given)) return { state: 'removed' }
    const [row] = yield* run(
      tx
        .insert(ratings)
        .values({
          municipality,
          actor,
          dimension,
          rater,
          kind,
          response,
          value: given.value ?? null,
          missing: given.missing ?? null,
          confidence: given.confidence ?? null,
          evidence: given.evidence ?? null,
          final: false,
          revision: (before?.revision ?? 0) + 1,
          savedAt: now,
        })
        .returning(),
    )
    return { state: 'saved', row: row! }
  })
}

/** Ratings of a municipality, unblinded: for results and exports, never for somebody who still rates. */
export async function ratingsOf(
  db: Database,
  municipality: string,
  { actor, rater }: { actor?: string; rater?: string } = {},
): Promise<Rating[]> {
  const { ratings } = db.tables
  const fits = and(
    eq(ratings.municipality, municipality),
    actor === undefined ? undefined : eq(ratings.actor, actor),
    rater === undefined ? undefined : eq(ratings.rater, rater),
  )
  return inOrder(await db.select().from(ratings).where(fits))
}

/**
 * What a viewer (account id) may see about an actor by the rule of blind rating. Kept here, beside the query, so that
 * no page can forget it.
 */
export function ratingsVisibleTo(db: Database, municipality: string, actor: string, viewer: string): Promise<Rating[]> {
  const { ratings } = db.tables
  return db.atomically(function* (tx) {
    const rows = yield* run(
      tx
        .select()
        .from(ratings)
        .where(ofActor(db.tables, municipality, actor)),
    )
    return visibleRatings(inOrder(rows), yield* viewerOf(tx, db.tables, municipality, viewer))
  })
}

/** Whom this account still has to rate before it may read what others think of them (id and name), in order of ids. */
export function actorsToRateFirst(
  db: Database,
  municipality: string,
  viewer: string,
): Promise<Pick<Actor, 'id' | 'name'>[]> {
  const { ratings, actors } = db.tables
  return db.atomically(function* (tx) {
    const rows = yield* run(tx.select().from(ratings).where(eq(ratings.municipality, municipality)))
    const due = judgementsDue(rows, yield* viewerOf(tx, db.tables, municipality, viewer))
    const people = tx.select({ id: actors.id, name: actors.name }).from(actors)
    const known = and(eq(actors.municipality, municipality), inArray(actors.id, [...due]))
    return (yield* run(people.where(known))).toSorted((x, y) => compareIds(x.id, y.id))
  })
}

/** Somebody with the actors they conduct readiness interviews with, for larger transactions. */
export function* viewerOf(tx: Queries, tables: Tables, municipality: string, id: string): Steps<Viewer> {
  const { responses, interviewers } = tables
  const conducted = yield* run(
    tx
      .select({ actor: responses.actor })
      .from(interviewers)
      .innerJoin(
        responses,
        and(eq(responses.municipality, interviewers.municipality), eq(responses.id, interviewers.response)),
      )
      .where(
        and(
          eq(interviewers.municipality, municipality),
          eq(interviewers.rater, id),
          eq(responses.purpose, 'readiness'),
        ),
      ),
  )
  return { id, interviewed: new Set(conducted.map(({ actor }) => actor)) }
}

/** The rater stands by all own independent ratings of this actor. Returns the dimensions that are final now. */
export async function finaliseRatings(
  db: Database,
  municipality: string,
  actor: string,
  rater: string,
): Promise<Dimension[]> {
  return setFinal(db, municipality, actor, rater, true)
}

/** Takes finality back, to correct an error; others' ratings are hidden again until it is given anew. */
export async function reopenRatings(
  db: Database,
  municipality: string,
  actor: string,
  rater: string,
): Promise<Dimension[]> {
  return setFinal(db, municipality, actor, rater, false)
}

async function setFinal(
  db: Database,
  municipality: string,
  actor: string,
  rater: string,
  final: boolean,
): Promise<Dimension[]> {
  const { ratings } = db.tables
  const rows = await db
    .update(ratings)
    .set({ final })
    .where(independentBy(db.tables, municipality, actor, rater))
    .returning({ dimension: ratings.dimension })
  return rows.map((row) => row.dimension)
}

const ofActor = ({ ratings }: Tables, municipality: string, actor: string) =>
  and(eq(ratings.municipality, municipality), eq(ratings.actor, actor))

const independentBy = (tables: Tables, municipality: string, actor: string, rater: string) =>
  and(ofActor(tables, municipality, actor), eq(tables.ratings.rater, rater), ne(tables.ratings.kind, 'consensus'))

export const inOrder = (rows: Rating[]): Rating[] =>
  rows.toSorted(
    (x, y) =>
      compareIds(x.actor, y.actor) ||
      compareIds(x.dimension, y.dimension) ||
      compareIds(x.kind, y.kind) ||
      compareIds(x.rater, y.rater),
  )
