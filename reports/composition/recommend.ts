import { arrangeCase, type CaseFile, hashCase } from '../case/case-file.ts'
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
import { writeStatements } from './words/statements.ts'

export interface AnalysisOptions {
  /** Called now and then with the share of the work that is done, 0–1. */
  onProgress?: (share: number) => void
  /** Asked now and then; once it says true, the analysis ends with what it has: see `status` and `robustness.draws`. */
  shouldStop?: () => boolean
  /** Branches one search may visit; beyond that the status is best_found. The same number gives the same bytes. */
  steps?: number
}

const alternativesListed = 5
const diverseListed = 3
const groupsListed = 10
/** Best groups of the draws among which a question may change the choice. */
const groupsCompared = 60

/** The recommendation for a case (model, sections 2–7). The same case gives the same bytes, in whatever order it lists things. */
export function recommend(given: CaseFile, options: AnalysisOptions = {}): Recommendation {
  const file = arrangeCase(given)
  const basis = layOut(file)
  const { pool, marks, limits, settings } = basis
  const requirements = requirementsOf(settings, pool)
  const { onProgress, ...effort } = options

  let gap: number | undefined
  /** Searches, and remembers how much an unproven search may have missed. */
  const look = (wanted: SearchOptions): SearchResult => {
    const result = search(pool, marks, limits, { ...wanted, ...effort })
    if (!result.proven) gap = Math.max(gap ?? 0, result.open - (result.groups[0]?.value ?? result.open))
    return result
  }

  const ranked = look({ keep: alternativesListed + 1 }).groups
  const best = ranked[0] ?? null
  const start = ranked.map((each) => each.members)
  const nameOf = (members: Members) => members.map((each) => pool.ids[each]!)
  const compare = (each: Valued): Alternative => ({
    group: nameOf(each.members),
    value: each.value,
    difference: best!.value - each.value,
  })

  const sizes = Array.from({ length: limits.size.max - limits.size.min + 1 }, (_, at) => limits.size.min + at)
  const sizeProfile = sizes.map((size) => {
    const found = best ? look({ size: { min: size, max: size }, start }).groups[0] : undefined
    return { size, value: found?.value ?? null, group: nameOf(found?.members ?? []) }
  })
  const diverse = best ? findDiverse(best, (apart) => look({ apart, start }).groups[0]) : []
  const prices = describeActors(basis, best, start, (wanted) => look(wanted).groups[0])
  const relaxations = best || gap !== undefined ? [] : findRelaxations(basis, requirements)
  const recruit = findRecruits(basis, best?.value ?? null, effort)
  onProgress?.(0.2)

  const uncertainties = drawRatings(basis, settings.draws)
  const outcome = repeatSearch(basis, uncertainties, settings.draws, start, {
    ...effort,
    onProgress: (share) => onProgress?.(0.2 + 0.6 * share),
  })
  const choices = outcome.winners.slice(0, groupsCompared).map((each) => each.members)
  const isListed = best && choices.some((each) => distance(each, best.members) === 0)
  const ask = findQuestions(
    basis,
    uncertainties,
    outcome.draws,
    best && !isListed ? [best.members, ...choices] : choices,
  )
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
  return { ...recommendation, statements: writeStatements(file, recommendation) }
}

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
