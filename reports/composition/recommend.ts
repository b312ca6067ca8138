import { sectors } from '../../surveys/vocabulary.ts'
import { type CaseFile, hashCase } from '../case/case-file.ts'
import { inNormalForm } from '../case/normal-form.ts'
import { describeActors } from './actors.ts'
import { type Basis, layOut } from './basis.ts'
import { type AnalysisOptions, Budget, type Part } from './budget.ts'
import { drawRatings } from './chance/draws.ts'
import { type Trials, varyConstants } from './chance/parameters.ts'
import { findQuestions } from './chance/questions.ts'
import { type Outcome, repeatSearch } from './chance/robustness.ts'
import { judgeConfidence } from './confidence.ts'
import { findDisagreements } from './disagreements.ts'
import type { Alternative, Recommendation, RequirementResult, Robustness, Veto } from './recommendation.ts'
import { findRecruits } from './recruits.ts'
import { findRefusals } from './refusals.ts'
import { findRelaxations } from './relaxations.ts'
import { countIn, isMet, type Requirement, requirementsOf } from './requirements.ts'
import { distance, type Members, partsOf, type Valued } from './search/group.ts'
import { Ranking } from './search/ranking.ts'
import { type SearchOptions, type SearchResult, search } from './search/search.ts'
import { sayRecommendation } from './words/statements.ts'

export type { AnalysisOptions } from './budget.ts'

const alternativesListed = 5
const diverseListed = 3
const groupsListed = 10
/** Best groups of the draws among which a question may change the choice. */
const groupsCompared = 60
/** Vetoes in fewer of the draws are not named. */
export const leastVeto = 0.05
const vetoesListed = 5
/** Shares of the draws from which somebody is core, and below which somebody is out. */
export const bands = { core: 0.8, out: 0.2 }

/** The recommendation for a case (model, sections 2–7). The same facts give the same bytes, however they are written. */
export function recommend(given: CaseFile, options: AnalysisOptions = {}): Recommendation {
  const file = inNormalForm(given)
  const basis = layOut(file)
  const { pool, settings } = basis
  const budget = new Budget(options, countSearches(basis))
  const groups = findGroups(basis, budget)
  const { best, start, found, gap, ordered, unproven } = groups
  const requirements = requirementsOf(settings, pool)
  const relaxations = best || gap !== undefined ? [] : findRelaxations(basis, requirements)
  const recruit = recruitIn(basis, best, budget)
  const chance = tryChance(basis, best, start, budget)
  budget.finish()
  const nameOf = (members: Members) => members.map((each) => pool.ids[each]!)
  const missed = { ...unproven, recruits: recruit.unproven, draws: chance.outcome.unproven + chance.trials.unproven }

  const known = {
    status: gap !== undefined ? 'best_found' : best ? 'optimal' : 'infeasible',
    group: nameOf(best?.members ?? []),
    value: best?.value ?? null,
    robustness: describeRobustness(chance, settings.seed, best, nameOf),
    disagreements: findDisagreements(basis),
  } as const
  const recommendation: Recommendation = {
    format: 'tragwerk-recommendation/2',
    case: { municipality: file.municipality.id, sha256: hashCase(file) },
    status: known.status,
    ...(gap !== undefined && { gap }),
    ...(!ordered && { order: 'open' as const }),
    ...(Object.values(missed).some((count) => count > 0) && { unproven: missed }),
    group: known.group,
    value: known.value,
    ...found,
    actors: groups.prices.map((each) => ({ ...each, ...stabilityOf(chance.outcome, pool.ids.indexOf(each.id)) })),
    requirements: describeRequirements(basis, requirements, best, relaxations),
    relaxations,
    recruit: recruit.recruits,
    ask: chance.ask,
    robustness: known.robustness,
    refusals: groups.refusals,
    vetoes: vetoesIn(chance.outcome),
    disagreements: known.disagreements,
    confidence: judgeConfidence(basis, known),
    statements: [],
  }
  return { ...recommendation, statements: sayRecommendation(file, recommendation) }
}

