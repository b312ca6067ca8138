import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { decideFounding } from '../../db/groups/foundings.ts'
import { newId } from '../../db/ids.ts'
import { dayOf } from '../../surveys/day.ts'
import { foundingOptions } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { dayField, type FieldComplaint, readForm, textField, typedIn } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { form } from '../frame/sent.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { undecidedFounding } from './founding.ts'
import { decideFoundingPage, foundingPath } from './page.ts'

const decisionRules = z.object({
  option: z.enum(foundingOptions),
  reason: textField,
  date: dayField,
  confirmed: z.literal('yes'),
})

/** What people decide about the founding question, with their reason: the program never does. */
export function decideFoundings(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const

  app.get('/m/:municipality/founding/decide', { config, schema: { params: ofMunicipality } }, async (request, reply) =>
    showDeciding(reply, await undecidedFounding(context, request), { option: '', reason: '', date: dayOf(now()) }),
  )

  app.post(
    '/m/:municipality/founding/decision',
    { config, schema: { params: ofMunicipality, body: form(decisionRules) } },
    async (request, reply) => {
      const undecided = await undecidedFounding(context, request)
      const { data, complaints } = readForm(decisionRules, request.body)
      if (complaints) return showDeciding(reply, undecided, typedIn(decisionRules, request.body), complaints)
      const isDecided = await decideFounding(db.at(undecided.municipality.id), {
        id: newId('d'),
        subject: 'founding',
        founding: undecided.stored.id,
        now: now(),
        option: data.option,
        reason: data.reason,
        decidedOn: data.date,
        decidedBy: request.session!.account.id,
        frozen: { record: undecided.record, founding: undecided.result },
      })
      if (!isDecided) throw problems.closed()
      return reply.redirect(`${foundingPath(undecided)}?done=decided`, 303)
    },
  )
}

function showDeciding(
  reply: FastifyReply,
  { municipality, result }: Awaited<ReturnType<typeof undecidedFounding>>,
  { option, reason, date }: { option: string; reason: string; date: string },
  complaints: FieldComplaint[] = [],
) {
  const { language } = reply.request
  const t = texts[language]
  return reply.page(
    decideFoundingPage({
      municipality,
      language,
      recommended: result.option,
      values: { option, reason, date },
      complaints: wordComplaints(complaints, t.reviews.fields, t),
    }),
  )
}
