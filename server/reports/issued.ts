import { findReport } from '../../db/reports/reports.ts'
import { readIssued } from '../../reports/content/issued.ts'
import type { AppContext } from '../frame/context.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { parameters } from '../frame/sent.ts'
import { reportNumber } from './page.ts'
import { mayReadKind, type Reader } from './situation.ts'

/** The parameters of a route that is about one report. */
export const ofReport = parameters('municipality', 'report')

/**
 * A report with the number it bears on every page.
 * @throws Problem notFound, also for a reader who may not know of it
 */
export async function findIssued(
  { db }: AppContext,
  { municipality, report }: { municipality: string; report: string },
  reader: Reader,
) {
  const stored = found(await findReport(db.at(municipality), report))
  if (!mayReadKind(stored.kind, reader)) throw problems.notFound()
  const number = reportNumber(stored)
  return { stored, number, content: { ...readIssued(stored.content), reportNumber: number } }
}
