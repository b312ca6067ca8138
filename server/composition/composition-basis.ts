import { completeSettings, defaultSettings } from '../../reports/case/case-file.ts'
import { layOut } from '../../reports/composition/basis.ts'
import { formatNumber } from '../../reports/content/format.ts'
import type { Language, ValuePart } from '../../surveys/vocabulary.ts'
import { passageId } from './composition-frame.ts'
import type { CompositionWords } from './composition-words.ts'
import type { StoredComposition } from './stored.ts'
import { describeChanges } from './what-if/composition-changes.ts'

/** What a recommendation rests on: proof, data, settings, statements with their evidence, the legend of passages. */
export function basisOf(
  { case: file, result, caseHash, createdAt, createdBy }: StoredComposition,
  words: CompositionWords,
  language: Language,
) {
  const { t, terms, f } = words
  const eligible = result.actors.filter((each) => each.eligible)
  const unrated = eligible.reduce((sum, each) => sum + each.unrated.length, 0)
  // Counted in the frozen case: today there may be more dimensions than when it was computed.
  const { levels } = layOut(file)
  const rated = eligible.reduce((sum, { id }) => sum + levels.get(id)!.filter((level) => level !== null).length, 0)
  return {
    proof:
      result.status === 'best_found'
        ? t.basis.bestFound(f.integer(result.gap ?? 0))
        : result.status === 'optimal'
          ? t.basis.optimal
          : t.basis.infeasible,
    data: t.basis.data(eligible.length, file.actors.length, f.integer(rated), f.integer(unrated)),
    computed: t.computedAt(f.dateTime(createdAt), createdBy),
    hash: caseHash.slice(0, 12),
    parts: result.parts
      ? (Object.entries(result.parts) as [ValuePart, number][]).map(([part, points]) => ({
          label: terms.valuePart[part],
          points: formatNumber(points, language),
        }))
      : [],
    /** Of all parts together. */
    value: f.integer(result.value ?? 0),
    settings: describeChanges(file, defaultSettings, completeSettings(file.settings), language),
    statements: result.statements.map((each) => ({
      text: each[language],
      passages: each.handbook,
      data: each.data.join(' · '),
    })),
    passages: Object.entries(t.basis.passage).map(([passage, label]) => ({ id: passageId(passage), passage, label })),
  }
}
