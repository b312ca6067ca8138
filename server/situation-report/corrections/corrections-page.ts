import { reportSections } from '../../../surveys/serves.ts'
import { findingNumber, type SituationVersion } from '../../../surveys/situation/finding.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import type { Formats } from '../../../views/text/formats.ts'
import type { Texts } from '../../../views/text/index.ts'
import { messagesByField } from '../../frame/complain.ts'
import type { Page } from '../../frame/pages.ts'
import type { Place } from '../../interviews/list-page.ts'
import { namesTick } from '../names-meant.ts'
import { reportTrail } from '../overview-page.ts'
import { titleOf, versionPath } from '../versions/version-page.ts'

/** In the meeting: to each finding whether it is so, and to each section what is missing. */
export function correctionsPage(data: {
  t: Texts
  f: Formats
  place: Place
  version: SituationVersion
  typed: Record<string, string>
  /** Words that may name somebody. */
  names: string[]
  complaints: ShownComplaint[]
}) {
  const { t, f, place, version, typed, names, complaints } = data
  const { findings, number } = version
  const path = versionPath(place, version)
  const messages = messagesByField(complaints)
  const field = (name: string) => ({ name, value: typed[name] ?? '', complaint: messages[name] })
  return {
    template: 'situation-report/corrections',
    title: t.situationReport.collecting.title(number),
    lead: t.situationReport.collecting.lead,
    trail: [...reportTrail(place, t), { label: t.situationReport.version(number), href: path }],
    action: `${path}/corrections`,
    back: path,
    toldOn: field('toldOn'),
    source: field('source'),
    verdicts: (['agree', 'not_so'] as const).map((value) => ({ value, label: t.terms.correctionVerdict[value] })),
    sections: reportSections.map((section) => ({
      id: section,
      title: titleOf(section, t),
      name: t.terms.reportSection[section],
      findings: findings
        .filter((each) => each.section === section)
        .map((each) => ({
          number: findingNumber(each, findings),
          text: each.text,
          verdict: field(`verdict:${each.id}`),
          said: field(`text:${each.id}`),
        })),
      missing: field(`missing:${section}`),
    })),
    namesMeant: namesTick(names, typed.namesMeant, t, f.list),
    complaints,
    wrong: messages,
  } satisfies Page
}
