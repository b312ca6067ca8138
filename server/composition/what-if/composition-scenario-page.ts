import { completeSettings } from '../../../reports/case/case-file.ts'
import { type Difference, differenceBetween } from '../../../reports/composition/difference.ts'
import { groupFunctions, type Portrait, portrayGroup } from '../../../reports/composition/words/portrait.ts'
import { isSameData } from '../../../surveys/canonical-json.ts'
import { type Language, sectors } from '../../../surveys/vocabulary.ts'
import type { Notice } from '../../../views/composition/partials.ts'
import type { Page } from '../../frame/pages.ts'
import { compositionFrame } from '../composition-frame.ts'
import { type CompositionWords, wordsFor } from '../composition-words.ts'
import type { StoredComposition } from '../stored.ts'
import { describeChanges } from './composition-changes.ts'

/** What a scenario is called: as people named it, else by what it supposes. */
export function scenarioName(scenario: StoredComposition, base: StoredComposition, language: Language): string {
  if (scenario.name) return scenario.name
  return changesOf(scenario, base, language)
    .map(({ text }) => text)
    .join('; ')
    .slice(0, 200)
}

const changesOf = (scenario: StoredComposition, base: StoredComposition, language: Language) =>
  describeChanges(base.case, completeSettings(base.case.settings), completeSettings(scenario.case.settings), language)

/** At once in words: nothing changes, or who comes for whom, what is lost and won, and what it costs. */
export function scenarioOutcome(scenario: StoredComposition, base: StoredComposition, language: Language): string[] {
  const words = wordsFor(base.case, language)
  const t = words.t.scenario
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
    ...(milieusLost.length ? [t.milieusLost(f.list(milieusLost))] : []),
    ...(milieusWon.length ? [t.milieusWon(f.list(milieusWon))] : []),
    points === 0 ? t.equal : points < 0 ? t.weaker(-points) : t.stronger(points),
  ]
}

const unmetIn = ({ unmet }: Portrait, { t, f, requirement }: CompositionWords): string[] =>
  unmet.length ? [t.scenario.unmet(f.list(unmet.map(requirement)))] : []

export interface ScenarioInput {
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
  const notices: Notice[] = input.isStale
    ? [
        {
          tone: 'warning',
          title: t.stale.title,
          what: t.stale.scenario,
          link: { label: t.tabs.recommendation, href: frame.base },
        },
      ]
    : []
  return {
    template: 'composition/scenario',
    ...frame,
    trail: [...frame.trail, { label: t.whatIf.title, href: `${frame.base}/what-if` }],
    title: scenarioName(scenario, base, language),
    computed: t.computedAt(f.dateTime(scenario.createdAt), scenario.createdBy),
    notices,
    outcome: scenarioOutcome(scenario, base, language),
    isSame: scenario.result.group.join() === base.result.group.join(),
    changes: changesOf(scenario, base, language),
    comparison: {
      columns: [nameOf(beside), nameOf(scenario)],
      rows: comparisonOf(beside, scenario, base, words),
    },
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

interface Cell {
  text: string
  /** Set apart: new here, or gone there. */
  mark?: string
}

/** Both groups by the base's data and yardstick, aspect by aspect; of a group that cannot be, nothing is said. */
function comparisonOf(
  one: StoredComposition,
  other: StoredComposition,
  base: StoredComposition,
  words: CompositionWords,
) {
  const { t, f, terms, people, names, functionName, requirement } = words
  const portraits = [one, other].map(({ result }) => portrayGroup(base.case, result.group)) as [Portrait, Portrait]
  const [left, right] = portraits
  const row = (aspect: string, cell: (portrait: Portrait, opposite: Portrait, mark: string) => Cell[]) => {
    const cells = [cell(left, right, t.scenario.gone), cell(right, left, t.scenario.joined)]
    return { aspect, cells, differs: !isSameData(cells[0]!.map(textOf), cells[1]!.map(textOf)) }
  }
  const textOf = ({ text }: Cell) => text
  return [
    row(t.scenario.size, ({ members }) => [{ text: members.length ? f.integer(members.length) : t.scenario.noGroup }]),
    ...sectors.map((sector) =>
      row(terms.sectorLong[sector], ({ bySector }, opposite, mark) =>
        people(bySector[sector]).map(({ id, name }) => ({
          text: name,
          ...(opposite.members.length > 0 && !opposite.members.includes(id) && { mark }),
        })),
      ),
    ),
    ...groupFunctions.map((each) =>
      row(functionName(each), ({ functions, members }) =>
        members.length === 0
          ? []
          : [{ text: functions[each].length ? t.scenario.brought(names(functions[each])) : t.scenario.notBrought }],
      ),
    ),
    row(t.scenario.unmetRow, ({ unmet, members }) => [
      {
        text:
          members.length === 0 ? t.scenario.noGroup : unmet.length ? f.list(unmet.map(requirement)) : t.scenario.none,
      },
    ]),
    row(t.scenario.value, ({ value, members }) => [
      { text: members.length ? t.scenario.points(value) : t.scenario.noGroup },
    ]),
  ]
}
