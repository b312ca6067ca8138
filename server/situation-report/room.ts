import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { collectCorrections } from './corrections/corrections.ts'
import { dealWithCorrections } from './corrections/deal.ts'
import { arrangeFindings } from './findings/arrange.ts'
import { writeFindings } from './findings/finding.ts'
import { showReport } from './overview.ts'
import { markVersions } from './versions/mark.ts'
import { recordVersions } from './versions/record.ts'
import { showVersions } from './versions/version.ts'

/** What the interviews show about the place: written by consultants, given back to the people there, corrected (P). */
export async function situationReportRoom(app: App, context: AppContext): Promise<void> {
  showReport(app, context)
  writeFindings(app, context)
  arrangeFindings(app, context)
  recordVersions(app, context)
  showVersions(app, context)
  markVersions(app, context)
  collectCorrections(app, context)
  dealWithCorrections(app, context)
}
