import type { Language } from '../../../surveys/vocabulary.ts'
import type { Page } from '../../frame/pages.ts'
import { compositionFrame, outdatedNotice } from '../frame.ts'
import type { StoredComposition } from '../stored.ts'
import { wordsFor } from '../words.ts'
import { comparisonOf } from './comparison.ts'
import { changesOf, scenarioName, scenarioOutcome } from './outcome.ts'
import { canBeVaried } from './scenarios.ts'

interface ScenarioInput {
  scenario: StoredComposition
  base: StoredComposition
  /** What it is shown beside: the base, or another scenario. */
  beside: StoredComposition
  others: StoredComposition[]
  language: Language
  canAct: boolean
  canFound: boolean
  isStale: boolean
}

/** One assumption and what came of it. */
export function scenarioPage(input: ScenarioInput) {
  const { scenario, base, beside, language, canAct } = input
  const words = wordsFor(base.case, language)
  const { t, f } = words
  const frame = compositionFrame(base.case.municipality, 'whatIf', language)
  const path = `${frame.base}/what-if/${scenario.id}`
  const nameOf = (each: StoredComposition) =>
    each.id === base.id ? t.scenario.base : scenarioName(each, base, language)
  const [first = '', ...more] = scenarioOutcome(scenario, base, language)
  return {
    template: 'composition/scenario',
    ...frame,
    trail: [...frame.trail, { label: t.whatIf.title, href: `${frame.base}/what-if` }],
    title: scenarioName(scenario, base, language),
    computed: t.computedAt(f.dateTime(scenario.createdAt), scenario.createdBy),
    notices: input.isStale ? [outdatedNotice(frame.base, t.stale.title, t.stale.scenario, t)] : [],
    outcome: { first, more },
    changes: changesOf(scenario, base, language),
    comparison: canBeVaried(base)
      ? { columns: [nameOf(beside), nameOf(scenario)], rows: comparisonOf(beside, scenario, base, words) }
      : undefined,
    others: [base, ...input.others].map((each) => ({ value: each.id, label: nameOf(each) })),
    beside: beside.id,
    path,
    wholeHref: `${frame.base}/${scenario.id}`,
    deeds: canAct
      ? {
          vary: `${frame.base}/what-if?from=${scenario.id}#form`,
          adopt: `${path}/adoption`,
          remove: `${path}/removal`,
        }
      : undefined,
    decideHref:
      canAct && input.canFound && scenario.result.group.length > 0
        ? `${frame.base}/${scenario.id}/decision`
        : undefined,
  } satisfies Page
}
