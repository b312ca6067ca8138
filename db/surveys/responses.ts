import { and, eq, inArray } from 'drizzle-orm'
import type { ResponseStatus } from '../../surveys/vocabulary.ts'
import type { Changed } from '../changed.ts'
import { type Database, type Queries, run, type Steps } from '../database.ts'
import { compareIds, groupBy } from '../order.ts'
import type { ResponsePurpose, Scores } from '../schema/surveys.ts'
import type { Tables } from '../schema/tables.ts'

export type { ResponsePurpose, Scores } from '../schema/surveys.ts'

export type ResponseRow = Tables['responses']['$inferSelect']
/** A questionnaire filled or to be filled, with the ids of who conducts it (none when self-administered). */
export type Response = ResponseRow & { interviewers: string[] }

export interface PlannedInterview {
  municipality: string
  id: string
  actor: string
  /** Hash of a kept instrument. */
  instrument: string
  purpose: Extract<ResponsePurpose, 'situation' | 'readiness'>
  /** "YYYY-MM-DD" */
  plannedFor: string | null
  place?: string | null
  remark?: string | null
  /** Account ids. */
  interviewers: string[]
  now: Date
}

/** Undefined when the actor is unknown here. */
export function planInterview(
  db: Database,
  { interviewers, now, ...interview }: PlannedInterview,
): Promise<Response | undefined> {
  const { actors, responses } = db.tables
  const { municipality, id, actor } = interview
  return db.atomically(function* (tx) {
    const known = and(eq(actors.municipality, municipality), eq(actors.id, actor))
    const [person] = yield* run(tx.select({ id: actors.id }).from(actors).where(known))
    if (!person) return undefined
    yield* run(tx.insert(responses).values({ ...interview, status: 'planned', createdAt: now }))
    yield* replaceInterviewers(tx, db.tables, municipality, id, interviewers)
    return yield* oneResponse(tx, db.tables, municipality, id)
  })
}

export interface ResponseFilter {
  purpose?: ResponsePurpose
  status?: ResponseStatus
  actor?: string
  /** Account or rater id. */
  interviewer?: string
  /** Id of a review. */
  review?: string
}

/** Those of a municipality that fit, by the day they were held or planned for, undated ones last. */
export function listResponses(db: Database, municipality: string, filter: ResponseFilter = {}): Promise<Response[]> {
  const { responses, interviewers } = db.tables
  const { purpose, status, actor, interviewer, review } = filter
  const fits = and(
    eq(responses.municipality, municipality),
    purpose && eq(responses.purpose, purpose),
    status && eq(responses.status, status),
    actor === undefined ? undefined : eq(responses.actor, actor),
    review === undefined ? undefined : eq(responses.review, review),
  )
  return db.atomically(function* (tx) {
    const rows = yield* run(tx.select().from(responses).where(fits))
    const who = yield* run(tx.select().from(interviewers).where(eq(interviewers.municipality, municipality)))
    return withInterviewers(rows, who).filter((each) => !interviewer || each.interviewers.includes(interviewer))
  })
}

export function findResponse(db: Database, municipality: string, id: string): Promise<Response | undefined> {
  return db.atomically((tx) => oneResponse(tx, db.tables, municipality, id))
}

/** Planned → running. `heldOn` is the day of the interview, "YYYY-MM-DD". */
export const startResponse = (db: Database, municipality: string, id: string, given: { now: Date; heldOn?: string }) =>
  change(db, municipality, id, ['planned'], {
    status: 'running',
    startedAt: given.now,
    ...(given.heldOn !== undefined && { heldOn: given.heldOn }),
  })

/** Planned or running → completed: answers are closed. */
export const completeResponse = (db: Database, municipality: string, id: string, now: Date) =>
  change(db, municipality, id, ['planned', 'running'], { status: 'completed', completedAt: now })

/** Completed → running, answers open again. A locked one stays locked. */
export const reopenResponse = (db: Database, municipality: string, id: string) =>
  change(db, municipality, id, ['completed'], { status: 'running', completedAt: null, submittedAt: null, scores: null })

/** Completed → locked, for good. */
export const lockResponse = (db: Database, municipality: string, id: string) =>
  change(db, municipality, id, ['completed'], { status: 'locked' })

/** Hands in a self-assessment with the scores its instrument gives. It can be handed in once. */
export const submitSelfAssessment = (
  db: Database,
  municipality: string,
  id: string,
  { scores, now }: { scores: Scores; now: Date },
) =>
  change(db, municipality, id, ['planned', 'running'], {
    status: 'completed',
    completedAt: now,
    submittedAt: now.toISOString(),
    scores,
  })

