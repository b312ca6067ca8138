import type { SituationVersion, VersionStage } from '../../../surveys/situation/finding.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import type { Texts } from '../../../views/text/index.ts'
import { messagesByField } from '../../frame/complain.ts'
import type { Page } from '../../frame/pages.ts'
import type { Place } from '../../interviews/list-page.ts'
import { reportTrail } from '../overview-page.ts'
import { versionPath } from './version-page.ts'

export type Stage = Exclude<VersionStage, 'draft'>

/** Says what it means that a version was given back, or is final, and asks for the day and a tick. */
export function markPage(data: {
  t: Texts
  place: Place
  version: SituationVersion
  stage: Stage
  deed: string
  date: string
  complaints: ShownComplaint[]
}) {
  const { t, place, version, stage, deed, date, complaints } = data
  const words = t.situationReport.marking[stage]
  const path = versionPath(place, version)
  return {
    template: 'situation-report/mark',
    title: words.title(version.number),
    lead: words.lead,
    trail: [...reportTrail(place, t), { label: t.situationReport.version(version.number), href: path }],
    action: `${path}/${deed}`,
    back: path,
    date,
    confirm: words.confirm,
    submit: words.submit,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}
