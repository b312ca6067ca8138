import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { decideReview } from '../../db/groups/reviews.ts'
import { newId } from '../../db/ids.ts'
import { dayOf } from '../../surveys/day.ts'
import { decisionOptions, endingOptions } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { dayField, type FieldComplaint, readForm, textField, typedIn } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { form } from '../frame/sent.ts'
import { recordDecisionPage } from './decision-page.ts'
import { ofReview, undecidedReview } from './review.ts'

const decisionRules = z.object({
  option: z.enum(decisionOptions),
  reason: textField,
  date: dayField,
  confirmed: z.literal('yes'),
})

/** What people decide after a review, with their reason; it closes the review (H 4.4). */
export function decideReviews(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const

  app.get(
    '/m/:municipality/reviews/:review/decide',
    { config, schema: { params: ofReview } },
    async (request, reply) => {
      const undecided = await undecidedReview(context, request.params)
      return showRecording(reply, undecided, { option: '', reason: '', date: dayOf(now()) })
    },
  )

  app.post(
    '/m/:municipality/reviews/:review/decision',
    { config, schema: { params: ofReview, body: form(decisionRules) } },
    async (request, reply) => {
      const undecided = await undecidedReview(context, request.params)
      const { data, complaints } = readForm(decisionRules, request.body)
      if (complaints) return showRecording(reply, undecided, typedIn(decisionRules, request.body), complaints)
      const { stored, facts, decision } = undecided
      const ends = endingOptions.some((option) => option === data.option)
      const isDecided = await decideReview(db.at(stored.municipality), {
        decision: {
          id: newId('d'),
          subject: 'review',
          review: stored.id,
          now: now(),
          option: data.option,
          reason: data.reason,
          decidedOn: data.date,
          decidedBy: request.session!.account.id,
          frozen: { review: facts, decision },
        },
        endsGroup: ends ? stored.group : null,
      })
      if (!isDecided) throw problems.closed()
      return reply.redirect(`/m/${stored.municipality}/reviews/${stored.id}/decision?done=decided`, 303)
    },
  )
}

function showRecording(
  reply: FastifyReply,
  { municipality, review, decision }: Awaited<ReturnType<typeof undecidedReview>>,
  { option, reason, date }: { option: string; reason: string; date: string },
  complaints: FieldComplaint[] = [],
) {
  const { language } = reply.request
  const t = texts[language]
  return reply.page(
    recordDecisionPage({
      municipality,
      review,
      language,
      recommended: decision.option,
      values: { option, reason, date },
      complaints: wordComplaints(complaints, t.reviews.fields, t),
    }),
  )
}
