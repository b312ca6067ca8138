import { type ReportSection, reportSections } from '../../../surveys/serves.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import { messagesByField } from '../../frame/complain.ts'
import type { Page } from '../../frame/pages.ts'
import type { Place } from '../../interviews/list-page.ts'
import { namesTick } from '../names-meant.ts'
import { linkView, type ReportReader, reportPath, reportTrail } from '../overview-page.ts'
import { keyOf, type LinkableStatement } from '../statements.ts'

/** A finding as the form holds it; statements by their keys. */
export interface TypedFinding {
  section: string
  text: string
  supports: string[]
  against: string[]
  namesMeant: string
  revision: number
}

/** To write a finding or change it: its section, its text, and beside it every statement it can rest on. */
export function findingPage(
  data: ReportReader & {
    place: Place
    /** Undefined for a new one. */
    id: string | undefined
    typed: TypedFinding
    statements: LinkableStatement[]
    /** Words of the text that may name somebody. */
    names: string[]
    complaints: ShownComplaint[]
  },
) {
  const { t, f, place, id, typed, statements, names, complaints } = data
  const words = t.situationReport.finding
  const path = `${reportPath(place)}/findings`
  const section = reportSections.find((each) => each === typed.section)
  const groups = groupsOf(statements, section)
  return {
    template: 'situation-report/finding',
    title: id === undefined ? words.createTitle : words.editTitle,
    lead: words.lead,
    trail: reportTrail(place, t),
    action: id === undefined ? `${path}/new` : `${path}/${id}`,
    back: `${reportPath(place)}${section ? `#s-${section}` : ''}`,
    remove: id === undefined ? undefined : `${path}/${id}/remove`,
    revision: typed.revision,
    section: {
      value: typed.section,
      options: [
        ...(section ? [] : [{ value: '', label: '' }]),
        ...reportSections.map((value) => ({ value, label: t.terms.reportSection[value] })),
      ],
    },
    text: typed.text,
    namesMeant: namesTick(names, typed.namesMeant, t, f.list),
    own: section && { title: words.ofSection(t.terms.reportSection[section]), groups: picksOf(groups.own, data) },
    others: groups.others.map(({ section: other, statements: all }) => ({
      title: other ? t.terms.reportSection[other] : words.further,
      count: words.count(all.length),
      isOpen: all.some((each) => isPicked(each, typed)),
      groups: picksOf(all, data),
    })),
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}

/** Those of the section first; every other one once, under the first section that its question serves. */
function groupsOf(statements: LinkableStatement[], section: ReportSection | undefined) {
  const isOwn = ({ sections }: LinkableStatement) => section !== undefined && sections.includes(section)
  const rest = statements.filter((each) => !isOwn(each))
  const others = [...reportSections, undefined].map((other) => ({
    section: other,
    statements: rest.filter(({ sections }) => sections[0] === other),
  }))
  return { own: statements.filter(isOwn), others: others.filter((each) => each.statements.length > 0) }
}

const isPicked = (statement: LinkableStatement, { supports, against }: TypedFinding): boolean =>
  [...supports, ...against].includes(keyOf(statement))

/** Question by question, each statement with its two boxes. */
function picksOf(statements: LinkableStatement[], data: ReportReader & { place: Place; typed: TypedFinding }) {
  const { language, place, typed } = data
  const questions = [...new Set(statements.map(({ question }) => question[language]))]
  return questions.map((question) => ({
    question,
    picks: statements
      .filter((each) => each.question[language] === question)
      .map((each) => ({
        key: keyOf(each),
        ...linkView(each, each, place, data),
        boxes: (['supports', 'against'] as const).map((name) => ({
          name,
          isTicked: typed[name].includes(keyOf(each)),
        })),
      })),
  }))
}
