import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { writeFindings } from './finding.ts'
import { showReport } from './overview.ts'
import { arrangeFindings } from './remove.ts'

/** What the interviews show about the place: written by consultants, given back to the people there, corrected (P). */
export async function situationReportRoom(app: App, context: AppContext): Promise<void> {
  showReport(app, context)
  writeFindings(app, context)
  arrangeFindings(app, context)
}
