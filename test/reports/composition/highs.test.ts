import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import { randomSequence } from '../../../reports/composition/chance/random.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { drawConstants } from './oracle/constants.ts'
import { hardCase, runs } from './oracle/hard-case.ts'
import { appraise, readModel } from './oracle/model.ts'
import { findBest, findRelaxations } from './oracle/solver.ts'
import { dice, randomCase } from './random-case.ts'

/**
 * Beyond what can be looked at one by one, an integer program of the model (oracle/solver.ts) is the judge: 40 cases
 * of 20–40 persons, half of them plain, half of them hard. RUNS=25 looks at 25 times as many.
 */
const lots = Array.from({ length: 5 * runs }, (_, lot) => lot)
const perLot = 8

function largeCase(seed: number): CaseFile {
  const people = 20 + (seed % 21)
  const ties = ((seed >> 1) % 4) * 0.1
  const file = seed % 2 === 0 ? hardCase(seed, people) : randomCase(seed, { people, ties, settings: seed % 8 === 1 })
  return { ...file, settings: { ...file.settings, draws: 0, parameterDraws: 2 } }
}

const loss = (value: number, other: number | null) => (other === null ? null : value - other)

describe.each(lots)('lot %i of eight large cases', (lot) => {
  const seeds = Array.from({ length: perLot }, (_, at) => lot * perLot + at)

  it('has the values HiGHS finds: of the best group and the next, with and without somebody, of one size', async () => {
    for (const seed of seeds) {
      const file = largeCase(seed)
      const model = readModel(file)
      const found = recommend(file)
      const random = dice(seed)
      const pick = <T>(list: T[]): T | undefined => list[Math.floor(random() * list.length)]
      const best = async (wanted = {}) => (await findBest(model, wanted))?.value ?? null

      expect([seed, found.value]).toEqual([seed, await best()])
      if (found.value === null) continue
      expect([seed, found.status, found.gap]).toEqual([seed, 'optimal', undefined])
      for (const { group, value } of [found as { group: string[]; value: number }, ...found.alternatives])
        expect([seed, appraise(model, group)]).toMatchObject([seed, { value, broken: [], torn: 0, strangers: [] }])
      expect(found.parts).toEqual(appraise(model, found.group).parts)

      const [next] = found.alternatives
      expect([seed, next?.value ?? null]).toEqual([seed, await best({ except: [found.group] })])
      const member = pick(found.actors.filter((each) => each.recommended))!
      const without = await best({ exclude: [member.id] })
      expect([seed, member.id, member.priceOut]).toEqual([seed, member.id, loss(found.value, without)])
      const other = pick(found.actors.filter((each) => each.eligible && !each.recommended))
      const within = await best({ include: other ? [other.id] : [] })
      if (other) expect([seed, other.id, other.priceIn]).toEqual([seed, other.id, loss(found.value, within)])
      const { size, value } = pick(found.sizeProfile)!
      expect([seed, size, value]).toEqual([seed, size, await best({ size })])
    }
  })

  it('finds what HiGHS finds without one and without two who say no, and at some distance', async () => {
    for (const seed of seeds) {
      const file = largeCase(seed)
      const model = readModel(file)
      const { value, group, refusals, diverse } = recommend(file)
      if (value === null) continue
      const asked = group.filter((id) => !file.settings?.include?.includes(id))
      const from = seed % Math.max(1, asked.length - 1)
      for (const [which, count] of [
        ['one', 1],
        ['two', 2],
      ] as const) {
        const gone = asked.slice(from, from + count)
        if (gone.length < count) continue
        const left = await findBest(model, { exclude: gone })
        const { impossible, worst } = refusals![which]
        const isNamed = impossible.some((each) => each.join() === gone.join())
        expect([seed, gone, isNamed]).toEqual([seed, gone, left === null])
        if (left) expect([seed, gone, worst! >= value - left.value]).toEqual([seed, gone, true])
      }
      const farther = await findBest(model, { apart: [group, ...diverse.slice(0, 1).map((each) => each.group)] })
      expect([seed, diverse[1]?.value ?? null]).toEqual([seed, farther?.value ?? null])
    }
  })

  it('stays with the group as often as HiGHS finds none better by other constants', async () => {
    for (const seed of seeds) {
      const file = largeCase(seed)
      const { group, robustness } = recommend(file)
      if (group.length === 0) continue
      const random = randomSequence(file.settings?.seed ?? 1, 2000)
      let stayed = 0
      for (let draw = 0; draw < 2; draw++) {
        const { constants, dearer } = drawConstants(random)
        const memberCost = Math.max(0, (file.settings?.memberCost ?? 50) + dearer)
        const model = readModel({ ...file, settings: { ...file.settings, memberCost } }, constants)
        if ((await findBest(model))!.value <= appraise(model, group).value) stayed++
      }
      expect([seed, robustness.parameters]).toEqual([seed, { draws: 2, share: stayed / 2 }])
    }
  })

  it('lifts the smallest sets of requirements HiGHS finds', async () => {
    for (const seed of seeds) {
      const file = largeCase(seed)
      const found = recommend(file)
      if (found.value !== null) continue
      const sets = await findRelaxations(readModel(file))
      expect([seed, found.relaxations]).toEqual([seed, sets.slice(0, 10)])
    }
  })
})
