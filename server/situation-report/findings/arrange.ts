import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { moveFinding, removeFinding } from '../../../db/situation/findings.ts'
import { texts } from '../../../views/text/index.ts'
import { wordComplaints } from '../../frame/complain.ts'
import { confirmation, isConfirmed } from '../../frame/confirmation.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { problems } from '../../frame/problems.ts'
import { form, text } from '../../frame/sent.ts'
import { reportPath } from '../overview-page.ts'
import { type OpenedReport, openReport } from '../report.ts'
import { findingIn, ofFinding } from './finding.ts'
import { removalPage } from './remove-page.ts'

/** Findings change places within their section, and are taken out of it. */
export function arrangeFindings(app: App, context: AppContext): void {
  const { db } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/situation-report/findings/:finding'

  app.post(
    `${path}/move`,
    { config, schema: { params: ofFinding, body: z.strictObject({ direction: text }) } },
    async (request, reply) => {
      const { municipality, finding } = request.params
      const direction = request.body.direction === 'up' ? 'up' : 'down'
      if (!(await moveFinding(db.at(municipality), finding, direction))) throw problems.notFound()
      return reply.redirect(`${reportPath({ id: municipality })}#finding-${finding}`, 303)
    },
  )

  app.get(`${path}/remove`, { config, schema: { params: ofFinding } }, async (request, reply) =>
    showRemoval(reply, await openReport(context, request), request.params.finding, true),
  )

  app.post(
    `${path}/remove`,
    { config, schema: { params: ofFinding, body: form(confirmation) } },
    async (request, reply) => {
      const report = await openReport(context, request)
      const { id, section } = findingIn(report, request.params.finding)
      if (!isConfirmed(request.body)) return showRemoval(reply, report, id, false)
      await removeFinding(db.at(report.place.id), id)
      return reply.redirect(`${reportPath(report.place)}?done=removed#s-${section}`, 303)
    },
  )
}

function showRemoval(reply: FastifyReply, report: OpenedReport, id: string, isFirst: boolean) {
  const t = texts[reply.request.language]
  const missing = isFirst ? [] : [{ field: 'confirmed', reason: 'notConfirmed' }]
  return reply.page(
    removalPage({
      t,
      place: report.place,
      finding: findingIn(report, id),
      complaints: wordComplaints(missing, t.interviews.fields, t),
    }),
  )
}
