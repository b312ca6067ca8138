import * as recommendations from '../../db/reports/recommendations.ts'
import type { CaseFile } from '../../reports/case/case-file.ts'
import type { Recommendation } from '../../reports/composition/recommendation.ts'
import { namesOf } from '../accounts/names.ts'
import type { AppContext } from '../frame/context.ts'
import { problems } from '../frame/problems.ts'

/** A stored composition: what was computed from which case, both frozen. */
export interface StoredComposition {
  id: string
  kind: 'computed' | 'scenario'
  name: string | null
  case: CaseFile
  caseHash: string
  result: Recommendation
  createdAt: Date
  /** Name of whoever had it computed. */
  createdBy: string
}

/** The latest computed composition; undefined while there is none. */
export async function latestComputed(
  context: AppContext,
  municipality: string,
): Promise<StoredComposition | undefined> {
  const latest = await latestEntry(context, municipality)
  return latest && findStored(context, municipality, latest.id)
}

/** The same without its case and result. */
export const latestEntry = async ({ db }: AppContext, municipality: string) =>
  (await recommendations.listRecommendations(db.at(municipality))).find(({ kind }) => kind === 'computed')

/** @throws Problem notFound */
export async function findStored(context: AppContext, municipality: string, id: string): Promise<StoredComposition> {
  const row = await recommendations.findRecommendation(context.db.at(municipality), id)
  if (!row) throw problems.notFound()
  const nameOf = await namesOf(context.db)
  return {
    ...row,
    case: row.case as CaseFile,
    result: row.result as Recommendation,
    createdBy: nameOf(row.createdBy),
  }
}

/** @throws Problem notFound also when it is a computed one. */
export async function findScenario(context: AppContext, municipality: string, id: string): Promise<StoredComposition> {
  const stored = await findStored(context, municipality, id)
  if (stored.kind !== 'scenario') throw problems.notFound()
  return stored
}

/**
 * The recommendation a scenario varies: assumptions always start from the one that was the latest when they were made.
 */
export async function baseOf(
  context: AppContext,
  municipality: string,
  scenario: StoredComposition,
): Promise<StoredComposition> {
  const entries = await recommendations.listRecommendations(context.db.at(municipality))
  const base = entries.find(({ kind, createdAt }) => kind === 'computed' && createdAt <= scenario.createdAt)
  if (!base) throw problems.notFound()
  return findStored(context, municipality, base.id)
}
