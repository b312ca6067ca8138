import { withdrawResponse } from '../../db/surveys/withdrawals.ts'
import { isConfirmed } from '../frame/confirmation.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { askFor, deedForm } from './confirm.ts'
import { invitationsPath } from './list-page.ts'
import { findInvited, type RoundRoutes } from './round.ts'

/** Deletes what somebody answered, with consent and links: they have withdrawn their consent. */
export function eraseAnswers(app: App, context: AppContext, { path, ofPerson }: RoundRoutes): void {
  const config = { policy: 'consultant' } as const
  const params = ofPerson

  app.get(`${path}/:actor/erase`, { config, schema: { params } }, async (request, reply) => {
    const asked = await findInvited(context, request.params)
    return askFor('erase', reply, asked, found(asked.person.standing.response))
  })

  app.post(`${path}/:actor/erase`, { config, schema: { params, body: deedForm } }, async (request, reply) => {
    const asked = await findInvited(context, request.params)
    const { place } = asked.round
    const { response } = asked.person.standing
    if (!isConfirmed(request.body)) return askFor('erase', reply, asked, found(response), 'notConfirmed')
    if (!response || response.id !== request.body.target) throw problems.changedMeanwhile()
    const isErased = await withdrawResponse(context.db.at(place.municipality.id), response.id)
    if (!isErased) throw problems.changedMeanwhile()
    return reply.redirect(`${invitationsPath(place)}?done=removed`, 303)
  })
}
