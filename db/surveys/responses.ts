import { eq, inArray } from 'drizzle-orm'
import type { InterviewPurpose, ResponseStatus } from '../../surveys/vocabulary.ts'
import type { Changed } from '../changed.ts'
import { type Here, type Local, type LocalReads, run, type Steps } from '../database.ts'
import { compareIds, groupBy } from '../order.ts'
import type { ResponsePurpose, Scores } from '../schema/surveys.ts'
import type { Tables } from '../schema/tables.ts'

export type { Scores } from '../schema/surveys.ts'

export type ResponseRow = Tables['responses']['$inferSelect']
/** A questionnaire filled or to be filled, with the ids of who conducts it (none when self-administered). */
export type Response = ResponseRow & { interviewers: string[] }

export interface PlannedInterview {
  id: string
  actor: string
  /** Hash of a kept instrument. */
  instrument: string
  purpose: InterviewPurpose
  /** "YYYY-MM-DD" */
  plannedFor: string | null
  /** "HH:MM" */
  plannedAt?: string | null
  place?: string | null
  remark?: string | null
  /** Account ids. */
  interviewers: string[]
  now: Date
}

/** Undefined when the actor is unknown here. */
export const planInterview = (here: Here, plan: PlannedInterview): Promise<Response | undefined> =>
  here.atomically((tx) => planSteps(tx, plan))

/** All at once; without those of actors that are unknown here. */
export const planInterviews = (here: Here, plans: PlannedInterview[]): Promise<void> =>
  here.atomically(function* (tx) {
    for (const plan of plans) yield* planSteps(tx, plan)
  })

