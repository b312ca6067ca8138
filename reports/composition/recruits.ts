import { mostMembers } from '../../surveys/membership.ts'
import { type ActorAttributes, dimensions, type Sector, sectors } from '../../surveys/vocabulary.ts'
import type { Basis } from './basis.ts'
import type { Levels } from './levels.ts'
import type { Recommendation, Recruit } from './recommendation.ts'
import { featuresOf, flagsOf, type Marks, type Pool } from './search/pool.ts'
import { replacingIn } from './search/replacing.ts'
import type { SearchOptions, SearchResult } from './search/search.ts'
import { suitabilityOf, weights } from './suitability.ts'
import { ours } from './yardstick.ts'

/** What each sector is asked to bring into the group (H 3.1; coordination and facilitation H 4.3). */
const wanted: Record<Sector, ActorAttributes> = {
  administration: { senior: true, accessToMayor: true },
  justice: { court: 'local' },
  police: { rightWingExtremismDesk: true },
  civil_society: { canCoordinate: true, canFacilitate: true },
}

/** A well-suited newcomer, level and rating alike: 4 in the three dimensions that weigh most in the sector, 3 in all others. */
function newcomerLevels(sector: Sector): Levels {
  const weight = (at: number) => weights[sector][dimensions[at]!]
  const heaviest = [...dimensions.keys()].sort((left, right) => weight(right) - weight(left)).slice(0, 3)
  return dimensions.map((_, at) => (heaviest.includes(at) ? 40 : 30))
}

/** Searches among more people than there are. */
export type Look = (pool: Pool, marks: Marks, wanted: SearchOptions) => SearchResult

/** Newcomers per sector, in the order of the sectors. */
type Counts = readonly number[]

/** The pool with newcomers at its end: without ties, with the attributes their sector needs, past every floor. */
function widen({ pool, marks, settings }: Basis, counts: Counts): { pool: Pool; marks: Marks } {
  const newcomers = sectors.flatMap((sector, at) => Array.from({ length: counts[at]! }, () => sector))
  const nothing = newcomers.map(() => [])
  const wider = {
    ids: [...pool.ids, ...newcomers.map((_, at) => `newcomer ${at + 1}`)],
    sector: Uint8Array.of(...pool.sector, ...newcomers.map((each) => sectors.indexOf(each))),
    flags: Uint8Array.of(...pool.flags, ...newcomers.map((each) => flagsOf(each, wanted[each]))),
    milieus: [...pool.milieus, ...nothing],
    milieuCount: pool.milieuCount,
    trusted: [...pool.trusted, ...nothing],
    rivals: [...pool.rivals, ...nothing],
    barred: [...pool.barred, ...nothing],
  }
  return {
    pool: { ...wider, replacing: replacingIn(wider) },
    marks: {
      points: Int32Array.of(
        ...marks.points,
        ...newcomers.map((each) => suitabilityOf(ours.weights[each], newcomerLevels(each)) - settings.memberCost),
      ),
      features: Uint8Array.of(
        ...marks.features,
        ...newcomers.map((each) => featuresOf(each, newcomerLevels(each), wanted[each])),
      ),
      allowed: Uint8Array.of(...marks.allowed, ...newcomers.map(() => 1)),
      yardstick: marks.yardstick,
    },
  }
}

/**
 * Per sector, how many further persons are needed before a group is possible, and what a well-suited newcomer adds
 * (model, section 7). Needed is the smallest number altogether; of several ways the one with the best group. Where no
 * group is possible now, the gain of needed persons is the value that becomes possible with all of them.
 */
export function findRecruits(basis: Basis, value: number | null, look: Look): Recruit[] {
  const best = (counts: Counts) => bestValue(basis, counts, look)
  const needed = value === null ? fewestNewcomers(basis, look) : [0, 0, 0, 0]
  if (!needed) return sectors.map((sector) => ({ sector, needed: null, gain: null }))
  const enough = value ?? best(needed)
  const gainOf = (at: number): number | null => {
    if (needed[at]! > 0 || enough === null) return enough
    const more = best(needed.with(at, 1))
    // a search that ended early may not have found again what is known to be possible
    return more === null ? null : Math.max(0, more - enough)
  }
  return sectors.map((sector, at) => ({ sector, needed: needed[at]!, gain: gainOf(at) }))
}

interface Gain {
  sector: Sector
  /** Points one more person adds. */
  gain: number
}

/** From which sectors one more person would make a group stronger: where most, and where else. */
export function gainsIn({ recruit }: Recommendation): { best: Gain | undefined; others: Gain[] } {
  const gains = recruit.flatMap(({ sector, gain }) => (gain !== null && gain > 0 ? [{ sector, gain }] : []))
  const best = gains.toSorted((left, right) => right.gain - left.gain)[0]
  return { best, others: gains.filter((each) => each !== best) }
}

function bestValue(basis: Basis, counts: Counts, look: Look, any = false): number | null {
  const { pool, marks } = widen(basis, counts)
  return look(pool, marks, { any, valueOnly: true }).groups[0]?.value ?? null
}

function fewestNewcomers(basis: Basis, look: Look): number[] | null {
  const isPossible = (counts: Counts) => bestValue(basis, counts, look, true) !== null
  if (!isPossible([mostMembers, mostMembers, mostMembers, mostMembers])) return null
  for (let total = 1; total <= mostMembers; total++) {
    const ways = splits(total, sectors.length).filter(isPossible)
    if (ways.length === 0) continue
    const values = ways.map((each) => bestValue(basis, each, look) ?? Number.NEGATIVE_INFINITY)
    return ways[values.indexOf(Math.max(...values))]!
  }
  return null
}

/** All ways to write a number as a sum of so many numbers, larger first numbers first. */
function splits(total: number, parts: number): number[][] {
  if (parts === 1) return [[total]]
  return Array.from({ length: total + 1 }, (_, at) => total - at).flatMap((first) =>
    splits(total - first, parts - 1).map((rest) => [first, ...rest]),
  )
}
