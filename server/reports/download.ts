import { newId } from '../../db/ids.ts'
import { recordDownload } from '../../db/reports/reports.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { findIssued, ofReport } from './issued.ts'

export function downloadReports(app: App, context: AppContext): void {
  const { db, now, work } = context
  const route = { config: { policy: 'team' }, schema: { params: ofReport } } as const

  app.get('/m/:municipality/reports/:report/pdf', route, async (request, reply) => {
    const { stored, number, content } = await findIssued(context, request.params, request.session!.account)
    const pdf = await work.drawPdf(content)
    // Noted before it leaves: no copy goes out without a receipt.
    await recordDownload(db.at(stored.municipality), {
      report: stored.id,
      id: newId('d'),
      downloadedBy: request.session!.account.id,
      now: now(),
    })
    return reply
      .header('Content-Disposition', `attachment; filename="tragwerk-${number}.pdf"`)
      .header('Content-Length', pdf.byteLength)
      .type('application/pdf')
      .send(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength))
  })
}
