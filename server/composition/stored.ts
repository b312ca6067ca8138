import * as recommendations from '../../db/reports/recommendations.ts'
import { type CaseFile, hashCase, takePart } from '../../reports/case/case-file.ts'
import type { Recommendation } from '../../reports/composition/recommendation.ts'
import { namesOfAccounts } from '../case/load-case.ts'
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
  const entries = await recommendations.listRecommendations(context.db.at(municipality))
  const latest = entries.find(({ kind }) => kind === 'computed')
  return latest && findStored(context, municipality, latest.id)
}

/** @throws Problem notFound */
export async function findStored(context: AppContext, municipality: string, id: string): Promise<StoredComposition> {
  const row = await recommendations.findRecommendation(context.db.at(municipality), id)
  if (!row) throw problems.notFound()
  const names = await namesOfAccounts(context)
  return {
    ...row,
    case: row.case as CaseFile,
    result: row.result as Recommendation,
    createdBy: names.get(row.createdBy) ?? row.createdBy,
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

/**
 * The parts of a case, by key, in which today's data differ from those that were computed with. What founding the
 * group itself changed (the group, and who is a member) makes nothing outdated.
 */
export function changedParts({ case: frozen, caseHash }: StoredComposition, now: CaseFile): string[] {
  const statusThen = new Map(frozen.actors.map(({ id, status }) => [id, status]))
  const isFounded = frozen.group === undefined && now.group !== undefined
  const today: CaseFile = isFounded
    ? {
        ...takePart(now, 'group', frozen),
        actors: now.actors.map((each) =>
          each.status === 'member' ? { ...each, status: statusThen.get(each.id) ?? each.status } : each,
        ),
      }
    : now
  const keys = [...new Set([...Object.keys(frozen), ...Object.keys(today)])] as (keyof CaseFile)[]
  return keys.filter((key) => hashCase(takePart(frozen, key, today)) !== caseHash)
}
