import type { Database } from '../../db/database.ts'
import { findMunicipality, type Municipality } from '../../db/places/municipalities.ts'
import { type Overview, overviewsOf } from '../../db/places/overviews.ts'
import { changedParts } from '../../reports/case/outdated.ts'
import { dayOf } from '../../surveys/day.ts'
import { loadGrounds } from '../case/load-case.ts'
import { latestComputed } from '../composition/stored.ts'
import type { AppContext } from '../frame/context.ts'

/** How far a municipality is: what its phases are told from. */
export interface HowFar {
  municipality: Municipality
  overview: Overview
  /** Whether anything has changed since the latest recommendation was computed, while it waits for a decision. */
  isOutdated: boolean
}

/** By municipality, with the mark of the database and the day they were read at. */
const kept = new WeakMap<Database, Map<string, { readAt: string; howFar: HowFar | undefined }>>()

/** Undefined where there is no such municipality. Every page asks, so it is read again only once something was written. */
export async function loadHowFar(context: AppContext, id: string): Promise<HowFar | undefined> {
  const { db, now } = context
  const readAt = `${await db.mark()} ${dayOf(now())}`
  const known = kept.get(db)?.get(id)
  if (known?.readAt === readAt) return known.howFar
  const howFar = await readHowFar(context, id)
  if (!kept.has(db)) kept.set(db, new Map())
  kept.get(db)?.set(id, { readAt, howFar })
  return howFar
}

async function readHowFar(context: AppContext, id: string): Promise<HowFar | undefined> {
  const { db } = context
  const municipality = await findMunicipality(db.at(id))
  const overview = municipality && (await overviewsOf(db, [id])).get(id)
  if (!municipality || !overview) return undefined
  const isWaiting = overview.recommendedAt !== undefined && !overview.group
  return { municipality, overview, isOutdated: isWaiting && (await hasChangedSince(context, id)) }
}

async function hasChangedSince(context: AppContext, id: string): Promise<boolean> {
  const latest = await latestComputed(context, id)
  return latest !== undefined && changedParts(latest, await loadGrounds(context, id)).length > 0
}
