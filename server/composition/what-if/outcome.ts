import { completeSettings } from '../../../reports/case/case-file.ts'
import { type Difference, differenceBetween } from '../../../reports/composition/difference.ts'
import { type Portrait, portrayGroup } from '../../../reports/composition/words/portrait.ts'
import type { Language } from '../../../surveys/vocabulary.ts'
import { describeChanges } from '../changes.ts'
import type { StoredComposition } from '../stored.ts'
import { type CompositionWords, wordsFor } from '../words.ts'
import { canBeVaried } from './scenarios.ts'

/** What a scenario is called: as people named it, else by what it supposes. */
export function scenarioName(scenario: StoredComposition, base: StoredComposition, language: Language): string {
  if (scenario.name) return scenario.name
  return changesOf(scenario, base, language)
    .map(({ text }) => text)
    .join('; ')
    .slice(0, 200)
}

export const changesOf = (scenario: StoredComposition, base: StoredComposition, language: Language) =>
  describeChanges(base.case, completeSettings(base.case.settings), completeSettings(scenario.case.settings), language)

/** At once in words: nothing changes, or who comes for whom, what is lost and won, and what it costs. */
export function scenarioOutcome(scenario: StoredComposition, base: StoredComposition, language: Language): string[] {
  const words = wordsFor(base.case, language)
  const t = words.t.scenario
  if (!canBeVaried(base)) return [t.earlierModel]
  const { group } = scenario.result
  if (group.length === 0) return [t.impossible]
  if (base.result.group.length === 0) return [t.possible, `${words.names(group)}.`]
  const former = portrayGroup(base.case, base.result.group)
  const later = portrayGroup(base.case, group)
  const difference = differenceBetween(former, later)
  if (difference.joining.length + difference.leaving.length === 0) return [t.same]
  return [...describeDifference(difference, words), ...unmetIn(later, words)]
}

function describeDifference(
  difference: Difference,
  { t: { scenario: t }, f, names, functionName }: CompositionWords,
): string[] {
  const { joining, leaving, won, lost, milieusWon, milieusLost, points } = difference
  const who =
    joining.length === 0
      ? t.leave(names(leaving), leaving.length)
      : leaving.length === 0
        ? t.join(names(joining), joining.length)
        : t.swap(names(joining), names(leaving), joining.length)
  const functions = [
    ...(lost.length ? [t.lost(f.list(lost.map(functionName)))] : []),
    ...(won.length ? [t.won(f.list(won.map(functionName)))] : []),
  ]
  return [
    who,
    ...(functions.length ? functions : [t.sameFunctions]),
    ...(milieusLost.length ? [t.milieusLost(milieusLost.join('; '))] : []),
    ...(milieusWon.length ? [t.milieusWon(milieusWon.join('; '))] : []),
    points === 0 ? t.equal : points < 0 ? t.weaker(-points) : t.stronger(points),
  ]
}

const unmetIn = ({ unmet }: Portrait, { t, f, requirement }: CompositionWords): string[] =>
  unmet.length ? [t.scenario.unmet(f.list(unmet.map(requirement)))] : []
