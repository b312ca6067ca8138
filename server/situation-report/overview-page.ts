import type { StoredCorrection } from '../../db/situation/corrections.ts'
import { gapsOf, unusedQuotes } from '../../reports/situation/gaps.ts'
import { heardIn, voicesBehind } from '../../reports/situation/voices.ts'
import { restsOnWords } from '../../reports/situation/words.ts'
import { type ReportSection, reportSections } from '../../surveys/serves.ts'
import { isSettled, type SituationVersion, type StatementLink } from '../../surveys/situation/finding.ts'
import { reachOf } from '../../surveys/situation/reach.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { CorrectionView, LinkView } from '../../views/situation-report/partials.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import type { Place } from '../interviews/list-page.ts'
import type { OpenedReport } from './report.ts'
import { type LinkableStatement, statementAt } from './statements.ts'

export interface ReportReader extends Spoken {
  language: Language
}

export const reportPath = ({ id }: Pick<Place, 'id'>): string => `/m/${id}/situation-report`

export const reportTrail = (place: Place, t: Texts) => [
  { label: place.name, href: `/m/${place.id}` },
  { label: t.situationReport.title, href: reportPath(place) },
]

const stageTones = { draft: undefined, given_back: 'info', final: 'success' } as const

/** A version in a list. */
export const versionEntry = (version: SituationVersion, place: Place, { t, f }: Spoken) => ({
  title: t.situationReport.version(version.number),
  badge: { label: t.terms.versionStage[version.stage], tone: stageTones[version.stage] },
  days: daysOf(version, { t, f }),
  href: `${reportPath(place)}/versions/${version.number}`,
})

export const daysOf = ({ recordedOn, givenBackOn, finalOn }: SituationVersion, { t, f }: Spoken): string =>
  [
    t.situationReport.recordedOn(f.date(recordedOn)),
    ...(givenBackOn ? [t.situationReport.givenBackOn(f.date(givenBackOn))] : []),
    ...(finalOn ? [t.situationReport.finalOn(f.date(finalOn))] : []),
  ].join(' · ')

/** What the project team reads: versions that were given back or are final. */
export const publishedVersionsPage = (place: Place, versions: SituationVersion[], spoken: Spoken) =>
  ({
    template: 'situation-report/published',
    title: spoken.t.situationReport.title,
    lead: spoken.t.situationReport.leadTeam,
    trail: reportTrail(place, spoken.t).slice(0, 1),
    versions: versions
      .filter(({ stage }) => stage !== 'draft')
      .toReversed()
      .map((each) => versionEntry(each, place, spoken)),
  }) satisfies Page

/** The report as it is written: section by section the findings, what each rests on, what was said to it, and gaps. */
export function reportOverviewPage(report: OpenedReport, reader: ReportReader) {
  const { place, findings, versions, file } = report
  const { t, f } = reader
  const path = reportPath(place)
  const { silent, unasked } = gapsOf(file, findings)
  return {
    template: 'situation-report/overview',
    title: t.situationReport.title,
    lead: t.situationReport.lead,
    trail: reportTrail(place, t).slice(0, 1),
    heard: t.situationReport.heard(heardIn(file).talks),
    unheard:
      silent.length > 0 ? t.situationReport.unheard(f.list(silent.map((each) => t.terms.sector[each]))) : undefined,
    versions: versions.toReversed().map((each) => versionEntry(each, place, reader)),
    record: findings.length > 0 ? `${path}/versions/new` : undefined,
    sections: reportSections.map((section) =>
      sectionOf(section, report, { ...reader, isUnasked: unasked.includes(section) }),
    ),
  } satisfies Page
}

