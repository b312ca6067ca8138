import { desc, eq } from 'drizzle-orm'
import type { Here } from '../database.ts'
import type { Tables } from '../schema/tables.ts'

/** A composition with the case it was computed from, both frozen: later changes of data never alter it. */
export type Recommendation = Tables['recommendations']['$inferSelect']
/** For lists: without the frozen case and its result. */
export type RecommendationEntry = Omit<Recommendation, 'case' | 'result'>

export async function saveRecommendation(
  here: Here,
  { now, ...recommendation }: Omit<Recommendation, 'municipality' | 'createdAt'> & { now: Date },
): Promise<Recommendation> {
  const { municipality } = here
  const [row] = await here
    .insert(here.tables.recommendations)
    .values({ ...recommendation, municipality, createdAt: now })
    .returning()
  return row!
}

/** Latest first. */
export async function listRecommendations(here: Here): Promise<RecommendationEntry[]> {
  const { recommendations: r } = here.tables
  const { id, kind, name, reason, caseHash, createdAt, createdBy } = r
  return here
    .select({ municipality: r.municipality, id, kind, name, reason, caseHash, createdAt, createdBy })
    .from(r)
    .where(here.own(r))
    .orderBy(desc(createdAt), desc(id))
}

export async function findRecommendation(here: Here, id: string): Promise<Recommendation | undefined> {
  const { recommendations } = here.tables
  const [row] = await here
    .select()
    .from(recommendations)
    .where(here.own(recommendations, eq(recommendations.id, id)))
  return row
}

/** Takes a scenario away, with its result; false when there is none, or a computed one: those are kept. */
export async function removeScenario(here: Here, id: string): Promise<boolean> {
  const { recommendations: r } = here.tables
  const scenario = here.own(r, eq(r.id, id), eq(r.kind, 'scenario'))
  return (await here.delete(r).where(scenario).returning({ id: r.id })).length > 0
}