function* planSteps(tx: Local, { interviewers, now, ...interview }: PlannedInterview): Steps<Response | undefined> {
  const { municipality } = tx
  const { actors, responses } = tx.tables
  const { id, actor } = interview
  const known = tx.own(actors, eq(actors.id, actor))
  const [person] = yield* run(tx.select({ id: actors.id }).from(actors).where(known))
  if (!person) return undefined
  yield* run(tx.insert(responses).values({ ...interview, municipality, status: 'planned', createdAt: now }))
  yield* replaceInterviewers(tx, id, interviewers)
  return yield* oneResponse(tx, id)
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
export function listResponses(here: Here, filter: ResponseFilter = {}): Promise<Response[]> {
  const { responses, interviewers } = here.tables
  const { purpose, status, actor, interviewer, review } = filter
  const fits = here.own(
    responses,
    purpose && eq(responses.purpose, purpose),
    status && eq(responses.status, status),
    actor === undefined ? undefined : eq(responses.actor, actor),
    review === undefined ? undefined : eq(responses.review, review),
  )
  return here.reading(function* (tx) {
    const rows = yield* run(tx.select().from(responses).where(fits))
    const who = yield* run(tx.select().from(interviewers).where(tx.own(interviewers)))
    return withInterviewers(rows, who).filter((each) => !interviewer || each.interviewers.includes(interviewer))
  })
}

export function findResponse(here: Here, id: string): Promise<Response | undefined> {
  return here.reading((tx) => oneResponse(tx, id))
}

/** Planned → running. `heldOn` is the day of the interview, "YYYY-MM-DD". */
export const startResponse = (here: Here, id: string, given: { now: Date; heldOn?: string }) =>
  change(here, id, ['planned'], {
    status: 'running',
    startedAt: given.now,
    ...(given.heldOn !== undefined && { heldOn: given.heldOn }),
  })

/** Planned or running → completed: answers are closed. */
export const completeResponse = (here: Here, id: string, now: Date) =>
  change(here, id, ['planned', 'running'], { status: 'completed', completedAt: now })

/** Completed → running, answers open again. A locked one stays locked. */
export const reopenResponse = (here: Here, id: string) =>
  change(here, id, ['completed'], { status: 'running', completedAt: null, submittedAt: null, scores: null })

/** Completed → locked, for good. */
export const lockResponse = (here: Here, id: string) => change(here, id, ['completed'], { status: 'locked' })

/** Hands in a self-assessment with the scores its instrument gives. It can be handed in once. */
export const submitSelfAssessment = (here: Here, id: string, { scores, now }: { scores: Scores; now: Date }) =>
  change(here, id, ['planned', 'running'], {
    status: 'completed',
    completedAt: now,
    submittedAt: now.toISOString(),
    scores,
  })

/** Consent comes before the first answer; the first moment stays. */
export function recordConsent(here: Here, id: string, now: Date): Promise<Changed<Response>> {
  return here.atomically(function* (tx) {
    const row = yield* oneResponse(tx, id)
    if (row?.consentAt) return { state: 'saved', row }
    return yield* changeSteps(tx, id, ['planned', 'running'], { consentAt: now })
  })
}

/** When and where an interview is held, and by whom; what is not named stays. */
type InterviewChange = Partial<
  Pick<Response, 'plannedFor' | 'plannedAt' | 'heldOn' | 'place' | 'remark' | 'interviewers'>
> & {
  /** The one that was seen. */
  revision: number
}

/** All of it or nothing, until the interview is completed; conflict also when somebody else has changed it since. */
export function changeInterview(
  here: Here,
  id: string,
  { revision, interviewers, ...plan }: InterviewChange,
): Promise<Changed<Response>> {
  return here.atomically(function* (tx) {
    const before = yield* oneResponse(tx, id)
    if (before && before.revision !== revision) return { state: 'conflict', row: before }
    const changed = yield* changeSteps(tx, id, ['planned', 'running'], plan)
    if (changed.state !== 'saved' || !interviewers) return changed
    yield* replaceInterviewers(tx, id, interviewers)
    return { state: 'saved', row: (yield* oneResponse(tx, id))! }
  })
}

/** Takes a plan back; what has begun stays (false). */
export async function cancelPlanned(here: Here, id: string): Promise<boolean> {
  const { responses } = here.tables
  const planned = here.own(responses, eq(responses.id, id), eq(responses.status, 'planned'))
  return (await here.delete(responses).where(planned).returning({ id: responses.id })).length > 0
}

/** Changes the response if its status is one of `from`; conflict says that it was not. */
const change = (
  here: Here,
  id: string,
  from: ResponseStatus[],
  set: Partial<ResponseRow>,
): Promise<Changed<Response>> => here.atomically((tx) => changeSteps(tx, id, from, set))

/** The steps of change(), for larger transactions. */
export function* changeSteps(
  tx: Local,
  id: string,
  from: ResponseStatus[],
  set: Partial<ResponseRow>,
): Steps<Changed<Response>> {
  const { responses } = tx.tables
  const before = yield* oneResponse(tx, id)
  if (!before) return { state: 'unknown' }
  if (!from.includes(before.status)) return { state: 'conflict', row: before }
  const open = tx.own(responses, eq(responses.id, id), inArray(responses.status, from))
  const [row] = yield* run(
    tx
      .update(responses)
      .set({ ...set, revision: before.revision + 1 })
      .where(open)
      .returning(),
  )
  return { state: 'saved', row: { ...row!, interviewers: before.interviewers } }
}

export function* oneResponse(tx: LocalReads, id: string): Steps<Response | undefined> {
  const { responses, interviewers } = tx.tables
  const rows = yield* run(
    tx
      .select()
      .from(responses)
      .where(tx.own(responses, eq(responses.id, id))),
  )
  const who = yield* run(
    tx
      .select()
      .from(interviewers)
      .where(tx.own(interviewers, eq(interviewers.response, id))),
  )
  return withInterviewers(rows, who)[0]
}

function* replaceInterviewers(tx: Local, response: string, raters: string[]): Steps<void> {
  const { municipality } = tx
  const { interviewers } = tx.tables
  const before = tx.own(interviewers, eq(interviewers.response, response))
  yield* run(tx.delete(interviewers).where(before))
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
