import { listDownloads, listReports } from '../../db/reports/reports.ts'
import { currentHashes, markOf } from '../../reports/case/outdated.ts'
import { namesOf } from '../accounts/names.ts'
import { loadGrounds } from '../case/load-case.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { spoken } from '../frame/language.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { reportsPage } from './list-page.ts'
import { mayReadKind, situationHash } from './situation.ts'

export function listIssued(app: App, context: AppContext): void {
  const route = { config: { policy: 'team' }, schema: { params: ofMunicipality } } as const

  app.get('/m/:municipality/reports', route, async (request, reply) => {
    const { municipality: id } = request.params
    const here = context.db.at(id)
    const grounds = await loadGrounds(context, id)
    const reader = request.session!.account
    const current = new Set([...currentHashes(grounds), await situationHash(context, id, reader)])
    const nameOf = await namesOf(context.db)
    const downloads = await listDownloads(here)
    const readable = (await listReports(here)).filter(({ kind }) => mayReadKind(kind, reader))
    const reports = readable.map((report) => ({
      ...report,
      createdBy: nameOf(report.createdBy),
      isOutdated: !current.has(markOf(report)),
      downloads: downloads
        .filter((each) => each.report === report.id)
        .map(({ downloadedAt, downloadedBy }) => ({ at: downloadedAt, by: nameOf(downloadedBy) })),
    }))
    return reply.page(reportsPage({ municipality: grounds[0].municipality, reports }, spoken(request.language)))
  })
}
