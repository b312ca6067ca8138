import { type Quote, withoutWords, withWords } from '../../surveys/statements/evidence.ts'
import type { CaseFile, RatingRecord } from './case-file.ts'

/** The words of statements, stored or of a case file, as far as they have any. */
export const quotesIn = (
  statements: readonly { id: string; text?: string | null; paraphrase?: string | null }[] = [],
): Quote[] =>
  statements.flatMap(({ id, text, paraphrase }) => {
    const words = text ?? paraphrase
    return words ? [{ id, words }] : []
  })

/** A case whose ratings quote, of the statements they rest on, `heard` and no others. */
export function quoting(file: CaseFile, heard: readonly Quote[]): CaseFile {
  const quotes = quotesIn(file.situation?.statements)
  if (!file.ratings || quotes.length === 0) return file
  const requoted = (rating: RatingRecord): RatingRecord => {
    const { evidence: told = '', ...judgement } = rating
    const { evidence, statements } = withoutWords(told, quotes)
    const left = withWords(evidence, statements, heard)
    return left === '' ? judgement : { ...judgement, evidence: left }
  }
  return { ...file, ratings: file.ratings.map(requoted) }
}
