import type { StoredCorrection } from '../../../db/situation/corrections.ts'
import { shownVoices } from '../../../reports/aggregate/voices.ts'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import { quotesBehind } from '../../../reports/situation/voices.ts'
import { restsOnWords } from '../../../reports/situation/words.ts'
import { type ReportSection, reportSections } from '../../../surveys/serves.ts'
import {
  type FrozenFinding,
  findingNumber,
  refusalOf,
  type SituationVersion,
  type StatementLink,
  sectionNumber,
  underCorrection,
} from '../../../surveys/situation/finding.ts'
import { reachOf } from '../../../surveys/situation/reach.ts'
import type { Texts } from '../../../views/text/index.ts'
import type { Page } from '../../frame/pages.ts'
import type { Place } from '../../interviews/list-page.ts'
import { correctionsOf, daysOf, type ReportReader, reportPath, reportTrail, versionEntry } from '../overview-page.ts'

export interface ShownVersion extends ReportReader {
  place: Place
  version: SituationVersion
  file: CaseFile
  leastOfSector: number
}

export const versionPath = (place: Pick<Place, 'id'>, { number }: Pick<SituationVersion, 'number'>): string =>
  `${reportPath(place)}/versions/${number}`

/** A version as it was recorded, with what was said to it and what can be done next, for consultants. */
export function versionPage(
  data: ShownVersion & {
    /** For consultants; undefined for whoever reads only. */
    course: { versions: SituationVersion[]; corrections: StoredCorrection[] } | undefined
  },
) {
  const { t, f, place, version, course } = data
  const words = t.situationReport
  const { badge } = versionEntry(version, place, data)
  const about = (course?.corrections ?? []).filter((each) => each.version === version.number)
  return {
    template: 'situation-report/version',
    title: words.versionTitle(version.number),
    lead: undefined,
    trail: reportTrail(place, t),
    badge,
    days: daysOf(version, { t, f }),
    heard: words.heardThen(version.heard.talks),
    actions: course && actionsFor(data, course),
    number: String(version.number),
    reports: `/m/${place.id}/reports`,
    sections: sectionsOf(data).map((section) => ({
      ...section,
      findings: section.findings.map((finding) => ({
        ...finding,
        corrections: correctionsOf(
          about.filter((each) => each.finding === finding.id),
          { place, versions: course?.versions ?? [] },
          data,
        ),
      })),
    })),
    missing: reportSections
      .map((section) => ({
        title: t.terms.reportSection[section],
        corrections: correctionsOf(
          about.filter((each) => each.finding === null && each.section === section),
          { place, versions: course?.versions ?? [] },
          data,
        ),
      }))
      .filter(({ corrections }) => corrections.length > 0),
  } satisfies Page
}

/** What can be done with a version, and why it cannot be final yet. */
function actionsFor(
  { t, place, version }: ShownVersion,
  course: { versions: SituationVersion[]; corrections: StoredCorrection[] },
) {
  const path = versionPath(place, version)
  const notFinal = refusalOf('final', version, course)
  return {
    meeting: `${path}/meeting`,
    giveBack: refusalOf('given_back', version, course) ? undefined : `${path}/give-back`,
    corrections: underCorrection(course.versions)?.number === version.number ? `${path}/corrections` : undefined,
    final: notFinal ? undefined : `${path}/final`,
    notFinal: notFinal && t.situationReport.refusals[notFinal],
  }
}

/** A version for the meeting in which it is given back: large, without anything meant for consultants alone. */
export function meetingPage(data: ShownVersion) {
  const { t, place, version } = data
  return {
    template: 'situation-report/meeting',
    title: t.situationReport.meeting.title(place.name),
    lead: t.situationReport.meeting.lead,
    trail: [
      ...reportTrail(place, t),
      { label: t.situationReport.version(version.number), href: versionPath(place, version) },
    ],
    heard: t.situationReport.heardThen(version.heard.talks),
    sections: sectionsOf(data),
  } satisfies Page
}

/** "4 Konflikte vor Ort" */
export const titleOf = (section: ReportSection, t: Texts): string =>
  `${sectionNumber(section)}\u00a0\u00a0${t.terms.reportSection[section]}`

/** Sections with findings, in the order of the report. */
function sectionsOf(data: ShownVersion) {
  const { t, version } = data
  const { findings } = version
  return reportSections
    .map((section) => ({
      id: section,
      title: titleOf(section, t),
      findings: findings
        .filter((each) => each.section === section)
        .map((finding) => ({ number: findingNumber(finding, findings), ...frozenView(finding, data) })),
    }))
    .filter((section) => section.findings.length > 0)
}

/** A finding with what it rested on that day, and quotes as far as they are released today. */
function frozenView({ id, text, supports, against, supportedBy, opposedBy }: FrozenFinding, data: ShownVersion) {
  return {
    id,
    text,
    rests: restsOnWords(supportedBy, opposedBy, data.language),
    isOwnView: reachOf(supportedBy) === 'own_view',
    supports: quotesOf(supports, data),
    against: quotesOf(against, data),
  }
}

/** The same rule as everywhere: a sector stands beside a voice only where it hides whose it is. */
const quotesOf = (links: StatementLink[], { t, file, leastOfSector }: ShownVersion) =>
  shownVoices(file, quotesBehind(file, links), leastOfSector).map(({ text, sector, isParaphrase }) => ({
    text,
    by: [
      sector ? t.terms.sector[sector] : t.results.somebody,
      ...(isParaphrase ? [t.terms.release.paraphrase] : []),
    ].join('; '),
  }))
