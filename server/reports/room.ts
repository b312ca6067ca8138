import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { judgeBeforeReading } from '../ratings/judge-first.ts'
import { downloadReports } from './download.ts'
import { listIssued } from './list.ts'
import { makeReports } from './make.ts'
import { readReports } from './read.ts'

/** Reports as issued: made from a recommendation or a review, read on the screen, taken away as PDF. */
export async function reportsRoom(app: App, context: AppContext): Promise<void> {
  judgeBeforeReading(app, context)
  listIssued(app, context)
  makeReports(app, context)
  readReports(app, context)
  downloadReports(app, context)
}
