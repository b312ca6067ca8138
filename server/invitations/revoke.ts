import { revokeInvitation } from '../../db/surveys/invitations.ts'
import { openLink } from '../../surveys/progress/standing.ts'
import { isConfirmed } from '../frame/confirmation.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { askFor, deedForm } from './confirm.ts'
import { invitationsPath } from './list-page.ts'
import { findInvited, type RoundRoutes } from './round.ts'

/** Ends the open link of somebody; what was answered stays. */
export function revokeInvitations(app: App, context: AppContext, { path, ofPerson }: RoundRoutes): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const params = ofPerson

  app.get(`${path}/:actor/revoke`, { config, schema: { params } }, async (request, reply) => {
    const asked = await findInvited(context, request.params)
    return askFor('revoke', reply, asked, found(openLink(asked.person.standing)))
  })

  app.post(`${path}/:actor/revoke`, { config, schema: { params, body: deedForm } }, async (request, reply) => {
    const asked = await findInvited(context, request.params)
    const { place } = asked.round
    const invitation = openLink(asked.person.standing)
    if (!isConfirmed(request.body)) return askFor('revoke', reply, asked, found(invitation), 'notConfirmed')
    if (!invitation || invitation.id !== request.body.target) throw problems.changedMeanwhile()
    const isRevoked = await revokeInvitation(db.at(place.municipality.id), invitation.id, now())
    if (!isRevoked) throw problems.changedMeanwhile()
    return reply.redirect(`${invitationsPath(place)}?done=revoked`, 303)
  })
}
