import { describe, expect, it } from 'vitest'
import { readCase, writeCase } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { solveByHand } from './brute-force.ts'
import { randomCase } from './random-case.ts'

/** 1,200 cases in twelve lots: sizes, sectors, floors, include, exclude, weights and costs differ as well. */
describe.each(Array.from({ length: 12 }, (_, lot) => lot))('lot %i of a hundred random cases', (lot) => {
  it('agrees with looking at every subset', () => {
    for (let seed = lot * 100; seed < lot * 100 + 100; seed++) {
      const file = randomCase(seed, {
        people: seed % 3 === 0 ? 4 + (seed % 5) : 9 + (seed % 6),
        ties: (seed % 5) / 5,
        settings: seed % 4 !== 0,
      })
      const read = readCase(writeCase(file))
      if ('problems' in read) throw new Error(`case ${seed}: ${JSON.stringify(read.problems)}`)
      const found = recommend({ ...read.case, settings: { ...read.case.settings, draws: 0 } })
      const byHand = solveByHand(file)
      expect({ seed, ...found }).toMatchObject({ seed, ...byHand })
    }
  })
})
