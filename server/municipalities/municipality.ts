import { agendaOf } from '../../db/places/agenda.ts'
import { dayOf } from '../../surveys/day.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { spoken } from '../frame/language.ts'
import { parameters } from '../frame/sent.ts'
import { untilNotice } from '../next/tasks.ts'
import { loadHowFar } from './how-far.ts'
import { municipalityPage } from './page.ts'

/** The parameter of a route that is about a municipality as a whole. */
export const ofMunicipality = parameters('municipality')

export function showMunicipality(app: App, context: AppContext): void {
  const { db, now } = context
  const route = { config: { policy: 'team' }, schema: { params: ofMunicipality } } as const

  app.get('/m/:municipality', route, async (request, reply) => {
    const { municipality } = request.params
    const howFar = found(await loadHowFar(context, municipality))
    const { account } = request.session!
    const role = account.role === 'consultant' ? 'consultant' : 'project_team'
    return reply.page(
      municipalityPage({
        ...spoken(request.language),
        ...howFar,
        role,
        today: dayOf(now()),
        agenda: role === 'consultant' ? await agendaHere(account.id, municipality) : undefined,
      }),
    )
  })

  const agendaHere = (account: string, at: string) => agendaOf(db, account, { ...untilNotice(now()), at })
}
