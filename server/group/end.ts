import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { endGroup } from '../../db/groups/groups.ts'
import { listReviews } from '../../db/groups/reviews.ts'
import { newId } from '../../db/ids.ts'
import { dayOf } from '../../surveys/day.ts'
import { presentMembers } from '../../surveys/membership.ts'
import { endingOptions } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { loadCase } from '../case/load-case.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { dayField, type FieldComplaint, readForm, textField, typedIn } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { form } from '../frame/sent.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { endGroupPage } from './end-page.ts'
import { runningGroup } from './running.ts'

const endingRules = z.object({
  option: z.enum(endingOptions),
  reason: textField,
  date: dayField,
  confirmed: z.literal('yes'),
})

/** Ends a group without a review, for instance because too few are left; with the decision and its reason (H 4.4). */
export function endGroups(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const params = ofMunicipality

  app.get('/m/:municipality/group/end', { config, schema: { params } }, async (request, reply) => {
    await endableGroup(context, request.params.municipality)
    return showEnding(context, reply, request.params.municipality, { option: '', reason: '', date: dayOf(now()) })
  })

  app.post(
    '/m/:municipality/group/end',
    { config, schema: { params, body: form(endingRules) } },
    async (request, reply) => {
      const { municipality } = request.params
      const group = await endableGroup(context, municipality)
      const { data, complaints } = readForm(endingRules, request.body)
      if (complaints) return showEnding(context, reply, municipality, typedIn(endingRules, request.body), complaints)
      const isEnded = await endGroup(db.at(municipality), group.id, {
        id: newId('d'),
        subject: 'group',
        now: now(),
        option: data.option,
        reason: data.reason,
        decidedOn: data.date,
        decidedBy: request.session!.account.id,
        frozen: { group: group.id, members: presentMembers(group) },
      })
      if (!isEnded) throw problems.closed()
      return reply.redirect(`/m/${municipality}/group?done=decided`, 303)
    },
  )
}

/**
 * The running group, unless a review is under way: then the review is where its end is decided.
 * @throws Problem notFound, closed
 */
async function endableGroup(context: AppContext, municipality: string) {
  const group = await runningGroup(context, municipality)
  const reviews = await listReviews(context.db.at(municipality))
  if (reviews.some((review) => review.group === group.id && review.status === 'open')) throw problems.closed()
  return group
}

async function showEnding(
  context: AppContext,
  reply: FastifyReply,
  id: string,
  { option, reason, date }: { option: string; reason: string; date: string },
  complaints: FieldComplaint[] = [],
) {
  const { language } = reply.request
  const { municipality } = await loadCase(context, id)
  const t = texts[language]
  const worded = wordComplaints(complaints, { ...t.group.fields, ...t.group.end.fields }, t)
  return reply.page(endGroupPage({ municipality, language, values: { option, reason, date }, complaints: worded }))
}
