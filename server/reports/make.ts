import { z } from 'zod'
import { newId } from '../../db/ids.ts'
import { issueReport, listReports } from '../../db/reports/reports.ts'
import { languages } from '../../surveys/vocabulary.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { composeComposition, composeDecision, composeFounding } from './compose.ts'
import { composeSituation } from './situation.ts'

/** Which report is wanted: the buttons beside a recommendation and a review send it, nobody types it. */
const wish = z.strictObject({
  kind: z.enum(['situation', 'composition', 'decision', 'founding']),
  /** Of the recommendation, of the review, or of the answers to the founding question; the number of the version. */
  id: z.string(),
  language: z.enum(languages).optional(),
  /** What is wanted first: to read it, or the file. */
  as: z.enum(['page', 'pdf']).optional(),
})

const composers = { composition: composeComposition, decision: composeDecision, founding: composeFounding }

export function makeReports(app: App, context: AppContext): void {
  const { db, now } = context
  const route = { config: { policy: 'team', creates: true }, schema: { params: ofMunicipality, body: wish } } as const

  app.post('/m/:municipality/reports', route, async (request, reply) => {
    const { municipality } = request.params
    const { kind: wanted, id, language = request.language, as } = request.body
    const at = now()
    const options = { language, createdAt: at.toISOString() }
    const reader = request.session!.account
    const { kind, title, content, caseHash } =
      wanted === 'situation'
        ? await composeSituation(context, municipality, id, options, reader)
        : { kind: wanted, title: undefined, ...(await composers[wanted](context, municipality, id, options)) }
    const here = db.at(municipality)
    // A version is kept once: the same words under a second number would be taken for others.
    const before =
      wanted === 'situation' &&
      (await listReports(here)).find((each) => each.caseHash === caseHash && each.language === language)
    const issued =
      before ||
      (await issueReport(here, {
        id: newId('b'),
        kind,
        language,
        title: title ?? content.title,
        caseHash,
        content,
        createdBy: reader.id,
        now: at,
      }))
    const path = `/m/${municipality}/reports/${issued.id}`
    return reply.redirect(as === 'pdf' ? `${path}/pdf` : before ? path : `${path}?done=reportMade`, 303)
  })
}
