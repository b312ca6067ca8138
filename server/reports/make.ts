import { z } from 'zod'
import { newId } from '../../db/ids.ts'
import { issueReport } from '../../db/reports/reports.ts'
import { languages } from '../../surveys/vocabulary.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { composeComposition, composeDecision, composeFounding } from './compose.ts'

/** Which report is wanted: the buttons beside a recommendation and a review send it, nobody types it. */
const wish = z.strictObject({
  kind: z.enum(['composition', 'decision', 'founding']),
  /** Of the recommendation, of the review, or of the answers to the founding question. */
  id: z.string(),
  language: z.enum(languages).optional(),
})

const composers = { composition: composeComposition, decision: composeDecision, founding: composeFounding }

export function makeReports(app: App, context: AppContext): void {
  const { db, now } = context
  const route = { config: { policy: 'team' }, schema: { params: ofMunicipality, body: wish } } as const

  app.post('/m/:municipality/reports', route, async (request, reply) => {
    const { municipality } = request.params
    const { kind, id, language = request.language } = request.body
    const at = now()
    const { content, caseHash } = await composers[kind](context, municipality, id, {
      language,
      createdAt: at.toISOString(),
    })
    const made = await issueReport(db.at(municipality), {
      id: newId('b'),
      kind,
      language,
      title: content.title,
      caseHash,
      content,
      createdBy: request.session!.account.id,
      now: at,
    })
    return reply.redirect(`/m/${municipality}/reports/${made.id}?done=reportMade`, 303)
  })
}
