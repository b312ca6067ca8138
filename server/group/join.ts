import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { addMember } from '../../db/groups/groups.ts'
import { findActor } from '../../db/places/actors.ts'
import { dayOf } from '../../surveys/day.ts'
import { mostMembers, presentMembers } from '../../surveys/membership.ts'
import { texts } from '../../views/text/index.ts'
import { loadCase } from '../case/load-case.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { dayField, type FieldComplaint, readForm, typedIn } from '../frame/form.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { form } from '../frame/sent.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { memberJoinsPage } from './member-pages.ts'
import { mayJoin, runningGroup } from './running.ts'

const joiningRules = z.object({ actor: z.string(), date: dayField })

export function joinGroups(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const params = ofMunicipality

  app.get('/m/:municipality/group/join', { config, schema: { params } }, async (request, reply) =>
    showJoining(context, reply, request.params.municipality, { actor: '', date: dayOf(now()) }),
  )

  app.post(
    '/m/:municipality/group/members',
    { config: { ...config, creates: true }, schema: { params, body: form(joiningRules) } },
    async (request, reply) => {
      const { municipality } = request.params
      const here = db.at(municipality)
      const group = await runningGroup(context, municipality)
      const refuse = (complaints: FieldComplaint[]) =>
        showJoining(context, reply, municipality, typedIn(joiningRules, request.body), complaints)
      const { data, complaints } = readForm(joiningRules, request.body)
      if (complaints) return refuse(complaints)
      const present = presentMembers(group)
      if (present.length >= mostMembers) return refuse([{ field: 'actor', reason: 'groupFull' }])
      const person = found(await findActor(here, data.actor))
      if (!mayJoin(person, present)) return refuse([{ field: 'actor', reason: 'notAnOption' }])
      const joined = { joinedOn: data.date, now: now() }
      if (!(await addMember(here, group.id, data.actor, joined))) throw problems.notFound()
      return reply.redirect(`/m/${municipality}/group?done=saved`, 303)
    },
  )
}

async function showJoining(
  context: AppContext,
  reply: FastifyReply,
  id: string,
  values: { actor: string; date: string },
  complaints: FieldComplaint[] = [],
) {
  const { language } = reply.request
  const present = presentMembers(await runningGroup(context, id))
  const { municipality, actors } = await loadCase(context, id)
  const t = texts[language]
  return reply.page(
    memberJoinsPage({
      municipality,
      language,
      candidates: actors.filter((person) => mayJoin(person, present)),
      size: present.length,
      values,
      complaints: wordComplaints(complaints, t.group.fields, t),
    }),
  )
}
