import type { Severity } from '../../../surveys/ratings/severity.ts'
import type { Language } from '../../../surveys/vocabulary.ts'
import type { DataQuality } from '../../aggregate/data-quality.ts'
import { carries, type Reliability } from '../../aggregate/reliability.ts'
import { formatDecimals, formatList, formatNumber, formatShare } from '../format.ts'
import { german } from './wording.de.ts'
import { english } from './wording.en.ts'

const wordsIn = (language: Language): typeof german => (language === 'de' ? german : english)

type Found = Pick<DataQuality, 'agreement' | 'reliability' | 'severities'>

/** How far the ratings agree, for pages and documents alike: sentences that name nobody and give no single value. */
export function sentencesOnAgreement({ agreement, reliability }: Found, language: Language): string[] {
  const words = wordsIn(language)
  const { n, exact, adjacent } = agreement
  if (exact === undefined || adjacent === undefined) return [words.nothing]
  const shares = words.shares(n, formatShare(exact, language), formatShare(adjacent, language))
  return [shares, ...sentencesOnReliability(reliability, language)]
}

function sentencesOnReliability(found: Reliability, language: Language): string[] {
  const words = wordsIn(language)
  if ('none' in found) return [words.none[found.none]]
  if (!found.range) return [words.same]
  const [alpha, low, high] = [found.alpha, ...found.range].map((each) => formatDecimals(each, 2, language))
  return [words.alpha(alpha!, low!, high!), words.carries[carries(found.range)]]
}

/** That scales lie apart, without saying whose or which way: documents are read by people who see no single ratings. */
export const sentencesOnScales = ({ severities }: Found, language: Language): string[] =>
  severities.length > 0 ? [wordsIn(language).apart] : []

/** Whose scale lies apart, for the raters themselves once all they have to rate is final. */
export function sentenceOnSeverity(
  { rater, others, n, steps }: Severity,
  nameOf: (rater: string) => string,
  language: Language,
): string {
  const names = formatList(others.map(nameOf), language)
  const distance = formatNumber(Math.abs(steps), language)
  return wordsIn(language).severity(nameOf(rater), names, n, distance, steps > 0)
}
