import type { Language } from '../../../surveys/vocabulary.ts'
import type { Statement } from '../../content/statement.ts'
import { german, type Words } from './words.de.ts'
import { english } from './words.en.ts'

/** What a statement is about, for pages that arrange statements by subject. */
export type RemarkKind =
  | 'group'
  | 'requirements'
  | 'coverage'
  | 'sectors'
  | 'tasks'
  | 'equal'
  | 'next'
  | 'size'
  | 'member.for'
  | 'member.trust'
  | 'member.without'
  | 'member.standIn'
  | 'member.against'
  | 'member.open'
  | 'member.rivalry'
  | 'member.notFullTime'
  | 'member.provisional'
  | 'member.stability'
  | 'other.with'
  | 'other.against'
  | 'other.open'
  | 'other.rivalry'
  | 'other.next'
  | 'other.disagreement'
  | 'ineligible'
  | 'infeasible'
  | 'relaxations'
  | 'recruit'
  | 'confidence'
  | 'band'
  | 'robustness'
  | 'refusal'
  | 'veto'
  | 'disagreement'
  | 'ask'
  | 'reason'
  | 'limits'

/** A statement with its subject; `actor` when it speaks of one person. */
export interface Remark extends Statement {
  kind: RemarkKind
  actor?: string
}

function sortSources(sources: string[]): Pick<Statement, 'handbook' | 'law' | 'model'> {
  const each = [...new Set(sources)].sort()
  const law = each.filter((source) => source.startsWith('§'))
  return {
    handbook: each.filter((source) => source.startsWith('H ')),
    ...(law.length > 0 && { law }),
    ...(each.includes('model') && { model: true }),
  }
}

/** All that is said of recommendations, by language. */
export const recommendationWords: Record<Language, Words> = { de: german, en: english }

/**
 * Writes a remark in both languages from the same facts. Sources are passages ("H 3.1"), laws ("§§ 152, 160, 163 StPO") and "model"
 * for a rule of ours; they and data are named once each.
 */
export const remark = (
  kind: RemarkKind,
  sources: string[],
  data: string[],
  write: (words: Words) => string,
  actor?: string,
): Remark => ({
  kind,
  ...(actor !== undefined && { actor }),
  de: write(recommendationWords.de),
  en: write(recommendationWords.en),
  ...sortSources(sources),
  data: [...new Set(data)],
})
