import { and, eq, inArray, isNotNull, ne, or, type SQL } from 'drizzle-orm'
import type { RatingGiven } from '../../surveys/answer.ts'
import { judgementsDue, mayReadSelf, type Viewer, visibleRatings } from '../../surveys/ratings/blindness.ts'
import { dimensionsToRate } from '../../surveys/ratings/rated-dimensions.ts'
import { isSaid, judgementOf } from '../../surveys/ratings/said.ts'
import type { Dimension } from '../../surveys/vocabulary.ts'
import { type Here, type LocalReads, run, type Steps } from '../database.ts'
import { compareIds, groupBy } from '../order.ts'
import type { Actor } from '../places/actors.ts'
import type { Tables } from '../schema/tables.ts'
import { instrumentsOf } from './instruments.ts'

export type Rating = Tables['ratings']['$inferSelect']

export interface RatingToSave extends Pick<Rating, 'actor' | 'dimension' | 'rater' | 'kind'> {
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

/**
 * Saves one judgement of a dimension; an empty one (no value, no reason why it is missing, no evidence) takes it back.
 * Of a rater's own a row without content stays: whoever has begun to rate somebody stays blind to the others' ratings.
 * There is one consensus per dimension, whoever writes it down.
 */
export function saveRating(here: Here, rating: RatingToSave): Promise<RatingSaved> {
  const { municipality } = here
  const { ratings, actors, responses } = here.tables
  const { actor, dimension, rater, kind, given, now, revision, response = null } = rating
  const same = here.all(
    ratings,
    eq(ratings.actor, actor),
    eq(ratings.dimension, dimension),
    eq(ratings.kind, kind),
    kind === 'consensus' ? undefined : eq(ratings.rater, rater),
  )
  return here.atomically(function* (tx) {
    const known = tx.own(actors, eq(actors.id, actor))
    if ((yield* run(tx.select({ id: actors.id }).from(actors).where(known))).length === 0) return { state: 'unknown' }
    if (response !== null) {
      const held = tx.own(responses, eq(responses.id, response))
      const found = yield* run(tx.select({ id: responses.id }).from(responses).where(held))
      if (found.length === 0) return { state: 'unknown' }
    }

    const [before] = yield* run(tx.select().from(ratings).where(same))
    // Final is final, in the archive too: it would come back changed by somebody who has read the others since.
    if (before?.final) return { state: 'final', row: before }
    // What else was rated in an archived interview is replaced by whoever rates anew: each has one judgement of a dimension.
    const [there] = yield* run(tx.select().from(ratings).where(tx.own(ratings, same)))
    const seen = there && isSaid(there) ? there.revision : 0
    if (revision !== undefined && revision !== seen) return { state: 'conflict', row: there }

    yield* run(tx.delete(ratings).where(same))
    const judgement = judgementOf(given)
    if (!isSaid(judgement) && (!before || kind === 'consensus')) return { state: 'removed' }
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
          ...judgement,
          final: false,
          revision: (before?.revision ?? 0) + 1,
          savedAt: now,
        })
        .returning(),
    )
    return isSaid(judgement) ? { state: 'saved', row: row! } : { state: 'removed' }
  })
}

/** Ratings of a municipality, unblinded: for results and exports, never for somebody who still rates. */
export async function ratingsOf(
  here: Here,
  { actor, rater }: { actor?: string; rater?: string } = {},
): Promise<Rating[]> {
  const { ratings } = here.tables
  const fits = here.own(
    ratings,
    actor === undefined ? undefined : eq(ratings.actor, actor),
    rater === undefined ? undefined : eq(ratings.rater, rater),
  )
  return inOrder(await here.select().from(ratings).where(fits)).filter(isSaid)
}

/**
 * What a viewer (account id) may see about an actor by the rule of blind rating. Kept here, beside the query, so that
 * no page can forget it.
 */
export function ratingsVisibleTo(here: Here, actor: string, viewer: string): Promise<Rating[]> {
  const { ratings } = here.tables
  return here.reading(function* (tx) {
    const { rows, isThere } = yield* everyRating(tx, eq(ratings.actor, actor))
    return visibleRatings(rows, yield* viewerOf(tx, viewer)).filter((row) => isSaid(row) && isThere(row))
  })
}

/**
 * In their order also those given in archived interviews (`isThere`: not so). By all of them it is told who is blind:
 * whoever puts an interview away and brings it back has seen nothing in between.
 */
export function* everyRating(
  tx: LocalReads,
  which?: SQL,
): Steps<{ rows: Rating[]; isThere: (row: Rating) => boolean }> {
  const { ratings } = tx.tables
  const rows = yield* run(tx.select().from(ratings).where(tx.all(ratings, which)))
  const there = new Set((yield* run(tx.select().from(ratings).where(tx.own(ratings, which)))).map(keyOf))
  return { rows: inOrder(rows), isThere: (row) => there.has(keyOf(row)) }
}

const keyOf = ({ actor, dimension, rater, kind }: Rating): string => [actor, dimension, rater, kind].join(' ')

