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
  | 'ineligible'
  | 'infeasible'
  | 'relaxations'
  | 'recruit'
  | 'robustness'
  | 'ask'
  | 'reason'
  | 'limits'

/** A statement with its subject; `actor` when it speaks of one person. */
export interface Remark extends Statement {
  kind: RemarkKind
  actor?: string
}

const words: Record<Language, Words> = { de: german, en: english }

/** Writes a remark in both languages from the same facts. Passages and data are named once each. */
export const remark = (
  kind: RemarkKind,
  handbook: string[],
  data: string[],
  write: (words: Words) => string,
  actor?: string,
): Remark => ({
  kind,
  ...(actor !== undefined && { actor }),
  de: write(words.de),
  en: write(words.en),
  handbook: [...new Set(handbook)].sort(),
  data: [...new Set(data)],
})
