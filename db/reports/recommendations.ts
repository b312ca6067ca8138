import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '../database.ts'
import type { Tables } from '../schema/tables.ts'

/** A composition with the case it was computed from, both frozen: later changes of data never alter it. */
export type Recommendation = Tables['recommendations']['$inferSelect']
/** For lists: without the frozen case and its result. */
export type RecommendationEntry = Omit<Recommendation, 'case' | 'result'>

export async function saveRecommendation(
  db: Database,
  { now, ...recommendation }: Omit<Recommendation, 'createdAt'> & { now: Date },
): Promise<Recommendation> {
  const [row] = await db
    .insert(db.tables.recommendations)
    .values({ ...recommendation, createdAt: now })
    .returning()
  return row!
}

/** Latest first. */
export async function listRecommendations(db: Database, municipality: string): Promise<RecommendationEntry[]> {
  const { recommendations: r } = db.tables
  const { id, kind, name, reason, caseHash, createdAt, createdBy } = r
  return db
    .select({ municipality: r.municipality, id, kind, name, reason, caseHash, createdAt, createdBy })
    .from(r)
    .where(eq(r.municipality, municipality))
    .orderBy(desc(createdAt), desc(id))
}

export async function findRecommendation(
  db: Database,
  municipality: string,
  id: string,
): Promise<Recommendation | undefined> {
  const { recommendations } = db.tables
  const [row] = await db
    .select()
    .from(recommendations)
    .where(and(eq(recommendations.municipality, municipality), eq(recommendations.id, id)))
  return row
}

/** The recommendation of this kind computed from exactly this case, if it is stored already. */
export async function findRecommendationOf(
  db: Database,
  municipality: string,
  kind: Recommendation['kind'],
  caseHash: string,
): Promise<Recommendation | undefined> {
  const { recommendations: r } = db.tables
  const [row] = await db
    .select()
    .from(r)
    .where(and(eq(r.municipality, municipality), eq(r.kind, kind), eq(r.caseHash, caseHash)))
    .orderBy(desc(r.createdAt), desc(r.id))
    .limit(1)
  return row
}

/** Takes a scenario away, with its result; false when there is none, or a computed one: those are kept. */
export async function removeScenario(db: Database, municipality: string, id: string): Promise<boolean> {
  const { recommendations: r } = db.tables
  const scenario = and(eq(r.municipality, municipality), eq(r.id, id), eq(r.kind, 'scenario'))
  return (await db.delete(r).where(scenario).returning({ id: r.id })).length > 0
}
