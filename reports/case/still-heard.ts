import { isSameData } from '../../surveys/canonical-json.ts'
import { withoutWords, withWords } from '../../surveys/statements/evidence.ts'
import type { CaseFile, RatingRecord } from './case-file.ts'
import { quotesIn } from './case-of.ts'

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
  const [quotes, heard] = [quotesIn(said), quotesIn(statements)]
  const resting = (rating: RatingRecord): RatingRecord => {
    const { evidence: told = '', ...judgement } = rating
    const { evidence, statements: picked } = withoutWords(told, quotes)
    const left = withWords(evidence, picked, heard)
    return left === '' ? judgement : { ...judgement, evidence: left }
  }
  const situation = { ...then.situation, statements }
  return { file: { ...then, ...(then.ratings && { ratings: then.ratings.map(resting) }), situation }, leftOut }
}

type Statement = NonNullable<NonNullable<CaseFile['situation']>['statements']>[number]

const hasWords = ({ text, paraphrase }: Statement): boolean => text !== undefined || paraphrase !== undefined
