import { and, eq, inArray, ne, or } from 'drizzle-orm'
import type { RatingGiven } from '../../surveys/answer.ts'
import type { Dimension } from '../../surveys/vocabulary.ts'
import { type Database, run } from '../database.ts'
import { compareIds } from '../order.ts'
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
 * What a rater may see about an actor: their own ratings, and everybody's in those dimensions in which their own
 * independent rating is final. Blindness is kept here, in the query, so that no page can forget it.
 */
export async function ratingsVisibleTo(
  db: Database,
  municipality: string,
  actor: string,
  rater: string,
): Promise<Rating[]> {
  const { ratings } = db.tables
  const ownFinal = db
    .select({ dimension: ratings.dimension })
    .from(ratings)
    .where(and(independentBy(db.tables, municipality, actor, rater), eq(ratings.final, true)))
  const visible = or(eq(ratings.rater, rater), inArray(ratings.dimension, ownFinal))
  const rows = await db
    .select()
    .from(ratings)
    .where(and(ofActor(db.tables, municipality, actor), visible))
  return inOrder(rows)
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
