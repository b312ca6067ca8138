import { desc, eq } from 'drizzle-orm'
import type { Here, Local } from '../database.ts'
import type { Tables } from '../schema/tables.ts'

/** What people decided, why, and what they had before them. */
export type Decision = Tables['decisions']['$inferSelect']
export type NewDecision = Omit<Decision, 'municipality' | 'recordedAt' | 'recommendation' | 'review'> & {
  now: Date
  recommendation?: string | null
  review?: string | null
}

/** Recorded for good: a change of mind is a further decision. */
export const decisionRow = ({ municipality }: Local, { now, ...decision }: NewDecision) => ({
  ...decision,
  municipality,
  recordedAt: now,
})

/** Latest first. */
export async function listDecisions(here: Here, { review }: { review?: string } = {}): Promise<Decision[]> {
  const { decisions } = here.tables
  const about = review === undefined ? undefined : eq(decisions.review, review)
  return here
    .select()
    .from(decisions)
    .where(here.own(decisions, about))
    .orderBy(desc(decisions.recordedAt), desc(decisions.id))
}
