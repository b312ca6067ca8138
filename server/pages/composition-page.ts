import { dataQuality } from '../../reports/aggregate/data-quality.ts'
import { sectorCoverage } from '../../reports/aggregate/sector-coverage.ts'
import { type CaseFile, completeSettings, defaultSettings } from '../../reports/case/case-file.ts'
import { chartSectorCoverage } from '../../reports/charts/sector-coverage.ts'
import { chartStabilityBands } from '../../reports/charts/stability-bands.ts'
import { coveredFunctions, type Portrait, portrayGroup } from '../../reports/composition/portrait.ts'
import type { Alternative, Recommendation } from '../../reports/composition/recommendation.ts'
import { formatNumber } from '../../reports/content/format.ts'
import { dimensions, type Language } from '../../surveys/vocabulary.ts'
import { dayOf } from '../day.ts'
import type { Page } from '../pages.ts'
import { describeChanges } from './composition-changes.ts'
import { compositionFrame, type Notice, passageId } from './composition-frame.ts'
import { panelOf } from './composition-panel.ts'
import { ineligiblePeople, otherPeople, recommendedPeople } from './composition-people.ts'
import { type CompositionWords, wordsFor } from './composition-words.ts'

/** A stored composition: what was computed from which case, both frozen. */
export interface StoredComposition {
  id: string
  kind: 'computed' | 'scenario'
  name: string | null
  case: CaseFile
  caseHash: string
  result: Recommendation
  createdAt: Date
  /** Name of whoever had it computed. */
  createdBy: string
}

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
  const people = { file, result, portrait, words, language }
  const hasGroup = result.group.length > 0
  const frame = compositionFrame(file.municipality, stored.kind === 'scenario' ? 'whatIf' : 'recommendation', language)
  const day = dayOf(stored.createdAt)
  return {
    template: 'composition',
    ...frame,
    title: stored.kind === 'scenario' ? t.scenarioTitle(stored.name ?? '') : t.title,
    lead: hasGroup
      ? t.lead(result.group.length, Object.values(portrait.bySector).filter((ids) => ids.length > 0).length)
      : t.leadInfeasible,
    scripts: ['charts'],
    id: stored.id,
    hasGroup,
    computed: t.computedAt(f.dateTime(stored.createdAt), stored.createdBy),
    notices: input.notices,
    canCompute: canAct && input.canCompute,
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
    missing: missingIn(portrait, result, words),
    ask: askFirst(result, words),
    requirements: result.requirements.map(({ id, met, by }) => ({
      label: words.requirement(id),
      met,
      by: id.startsWith('size.')
        ? t.requirements.everybody(by.length)
        : by.length
          ? words.names(by)
          : t.requirements.nobody,
    })),
    alternatives: result.alternatives.map((each, at) => describeAlternative(each, at, result, words)),
    diverse: result.diverse.map((each, at) => describeAlternative(each, at, result, words)),
    sizes: result.sizeProfile.map(({ size, value }) => ({
      size: f.integer(size),
      value:
        value === null || result.value === null
          ? t.alternatives.impossible
          : size === result.group.length
            ? t.alternatives.best
            : distanceInWords(result.value - value, words),
    })),
    stability: stabilityOf(result, words, language),
    sectorsChart: chartSectorCoverage(sectorCoverage(file, result.group), day, language),
    basis: basisOf(stored, words, language),
    earlier: input.earlier.map((each) => ({
      href: `${frame.base}/${each.id}`,
      label: t.basis.earlier(f.dateTime(each.createdAt), each.createdBy),
    })),
  } satisfies Page & Record<string, unknown>
}

const distanceInWords = (points: number, { t }: CompositionWords): string =>
  points === 0 ? t.alternatives.equal : t.alternatives.weaker(points)

function describeAlternative(
  { group, difference }: Alternative,
  at: number,
  result: Recommendation,
  words: CompositionWords,
) {
  const { t, names } = words
  const joining = group.filter((id) => !result.group.includes(id))
  const leaving = result.group.filter((id) => !group.includes(id))
  return {
    name: t.alternatives.name(at + 1),
    joins: joining.length ? names(joining) : t.alternatives.nobody,
    leaves: leaving.length ? names(leaving) : t.alternatives.nobody,
    difference: distanceInWords(difference, words),
  }
}

