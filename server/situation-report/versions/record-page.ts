import { voicesBehind } from '../../../reports/situation/voices.ts'
import { reportSections } from '../../../surveys/serves.ts'
import { isDealtWith } from '../../../surveys/situation/finding.ts'
import { reachOf } from '../../../surveys/situation/reach.ts'
import type { Page } from '../../frame/pages.ts'
import { type ReportReader, reportPath, reportTrail } from '../overview-page.ts'
import type { OpenedReport } from '../report.ts'

/** Says what a new version will hold, and what is worth a look before. */
export function recordPage({ place, findings, versions, corrections, file }: OpenedReport, { t, f }: ReportReader) {
  const words = t.situationReport.recording
  const without = reportSections.filter((section) => !findings.some((each) => each.section === section))
  const own = findings.filter(({ supports }) => reachOf(voicesBehind(file, supports)) === 'own_view')
  const open = corrections.filter((each) => !isDealtWith(each))
  const names = without.map((section) => t.terms.reportSection[section])
  return {
    template: 'situation-report/record',
    title: t.situationReport.record,
    lead: words.lead(findings.length, Math.max(0, ...versions.map(({ number }) => number)) + 1),
    trail: reportTrail(place, t),
    notes: [
      ...(own.length > 0 ? [words.ownViews(own.length)] : []),
      ...(without.length > 0 ? [words.withoutFinding(f.list(names))] : []),
      ...(open.length > 0 ? [words.openCorrections(open.length)] : []),
    ],
    action: `${reportPath(place)}/versions/new`,
    back: reportPath(place),
  } satisfies Page
}
