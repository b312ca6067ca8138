import type { App } from '../frame/contracts.ts'
import { type Enter, mayAnswer, ofLink, storedAnswers } from './entered.ts'
import { candidateLaterPage } from './message-pages.ts'
import { pathToGoOn } from './path.ts'

/** Says how to come back to what was saved. */
export function pauseAnswering(app: App, enter: Enter): void {
  const route = { config: { policy: 'candidate' }, schema: { params: ofLink } } as const

  app.get('/e/:token/later', route, async (request, reply) => {
    const entered = await enter(request)
    const { visit, instrument } = entered
    if (!mayAnswer(entered)) return reply.redirect(visit.path, 303)
    return reply.page(candidateLaterPage(visit, pathToGoOn(visit.path, instrument, await storedAnswers(entered))))
  })
}
