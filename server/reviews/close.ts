import type { FastifyReply } from 'fastify'
import { closeReview } from '../../db/groups/reviews.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import { confirmation } from '../frame/confirmation.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { type FieldComplaint, readForm } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { form } from '../frame/sent.ts'
import { closeReviewPage } from './close-page.ts'
import { type OpenedReview, ofReview, undecidedReview } from './review.ts'

/** Ends a review without a decision, for instance when a newer one takes its place. */
export function closeReviews(app: App, context: AppContext): void {
  const config = { policy: 'consultant' } as const

  app.get('/m/:municipality/reviews/:review/close', { config, schema: { params: ofReview } }, async (request, reply) =>
    showClosing(reply, await undecidedReview(context, request.params)),
  )

  app.post(
    '/m/:municipality/reviews/:review/close',
    { config, schema: { params: ofReview, body: form(confirmation) } },
    async (request, reply) => {
      const undecided = await undecidedReview(context, request.params)
      const { complaints } = readForm(confirmation, request.body)
      if (complaints) return showClosing(reply, undecided, complaints)
      const { municipality, id } = undecided.stored
      if (!(await closeReview(context.db.at(municipality), id))) throw problems.closed()
      return reply.redirect(`/m/${municipality}/reviews/${id}?done=reviewClosed`, 303)
    },
  )
}

function showClosing(
  reply: FastifyReply,
  { municipality, review }: Pick<OpenedReview, 'municipality' | 'review'>,
  complaints: FieldComplaint[] = [],
) {
  const { language } = reply.request
  const t = texts[language]
  const worded = wordComplaints(complaints, t.reviews.fields, t)
  return reply.page(closeReviewPage({ municipality, review, language, complaints: worded }))
}
