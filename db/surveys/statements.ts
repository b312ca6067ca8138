import { eq, inArray } from 'drizzle-orm'
import { consentItem } from '../../surveys/statements/consent.ts'
import { type Here, type Local, type LocalReads, run, type Steps } from '../database.ts'
import { hashToken } from '../ids.ts'
import { compareIds } from '../order.ts'
import { forgetTold } from '../places/ties.ts'
import type { Tables } from '../schema/tables.ts'
import { forgetPicked } from './picked.ts'
import { changeSteps, oneResponse } from './responses.ts'

export type StatementRow = Tables['statements']['$inferSelect']

/** What was decided about the open answers of one interview, or of all in a municipality, by id. */
export async function statementsOf(here: Here, response?: string): Promise<StatementRow[]> {
  const { statements } = here.tables
  const wanted = here.own(statements, response === undefined ? undefined : eq(statements.response, response))
  return (await here.select().from(statements).where(wanted)).toSorted((x, y) => compareIds(x.id, y.id))
}

/** The id of a statement about which nothing was decided yet: where it stands, in at most 100 characters. */
export function statementId({ response, item }: Pick<StatementRow, 'response' | 'item'>): string {
  const id = `${response}.${item}`
  return id.length > 100 ? `s${hashToken(id)}` : id
}

/** What changes about one statement; the rest stays. */
export interface StatementChange {
  id: string
  item: string
  /** The one that was seen, 0 for none. */
  revision: number
  set: Partial<Omit<StatementRow, 'municipality' | 'id' | 'response' | 'item' | 'revision' | 'savedAt' | 'savedBy'>>
}

export type StatementsSaved =
  | { state: 'saved' }
  /** Somebody else has changed these (ids) meanwhile: nothing was saved. */
  | { state: 'conflict'; ids: string[] }
  | { state: 'unknown' }

/** All changes or none. */
export function saveStatements(
  here: Here,
  response: string,
  { changes, savedBy, now }: { changes: StatementChange[]; savedBy: string | null; now: Date },
): Promise<StatementsSaved> {
  const { municipality } = here
  const { statements } = here.tables
  return here.atomically(function* (tx) {
    if (!(yield* oneResponse(tx, response))) return { state: 'unknown' }
    const seen = tx.own(
      statements,
      inArray(
        statements.id,
        changes.map(({ id }) => id),
      ),
    )
    const before = new Map((yield* run(tx.select().from(statements).where(seen))).map((row) => [row.id, row]))
    const conflicts = changes.filter(({ id, revision }) => (before.get(id)?.revision ?? 0) !== revision)
    if (conflicts.length > 0) return { state: 'conflict', ids: conflicts.map(({ id }) => id) }
    for (const { id, item, revision, set } of changes) {
      const saved = { ...set, revision: revision + 1, savedAt: now, savedBy }
      if (before.has(id))
        yield* run(
          tx
            .update(statements)
            .set(saved)
            .where(tx.own(statements, eq(statements.id, id))),
        )
      else {
        const given = { release: 'undecided' as const, ...saved }
        yield* run(tx.insert(statements).values({ municipality, id, response, item, ...given }))
      }
    }
    return { state: 'saved' }
  })
}

/**
 * Nobody agreed to notes, or not any more: of an interview stays that it was held and that there is no consent. Its
 * answers, statements, what it said about relations, and the evidence that judgements and findings took from it are
 * removed.
 */
export function forgetInterview(
  here: Here,
  id: string,
  { savedBy, now }: { savedBy: string; now: Date },
): Promise<'forgotten' | 'unknown'> {
  const { statements, ratings, findingLinks, namings } = here.tables
  return here.atomically(function* (tx) {
    const response = yield* oneResponse(tx, id)
    if (!response || response.status === 'planned') return 'unknown'
    const gone = yield* run(tx.delete(statements).where(ofResponse(tx, id)).returning({ id: statements.id }))
    yield* forgetPicked(
      tx,
      gone.map((each) => each.id),
    )
    yield* run(tx.delete(findingLinks).where(tx.own(findingLinks, eq(findingLinks.response, id))))
    yield* forgetTold(tx, [id])
    yield* run(tx.delete(namings).where(tx.own(namings, eq(namings.response, id))))
    yield* run(
      tx
        .update(ratings)
        .set({ evidence: null })
        .where(tx.own(ratings, eq(ratings.response, id))),
    )
    yield* forgetAnswers(tx, id, { savedBy, now })
    yield* changeSteps(tx, id, [response.status], { remark: null })
    return 'forgotten'
  })
}

/** The rows stay, so that the revisions keep counting and an open page sees that its answer is gone. */
function* forgetAnswers(tx: Local, response: string, { savedBy, now }: { savedBy: string; now: Date }): Steps<void> {
  const { answers } = tx.tables
  const { municipality } = tx
  const given = yield* run(
    tx
      .select()
      .from(answers)
      .where(tx.own(answers, eq(answers.response, response))),
  )
  for (const { item, revision } of given.filter((row) => row.item !== consentItem && row.answer !== null)) {
    const one = tx.own(answers, eq(answers.response, response), eq(answers.item, item))
    yield* run(
      tx
        .update(answers)
        .set({ answer: null, revision: revision + 1, savedAt: now, savedBy })
        .where(one),
    )
  }
  const consent = given.find(({ item }) => item === consentItem)
  const refused = { answer: 'no', revision: (consent?.revision ?? 0) + 1, savedAt: now, savedBy }
  const key = { municipality, response, item: consentItem }
  const target = [answers.municipality, answers.response, answers.item]
  yield* run(
    tx
      .insert(answers)
      .values({ ...key, ...refused })
      .onConflictDoUpdate({ target, set: refused }),
  )
}

const ofResponse = ({ tables: { statements }, own }: LocalReads, response: string) =>
  own(statements, eq(statements.response, response))
