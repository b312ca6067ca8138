import type { Basis } from './basis.ts'
import { isProvisional, standingReasons, vetoes } from './eligibility.ts'
import { unratedOf } from './levels.ts'
import { findStandIn, withPerson } from './prices.ts'
import type { ActorResult } from './recommendation.ts'
import type { Members, Valued } from './search/group.ts'
import { isUnsettled, type SearchOptions, type SearchResult } from './search/search.ts'
import { meritOf, tensionOf } from './suitability.ts'
import { ours } from './yardstick.ts'

export type PricedActor = Omit<ActorResult, 'stability' | 'band'>

/** What the recommendation says about each actor, prices by choosing anew with and without the person. */
export function describeActors(
  basis: Basis,
  best: Valued | null,
  start: Members[],
  find: (wanted: SearchOptions) => SearchResult,
): PricedActor[] {
  const { actors, settings, levels, floors, pool } = basis
  return actors.map((actor) => {
    const own = levels.get(actor.id)!
    const reasons = [...standingReasons(actor, settings), ...vetoes(own, floors)].sort()
    const eligible = reasons.length === 0
    const person = pool.ids.indexOf(actor.id)
    const recommended = best?.members.includes(person) ?? false
    const merit = meritOf(ours.weights[actor.sector], own)
    const tension = tensionOf(own)
    const standIn = best && recommended ? findStandIn(basis, best.members, person) : null
    const without = best && recommended ? find({ exclude: [person], start }) : null
    const within =
      best && eligible && !recommended
        ? find({ include: [person], start: [...start, ...withPerson(best, person)] })
        : null
    return {
      id: actor.id,
      eligible,
      ineligibleBecause: reasons,
      provisional: eligible && isProvisional(own, floors),
      merit,
      tension,
      suitability: merit - tension,
      unrated: unratedOf(own),
      recommended,
      priceOut: priceOf(best, without),
      priceIn: priceOf(best, within),
      ...([without, within].some((each) => each && isUnsettled(each)) && { unsettled: true as const }),
      standIn: standIn && { id: pool.ids[standIn.person]!, value: standIn.value },
    }
  })
}

/** Where the best group was not proven, what is found beside it may even be better: then nothing is lost. */
function priceOf(best: Valued | null, found: SearchResult | null): number | null {
  const other = found?.groups[0]
  return best && other ? Math.max(0, best.value - other.value) : null
}
