import type { Here } from '../../db/database.ts'
import { newId } from '../../db/ids.ts'
import { findRecommendation, listRecommendations, saveRecommendation } from '../../db/reports/recommendations.ts'
import type { CaseFile } from '../../reports/case/case-file.ts'
import { hashOfGrounds } from '../../reports/case/outdated.ts'
import { readRecommendation } from '../../reports/composition/read-recommendation.ts'
import type { Recommendation } from '../../reports/composition/recommendation.ts'
import { namesOf } from '../accounts/names.ts'
import type { AppContext } from '../frame/context.ts'
import { found } from '../frame/found.ts'

/** A stored composition: what was computed from which case, both frozen. */
export interface StoredComposition {
  id: string
  municipality: string
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
const latestEntry = async ({ db }: AppContext, municipality: string) =>
  (await listRecommendations(db.at(municipality))).find(({ kind }) => kind === 'computed')

/** @throws Problem notFound */
export async function findStored(context: AppContext, municipality: string, id: string): Promise<StoredComposition> {
  const row = found(await findRecommendation(context.db.at(municipality), id))
  const nameOf = await namesOf(context.db)
  return {
    ...row,
    case: row.case as CaseFile,
    result: readRecommendation(row.result),
    createdBy: nameOf(row.createdBy),
  }
}

/** @throws Problem notFound also when it is a computed one. */
export async function findScenario(context: AppContext, municipality: string, id: string): Promise<StoredComposition> {
  const stored = await findStored(context, municipality, id)
  return found(stored.kind === 'scenario' ? stored : undefined)
}

/**
 * The recommendation a scenario varies: assumptions always start from the one that was the latest when they were made.
 */
export async function baseOf(
  context: AppContext,
  { municipality, createdAt }: StoredComposition,
): Promise<StoredComposition> {
  const entries = await listRecommendations(context.db.at(municipality))
  const base = found(entries.find((each) => each.kind === 'computed' && each.createdAt <= createdAt))
  return findStored(context, municipality, base.id)
}

interface Computed {
  file: CaseFile
  result: Recommendation
  createdBy: string
  now: Date
}

/** Keeps what was computed from the case of a municipality as it is. */
export const storeComputed = (here: Here, { file, result, createdBy, now }: Computed) =>
  saveRecommendation(here, {
    id: newId('p'),
    kind: 'computed',
    name: null,
    reason: null,
    caseHash: hashOfGrounds(file),
    case: file,
    result,
    createdBy,
    now,
  })

/** Keeps what was computed under an assumption; `changed`: the settings it changes, each with its reason in the case. */
export const storeScenario = (
  here: Here,
  { id, name, changed, ...computed }: Computed & { id: string; name: string; changed: string[] },
) =>
  saveRecommendation(here, {
    id,
    kind: 'scenario',
    name: name || null,
    reason: changed.map((each) => computed.file.settings?.reasons?.[each] ?? '').join('\n'),
    caseHash: hashOfGrounds(computed.file),
    case: computed.file,
    result: computed.result,
    createdBy: computed.createdBy,
    now: computed.now,
  })
