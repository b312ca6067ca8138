import { eq, or } from 'drizzle-orm'
import { type KnownTie, withoutTelling } from '../../surveys/heard-ties.ts'
import type { Changed } from '../changed.ts'
import { type Here, type Local, type LocalReads, run, type Steps } from '../database.ts'
import { compareIds } from '../order.ts'
import type { Tables } from '../schema/tables.ts'

export type Tie = Tables['ties']['$inferSelect']

/** A pair has one row, whoever is named first. */
export const pairOf = (one: string, other: string): { a: string; b: string } =>
  one < other ? { a: one, b: other } : { a: other, b: one }

/** What was said, about the pair as it is kept: who said it is swapped with the two. */
export const inPairOrder = <T extends { a: string; b: string; from?: 'a' | 'b' | null | undefined }>(said: T): T => ({
  ...said,
  ...pairOf(said.a, said.b),
  ...(said.from && said.b < said.a && { from: said.from === 'a' ? 'b' : 'a' }),
})

const between = ({ tables: { ties }, own }: LocalReads, { a, b }: { a: string; b: string }) =>
  own(ties, eq(ties.a, a), eq(ties.b, b))

/** All ties of a municipality, or those of one actor, by pair. */
export const listTies = (here: Here, actor?: string): Promise<Tie[]> => here.reading((tx) => tiesOf(tx, actor))

/** Of a tie that rests on archived interviews stays what was said elsewhere as well. */
export function* tiesOf(tx: LocalReads, actor?: string): Steps<Tie[]> {
  const { ties } = tx.tables
  const theirs = actor === undefined ? undefined : or(eq(ties.a, actor), eq(ties.b, actor))
  const rows = yield* run(tx.select().from(ties).where(tx.own(ties, theirs)))
  const gone = yield* archivedTalks(tx)
  return rows
    .flatMap((tie) => withoutTellings(tie, gone) ?? [])
    .toSorted((x, y) => compareIds(x.a, y.a) || compareIds(x.b, y.b))
}

function* archivedTalks(tx: LocalReads): Steps<string[]> {
  const { responses } = tx.tables
  const ids = tx.select({ id: responses.id }).from(responses)
  const there = new Set((yield* run(ids.where(tx.own(responses)))).map(({ id }) => id))
  return (yield* run(ids.where(tx.all(responses)))).flatMap(({ id }) => (there.has(id) ? [] : [id]))
}

/** What of a tie was not said in these interviews alone; undefined: nothing. The same object when they said nothing of it. */
const withoutTellings = <T extends KnownTie>(tie: T, interviews: readonly string[]): T | undefined =>
  interviews.reduce<T | undefined>((rest, interview) => rest && withoutTelling(rest, interview), tie)

/** What is said of two actors, in either order; what is left out stays as it is. */
type SaidOfPair = Pick<Tie, 'a' | 'b' | 'trust' | 'rivalry' | 'source'> &
  Partial<Pick<Tie, 'from' | 'date' | 'confirmed' | 'confirmation'>>

/**
 * Says how two actors (in either order, not the same one) stand to each other. With `revision` (0: there was none) it
 * is saved only if nobody else changed it meanwhile; unknown when one of the two is no actor here.
 */
export function saveTie(
  here: Here,
  { a, b, revision, ...said }: SaidOfPair & { revision?: number },
): Promise<Changed<Tie>> {
  const { municipality } = here
  const { ties, actors } = here.tables
  const { a: first, b: second, ...what } = inPairOrder({ a, b, ...said })
  const pair = { a: first, b: second }
  const one = between(here, pair)
  return here.atomically(function* (tx) {
    const named = or(eq(actors.id, a), eq(actors.id, b))
    const people = yield* run(tx.select({ id: actors.id }).from(actors).where(tx.own(actors, named)))
    if (people.length < 2) return { state: 'unknown' }
    const [before] = yield* run(tx.select().from(ties).where(one))
    // Whoever could not see it, because it rests on what is archived, has not overlooked it: what is said anew holds.
    const seen = before && withoutTellings(before, yield* archivedTalks(tx))
    if (revision !== undefined && revision !== (seen?.revision ?? 0))
      return before ? { state: 'conflict', row: before } : { state: 'unknown' }
    const [row] = before
      ? yield* run(
          tx
            .update(ties)
            .set({ ...what, revision: before.revision + 1 })
            .where(one)
            .returning(),
        )
      : yield* run(
          tx
            .insert(ties)
            .values({ municipality, ...pair, ...what })
            .returning(),
        )
    return { state: 'saved', row: row! }
  })
}

export async function removeTie(here: Here, a: string, b: string): Promise<void> {
  await here.delete(here.tables.ties).where(between(here, pairOf(a, b)))
}

/** Says who else knows of it; conflict when the tie was changed since it was seen. */
export function confirmTie(
  here: Here,
  { a, b, revision, reason }: { a: string; b: string; revision: number; reason: string },
): Promise<Changed<Tie>> {
  const { ties } = here.tables
  const one = between(here, pairOf(a, b))
  return here.atomically(function* (tx) {
    const [before] = yield* run(tx.select().from(ties).where(one))
    if (!before) return { state: 'unknown' }
    if (before.revision !== revision) return { state: 'conflict', row: before }
    const confirmed = { confirmed: true, confirmation: { reason }, revision: revision + 1 }
    const [row] = yield* run(tx.update(ties).set(confirmed).where(one).returning())
    return { state: 'saved', row: row! }
  })
}

/** Takes away what was said in these interviews; what somebody else says as well stays. */
export function* forgetTold(tx: Local, interviews: string[]): Steps<void> {
  const { ties } = tx.tables
  for (const tie of yield* run(tx.select().from(ties).where(tx.all(ties)))) {
    const left = withoutTellings(tie, interviews)
    if (left === tie) continue
    const one = tx.all(ties, eq(ties.a, tie.a), eq(ties.b, tie.b))
    if (!left) yield* run(tx.delete(ties).where(one))
    else {
      const { source, from, date, confirmed, confirmation } = left
      const rest = { source, from, date, confirmed, confirmation, revision: tie.revision + 1 }
      yield* run(tx.update(ties).set(rest).where(one))
    }
  }
}
