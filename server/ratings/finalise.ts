import type { FastifyReply } from 'fastify'
import { finaliseRatings } from '../../db/surveys/ratings.ts'
import { ratedBy } from '../../surveys/fields.ts'
import { type OpenItem, openRatings } from '../../surveys/progress/progress.ts'
import { ratingProgress } from '../../surveys/ratings/rated-dimensions.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { button } from '../frame/sent.ts'
import { type OpenedInterview, ofInterview, openInterview } from '../interviews/interview.ts'
import { finalRatingPage } from './final-page.ts'

/** A rater stands by the own ratings, once every dimension has a step or a reason for having none (H 3.1). */
export function finaliseOwnRatings(app: App, context: AppContext): void {
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/:interview/rating'

  app.get(path, { config, schema: { params: ofInterview } }, async (request, reply) =>
    showFinal(reply, toRate(await openInterview(context, request))),
  )

  app.post(path, { config, schema: { params: ofInterview, body: button } }, async (request, reply) => {
    const opened = toRate(await openInterview(context, request))
    const { municipality, id, actor } = opened.interview
    const open = openRatings(found(opened.instrument), opened.given)
    if (open.length > 0) return showFinal(reply, opened, open)
    await finaliseRatings(context.db.at(municipality), actor, opened.viewer)
    return reply.redirect(`/m/${municipality}/interviews/${id}?done=completed`, 303)
  })
}

/** @throws Problem closed where nothing is rated, or not now. */
function toRate(opened: OpenedInterview): OpenedInterview {
  const { status } = opened.interview
  const isOpen = status !== 'planned' && status !== 'locked'
  if (!isOpen || ratingProgress(found(opened.instrument), opened.own).of === 0) throw problems.closed()
  return opened
}

/** @param hindering What keeps the ratings from being final. */
function showFinal(reply: FastifyReply, opened: OpenedInterview, hindering: OpenItem[] = []) {
  const { language } = reply.request
  const t = texts[language]
  const { place, interview, person, own, given } = opened
  const guide = found(opened.instrument)
  const labelOf = ({ item }: OpenItem) => {
    const dimension = ratedBy(item)
    return dimension ? t.terms.dimension[dimension] : item.label[language]
  }
  return reply.page(
    finalRatingPage({
      t,
      place,
      interview: { id: interview.id, person: person.name },
      isFinal: ratingProgress(guide, own).isFinal,
      open: openRatings(guide, given).map((each) => ({
        section: each.section.id,
        id: each.item.id,
        label: labelOf(each),
      })),
      complaints: hindering.map((each) => ({
        field: each.item.id,
        label: labelOf(each),
        message: t.interviews.final.complaint,
      })),
    }),
  )
}
