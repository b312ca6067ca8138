import type { CaseData } from '../../db/reports/case.ts'
import type { StatementRow } from '../../db/surveys/statements.ts'
import { type Instrument, itemsOf } from '../../surveys/instrument.ts'
import { servesOf } from '../../surveys/instruments/serves.ts'
import { type ReportSection, sectionsServed } from '../../surveys/serves.ts'
import { isSameLink, type StatementLink } from '../../surveys/situation/finding.ts'
import { isRefused } from '../../surveys/statements/consent.ts'
import { statedIn } from '../../surveys/statements/statement.ts'
import type { Bilingual } from '../../surveys/vocabulary.ts'

/** Something said in an interview, as far as it may be read outside it, and what it can be a sign of. */
export interface LinkableStatement extends StatementLink {
  question: Bilingual
  /** The sections of the report that its question serves. */
  sections: ReportSection[]
  /** "YYYY-MM-DD" */
  heldOn: string | null
  /** Undefined while it may not leave its interview. */
  words: string | undefined
  isParaphrase: boolean
  isWithdrawn: boolean
  /** Where it is read in full, behind the path of the interview. */
  place: string
}

export const keyOf = ({ interview, item }: StatementLink): string => `${interview}/${item}`

export const statementAt = (
  statements: readonly LinkableStatement[],
  link: StatementLink,
): LinkableStatement | undefined => statements.find((each) => isSameLink(each, link))

/**
 * What a finding can rest on: the open answers of interviews on the situation, and of talks about taking part those that
 * serve the report. By day, and within an interview in the order of its guide.
 */
export function linkableStatements(
  data: CaseData,
  guides: ReadonlyMap<string, Instrument>,
  rows: readonly StatementRow[],
): LinkableStatement[] {
  const held = data.responses
    .filter(({ status, answers }) => status !== 'planned' && !isRefused(answers))
    .toSorted((x, y) => (x.heldOn ?? '').localeCompare(y.heldOn ?? ''))
  return held.flatMap((response) => {
    const { purpose, instrument } = response
    if (purpose !== 'situation' && purpose !== 'readiness') return []
    const statements = statementsIn(response, guides.get(instrument ?? ''))
    const own = statements.filter(({ sections }) => purpose === 'situation' || sections.length > 0)
    return own.map((each) => ({ ...each, ...leavingOf(each, data, rows) }))
  })
}

function statementsIn({ id, heldOn, answers }: CaseData['responses'][number], guide: Instrument | undefined) {
  const items = guide ? itemsOf(guide) : []
  const order = new Map(items.map((item, at) => [item.id, at]))
  return statedIn(answers, guide)
    .toSorted((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0))
    .map((item) => {
      const asked = items.find((each) => each.id === item)
      const section = guide?.sections.find((each) => each.items.some((one) => one.id === item))
      return {
        interview: id,
        item,
        question: asked?.label ?? { de: item, en: item },
        sections: guide && asked ? sectionsServed(servesOf(guide, asked)) : [],
        heldOn,
        place: section ? `/${section.id}#f-${item}` : '/statements',
      }
    })
}

function leavingOf(link: StatementLink, { statements }: CaseData, rows: readonly StatementRow[]) {
  const leaving = statements.find((each) => isSameLink(each, link) && (each.text ?? each.paraphrase) !== null)
  return {
    words: leaving?.text ?? leaving?.paraphrase ?? undefined,
    isParaphrase: leaving?.release === 'paraphrase',
    isWithdrawn: rows.some(
      (row) => row.response === link.interview && row.item === link.item && row.readBack === 'withdrawn',
    ),
  }
}
