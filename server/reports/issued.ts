import { findReport } from '../../db/reports/reports.ts'
import { readIssued } from '../../reports/content/issued.ts'
import type { AppContext } from '../frame/context.ts'
import { found } from '../frame/found.ts'
import { parameters } from '../frame/sent.ts'
import { reportNumber } from './page.ts'

/** The parameters of a route that is about one report. */
export const ofReport = parameters('municipality', 'report')

/**
 * A report with the number it bears on every page.
 * @throws Problem notFound
 */
export async function findIssued(
  { db }: AppContext,
  { municipality, report }: { municipality: string; report: string },
) {
  const stored = found(await findReport(db.at(municipality), report))
  const number = reportNumber(stored)
  return { stored, number, content: { ...readIssued(stored.content), reportNumber: number } }
}
