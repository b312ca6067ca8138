import { listVersions } from '../../db/situation/versions.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { spoken } from '../frame/language.ts'
import { findPlace } from '../interviews/interview.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { publishedVersionsPage, reportOverviewPage } from './overview-page.ts'
import { openReport } from './report.ts'

/** Consultants write here; the project team reads what was given back. */
export function showReport(app: App, context: AppContext): void {
  const { db } = context
  const route = { config: { policy: 'team' }, schema: { params: ofMunicipality } } as const

  app.get('/m/:municipality/situation-report', route, async (request, reply) => {
    const { language, session } = request
    const reader = { ...spoken(language), language }
    if (session!.account.role === 'consultant')
      return reply.page(reportOverviewPage(await openReport(context, request), reader))
    const here = db.at(request.params.municipality)
    return reply.page(publishedVersionsPage(await findPlace(here), await listVersions(here), reader))
  })
}
