import { completeSettings, defaultSettings } from '../../../reports/case/case-file.ts'
import { countRatings } from '../../../reports/composition/outset.ts'
import type { Recommendation } from '../../../reports/composition/recommendation.ts'
import { formatNumber } from '../../../reports/content/format.ts'
import { sourcesOf } from '../../../reports/content/statement.ts'
import type { Language, ValuePart } from '../../../surveys/vocabulary.ts'
import { texts } from '../../../views/text/index.ts'
import { describeChanges } from '../changes.ts'
import { glossaryOf, legendOf } from '../passages.ts'
import type { StoredComposition } from '../stored.ts'
import type { CompositionWords } from '../words.ts'

/** What a recommendation rests on: proof, data, settings, statements with their evidence, the legend of passages. */
export function basisOf(
  { case: file, result, caseHash }: StoredComposition,
  words: CompositionWords,
  language: Language,
) {
  const { t, terms, f } = words
  const eligible = result.actors.filter((each) => each.eligible).length
  const { rated, unrated } = countRatings(file, result)
  return {
    proof: proofOf(result, words),
    data: t.basis.data(eligible, file.actors.length, f.integer(rated), f.integer(unrated)),
    hash: caseHash.slice(0, 12),
    parts: (Object.entries(result.parts ?? {}) as [ValuePart, number][]).map(([part, points]) => ({
      label: terms.valuePart[part],
      points: formatNumber(points, language),
    })),
    /** Of all parts together. */
    value: f.integer(result.value ?? 0),
    settings: describeChanges(file, defaultSettings, completeSettings(file.settings), language),
    statements: result.statements.map((each) => ({
      text: each[language],
      passages: words.passages(sourcesOf(each)),
      data: each.data.join(' · '),
    })),
    glossary: glossaryOf(texts[language]),
    legend: legendOf(texts[language], language),
  }
}

/** What was proven, and where it was not, how much may be missing. */
export function proofOf({ status, gap = 0, group }: Recommendation, { t, f }: CompositionWords): string {
  switch (status) {
    case 'optimal':
      return t.basis.optimal
    case 'infeasible':
      return t.basis.infeasible
    case 'best_found':
      return group.length > 0 ? t.basis.bestFound(f.integer(gap)) : t.basis.undecided
  }
}
