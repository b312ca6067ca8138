import type { Basis } from './basis.ts'
import type { Doubt, Recommendation, Sureness } from './recommendation.ts'
import { weighted } from './suitability.ts'

/** In the order in which they are named (model, section 7). */
const doubts = ['share', 'parameters', 'infeasible', 'unrated', 'floor', 'disagreement', 'draws', 'unproven'] as const

type Known = Pick<Recommendation, 'group' | 'value' | 'status' | 'robustness' | 'disagreements'>

/** How sure we may be of the recommended group; null without one. */
export function judgeConfidence(basis: Basis, known: Known): Sureness | null {
  if (known.value === null) return null
  const grave = doubtsAt('low', basis, known)
  if (grave.length > 0) return { level: 'low', because: grave }
  const some = doubtsAt('medium', basis, known)
  return some.length > 0 ? { level: 'medium', because: some } : { level: 'high', because: [] }
}

/** None were wanted, or the analysis was told to end before. */
const isShort = (wanted: number, { draws }: { draws: number }): boolean => draws === 0 || draws < wanted

/** Below this share, from this share on, and where one in so many ratings is missing. */
export const bounds = {
  low: { share: 0.5, infeasible: 0.2, everyNth: 5 },
  medium: { share: 0.8, infeasible: 0.05, everyNth: 20 },
} as const

function doubtsAt(level: 'low' | 'medium', basis: Basis, known: Known): Doubt[] {
  const bound = bounds[level]
  const { robustness, disagreements, group, status } = known
  const { settings, floors } = basis
  const ratings = group.map((id) => basis.ratings.get(id)!)
  const missing = ratings.flatMap((own) => weighted.filter((at) => own[at] === null)).length
  const isBelow = (share: number | null) => share !== null && share < bound.share
  const isLow = level === 'low'
  const holds: Record<Doubt, boolean> = {
    share: isBelow(robustness.share),
    parameters: isBelow(robustness.parameters.share),
    infeasible: robustness.infeasible !== null && robustness.infeasible >= bound.infeasible,
    unrated: missing * bound.everyNth >= weighted.length * group.length,
    floor: isLow && ratings.some((own) => floors.some((floor, at) => floor > 0 && own[at] === null)),
    disagreement: !isLow && disagreements.some(({ actor }) => group.includes(actor)),
    draws: !isLow && (isShort(settings.draws, robustness) || isShort(settings.parameterDraws, robustness.parameters)),
    unproven: !isLow && status === 'best_found',
  }
  return doubts.filter((each) => holds[each])
}
