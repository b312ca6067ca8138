import { currentHashes, markOf } from '../../reports/case/outdated.ts'
import { namesOf } from '../accounts/names.ts'
import { loadGrounds } from '../case/load-case.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { spoken } from '../frame/language.ts'
import { findIssued, ofReport } from './issued.ts'
import { reportPage } from './page.ts'
import { situationHash } from './situation.ts'

export function readReports(app: App, context: AppContext): void {
  const route = { config: { policy: 'team' }, schema: { params: ofReport } } as const

  app.get('/m/:municipality/reports/:report', route, async (request, reply) => {
    const reader = request.session!.account
    const { stored, number, content } = await findIssued(context, request.params, reader)
    const grounds = await loadGrounds(context, stored.municipality)
    const current = new Set([...currentHashes(grounds), await situationHash(context, stored.municipality, reader)])
    const nameOf = await namesOf(context.db)
    const issue = {
      id: stored.id,
      municipality: grounds[0].municipality,
      number,
      createdAt: stored.createdAt,
      createdBy: nameOf(stored.createdBy),
      isOutdated: !current.has(markOf(stored)),
    }
    return reply.page(reportPage(content, issue, spoken(request.language)))
  })
}
