import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Answer, Answers } from '../../surveys/answer.ts'
import { isSameData } from '../../surveys/canonical-json.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { type Here, type LocalReads, run } from '../database.ts'
import { compareIds, groupBy, inPortions } from '../order.ts'
import type { ResponsePurpose } from '../schema/surveys.ts'
import type { Tables } from '../schema/tables.ts'
import { changeSteps, type ResponseRow } from './responses.ts'

type Row = Tables['answers']['$inferSelect']

export interface AnswersGiven {
  response: string
  /** By item; null takes an answer back. Items that are not named stay as they are. */
  answers: Record<string, Answer | null>
  /** Account id; null for a person without account. */
  savedBy: string | null
  now: Date
  /** Per item the revision the writer last saw, 0 for none. An item that is not named is saved whatever is there. */
  expectedRevisions?: Record<string, number>
}

/** Who saved an answer last (account id; null for a person without account), and when. */
interface AnswerTrace {
  savedBy: string | null
  savedAt: Date
}

/** What somebody else saved meanwhile; null: took back. */
interface AnswerConflict extends AnswerTrace {
  revision: number
  answer: Answer | null
}

export type AnswersSaved =
  | { state: 'saved'; revisions: Record<string, number>; conflicts: Record<string, AnswerConflict> }
  /** Completed, handed in or locked. */
  | { state: 'closed' }
  | { state: 'unknown' }

/**
 * Saves answers item by item, all in one step: items in conflict are left alone and returned, the others are saved and
 * their new revisions returned. Sending the same answer again is no conflict, so a lost reply may be repeated. The
 * first answer starts a planned response.
 */
export function saveAnswers(here: Here, given: AnswersGiven): Promise<AnswersSaved> {
  const { municipality } = here
  const { answers, responses } = here.tables
  const { response, savedBy, now, expectedRevisions = {} } = given
  return here.atomically(function* (tx) {
    const one = tx.own(responses, eq(responses.id, response))
    const [target] = yield* run(tx.select({ status: responses.status }).from(responses).where(one))
    if (!target) return { state: 'unknown' }
    if (isFinished(target)) return { state: 'closed' }

    const items = Object.keys(given.answers)
    const rows = yield* run(
      tx
        .select()
        .from(answers)
        .where(and(ofResponse(tx, response), inArray(answers.item, items))),
    )
    const before = new Map(rows.map((row) => [row.item, row]))
    const saved: AnswersSaved = { state: 'saved', revisions: {}, conflicts: {} }
    const changes: Row[] = []
    for (const [item, answer] of Object.entries(given.answers)) {
      const old = before.get(item)
      const revision = old?.revision ?? 0
      if (isSameData(old?.answer, answer)) saved.revisions[item] = revision
      else if ((expectedRevisions[item] ?? revision) !== revision)
        saved.conflicts[item] = {
          revision,
          answer: old?.answer ?? null,
          savedBy: old?.savedBy ?? null,
          savedAt: old?.savedAt ?? now,
        }
      else {
        saved.revisions[item] = revision + 1
        changes.push({ municipality, response, item, answer, revision: revision + 1, savedAt: now, savedBy })
      }
    }
    for (const portion of inPortions(changes)) {
      yield* run(
        tx
          .insert(answers)
          .values(portion)
          .onConflictDoUpdate({
            target: [answers.municipality, answers.response, answers.item],
            set: {
              answer: sql`excluded.answer`,
              revision: sql`excluded.revision`,
              savedAt: sql`excluded.saved_at`,
              savedBy: sql`excluded.saved_by`,
            },
          }),
      )
    }
    if (changes.length > 0 && target.status === 'planned')
      yield* changeSteps(tx, response, ['planned'], { status: 'running', startedAt: now })
    return saved
  })
}

export interface SavedAnswers {
  answers: Answers
  /** By item, also of answers taken back. */
  revisions: Record<string, number>
  traces: Record<string, AnswerTrace>
  /** Null while nothing was saved. */
  lastSavedAt: Date | null
}

/** What a response holds; empty also when it is unknown here. */
export async function answersOf(here: Here, response: string): Promise<SavedAnswers> {
  const rows = await here.select().from(here.tables.answers).where(ofResponse(here, response))
  const lastSavedAt = rows.reduce<Date | null>((last, { savedAt }) => (last && last > savedAt ? last : savedAt), null)
  return {
    answers: answersIn(rows),
    revisions: Object.fromEntries(rows.map((r) => [r.item, r.revision])),
    traces: Object.fromEntries(rows.map(({ item, savedBy, savedAt }) => [item, { savedBy, savedAt }])),
    lastSavedAt,
  }
}

/** All responses of one purpose in a municipality with their answers, for results. */
export function answersOfMany(
  here: Here,
  purpose: ResponsePurpose,
): Promise<{ response: ResponseRow; answers: Answers }[]> {
  const { answers, responses } = here.tables
  const wanted = here.own(responses, eq(responses.purpose, purpose))
  return here.reading(function* (tx) {
    const all = yield* run(tx.select().from(responses).where(wanted))
    const rows = yield* run(
      tx
        .select({ answer: answers })
        .from(answers)
        .innerJoin(
          responses,
          and(eq(responses.municipality, answers.municipality), eq(responses.id, answers.response), wanted),
        ),
    )
    const given = groupBy(
      rows.map((row) => row.answer),
      (row) => row.response,
    )
    return all
      .toSorted((x, y) => compareIds(x.id, y.id))
      .map((response) => ({ response, answers: answersIn(given.get(response.id) ?? []) }))
  })
}

/** Answers by item, in the order of the items' ids; what was taken back is no answer. */
export function answersIn(rows: Pick<Row, 'item' | 'answer'>[]): Answers {
  const given = rows.flatMap(({ item, answer }): [string, Answer][] => (answer === null ? [] : [[item, answer]]))
  return Object.fromEntries(given.toSorted(([x], [y]) => compareIds(x, y)))
}

const ofResponse = ({ tables: { answers }, own }: LocalReads, response: string) =>
  own(answers, eq(answers.response, response))
