import { listDecisions } from '../../db/groups/decisions.ts'
import { decide } from '../../reports/decision/decide.ts'
import { texts } from '../../views/text/index.ts'
import { namesOf } from '../accounts/names.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { toldDecisions } from '../group/decisions.ts'
import { reviewDecisionPage } from './decision-page.ts'
import { ofReview, openedReview } from './review.ts'

/** What a review leads to, and what people decided (H 4.4). */
export function showDecisions(app: App, context: AppContext): void {
  const { db } = context
  const route = { config: { policy: 'team' }, schema: { params: ofReview } } as const

  app.get('/m/:municipality/reviews/:review/decision', route, async (request, reply) => {
    const { language, params } = request
    const { municipality, review, file, facts } = await openedReview(context, params)
    const decisions = await listDecisions(db.at(municipality.id), { review: review.id })
    const recorded = toldDecisions(decisions, texts[language], await namesOf(db))
    const mayDecide = request.session!.account.role === 'consultant'
    const decision = decide(file, facts)
    return reply.page(
      reviewDecisionPage({ municipality, review, language, file, facts, decision, recorded, mayDecide }),
    )
  })
}
