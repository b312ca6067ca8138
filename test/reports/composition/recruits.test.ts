import { describe, expect, it } from 'vitest'
import { recommend } from '../../../reports/composition/recommend.ts'
import { hardCase, runs } from './oracle/hard-case.ts'
import { arrange, type Person, pointsOf, readModel } from './oracle/model.ts'
import { findBest } from './oracle/solver.ts'

/**
 * Newcomers (model, section 7): level 40 in the three dimensions that weigh most in the sector (of those that weigh
 * the same, the first of the table), 30 in the others; what the sector is asked to bring (H 3.1, H 4.3); no ties.
 */
const newcomers = {
  administration: { strong: ['authority', 'confidentiality', 'motivation'], senior: true, accessToMayor: true },
  justice: { strong: ['knowledge', 'role_reflection', 'confidentiality'], court: 'local' },
  police: { strong: ['police_sharing', 'knowledge', 'motivation'], rightWingExtremismDesk: true },
  civil_society: {
    strong: ['police_sharing', 'networking', 'confidentiality'],
    canCoordinate: true,
    canFacilitate: true,
  },
} as const
type Sector = keyof typeof newcomers
const sectors = Object.keys(newcomers) as Sector[]
const dimensions = ['motivation', 'knowledge', 'authority', 'networking', 'police_sharing', 'confidentiality']
dimensions.push('role_reflection', 'commitment', 'affected_perspective', 'public_activism')

function newcomer(sector: Sector, at: number): Person {
  const { strong, ...attributes } = newcomers[sector]
  const levels = Object.fromEntries(
    dimensions.map((each) => [each, (strong as readonly string[]).includes(each) ? 40 : 30]),
  )
  return {
    id: `${sector} ${at}`,
    sector,
    attributes,
    milieus: [],
    ratings: levels,
    levels,
    ...pointsOf(sector, levels),
  }
}

const lots = Array.from({ length: 2 * runs }, (_, lot) => lot)

describe.each(lots)('lot %i of twenty cases', (lot) => {
  it('recruits as few as possible, and gains what HiGHS finds with them', async () => {
    for (let seed = 10_000 + lot * 20; seed < 10_020 + lot * 20; seed++) {
      const file = hardCase(seed, 6 + (seed % 20))
      const { people } = readModel(file)
      const { value, recruit } = recommend(file)
      const best = async (counts: number[]) => {
        const some = sectors.flatMap((each, at) => Array.from({ length: counts[at]! }, (_, n) => newcomer(each, n)))
        return (await findBest(arrange(file, [...people, ...some])))?.value ?? null
      }
      const needed = recruit.map((each) => each.needed)
      if (needed.includes(null)) {
        expect([seed, await best([9, 9, 9, 9])]).toEqual([seed, null])
        continue
      }
      const counts = needed as number[]
      const total = counts.reduce((sum, each) => sum + each, 0)
      expect([seed, total > 0]).toEqual([seed, value === null])
      for (const fewer of splits(total - 1)) expect([seed, fewer, await best(fewer)]).toEqual([seed, fewer, null])
      const values = await Promise.all(splits(total).map(best))
      const enough = Math.max(...values.flatMap((each) => each ?? []))
      expect([seed, await best(counts)]).toEqual([seed, enough])
      for (const [at, { sector, gain }] of recruit.entries()) {
        const expected = counts[at]! > 0 ? enough : (await best(counts.with(at, 1)))! - enough
        expect([seed, sector, gain]).toEqual([seed, sectors[at], expected])
      }
    }
  })
})

/** All ways to take so many newcomers from four sectors. */
function splits(total: number): number[][] {
  const counts = Array.from({ length: Math.max(0, total + 1) }, (_, count) => count)
  return counts
    .flatMap((a) => counts.flatMap((b) => counts.map((c) => [a, b, c, total - a - b - c])))
    .filter((each) => each[3]! >= 0)
}
