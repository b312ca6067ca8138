import { and, eq } from 'drizzle-orm'
import { type Local, run, type Steps } from '../database.ts'

/** Takes statements (ids) that are there no longer out of every judgement, of a person or of the place, that rests on them. */
export function* forgetPicked(tx: Local, gone: readonly string[]): Steps<void> {
  const { ratings: r, placeJudgements: p } = tx.tables
  const left = (picked: readonly string[] | null) => picked?.filter((id) => !gone.includes(id)) ?? null
  const rests = ({ statements }: { statements: readonly string[] | null }) =>
    statements?.some((id) => gone.includes(id)) ?? false
  for (const { actor, dimension, rater, kind, statements } of (yield* run(tx.select().from(r).where(tx.all(r)))).filter(
    rests,
  )) {
    const one = and(eq(r.actor, actor), eq(r.dimension, dimension), eq(r.rater, rater), eq(r.kind, kind))
    yield* run(
      tx
        .update(r)
        .set({ statements: left(statements) })
        .where(tx.all(r, one)),
    )
  }
  for (const { indicator, rater, kind, statements } of (yield* run(tx.select().from(p).where(tx.own(p)))).filter(
    rests,
  )) {
    const one = and(eq(p.indicator, indicator), eq(p.rater, rater), eq(p.kind, kind))
    yield* run(
      tx
        .update(p)
        .set({ statements: left(statements) })
        .where(tx.own(p, one)),
    )
  }
}