function sectionOf(section: ReportSection, report: OpenedReport, reader: ReportReader & { isUnasked: boolean }) {
  const { place, file, findings, corrections, statements } = report
  const { t } = reader
  const path = reportPath(place)
  const own = findings.filter((each) => each.section === section)
  const unused = unusedQuotes(file, findings).filter((each) =>
    statementAt(statements, each)?.sections.includes(section),
  )
  return {
    id: section,
    title: t.terms.reportSection[section],
    empty: own.length > 0 ? undefined : reader.isUnasked ? t.situationReport.unasked : t.situationReport.noFinding,
    unused: unused.length > 0 ? t.situationReport.unused(unused.length) : undefined,
    write: `${path}/findings/new?section=${section}`,
    missing: correctionsOf(
      corrections.filter((each) => each.finding === null && each.section === section),
      report,
      reader,
    ),
    findings: own.map((finding, at) => ({
      ...findingView(finding, report, reader),
      corrections: correctionsOf(
        corrections.filter((each) => each.finding === finding.id),
        report,
        reader,
      ),
      edit: `${path}/findings/${finding.id}`,
      remove: `${path}/findings/${finding.id}/remove`,
      move: own.length > 1 ? `${path}/findings/${finding.id}/move` : undefined,
      isFirst: at === 0,
      isLast: at === own.length - 1,
    })),
  }
}

/** A finding with what it rests on today. */
function findingView(
  { id, text, supports, against }: OpenedReport['findings'][number],
  { place, file, statements }: OpenedReport,
  reader: ReportReader,
) {
  const { language, t } = reader
  const supportedBy = voicesBehind(file, supports)
  const toView = (link: StatementLink) => linkView(link, statementAt(statements, link), place, reader)
  return {
    id,
    text,
    rests: restsOnWords(supportedBy, voicesBehind(file, against), language),
    isOwnView: reachOf(supportedBy) === 'own_view',
    links: t.situationReport.links(supports.length, against.length),
    supports: supports.map(toView),
    against: against.map(toView),
  }
}

/** A linked statement: its words as far as they may leave the interview, else why not, and the way to it. */
export function linkView(
  { interview }: StatementLink,
  statement: LinkableStatement | undefined,
  place: Place,
  { t, f, language }: ReportReader,
): LinkView {
  const words = t.situationReport.statement
  const date = statement?.heldOn ? f.date(statement.heldOn) : undefined
  const { isWithdrawn, isParaphrase } = statement ?? {}
  const isReadable = statement?.words !== undefined
  return {
    question: statement?.question[language],
    words: statement?.words,
    note: isReadable
      ? isParaphrase
        ? t.terms.release.paraphrase
        : undefined
      : isWithdrawn
        ? words.withdrawn
        : words.withheld,
    href: `/m/${place.id}/interviews/${interview}${statement?.place ?? ''}`,
    link: words.from(date),
  }
}

/** What the local people said, and what was made of it. */
export function correctionsOf(
  corrections: StoredCorrection[],
  { place, versions }: Pick<OpenedReport, 'place' | 'versions'>,
  { t, f }: Spoken,
): CorrectionView[] {
  const words = t.situationReport.corrections
  return corrections.map((correction) => {
    const { id, version, verdict, text, toldOn, source, dealt } = correction
    const path = isSettled(correction, versions) ? undefined : `${reportPath(place)}/corrections/${id}`
    const isAgreed = verdict === 'agree'
    return {
      id,
      verdict: t.terms.correctionVerdict[verdict],
      text,
      told: words.told(version, f.date(toldOn), source ?? undefined),
      badge: isAgreed ? undefined : badgeOf(dealt, words),
      reason: dealt?.reason,
      decide: isAgreed ? undefined : path,
      decideLabel: dealt ? words.change : words.decide,
      // The others are removed where they are decided.
      remove: path && isAgreed ? `${path}/remove` : undefined,
    }
  })
}

const badgeOf = (dealt: StoredCorrection['dealt'], words: Spoken['t']['situationReport']['corrections']) =>
  dealt
    ? ({ label: dealt.isTakenUp ? words.takenUp : words.notTakenUp, tone: 'success' } as const)
    : ({ label: words.open, tone: 'warning' } as const)
