import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { spoken } from '../frame/language.ts'
import { invitationsPage } from './list-page.ts'
import { loadRound, type RoundRoutes } from './round.ts'

export function listInvited(app: App, context: AppContext, { path, ofRound }: RoundRoutes): void {
  app.get(path, { config: { policy: 'consultant' }, schema: { params: ofRound } }, async (request, reply) => {
    const { place, people } = await loadRound(context, request.params)
    return reply.page(invitationsPage({ ...spoken(request.language), place, people }))
  })
}
