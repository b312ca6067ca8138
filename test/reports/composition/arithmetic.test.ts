import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import { drawValue, plausibleValues } from '../../../reports/composition/chance/plausible.ts'
import { randomSequence } from '../../../reports/composition/chance/random.ts'
import { type Evidence, levelOf, levelsOf, ratingOf, readEvidence } from '../../../reports/composition/levels.ts'
import { meritOf, tensionOf, weights } from '../../../reports/composition/suitability.ts'
import { ours } from '../../../reports/composition/yardstick.ts'
import { dimensions, sectors } from '../../../surveys/vocabulary.ts'

const judged = (value: number, confidence: 'low' | 'medium' | 'high' = 'medium') => ({ value, confidence })
const known = (evidence: Partial<Evidence>): Evidence => ({ independent: [], self: null, ...evidence })

describe('the level of an actor', () => {
  it('takes the consensus before independent ratings, and their mean rounded half up', () => {
    expect(ratingOf(known({ consensus: judged(2), independent: [judged(5)] }))).toBe(20)
    expect(ratingOf(known({ independent: [judged(2), judged(3)] }))).toBe(25)
    expect(ratingOf(known({ independent: [judged(2), judged(3), judged(3)] }))).toBe(27)
    expect(ratingOf(known({}))).toBeNull()
  })

  it('weighs the self-assessment, rounded half up', () => {
    expect(levelOf(30, 18, 20)).toBe(28)
    expect(levelOf(20, 18, 20)).toBe(20)
    expect(levelOf(40, 43, 50)).toBe(42)
  })

  it('never counts a self-report alone above the middle', () => {
    expect(levelOf(null, 48, 20)).toBe(30)
    expect(levelOf(null, 12, 20)).toBe(12)
    expect(levelOf(null, null, 20)).toBeNull()
  })

  it('ignores ratings that only say why there is none, and keeps scores exact to a tenth', () => {
    const file: CaseFile = {
      format: 'tragwerk-case/1',
      municipality: { id: 'm1', name: 'Ort' },
      actors: [{ id: 'a01', name: 'A', sector: 'police', status: 'candidate' }],
      ratings: [{ actor: 'a01', dimension: 'motivation', rater: 'k', kind: 'consensus', missing: 'refused' }],
      selfAssessments: [{ actor: 'a01', instrument: 's@1', scores: { knowledge: 2.9, motivation: 1.15 } }],
    }
    const evidence = readEvidence(file).get('a01')!
    expect(evidence[0]).toEqual({ independent: [], self: 12 })
    expect(levelsOf(evidence, 20).slice(0, 3)).toEqual([12, 29, null])
  })
})

describe('suitability', () => {
  it('has weights that sum up to 100 in every sector', () => {
    for (const sector of sectors) expect(Object.values(weights[sector]).reduce((sum, each) => sum + each, 0)).toBe(100)
  })

  it('runs from 0 for nobody rated to 100 for the top of every scale', () => {
    for (const sector of sectors) {
      expect(
        meritOf(
          ours.weights[sector],
          dimensions.map(() => null),
        ),
      ).toBe(0)
      expect(
        meritOf(
          ours.weights[sector],
          dimensions.map(() => 50),
        ),
      ).toBe(100)
    }
  })

  it('loses half of what public action outweighs discretion by, when both are known', () => {
    const levels = (confidentiality: number | null, activism: number | null) =>
      dimensions.map((each) =>
        each === 'confidentiality' ? confidentiality : each === 'public_activism' ? activism : 30,
      )
    expect(tensionOf(levels(20, 45))).toBe(13)
    expect(tensionOf(levels(45, 20))).toBe(0)
    expect(tensionOf(levels(null, 50))).toBe(0)
    expect(tensionOf(levels(20, null))).toBe(0)
  })
})

describe('plausible ratings', () => {
  it('follow the confidence, and go back to the rating at the ends of the scale', () => {
    expect(plausibleValues(known({ consensus: judged(3, 'high') }))?.weights).toEqual([0, 0, 10, 0, 0])
    expect(plausibleValues(known({ consensus: judged(3) }))?.weights).toEqual([0, 2, 6, 2, 0])
    expect(plausibleValues(known({ consensus: judged(5, 'low') }))?.weights).toEqual([0, 0, 0, 3, 7])
  })

  it('of several raters are those of one of them at random', () => {
    const { weights, total } = plausibleValues(known({ independent: [judged(1), judged(4, 'high')] }))!
    expect(weights).toEqual([8, 2, 0, 10, 0])
    expect(total).toBe(20)
  })

  it('are all values alike where nothing is rated, and none where only a self-assessment stands', () => {
    expect(plausibleValues(known({}))).toEqual({ weights: [1, 1, 1, 1, 1], total: 5 })
    expect(plausibleValues(known({ self: 40 }))).toBeNull()
  })

  it('are drawn as often as they weigh', () => {
    const plausible = plausibleValues(known({ consensus: judged(4, 'low') }))!
    const random = randomSequence(1, 2, 3)
    const counts = [0, 0, 0, 0, 0]
    for (let draw = 0; draw < 10_000; draw++) counts[drawValue(plausible, random()) - 1]!++
    expect(counts.map((each) => Math.round(each / 500) / 20)).toEqual([0, 0, 0.3, 0.4, 0.3])
  })

  it('come from sequences that differ by seed, person and dimension, and repeat', () => {
    const start = (...keys: number[]) => randomSequence(...keys)()
    expect(start(1, 2, 3)).toBe(start(1, 2, 3))
    expect(new Set([start(1, 2, 3), start(2, 2, 3), start(1, 3, 3), start(1, 2, 4), start(1, 3, 2)]).size).toBe(5)
  })
})
