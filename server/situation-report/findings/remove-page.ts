import type { StoredFinding } from '../../../db/situation/findings.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import type { Texts } from '../../../views/text/index.ts'
import type { Page } from '../../frame/pages.ts'
import type { Place } from '../../interviews/list-page.ts'
import { reportPath, reportTrail } from '../overview-page.ts'

/** Says which finding vanishes, and asks for a tick. */
export function removalPage(data: { t: Texts; place: Place; finding: StoredFinding; complaints: ShownComplaint[] }) {
  const { t, place, finding, complaints } = data
  const words = t.situationReport.remove
  const path = reportPath(place)
  return {
    template: 'interviews/confirm',
    title: words.title,
    lead: words.what(finding.text),
    trail: reportTrail(place, t),
    what: words.consequence,
    confirm: words.confirm,
    submit: words.submit,
    action: `${path}/findings/${finding.id}/remove`,
    back: `${path}/findings/${finding.id}`,
    complaints,
  } satisfies Page
}
