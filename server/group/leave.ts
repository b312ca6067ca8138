import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { endMembership } from '../../db/groups/groups.ts'
import { dayOf } from '../../surveys/day.ts'
import { presentMembers } from '../../surveys/membership.ts'
import { texts } from '../../views/text/index.ts'
import { ofActor } from '../actors/actor.ts'
import { loadCase } from '../case/load-case.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { dayField, type FieldComplaint, readForm, typedIn } from '../frame/form.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { form } from '../frame/sent.ts'
import { memberLeavesPage } from './member-pages.ts'
import { runningGroup } from './running.ts'

const leavingRules = z.object({ date: dayField, confirmed: z.literal('yes') })

export function leaveGroups(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const params = ofActor

  app.get('/m/:municipality/group/members/:actor/leave', { config, schema: { params } }, async (request, reply) =>
    showLeaving(context, reply, request.params, { date: dayOf(now()) }),
  )

  app.post(
    '/m/:municipality/group/members/:actor/leave',
    { config, schema: { params, body: form(leavingRules) } },
    async (request, reply) => {
      const { municipality, actor } = request.params
      const group = await runningGroup(context, municipality)
      const { data, complaints } = readForm(leavingRules, request.body)
      if (complaints)
        return showLeaving(context, reply, request.params, typedIn(leavingRules, request.body), complaints)
      const left = { leftOn: data.date, now: now() }
      if (!(await endMembership(db.at(municipality), group.id, actor, left))) throw problems.notFound()
      return reply.redirect(`/m/${municipality}/group?done=saved`, 303)
    },
  )
}

async function showLeaving(
  context: AppContext,
  reply: FastifyReply,
  member: { municipality: string; actor: string },
  { date }: { date: string },
  complaints: FieldComplaint[] = [],
) {
  const { language } = reply.request
  const present = presentMembers(await runningGroup(context, member.municipality))
  const { municipality, actors } = await loadCase(context, member.municipality)
  const { id, name } = found(actors.find((each) => each.id === member.actor && present.includes(each.id)))
  const t = texts[language]
  return reply.page(
    memberLeavesPage({
      municipality,
      language,
      actor: { id, name },
      values: { date },
      complaints: wordComplaints(complaints, t.group.fields, t),
    }),
  )
}
