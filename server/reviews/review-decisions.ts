import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { listDecisions } from '../../db/groups/decisions.ts'
import { decideReview, findReview } from '../../db/groups/reviews.ts'
import { newId } from '../../db/ids.ts'
import { decide } from '../../reports/decision/decide.ts'
import { dayOf } from '../../surveys/day.ts'
import { decisionOptions } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { namesOf } from '../accounts/names.ts'
import { loadCase } from '../case/load-case.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import { readForm, textField, typedTexts } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { recordDecisionPage, reviewDecisionPage } from './review-pages.ts'

type OfReview = { Params: { municipality: string; review: string } }

const people = z.object({
  option: z.enum(decisionOptions),
  reason: textField,
  date: z.iso.date(),
  confirmed: z.literal('yes'),
})

/** What a review leads to, and what people decide (H 4.4). */
export async function reviewDecisionsRoom(app: FastifyInstance, context: AppContext): Promise<void> {
  const { db, now } = context
  const team = { config: { policy: 'team' } } as const
  const consultant = { config: { policy: 'consultant' } } as const

  app.get<OfReview>('/m/:municipality/reviews/:review/decision', team, async (request, reply) => {
    const place = await placeOf(request)
    const { facts, decision } = decided(place)
    const nameOf = await namesOf(db)
    const t = texts[request.language]
    const recorded = (await listDecisions(db.at(request.params.municipality), { review: request.params.review })).map(
      (each) => ({
        option: each.option === 'adopt' ? t.group.adopted : t.terms.option[each.option],
        reason: each.reason,
        decidedOn: each.decidedOn,
        by: nameOf(each.decidedBy),
      }),
    )
    const mayDecide = request.session!.account.role === 'consultant'
    return reply.page(reviewDecisionPage({ ...place, facts, decision, recorded, mayDecide }))
  })

  app.get<OfReview>('/m/:municipality/reviews/:review/decide', consultant, async (request, reply) => {
    const place = await placeOf(request)
    if (!place.review.isOpen) throw problems.closed()
    const { decision } = decided(place)
    return reply.page(
      recordDecisionPage({
        ...place,
        recommended: decision.option,
        values: { option: '', reason: '', date: dayOf(now()) },
        complaints: [],
      }),
    )
  })

  app.post<OfReview>('/m/:municipality/reviews/:review/decision', consultant, async (request, reply) => {
    const { municipality, review } = request.params
    const place = await placeOf(request)
    if (!place.review.isOpen) throw problems.closed()
    const { facts, decision } = decided(place)
    const { data, complaints } = readForm(people, request.body)
    if (complaints) {
      const t = texts[request.language]
      const { option = '', reason = '', date = '' } = typedTexts(request.body)
      const page = recordDecisionPage({
        ...place,
        recommended: decision.option,
        values: { option, reason, date },
        complaints: wordComplaints(complaints, t.reviews.fields, t),
      })
      return reply.page(page, 422)
    }
    const ends = data.option === 'transfer' || data.option === 'dissolve'
    const isDecided = await decideReview(db.at(municipality), {
      decision: {
        id: newId('d'),
        subject: 'review',
        review,
        now: now(),
        option: data.option,
        reason: data.reason,
        decidedOn: data.date,
        decidedBy: request.session!.account.id,
        frozen: { review: facts, decision },
      },
      endsGroup: ends ? place.group : null,
    })
    if (!isDecided) throw problems.closed()
    return reply.redirect(`/m/${municipality}/reviews/${review}/decision?done=decided`, 303)
  })

  async function placeOf(request: FastifyRequest<OfReview>) {
    const { municipality, review: id } = request.params
    const stored = await findReview(db.at(municipality), id)
    if (!stored) throw problems.notFound()
    const file = await loadCase(context, municipality)
    const review = { id, date: stored.date, isOpen: stored.status === 'open' }
    return { file, municipality: file.municipality, review, group: stored.group, language: request.language }
  }
}

/** What the model makes of the review (recommendation model, section 8). */
function decided({ file, review }: { file: Awaited<ReturnType<typeof loadCase>>; review: { date: string } }) {
  const facts = file.reviews?.find(({ date }) => date === review.date)
  if (!facts) throw problems.notFound()
  return { facts, decision: decide(file, facts) }
}
