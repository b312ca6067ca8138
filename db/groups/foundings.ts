import { desc, eq } from 'drizzle-orm'
import type { FoundingAnswers } from '../../surveys/founding.ts'
import type { Changed } from '../changed.ts'
import { type Here, type LocalReads, run, type Steps } from '../database.ts'
import type { Tables } from '../schema/tables.ts'
import { type Decision, decisionRow, listDecisions, type NewDecision } from './decisions.ts'

/** The criteria of the founding question as answered on a day. */
export type Founding = Tables['foundings']['$inferSelect']

export interface NewFounding {
  id: string
  /** "YYYY-MM-DD"; one a day. */
  date: string
  criteria: FoundingAnswers
  createdBy: string
  now: Date
}

/** Fails as duplicate when the question was answered anew on that day already. */
export async function openFounding(here: Here, { now, ...given }: NewFounding): Promise<Founding> {
  const { municipality } = here
  const [row] = await here
    .insert(here.tables.foundings)
    .values({ ...given, municipality, createdAt: now, savedAt: now })
    .returning()
  return row!
}

/** Latest first. */
export const listFoundings = (here: Here): Promise<Founding[]> => here.reading((tx) => foundingsOf(tx))

export async function findFounding(here: Here, id: string): Promise<Founding | undefined> {
  const { foundings } = here.tables
  const [row] = await here
    .select()
    .from(foundings)
    .where(here.own(foundings, eq(foundings.id, id)))
  return row
}

export type FoundingSaved = Changed<Founding> | { state: 'decided' }

/** Saved only while nobody has decided on it, and if nobody else changed it since `revision`. */
export function saveFounding(
  here: Here,
  id: string,
  { criteria, revision, now }: { criteria: FoundingAnswers; revision: number; now: Date },
): Promise<FoundingSaved> {
  const { foundings } = here.tables
  return here.atomically(function* (tx) {
    const one = tx.own(foundings, eq(foundings.id, id))
    const [before] = yield* run(tx.select().from(foundings).where(one))
    if (!before) return { state: 'unknown' }
    if (yield* isDecided(tx, id)) return { state: 'decided' }
    if (before.revision !== revision) return { state: 'conflict', row: before }
    const change = { criteria, revision: revision + 1, savedAt: now }
    const [row] = yield* run(tx.update(foundings).set(change).where(one).returning())
    return { state: 'saved', row: row! }
  })
}

/** What people decide, with their reason; these answers are then closed. False when somebody has decided already. */
export function decideFounding(here: Here, decision: NewDecision & { founding: string }): Promise<boolean> {
  return here.atomically(function* (tx) {
    if (yield* isDecided(tx, decision.founding)) return false
    yield* run(tx.insert(tx.tables.decisions).values(decisionRow(tx, decision)))
    return true
  })
}

/** The latest decision on the founding question; undefined while there is none. */
export async function foundingDecision(here: Here): Promise<Decision | undefined> {
  return (await listDecisions(here)).find(({ subject }) => subject === 'founding')
}

function* isDecided(tx: LocalReads, founding: string): Steps<boolean> {
  const { decisions } = tx.tables
  const about = tx.own(decisions, eq(decisions.founding, founding))
  return (yield* run(tx.select({ id: decisions.id }).from(decisions).where(about))).length > 0
}

export function* foundingsOf(tx: LocalReads): Steps<Founding[]> {
  const { foundings } = tx.tables
  return yield* run(tx.select().from(foundings).where(tx.own(foundings)).orderBy(desc(foundings.date)))
}
