import { texts } from '../../views/text/index.ts'
import { namesOf } from '../accounts/names.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { toldDecisions } from '../group/decisions.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { openFoundingQuestion } from './founding.ts'
import { foundingPage, noFoundingPage } from './page.ts'

/** What the answers lead to, and what people decided (H 2, H 3). */
export function showFoundings(app: App, context: AppContext): void {
  const route = { config: { policy: 'team' }, schema: { params: ofMunicipality } } as const

  app.get('/m/:municipality/founding', route, async (request, reply) => {
    const { language } = request
    const { municipality, stored, result, decisions } = await openFoundingQuestion(context, request)
    const mayAnswer = request.session!.account.role === 'consultant'
    if (!stored || !result) return reply.page(noFoundingPage({ municipality, language, mayAnswer }))
    const recorded = toldDecisions(decisions, texts[language], await namesOf(context.db))
    const { id, date, criteria: known } = stored
    return reply.page(foundingPage({ municipality, language, id, date, result, known, recorded, mayAnswer }))
  })
}
