import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { closeReviews } from './close.ts'
import { decideReviews } from './decide.ts'
import { showDecisions } from './decision.ts'
import { judgeReviews } from './judge.ts'

/** The review of a group after about nine months: nine criteria, judged with evidence (H 3.2), and its end (H 4.4). */
export async function reviewsRoom(app: App, context: AppContext): Promise<void> {
  judgeReviews(app, context)
  showDecisions(app, context)
  decideReviews(app, context)
  closeReviews(app, context)
}
