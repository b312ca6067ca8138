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
export async function listTies(here: Here, actor?: string): Promise<Tie[]> {
  const { ties } = here.tables
  const theirs = actor === undefined ? undefined : or(eq(ties.a, actor), eq(ties.b, actor))
  const rows = await here.select().from(ties).where(here.own(ties, theirs))
  return rows.toSorted((x, y) => compareIds(x.a, y.a) || compareIds(x.b, y.b))
}

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
    if (revision !== undefined && revision !== (before?.revision ?? 0))
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
  for (const tie of yield* run(tx.select().from(ties).where(tx.own(ties)))) {
    const left = interviews.reduce<KnownTie | undefined>(
      (rest, interview) => rest && withoutTelling(rest, interview),
      tie,
    )
    if (left === tie) continue
    const one = between(tx, tie)
    if (!left) yield* run(tx.delete(ties).where(one))
    else {
      const { source, from, date, confirmed, confirmation } = left
      const rest = { source, from, date, confirmed, confirmation, revision: tie.revision + 1 }
      yield* run(tx.update(ties).set(rest).where(one))
    }
  }
}
