import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { type Actor, findActor, removeActor } from '../../db/places/actors.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { listTies } from '../../db/places/ties.ts'
import { type GivenSettings, withoutActor } from '../../reports/case/settings.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { type FieldComplaint, readForm } from '../frame/form.ts'
import { found } from '../frame/found.ts'
import { form } from '../frame/sent.ts'
import { ofActor } from './actor.ts'
import { loadRecords, membershipOf } from './records.ts'
import { actorRemovalPage } from './removal-page.ts'

const removalRules = z.object({ confirm: z.literal('yes') })
const notConfirmed: FieldComplaint = { field: 'confirm', reason: 'notConfirmed' }

/** Removes somebody with all that was said by and about them, but nobody who belongs to the group. */
export function removeActors(app: App, context: AppContext): void {
  const { db } = context
  const config = { policy: 'consultant' } as const

  app.get('/m/:municipality/actors/:actor/remove', { config, schema: { params: ofActor } }, async (request, reply) => {
    const { municipality, actor } = request.params
    return showRemoval(context, reply, found(await findActor(db.at(municipality), actor)))
  })

  app.post(
    '/m/:municipality/actors/:actor/remove',
    { config, schema: { params: ofActor, body: form(removalRules) } },
    async (request, reply) => {
      const { municipality, actor: id } = request.params
      const here = db.at(municipality)
      const actor = found(await findActor(here, id))
      if ((await membershipOf(here, id)).isInGroup) return showRemoval(context, reply, actor, [], 409)
      const { complaints } = readForm(removalRules, request.body)
      if (complaints) return showRemoval(context, reply, actor, [notConfirmed])

      await removeActor(here, id, (settings) => withoutActor(settings as GivenSettings, id))
      return reply.redirect(`/m/${municipality}/actors?done=removed`, 303)
    },
  )
}

async function showRemoval(
  { db, now }: AppContext,
  reply: FastifyReply,
  actor: Actor,
  complaints: FieldComplaint[] = [],
  status?: number,
) {
  const t = texts[reply.request.language]
  const here = db.at(actor.municipality)
  const { isInGroup, wasInGroup } = await membershipOf(here, actor.id)
  return reply.page(
    actorRemovalPage({
      t,
      place: found(await findMunicipality(here)),
      actor,
      records: await loadRecords(here, now(), actor.id),
      ties: (await listTies(here, actor.id)).length,
      isInGroup,
      wasInGroup,
      complaints: wordComplaints(complaints, t.actors.fields, t),
    }),
    status,
  )
}