/** The best group, others that come near, and what each person is worth to it: everything but chance and newcomers. */
function findGroups(basis: Basis, budget: Budget) {
  const { pool, marks, settings, limits } = basis
  const look = (part: Part, wanted: SearchOptions): SearchResult => {
    const result = search(pool, marks, limits, { ...wanted, ...part.next() })
    part.spend(result.work)
    return result
  }
  const first = look(budget.part(0.3, 1), { keep: alternativesListed + 1 })
  let start = first.groups.map((each) => each.members)
  const unproven = { prices: 0, sizes: 0 }
  const counting = (part: Part, what: keyof typeof unproven) => (wanted: SearchOptions) => {
    const result = look(part, { start, ...wanted })
    if (!result.proven) unproven[what]++
    return result
  }
  const sizes = sizesIn(limits.size)
  const sized = counting(budget.part(0.15, sizes.length + diverseListed), 'sizes')
  const priced = counting(budget.part(0.4, basis.actors.length), 'prices')
  const refused = counting(budget.part(0.3, pairsOf(first.groups[0]?.members.length ?? 0)), 'prices')
  const sizeProfile = sizes.map((size) => ({
    size,
    group: start.length > 0 ? sized({ size: { min: size, max: size } }).groups[0] : undefined,
  }))
  // Where the first search ended before its proof, one of these may have found a better group.
  const ranking = new Ranking(alternativesListed + 1, [])
  for (const each of [...first.groups, ...sizeProfile.map(({ group }) => group)])
    if (each) ranking.offer(each.members, each.value)
  const best = ranking.groups[0] ?? null
  start = ranking.groups.map((each) => each.members)
  const diverse = best ? findDiverse(best, (apart) => sized({ apart }).groups[0]) : []
  const prices = describeActors(basis, best, start, (wanted) => priced({ ...wanted, valueOnly: true }))
  const refusals = best && findRefusals(basis, best, (without) => refused({ exclude: without, valueOnly: true }))

  const nameOf = (members: Members) => members.map((each) => pool.ids[each]!)
  const compare = ({ members, value }: Valued): Alternative => ({
    group: nameOf(members),
    value,
    difference: best!.value - value,
  })
  return {
    best,
    start,
    prices,
    refusals,
    unproven,
    ordered: first.ordered,
    gap: first.open <= (best?.value ?? Number.NEGATIVE_INFINITY) ? undefined : first.open - (best?.value ?? first.open),
    found: {
      parts: best && partsOf(pool, marks, settings.memberCost, best.members),
      alternatives: ranking.groups.slice(1).map(compare),
      diverse: diverse.map(compare),
      sizeProfile: sizeProfile.map(({ size, group }) => ({
        size,
        value: group?.value ?? null,
        group: nameOf(group?.members ?? []),
      })),
    },
  }
}

const sizesIn = ({ min, max }: { min: number; max: number }): number[] =>
  Array.from({ length: max - min + 1 }, (_, at) => min + at)

/** How many searches a recommendation takes at most; without a group far fewer. */
function countSearches({ pool, limits, settings }: Basis): number {
  const ofGroup = 1 + sizesIn(limits.size).length + diverseListed + pool.ids.length + pairsOf(limits.size.max)
  return ofGroup + sectors.length + settings.draws + settings.parameterDraws
}

/** How many sets of one and of two there are. */
const pairsOf = (members: number): number => members + (members * (members - 1)) / 2

/** The best groups that differ from the best one and from each other by two persons at least. */
function findDiverse(best: Valued, find: (apart: Members[]) => Valued | undefined): Valued[] {
  const diverse: Valued[] = []
  while (diverse.length < diverseListed) {
    const next = find([best, ...diverse].map((each) => each.members))
    if (!next) break
    diverse.push(next)
  }
  return diverse
}

