import { agendaOf } from '../../db/places/agenda.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { overviewsOf } from '../../db/places/overviews.ts'
import { changedParts } from '../../reports/case/outdated.ts'
import { dayOf } from '../../surveys/day.ts'
import { loadGrounds } from '../case/load-case.ts'
import { latestComputed } from '../composition/stored.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { spoken } from '../frame/language.ts'
import { parameters } from '../frame/sent.ts'
import { untilNotice } from '../next/tasks.ts'
import { municipalityPage } from './page.ts'

/** The parameter of a route that is about a municipality as a whole. */
export const ofMunicipality = parameters('municipality')

export function showMunicipality(app: App, context: AppContext): void {
  const { db, now } = context
  const route = { config: { policy: 'team' }, schema: { params: ofMunicipality } } as const

  app.get('/m/:municipality', route, async (request, reply) => {
    const municipality = found(await findMunicipality(db.at(request.params.municipality)))
    const overview = found((await overviewsOf(db, [municipality.id])).get(municipality.id))
    // Only a recommendation that still waits for a decision can be out of date.
    const isWaiting = overview.recommendedAt !== undefined && !overview.group
    const role = request.session!.account.role === 'consultant' ? 'consultant' : 'project_team'
    return reply.page(
      municipalityPage({
        ...spoken(request.language),
        role,
        today: dayOf(now()),
        municipality,
        overview,
        isOutdated: isWaiting && (await hasChangedSince(municipality.id)),
        agenda: role === 'consultant' ? await agendaFor(request.session!.account.id) : undefined,
      }),
    )
  })

  const agendaFor = (account: string) => agendaOf(db, account, untilNotice(now()))

  async function hasChangedSince(municipality: string): Promise<boolean> {
    const latest = await latestComputed(context, municipality)
    return latest !== undefined && changedParts(latest, await loadGrounds(context, municipality)).length > 0
  }
}
