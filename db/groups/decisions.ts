import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '../database.ts'
import type { Tables } from '../schema/tables.ts'

/** What people decided, why, and what they had before them. */
export type Decision = Tables['decisions']['$inferSelect']
export type NewDecision = Omit<Decision, 'recordedAt' | 'recommendation' | 'review'> & {
  now: Date
  recommendation?: string | null
  review?: string | null
}

export const decisionRow = ({ now, ...decision }: NewDecision) => ({ ...decision, recordedAt: now })

/** Recorded for good: a change of mind is a further decision. */
export async function recordDecision(db: Database, decision: NewDecision): Promise<Decision> {
  const [row] = await db.insert(db.tables.decisions).values(decisionRow(decision)).returning()
  return row!
}

/** Latest first. */
export async function listDecisions(
  db: Database,
  municipality: string,
  { review }: { review?: string } = {},
): Promise<Decision[]> {
  const { decisions } = db.tables
  const about = review === undefined ? undefined : eq(decisions.review, review)
  return db
    .select()
    .from(decisions)
    .where(and(eq(decisions.municipality, municipality), about))
    .orderBy(desc(decisions.recordedAt), desc(decisions.id))
}

export async function findDecision(db: Database, municipality: string, id: string): Promise<Decision | undefined> {
  const { decisions } = db.tables
  const [row] = await db
    .select()
    .from(decisions)
    .where(and(eq(decisions.municipality, municipality), eq(decisions.id, id)))
  return row
}