function missingIn(
  portrait: Portrait,
  { recruit, relaxations, group }: Recommendation,
  { t, f, ...words }: CompositionWords,
) {
  const hasGroup = group.length > 0
  return {
    sectors: recruit
      .filter(({ needed, gain }) => (needed ?? 0) > 0 || (hasGroup && (gain ?? 0) > 0))
      .map(({ sector, needed, gain }) => ({
        sector: words.terms.sectorLong[sector],
        whom: t.missing.whom[sector],
        why: needed ? t.missing.needed(needed) : t.missing.gain(gain ?? 0),
      })),
    functions: hasGroup
      ? coveredFunctions
          .filter((each) => portrait.functions[each].length === 0)
          .map((each) => t.missing.functionMissing(words.functionName(each)))
      : [],
    relaxations: relaxations.map((ids) => t.missing.relax(f.list(ids.map(words.requirement)))),
  }
}

function askFirst({ ask, actors }: Recommendation, { t, terms, name }: CompositionWords) {
  return ask.map(({ actor, dimension }) => ({
    text: t.ask.item(name(actor), terms.dimension[dimension]),
    state: actors.find(({ id }) => id === actor)?.unrated.includes(dimension) ? t.ask.unrated : t.ask.uncertain,
  }))
}

function stabilityOf({ actors, group, robustness }: Recommendation, words: CompositionWords, language: Language) {
  const { t, f, people, names } = words
  if (robustness.draws === 0) return undefined
  const eligible = actors.filter((each) => each.eligible && each.stability !== null)
  const inBand = (band: string) => eligible.filter((each) => each.band === band).map(({ id }) => id)
  const own = robustness.groups.find((each) => each.group.join() === group.join())
  const [top] = robustness.groups
  const missing = eligible.reduce((sum, each) => sum + each.unrated.length, 0)
  return {
    lead: t.stability.lead(f.integer(robustness.draws)),
    sentences: [
      ...(inBand('core').length ? [t.stability.core(names(inBand('core')))] : []),
      ...(inBand('swing').length ? [t.stability.swing(names(inBand('swing')))] : []),
      ...(own && own === top ? [t.stability.sameGroup(f.percent(own.share))] : []),
      ...(top && own !== top && group.length ? [t.stability.otherGroup(f.percent(top.share))] : []),
      ...(robustness.infeasible > 0 ? [t.stability.infeasible(f.percent(robustness.infeasible))] : []),
    ],
    chart: chartStabilityBands(
      {
        rows: people(eligible.map(({ id }) => id)).map(({ id, name }) => {
          const { stability, band } = eligible.find((each) => each.id === id)!
          return { name, stability: stability ?? 0, band: band ?? 'out' }
        }),
        draws: robustness.draws,
        missing,
      },
      language,
    ),
  }
}

function basisOf(
  { case: file, result, caseHash, createdAt, createdBy }: StoredComposition,
  words: CompositionWords,
  language: Language,
) {
  const { t, f } = words
  const quality = dataQuality(file)
  const eligible = result.actors.filter((each) => each.eligible)
  const unrated = eligible.reduce((sum, each) => sum + each.unrated.length, 0)
  const rated = eligible.length * dimensions.length - unrated
  return {
    proof:
      result.status === 'best_found'
        ? t.basis.bestFound(f.integer(result.gap ?? 0))
        : result.status === 'optimal'
          ? t.basis.optimal
          : t.basis.infeasible,
    data: t.basis.data(eligible.length, file.actors.length, f.integer(rated), f.integer(unrated)),
    raters: quality.raters.length,
    computed: t.computedAt(f.dateTime(createdAt), createdBy),
    hash: caseHash.slice(0, 12),
    parts: result.parts
      ? (Object.entries(result.parts) as [keyof typeof t.basis.parts, number][]).map(([part, points]) => ({
          label: t.basis.parts[part],
          points: formatNumber(points, language),
        }))
      : [],
    value: result.value === null ? undefined : f.integer(result.value),
    settings: describeChanges(file, defaultSettings, completeSettings(file.settings), language),
    statements: result.statements.map((each) => ({
      text: each[language],
      passages: each.handbook,
      data: each.data.join(' · '),
    })),
    passages: Object.entries(t.basis.passage).map(([passage, label]) => ({ id: passageId(passage), passage, label })),
  }
}
