import { describe, expect, it } from 'vitest'
import { readCase, writeCase } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { expectFrom } from './oracle/enumeration.ts'
import { hardCase, runs } from './oracle/hard-case.ts'
import { appraise, readModel } from './oracle/model.ts'

/**
 * 320 hard cases in eight lots, three quarters of them with 15 or 16 persons: all groups are looked at, and everything
 * that follows from the list of all groups must be what the engine says. RUNS=10 looks at ten times as many.
 */
const lots = Array.from({ length: 8 * runs }, (_, lot) => lot)

describe.each(lots)('lot %i of forty hard cases', (lot) => {
  it('agrees with the list of all groups', () => {
    for (let seed = lot * 40; seed < lot * 40 + 40; seed++) {
      const file = hardCase(seed, seed % 4 === 0 ? 7 + (seed % 8) : 15 + (seed % 2))
      const read = readCase(writeCase(file))
      if ('problems' in read) throw new Error(`case ${seed}: ${JSON.stringify(read.problems)}`)
      const model = readModel(file)
      const found = recommend(read.case)
      const { actors, ...expected } = expectFrom(model)
      expect({ seed, ...found }).toMatchObject({ seed, ...expected })
      const eligible = found.actors.filter((each) => each.eligible)
      expect([seed, eligible.map(({ id }) => id)]).toEqual([seed, model.people.map(({ id }) => id)])
      if (actors) expect([seed, eligible]).toMatchObject([seed, actors])
      const { parts, broken, torn, strangers } = appraise(model, found.group)
      if (found.parts) expect([seed, found.parts, broken, torn, strangers]).toEqual([seed, parts, [], 0, []])
    }
  })
})
