import { recordVersion } from '../../../db/situation/versions.ts'
import { keepFindings } from '../../../reports/situation/content.ts'
import { isSameData } from '../../../surveys/canonical-json.ts'
import { dayOf } from '../../../surveys/day.ts'
import type { SituationVersion } from '../../../surveys/situation/finding.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { spoken } from '../../frame/language.ts'
import { problems } from '../../frame/problems.ts'
import { button } from '../../frame/sent.ts'
import { ofMunicipality } from '../../municipalities/municipality.ts'
import { type OpenedReport, openReport } from '../report.ts'
import { recordPage } from './record-page.ts'
import { versionPath } from './version-page.ts'

/** A version keeps the report as it stands; it is what is given back, corrected and in the end final. */
export function recordVersions(app: App, context: AppContext): void {
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/situation-report/versions/new'

  app.get(path, { config, schema: { params: ofMunicipality } }, async (request, reply) => {
    const { language } = request
    return reply.page(recordPage(written(await openReport(context, request)), { ...spoken(language), language }))
  })

  app.post(path, { config, schema: { params: ofMunicipality, body: button } }, async (request, reply) => {
    const { place, file, findings, versions, corrections } = written(await openReport(context, request))
    const takesUp = corrections.filter(({ dealt }) => dealt?.isTakenUp).map(({ id }) => id)
    const content = keepFindings(file, findings, takesUp)
    // Sent twice, or nothing was changed since: the version is there already.
    const latest = versions.at(-1)
    if (latest && isSameData(contentOf(latest), content)) return reply.redirect(versionPath(place, latest), 303)
    const now = context.now()
    const recordedBy = request.session!.account.id
    const number = await recordVersion(context.db.at(place.id), { content, recordedOn: dayOf(now), recordedBy, now })
    return reply.redirect(`${versionPath(place, { number })}?done=recorded`, 303)
  })
}

/** @throws Problem closed while no finding is written */
function written(report: OpenedReport): OpenedReport {
  if (report.findings.length === 0) throw problems.closed()
  return report
}

const contentOf = ({ findings, heard, takesUp }: SituationVersion) => ({ findings, heard, takesUp })
