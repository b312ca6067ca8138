import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { limitTo } from '../security/limit.ts'
import { enterCodes } from './code.ts'
import { openLinks } from './entered.ts'
import { handIn } from './hand-in.ts'
import { informAndAskConsent } from './information.ts'
import { pauseAnswering } from './later.ts'
import { answerSections } from './section.ts'

/**
 * What somebody sees who holds an invitation link: information, consent, sections, review, sent. The link alone
 * decides whose questionnaire it is; nothing else in a request can. GET changes nothing, so programs that open
 * links in mails do no harm.
 */
export async function candidateRoom(app: App, context: AppContext): Promise<void> {
  app.addHook('onRequest', limitTo(app, { max: 120, timeWindow: 60_000 }))
  const enter = openLinks(app, context)
  enterCodes(app, context)
  informAndAskConsent(app, context, enter)
  handIn(app, context, enter)
  pauseAnswering(app, enter)
  answerSections(app, context, enter)
}
