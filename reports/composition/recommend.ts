import { type CaseFile, hashCase } from '../case/case-file.ts'
import { inNormalForm } from '../case/normal-form.ts'
import { describeActors } from './actors.ts'
import { type Basis, layOut } from './basis.ts'
import { drawRatings } from './chance/draws.ts'
import { findQuestions } from './chance/questions.ts'
import { type Outcome, repeatSearch } from './chance/robustness.ts'
import type { Alternative, Recommendation, RequirementResult, Robustness } from './recommendation.ts'
import { findRecruits } from './recruits.ts'
import { findRelaxations } from './relaxations.ts'
import { countIn, isMet, type Requirement, requirementsOf } from './requirements.ts'
import { distance, type Members, partsOf, type Valued } from './search/group.ts'
import { type SearchOptions, type SearchResult, search } from './search/search.ts'
import { sayRecommendation } from './words/statements.ts'

export interface AnalysisOptions {
  /** Called now and then with the share of the work that is done, 0–1. */
  onProgress?: (share: number) => void
  /** Asked now and then; once it says true, the analysis ends with what it has: see `status` and `robustness.draws`. */
  shouldStop?: () => boolean
  /** Branches one search may visit; beyond that the status is best_found. The same number gives the same bytes. */
  steps?: number
}

type Effort = Pick<AnalysisOptions, 'steps' | 'shouldStop'>

const alternativesListed = 5
const diverseListed = 3
const groupsListed = 10
/** Best groups of the draws among which a question may change the choice. */
const groupsCompared = 60

/** The recommendation for a case (model, sections 2–7). The same case gives the same bytes, in whatever order it lists things. */
export function recommend(given: CaseFile, options: AnalysisOptions = {}): Recommendation {
  const file = inNormalForm(given)
  const basis = layOut(file)
  const { pool, marks, settings } = basis
  const requirements = requirementsOf(settings, pool)
  const { onProgress, ...effort } = options
  const nameOf = (members: Members) => members.map((each) => pool.ids[each]!)
  const { look, findGap } = searchesIn(basis, effort)

  const ranked = look({ keep: alternativesListed + 1 }).groups
  const best = ranked[0] ?? null
  const start = ranked.map((each) => each.members)
  const findBest = (wanted: SearchOptions) => look(wanted).groups[0]
  const compare = ({ members, value }: Valued): Alternative => ({
    group: nameOf(members),
    value,
    difference: best!.value - value,
  })
  const sizeProfile = allowedSizes(basis).map((size) => {
    const found = best ? findBest({ size: { min: size, max: size }, start }) : undefined
    return { size, value: found?.value ?? null, group: nameOf(found?.members ?? []) }
  })
  const diverse = best ? findDiverse(best, (apart) => findBest({ apart, start })) : []
  const prices = describeActors(basis, best, start, findBest)
  const gap = findGap()
  const relaxations = best || gap !== undefined ? [] : findRelaxations(basis, requirements)
  const recruit = findRecruits(basis, best?.value ?? null, effort)
  onProgress?.(0.2)
  const { outcome, ask } = tryChance(basis, best, start, {
    ...effort,
    onProgress: (share) => onProgress?.(0.2 + 0.6 * share),
  })
  onProgress?.(1)

  const recommendation: Recommendation = {
    format: 'tragwerk-recommendation/1',
    case: { municipality: file.municipality.id, sha256: hashCase(file) },
    status: gap !== undefined ? 'best_found' : best ? 'optimal' : 'infeasible',
    ...(gap !== undefined && { gap }),
    group: nameOf(best?.members ?? []),
    value: best?.value ?? null,
    parts: best && partsOf(pool, marks, settings.memberCost, best.members),
    alternatives: ranked.slice(1).map(compare),
    diverse: diverse.map(compare),
    sizeProfile,
    actors: prices.map((each) => ({ ...each, ...stabilityOf(outcome, pool.ids.indexOf(each.id)) })),
    requirements: describeRequirements(basis, requirements, best, relaxations),
    relaxations,
    recruit,
    ask,
    robustness: describeRobustness(outcome, settings.seed, nameOf),
    statements: [],
  }
  return { ...recommendation, statements: sayRecommendation(file, recommendation) }
}

/** Searches, and remembers by how many points the unproven ones may have missed the best; undefined while all are proven. */
function searchesIn({ pool, marks, limits }: Basis, effort: Effort) {
  let gap: number | undefined
  const look = (wanted: SearchOptions): SearchResult => {
    const result = search(pool, marks, limits, { ...wanted, ...effort })
    if (!result.proven) gap = Math.max(gap ?? 0, result.open - (result.groups[0]?.value ?? result.open))
    return result
  }
  return { look, findGap: () => gap }
}

const allowedSizes = ({ limits: { size } }: Basis): number[] =>
  Array.from({ length: size.max - size.min + 1 }, (_, at) => size.min + at)

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

/** What stays the same when ratings vary within what is plausible, and which ratings are worth asking for. */
function tryChance(basis: Basis, best: Valued | null, start: Members[], options: AnalysisOptions) {
  const uncertainties = drawRatings(basis, basis.settings.draws)
  const outcome = repeatSearch(basis, uncertainties, basis.settings.draws, start, options)
  const choices = outcome.winners.slice(0, groupsCompared).map((each) => each.members)
  const isListed = best && choices.some((each) => distance(each, best.members) === 0)
  const compared = best && !isListed ? [best.members, ...choices] : choices
  return { outcome, ask: findQuestions(basis, uncertainties, outcome.draws, compared) }
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

function stabilityOf({ draws, winners }: Outcome, person: number) {
  if (draws === 0) return { stability: null, band: null }
  const count = winners.reduce((sum, each) => sum + (each.members.includes(person) ? each.count : 0), 0)
  const stability = count / draws
  return { stability, band: stability >= 0.8 ? 'core' : stability < 0.2 ? 'out' : 'swing' } as const
}

function describeRobustness(outcome: Outcome, seed: number, nameOf: (members: Members) => string[]): Robustness {
  const share = (count: number) => (outcome.draws === 0 ? 0 : count / outcome.draws)
  return {
    draws: outcome.draws,
    seed,
    infeasible: share(outcome.infeasible),
    groups: outcome.winners
      .slice(0, groupsListed)
      .map((each) => ({ group: nameOf(each.members), share: share(each.count) })),
  }
}
