import { functionCoverage } from '../../reports/aggregate/function-coverage.ts'
import { sectorCoverage } from '../../reports/aggregate/sector-coverage.ts'
import { chartFunctionCoverage } from '../../reports/charts/function-coverage.ts'
import { chartSectorCoverage } from '../../reports/charts/sector-coverage.ts'
import { chartSizeProfile } from '../../reports/charts/size-profile.ts'
import { chartStabilityBands } from '../../reports/charts/stability-bands.ts'
import type { Recommendation } from '../../reports/composition/recommendation.ts'
import { coveredFunctions, type Portrait, portrayGroup } from '../../reports/composition/words/portrait.ts'
import { explain } from '../../reports/composition/words/statements.ts'
import { dayOf } from '../../surveys/day.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { Notice } from '../../views/composition/partials.ts'
import type { Page } from '../frame/pages.ts'
import { describeAlternative } from './composition-alternatives.ts'
import { basisOf } from './composition-basis.ts'
import { compositionFrame } from './composition-frame.ts'
import { panelOf } from './composition-panel.ts'
import {
  ineligiblePeople,
  otherPeople,
  type PeopleInput,
  recommendedPeople,
  sentencesOf,
} from './composition-people.ts'
import { requirementRows } from './composition-requirements.ts'
import { type CompositionWords, wordsFor } from './composition-words.ts'
import type { StoredComposition } from './stored.ts'

export interface CompositionInput {
  stored: StoredComposition
  language: Language
  /** Consultants compute and decide; the project team reads. */
  canAct: boolean
  notices: Notice[]
  /** No group exists yet. */
  canFound: boolean
  /** There is something to compute anew: data have changed, and this is the latest recommendation. */
  canCompute: boolean
  decision: { date: string; who: string; reason: string; members: string[]; difference: number | null } | undefined
  earlier: { id: string; createdAt: Date; createdBy: string }[]
}

/** The recommendation: can this group work, who and why, what is missing, and what it all rests on. */
export function compositionPage(input: CompositionInput) {
  const { stored, language, canAct, canFound } = input
  const { case: file, result } = stored
  const words = wordsFor(file, language)
  const { t, f } = words
  const portrait = portrayGroup(file, result.group)
  const people = { file, result, remarks: explain(file, result), words, language }
  const hasGroup = result.group.length > 0
  const frame = compositionFrame(file.municipality, stored.kind === 'scenario' ? 'whatIf' : 'recommendation', language)
  const day = dayOf(stored.createdAt)
  return {
    template: 'composition/composition',
    ...frame,
    title: stored.kind === 'scenario' ? t.scenarioTitle(stored.name ?? '') : t.title,
    lead: hasGroup
      ? t.lead(result.group.length, Object.values(portrait.bySector).filter((ids) => ids.length > 0).length)
      : t.leadInfeasible,
    scripts: ['charts'],
    id: stored.id,
    hasGroup,
    tryHref: canAct && !hasGroup && stored.kind === 'computed' ? `${frame.base}/what-if` : undefined,
    // Where no draw allows a group there is nothing to be sure of.
    hasStability: hasGroup || result.robustness.infeasible < 1,
    computed: t.computedAt(f.dateTime(stored.createdAt), stored.createdBy),
    notices: input.notices,
    canCompute: canAct && input.canCompute,
    isFounded: !canFound,
    decideHref: canAct && canFound ? `${frame.base}/${stored.id}/decision` : undefined,
    decision: input.decision && {
      what: t.decision.what(f.date(input.decision.date), input.decision.who),
      group: words.names(input.decision.members),
      reason: input.decision.reason,
      price: input.decision.difference === null ? undefined : t.decision.price(input.decision.difference),
    },
    panel: hasGroup ? panelOf(portrait, result, words) : [],
    sectors: recommendedPeople(people),
    others: otherPeople(people),
    ineligible: ineligiblePeople(people),
    tasks: sentencesOf(people, ['tasks']),
    limits: sentencesOf(people, ['limits']),
    missing: missingIn(portrait, people),
    ask: askFirst(result, words),
    requirements: requirementRows(result, words),
    alternatives: result.alternatives.map((each, at) => describeAlternative(each, at, result, words)),
    diverse: result.diverse.map((each, at) => describeAlternative(each, at, result, words)),
    sizesChart: chartSizeProfile({ sizes: result.sizeProfile, chosen: result.group.length }, day, language),
    stability: stabilityOf(people, day),
    functionsChart: hasGroup ? chartFunctionCoverage(functionCoverage(file, result.group), day, language) : undefined,
    sectorsChart: chartSectorCoverage(sectorCoverage(file, result.group), day, language),
    basis: basisOf(stored, words, language),
    earlier: input.earlier.map((each) => ({
      href: `${frame.base}/${each.id}`,
      label: t.basis.earlier(f.dateTime(each.createdAt), each.createdBy),
    })),
  } satisfies Page
}

function missingIn(portrait: Portrait, people: PeopleInput) {
  const { t, terms, functionName } = people.words
  const { recruit, group } = people.result
  const hasGroup = group.length > 0
  const gains = hasGroup ? recruit.filter(({ gain }) => (gain ?? 0) > 0) : []
  const best = Math.max(...gains.map(({ gain }) => gain ?? 0))
  return {
    functions: hasGroup
      ? coveredFunctions
          .filter((each) => portrait.functions[each].length === 0)
          .map((each) => t.missing.functionMissing(functionName(each)))
      : [],
    // The engine speaks of the sector that would gain most; the others follow in a few words.
    recruit: sentencesOf(people, ['recruit']),
    others: gains
      .filter(({ gain }) => gain !== best)
      .map(({ sector, gain }) => t.missing.gain(terms.sectorLong[sector], gain ?? 0)),
    relaxations: sentencesOf(people, ['relaxations']),
  }
}

function askFirst({ ask, actors }: Recommendation, { t, terms, name }: CompositionWords) {
  return ask.map(({ actor, dimension }) => ({
    text: t.ask.item(name(actor), terms.dimension[dimension]),
    state: actors.find(({ id }) => id === actor)?.unrated.includes(dimension) ? t.ask.unrated : t.ask.uncertain,
  }))
}

function stabilityOf(input: PeopleInput, date: string) {
  const { words, language } = input
  const { actors, robustness } = input.result
  const { t, f, people, names } = words
  if (robustness.draws === 0) return undefined
  const eligible = actors.filter((each) => each.eligible && each.stability !== null)
  const inBand = (band: string) => eligible.filter((each) => each.band === band).map(({ id }) => id)
  const missing = eligible.reduce((sum, each) => sum + each.unrated.length, 0)
  const inWords = (text: string) => ({ text, passages: [] })
  return {
    lead: t.stability.lead(f.integer(robustness.draws)),
    sentences: [
      ...(inBand('core').length ? [inWords(t.stability.core(names(inBand('core'))))] : []),
      ...(inBand('swing').length ? [inWords(t.stability.swing(names(inBand('swing'))))] : []),
      ...sentencesOf(input, ['robustness']),
    ],
    chart: chartStabilityBands(
      {
        rows: people(eligible.map(({ id }) => id)).map(({ id, name }) => {
          const { stability, band } = eligible.find((each) => each.id === id)!
          return { name, stability: stability ?? 0, band: band ?? 'out' }
        }),
        draws: robustness.draws,
        missing,
        date,
      },
      language,
    ),
  }
}