/** Whether this account may read the actor's self-assessment by the same rule: not while its own rating is due. */
export const mayReadSelfAssessment = (here: Here, actor: string, viewer: string): Promise<boolean> =>
  here.reading(function* (tx) {
    return !(yield* selfHiddenFrom(tx, viewer)).has(actor)
  })

/** Whether this account still has somebody to rate: it should not read how its own scale compares before. */
export const hasToRate = (here: Here, viewer: string): Promise<boolean> =>
  here.reading(function* (tx) {
    return (yield* selfHiddenFrom(tx, viewer)).size > 0
  })

/** Whose self-assessment this account may not read yet (ids), for larger transactions. */
export function* selfHiddenFrom(tx: LocalReads, account: string): Steps<Set<string>> {
  const { ratings, responses } = tx.tables
  const judged = yield* run(tx.select().from(ratings).where(tx.all(ratings)))
  const given = yield* run(tx.select().from(responses).where(tx.all(responses)))
  const guides = yield* instrumentsOf(
    tx,
    given.flatMap(({ instrument }) => instrument ?? []),
  )
  const viewer = yield* viewerOf(tx, account)
  const hidden = [...groupBy(given, ({ actor }) => actor)].filter(
    ([actor, about]) => !mayReadSelf(actor, dimensionsToRate(about, guides), judged, viewer),
  )
  return new Set(hidden.map(([actor]) => actor))
}

/**
 * Whom this account still has to rate before it may read what others think of them (id and name), in order of ids.
 * Archived people and interviews count: recommendations and reports are frozen, and hold them still.
 */
export function actorsToRateFirst(here: Here, viewer: string): Promise<Pick<Actor, 'id' | 'name'>[]> {
  const { actors, ratings } = here.tables
  return here.reading(function* (tx) {
    const rows = yield* run(tx.select().from(ratings).where(tx.all(ratings)))
    const told = rows.filter((each) => each.rater === viewer || isSaid(each))
    const due = judgementsDue(told, yield* viewerOf(tx, viewer))
    const people = tx.select({ id: actors.id, name: actors.name }).from(actors)
    const known = tx.all(actors, inArray(actors.id, [...due]))
    return (yield* run(people.where(known))).toSorted((x, y) => compareIds(x.id, y.id))
  })
}

/** Somebody with the actors they conduct readiness interviews with, archived ones too, for larger transactions. */
export function* viewerOf(tx: LocalReads, id: string): Steps<Viewer> {
  const { responses, interviewers } = tx.tables
  const conducted = yield* run(
    tx
      .select({ actor: responses.actor })
      .from(interviewers)
      .innerJoin(
        responses,
        and(eq(responses.municipality, interviewers.municipality), eq(responses.id, interviewers.response)),
      )
      .where(tx.all(interviewers, eq(interviewers.rater, id), eq(responses.purpose, 'readiness'))),
  )
  return { id, interviewed: new Set(conducted.map(({ actor }) => actor)) }
}

/** Who has begun to rate this actor and has not finished, also who has taken all back. In the order of ids. */
export async function ratersBegun(here: Here, actor: string): Promise<string[]> {
  const { ratings } = here.tables
  const open = here.own(ratings, eq(ratings.actor, actor), eq(ratings.kind, 'independent'), eq(ratings.final, false))
  const rows = await here.select({ rater: ratings.rater }).from(ratings).where(open)
  return [...new Set(rows.map(({ rater }) => rater))].toSorted(compareIds)
}

/**
 * The rater stands by all own independent ratings of this actor that have a value or say why there is none. Returns the
 * dimensions that are final now.
 */
export async function finaliseRatings(here: Here, actor: string, rater: string): Promise<Dimension[]> {
  const { ratings } = here.tables
  return setFinal(here, actor, rater, true, or(isNotNull(ratings.value), isNotNull(ratings.missing)))
}

/** Takes finality back, to correct an error; others' ratings are hidden again until it is given anew. */
export async function reopenRatings(here: Here, actor: string, rater: string): Promise<Dimension[]> {
  return setFinal(here, actor, rater, false)
}

async function setFinal(here: Here, actor: string, rater: string, final: boolean, which?: SQL): Promise<Dimension[]> {
  const { ratings } = here.tables
  const rows = await here
    .update(ratings)
    .set({ final })
    .where(and(independentBy(here, actor, rater), which))
    .returning({ dimension: ratings.dimension })
  return rows.map((row) => row.dimension)
}

const ofActor = ({ tables: { ratings }, own }: LocalReads, actor: string) => own(ratings, eq(ratings.actor, actor))

const independentBy = (here: LocalReads, actor: string, rater: string) => {
  const { ratings } = here.tables
  return and(ofActor(here, actor), eq(ratings.rater, rater), ne(ratings.kind, 'consensus'))
}

const inOrder = (rows: Rating[]): Rating[] =>
  rows.toSorted(
    (x, y) =>
      compareIds(x.actor, y.actor) ||
      compareIds(x.dimension, y.dimension) ||
      compareIds(x.kind, y.kind) ||
      compareIds(x.rater, y.rater),
  )
