import { and, desc, eq } from 'drizzle-orm'
import type { Here, Local } from '../database.ts'
import type { Tables } from '../schema/tables.ts'

/** What people decided, why, and what they had before them. */
export type Decision = Tables['decisions']['$inferSelect']
export type NewDecision = Omit<Decision, 'municipality' | 'recordedAt' | 'founding' | 'recommendation' | 'review'> & {
  now: Date
  founding?: string | null
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
export async function listDecisions(
  here: Here,
  { review, founding }: { review?: string; founding?: string } = {},
): Promise<Decision[]> {
  const { decisions } = here.tables
  const about = and(
    review === undefined ? undefined : eq(decisions.review, review),
    founding === undefined ? undefined : eq(decisions.founding, founding),
  )
  return here
    .select()
    .from(decisions)
    .where(here.own(decisions, about))
    .orderBy(desc(decisions.recordedAt), desc(decisions.id))
}
