import { finaliseRatings } from '../../db/surveys/ratings.ts'
import { openRatings } from '../../surveys/progress/progress.ts'
import { ratingProgress } from '../../surveys/ratings/rated-dimensions.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { button } from '../frame/sent.ts'
import { showCheck } from '../interviews/check.ts'
import { ofInterview, openInterview } from '../interviews/interview.ts'

/** A rater stands by the own ratings, once every dimension has a step or a reason for having none (H 3.1). */
export function finaliseOwnRatings(app: App, context: AppContext): void {
  const route = { config: { policy: 'consultant' }, schema: { params: ofInterview, body: button } } as const

  app.post('/m/:municipality/interviews/:interview/rating', route, async (request, reply) => {
    const opened = await openInterview(context, request)
    const { municipality, id, actor, status } = opened.interview
    if (status === 'planned' || status === 'locked') throw problems.closed()
    const guide = found(opened.instrument)
    if (ratingProgress(guide, opened.own).of === 0) throw problems.closed()
    const open = openRatings(guide, opened.given)
    if (open.length > 0) return showCheck(context, reply, opened, { items: open })
    await finaliseRatings(context.db.at(municipality), actor, opened.viewer)
    return reply.redirect(`/m/${municipality}/interviews/${id}?done=completed`, 303)
  })
}