/** Consent comes before the first answer; the first moment stays. */
export function recordConsent(db: Database, municipality: string, id: string, now: Date): Promise<Changed<Response>> {
  return db.atomically(function* (tx) {
    const row = yield* oneResponse(tx, db.tables, municipality, id)
    if (row?.consentAt) return { state: 'saved', row }
    return yield* changeSteps(tx, db.tables, municipality, id, ['planned', 'running'], { consentAt: now })
  })
}

export const rescheduleInterview = (
  db: Database,
  municipality: string,
  id: string,
  plan: Partial<Pick<ResponseRow, 'plannedFor' | 'heldOn' | 'place' | 'remark'>>,
) => change(db, municipality, id, ['planned', 'running'], plan)

/** Takes a plan back; what has begun stays (false). */
export async function cancelPlanned(db: Database, municipality: string, id: string): Promise<boolean> {
  const { responses } = db.tables
  const planned = and(at(db.tables, municipality, id), eq(responses.status, 'planned'))
  return (await db.delete(responses).where(planned).returning({ id: responses.id })).length > 0
}

/** From now on exactly these conduct it; undefined when the response is unknown here. */
export function setInterviewers(
  db: Database,
  municipality: string,
  id: string,
  interviewers: string[],
): Promise<Response | undefined> {
  return db.atomically(function* (tx) {
    if (!(yield* oneResponse(tx, db.tables, municipality, id))) return undefined
    yield* replaceInterviewers(tx, db.tables, municipality, id, interviewers)
    return yield* oneResponse(tx, db.tables, municipality, id)
  })
}

const at = ({ responses }: Tables, municipality: string, id: string) =>
  and(eq(responses.municipality, municipality), eq(responses.id, id))

/** Changes the response if its status is one of `from`; conflict says that it was not. */
const change = (
  db: Database,
  municipality: string,
  id: string,
  from: ResponseStatus[],
  set: Partial<ResponseRow>,
): Promise<Changed<Response>> => db.atomically((tx) => changeSteps(tx, db.tables, municipality, id, from, set))

/** The steps of change(), for larger transactions. */
export function* changeSteps(
  tx: Queries,
  tables: Tables,
  municipality: string,
  id: string,
  from: ResponseStatus[],
  set: Partial<ResponseRow>,
): Steps<Changed<Response>> {
  const { responses } = tables
  const before = yield* oneResponse(tx, tables, municipality, id)
  if (!before) return { state: 'unknown' }
  if (!from.includes(before.status)) return { state: 'conflict', row: before }
  const own = and(at(tables, municipality, id), inArray(responses.status, from))
  const [row] = yield* run(
    tx
      .update(responses)
      .set({ ...set, revision: before.revision + 1 })
      .where(own)
      .returning(),
  )
  return { state: 'saved', row: { ...row!, interviewers: before.interviewers } }
}

export function* oneResponse(
  tx: Queries,
  tables: Tables,
  municipality: string,
  id: string,
): Steps<Response | undefined> {
  const { responses, interviewers } = tables
  const rows = yield* run(
    tx
      .select()
      .from(responses)
      .where(at(tables, municipality, id)),
  )
  const who = yield* run(
    tx
      .select()
      .from(interviewers)
      .where(and(eq(interviewers.municipality, municipality), eq(interviewers.response, id))),
  )
  return withInterviewers(rows, who)[0]
}

function* replaceInterviewers(
  tx: Queries,
  { interviewers }: Tables,
  municipality: string,
  response: string,
  raters: string[],
): Steps<void> {
  const own = and(eq(interviewers.municipality, municipality), eq(interviewers.response, response))
  yield* run(tx.delete(interviewers).where(own))
  const rows = [...new Set(raters)].map((rater) => ({ municipality, response, rater }))
  if (rows.length > 0) yield* run(tx.insert(interviewers).values(rows))
}

/** By day, undated ones last, then by id. */
export function withInterviewers(rows: ResponseRow[], who: { response: string; rater: string }[]): Response[] {
  const raters = groupBy(who, (each) => each.response)
  const day = (row: ResponseRow) => row.heldOn ?? row.plannedFor ?? '9999'
  return rows
    .toSorted((x, y) => compareIds(day(x), day(y)) || compareIds(x.id, y.id))
    .map((row) => ({ ...row, interviewers: (raters.get(row.id) ?? []).map((each) => each.rater).toSorted() }))
}
