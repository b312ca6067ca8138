import type { FastifyRequest } from 'fastify'
import { findReport } from '../../db/reports/reports.ts'
import { judgePlaceBeforeReading } from '../founding/judge-first.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { judgeBeforeReading } from '../ratings/judge-first.ts'
import { downloadReports } from './download.ts'
import { listIssued } from './list.ts'
import { makeReports } from './make.ts'
import { readReports } from './read.ts'

/** Reports as issued: made from a version of the situation report, a recommendation, a review, read on the screen, taken away as PDF. */
export async function reportsRoom(app: App, context: AppContext): Promise<void> {
  judgeBeforeReading(app, context)
  judgePlaceBeforeReading(app, context, tellsOfPlace(context))
  listIssued(app, context)
  makeReports(app, context)
  readReports(app, context)
  downloadReports(app, context)
}

/** Reports that tell what consultants think of the place: all but that on a review. */
const tellsOfPlace =
  ({ db }: AppContext) =>
  async ({ params, body }: FastifyRequest): Promise<boolean> => {
    const { municipality = '', report } = params as { municipality?: string; report?: string }
    const wish = (body as { kind?: string } | undefined)?.kind
    const kind = report === undefined ? wish : (await findReport(db.at(municipality), report))?.kind
    return kind !== undefined && kind !== 'decision'
  }
