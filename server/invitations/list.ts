import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { spoken } from '../frame/language.ts'
import { query, text } from '../frame/sent.ts'
import { invitationsPage, isChoiceOfPeople } from './list-page.ts'
import { loadRound, type RoundRoutes } from './round.ts'

/** `show`: a part of the people only. */
const asked = query({ show: text })

export function listInvited(app: App, context: AppContext, { path, ofRound }: RoundRoutes): void {
  const schema = { params: ofRound, querystring: asked }

  app.get(path, { config: { policy: 'consultant' }, schema }, async (request, reply) => {
    const { place, isClosed, people, today } = await loadRound(context, request.params)
    const show = isChoiceOfPeople(request.query.show) ? request.query.show : 'all'
    return reply.page(invitationsPage({ ...spoken(request.language), place, isClosed, people, today, show }))
  })
}
