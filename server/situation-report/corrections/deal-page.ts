import type { StoredCorrection } from '../../../db/situation/corrections.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import type { Formats } from '../../../views/text/formats.ts'
import type { Texts } from '../../../views/text/index.ts'
import { messagesByField } from '../../frame/complain.ts'
import type { Page } from '../../frame/pages.ts'
import type { Place } from '../../interviews/list-page.ts'
import { namesTick } from '../names-meant.ts'
import { reportPath, reportTrail } from '../overview-page.ts'
import type { OpenedReport } from '../report.ts'

/** One correction beside the finding it is about: taken up or not, and why. */
export function dealPage(data: {
  t: Texts
  f: Formats
  report: OpenedReport
  correction: StoredCorrection
  typed: { decision: string; reason: string; namesMeant: string; revision: number }
  /** Words of the reason that may name somebody. */
  names: string[]
  complaints: ShownComplaint[]
}) {
  const { t, f, report, correction, typed, names, complaints } = data
  const { place, findings, versions } = report
  const { id, section, finding, verdict, text, version } = correction
  const words = t.situationReport.dealing
  const { takenUp, notTakenUp } = t.situationReport.corrections
  const path = reportPath(place)
  const written = findings.find((each) => each.id === finding)
  const then = versions.find(({ number }) => number === version)?.findings.find((each) => each.id === finding)
  return {
    template: 'situation-report/deal',
    title: words.title,
    lead: words.lead,
    trail: reportTrail(place, t),
    facts: [
      { label: words.facts.section, value: t.terms.reportSection[section] },
      { label: words.facts.before, value: then?.text ?? '' },
      { label: words.facts.after, value: written && written.text !== then?.text ? written.text : '' },
      { label: words.facts.said, value: [t.terms.correctionVerdict[verdict], text].join(': ') },
    ].filter(({ value }) => value !== ''),
    edit: written ? `${path}/findings/${written.id}` : `${path}/findings/new?section=${section}`,
    editLabel: written ? words.edit : t.situationReport.write,
    action: `${path}/corrections/${id}`,
    remove: `${path}/corrections/${id}/remove`,
    back: `${path}#s-${section}`,
    revision: typed.revision,
    decision: {
      value: typed.decision,
      options: [
        { value: 'taken_up', label: takenUp },
        { value: 'not_taken_up', label: notTakenUp },
      ],
    },
    reason: typed.reason,
    namesMeant: namesTick(names, typed.namesMeant, t, f.list),
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}

/** Says which correction vanishes, and asks for a tick. */
export function removeCorrectionPage(data: {
  t: Texts
  place: Place
  correction: StoredCorrection
  complaints: ShownComplaint[]
}) {
  const { t, place, correction, complaints } = data
  const { title, consequence, confirm, submit } = t.situationReport.removeCorrection
  const path = reportPath(place)
  return {
    template: 'interviews/confirm',
    title,
    lead: [t.terms.correctionVerdict[correction.verdict], correction.text].filter(Boolean).join(': '),
    trail: reportTrail(place, t),
    what: consequence,
    confirm,
    submit,
    action: `${path}/corrections/${correction.id}/remove`,
    back: path,
    complaints,
  } satisfies Page
}
