import { describe, expect, it } from 'vitest'
import type { CaseFile, RatingRecord } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { dimensions } from '../../../surveys/vocabulary.ts'
import { hardCase, runs } from './oracle/hard-case.ts'
import { dice } from './random-case.ts'

/** A case with somebody who is alike in everything to another: what they bring, how they are seen, whom they trust. */
function twinned(seed: number): { file: CaseFile; pair: [string, string] } {
  const random = dice(seed + 31)
  const hard = hardCase(30_000 + seed, 8 + (seed % 3))
  const file = {
    ...hard,
    ties: hard.ties!.map(({ source: _, confirmed: __, ...tie }) => tie),
    settings: { ...hard.settings, include: [], exclude: [], draws: 2000, parameterDraws: 0, seed },
  }
  const one = file.actors[Math.floor(random() * file.actors.length)]!.id
  // before or behind the other by id, so that an order of ids would show
  const other = random() < 0.5 ? `0-${one}` : `${one}-z`
  const doubled = <T extends { actor: string }>(list: T[]) => [
    ...list,
    ...list.filter(({ actor }) => actor === one).map((each) => ({ ...each, actor: other })),
  ]
  const likewise = file.ties.flatMap((tie) =>
    tie.a === one ? [{ ...tie, a: other }] : tie.b === one ? [{ ...tie, b: other }] : [],
  )
  return {
    pair: [one, other],
    file: {
      ...file,
      actors: [...file.actors, { ...file.actors.find(({ id }) => id === one)!, id: other }],
      ties: [...file.ties, ...likewise],
      ratings: doubled(file.ratings!),
      selfAssessments: doubled(file.selfAssessments!),
    },
  }
}

/** How far apart the two come out, and how many draws had a group. */
function compare(file: CaseFile, pair: [string, string]): { apart: number; draws: number } | undefined {
  const { actors, robustness } = recommend(file)
  const [one, other] = pair.map((id) => actors.find((each) => each.id === id)!.stability)
  if (one === undefined || one === null) return undefined
  return { apart: Math.abs(one - other!), draws: robustness.draws * (1 - robustness.infeasible!) }
}

/** Everybody is rated for certain in everything. */
function certain(file: CaseFile): CaseFile {
  const ratings = file.actors.flatMap(({ id: actor }) =>
    dimensions.map((dimension): RatingRecord => {
      const known = file.ratings!.find((each) => each.actor === actor && each.dimension === dimension && each.value)
      return { actor, dimension, rater: 'k', kind: 'consensus', value: known?.value ?? 3, confidence: 'high' }
    }),
  )
  return { ...file, ratings, settings: { ...file.settings, draws: 2000 } }
}

describe('two persons who are alike in everything', () => {
  it('share by lot where all ratings are certain, whatever their ids', () => {
    for (let seed = 0; seed < 16 * runs; seed++) {
      const { file, pair } = twinned(seed)
      const found = compare(certain(file), pair)
      if (found) expect(found.apart, `case ${seed}`).toBeLessThan(0.03)
    }
  })

  it('come out alike where chance draws their ratings, as closely as so many draws with a group can tell', () => {
    for (let seed = 0; seed < 16 * runs; seed++) {
      const { file, pair } = twinned(seed)
      const found = compare(file, pair)
      if (found) expect(found.apart, `case ${seed}`).toBeLessThan(Math.max(0.03, 1.4 / Math.sqrt(found.draws)))
    }
  })
})