/** Searches for newcomers: one per sector where a group is possible; what is needed first, where none is. */
function recruitIn(basis: Basis, best: Valued | null, budget: Budget) {
  const part = budget.part(0.2, best ? sectors.length : 40)
  let unproven = 0
  const recruits = findRecruits(basis, best?.value ?? null, (pool, marks, wanted) => {
    const result = search(pool, marks, basis.limits, { ...wanted, ...part.next() })
    part.spend(result.work)
    if (!result.proven && !wanted.any) unproven++
    return result
  })
  return { recruits, unproven }
}

/** What stays the same when ratings or our own constants vary, and which ratings are worth asking for. */
function tryChance(basis: Basis, best: Valued | null, start: Members[], budget: Budget) {
  const { draws, parameterDraws } = basis.settings
  const uncertainties = drawRatings(basis, draws)
  const outcome = repeatSearch(basis, uncertainties, draws, start, budget.part(0.8, draws))
  const trials: Trials = best
    ? varyConstants(basis, best.members, parameterDraws, start, budget.part(1, parameterDraws))
    : { draws: 0, stayed: 0, unproven: 0 }
  const choices = outcome.winners.slice(0, groupsCompared).map((each) => each.members)
  const isListed = best && choices.some((each) => distance(each, best.members) === 0)
  const compared = best && !isListed ? [best.members, ...choices] : choices
  return { outcome, trials, ask: findQuestions(basis, uncertainties, outcome.draws, compared) }
}

/** Without a group, a requirement counts as unmet when nobody can meet it or lifting it would help. */
function describeRequirements(
  { pool, marks }: Basis,
  requirements: Requirement[],
  best: Valued | null,
  relaxations: string[][],
): RequirementResult[] {
  const eligible = [...pool.ids.keys()].filter((each) => marks.allowed[each] === 1)
  return requirements.map((each) => {
    const by = countIn(each, best?.members ?? eligible)
    const met = best ? isMet(each, best.members) : by.length >= each.min && !relaxations.flat().includes(each.id)
    return { id: each.id, met, by: by.map((person) => pool.ids[person]!) }
  })
}

/** Shares of draws are of those with a group. */
const withGroup = ({ draws, infeasible }: Outcome): number => draws - infeasible

function stabilityOf(outcome: Outcome, person: number) {
  if (withGroup(outcome) === 0) return { stability: null, band: null }
  const count = outcome.winners.reduce((sum, each) => sum + (each.members.includes(person) ? each.count : 0), 0)
  const stability = count / withGroup(outcome)
  return { stability, band: stability >= bands.core ? 'core' : stability < bands.out ? 'out' : 'swing' } as const
}

function describeRobustness(
  { outcome, trials }: { outcome: Outcome; trials: Trials },
  seed: number,
  best: Valued | null,
  nameOf: (members: Members) => string[],
): Robustness {
  const share = (count: number) => (withGroup(outcome) === 0 ? null : count / withGroup(outcome))
  const own = outcome.winners.find((each) => best && distance(each.members, best.members) === 0)
  return {
    draws: outcome.draws,
    seed,
    infeasible: outcome.draws === 0 ? null : outcome.infeasible / outcome.draws,
    share: best && share(own?.count ?? 0),
    groups: outcome.winners
      .slice(0, groupsListed)
      .map((each) => ({ group: nameOf(each.members), share: each.count / withGroup(outcome) })),
    parameters: { draws: trials.draws, share: trials.draws === 0 ? null : trials.stayed / trials.draws },
  }
}

/** The sort is stable: equal ones stay in the order of actors, then of dimensions. */
const vetoesIn = ({ vetoes, draws }: Outcome): Veto[] =>
  vetoes
    .map(({ actor, dimension, count }) => ({ actor, dimension, share: count / draws }))
    .filter(({ share }) => share >= leastVeto)
    .sort((left, right) => right.share - left.share)
    .slice(0, vetoesListed)
