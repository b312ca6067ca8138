import { z } from 'zod'
import { changeStatus, findActor } from '../../db/places/actors.ts'
import { nextStatuses } from '../../surveys/membership.ts'
import { actorStatuses } from '../../surveys/vocabulary.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { ofActor } from './actor.ts'
import { membershipOf } from './records.ts'

const statusForm = z.strictObject({ status: z.enum(actorStatuses) })

/** Where somebody stands, changed by a button; membership itself is decided with the group. */
export function changeStatuses(app: App, { db, now }: AppContext): void {
  const route = { config: { policy: 'consultant' }, schema: { params: ofActor, body: statusForm } } as const

  app.post('/m/:municipality/actors/:actor/status', route, async (request, reply) => {
    const { municipality, actor: id } = request.params
    const { status } = request.body
    const here = db.at(municipality)
    const actor = found(await findActor(here, id))
    const { isInGroup } = await membershipOf(here, id)
    // The buttons were those of another status: somebody else was faster.
    if (isInGroup || !nextStatuses[actor.status].some((next) => next === status)) throw problems.changedMeanwhile()
    await changeStatus(here, id, status, now())
    return reply.redirect(`/m/${municipality}/actors/${id}?done=saved#status`, 303)
  })
}
