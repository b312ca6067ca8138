import { isSameData } from '../../surveys/canonical-json.ts'
import type { CaseFile } from './case-file.ts'
import { quotesIn, quoting } from './quoted.ts'

/**
 * A case as it was, with the voices of that day that may still be heard: what was released since then is not added, and
 * what was taken back or worded anew since then is left out, also where a rating rests on it.
 * @returns also how many are left out
 */
export function stillHeard(then: CaseFile, today: CaseFile): { file: CaseFile; leftOut: number } {
  const now = new Map((today.situation?.statements ?? []).map((each) => [each.id, each]))
  const said = then.situation?.statements ?? []
  const statements = said.map((each) => {
    const { text: _, paraphrase: __, ...silent } = each
    return hasWords(each) && !isSameData(each, now.get(each.id)) ? { ...silent, release: 'background' as const } : each
  })
  const leftOut = said.filter(hasWords).length - statements.filter(hasWords).length
  if (leftOut === 0) return { file: then, leftOut }
  return { file: { ...quoting(then, quotesIn(statements)), situation: { ...then.situation, statements } }, leftOut }
}

type Statement = NonNullable<NonNullable<CaseFile['situation']>['statements']>[number]

const hasWords = ({ text, paraphrase }: Statement): boolean => text !== undefined || paraphrase !== undefined
