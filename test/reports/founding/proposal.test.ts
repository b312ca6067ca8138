import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import { proposeFounding } from '../../../reports/founding/proposal.ts'

type Judgement = NonNullable<NonNullable<CaseFile['situation']>['judgements']>[number]

const judged = (given: Partial<Judgement>): Judgement => ({
  indicator: 'B1',
  rater: 'c1',
  kind: 'independent',
  ...given,
})
const proposed = (...judgements: Judgement[]) =>
  proposeFounding({
    format: 'tragwerk-case/1',
    municipality: { id: 'm1', name: 'Ort' },
    actors: [],
    situation: { judgements },
  })

describe('the criteria proposed from the judgement of the place', () => {
  it.each([
    [1, 'no'],
    [2, 'no'],
    [3, 'partly'],
    [4, 'yes'],
    [5, 'yes'],
  ] as const)('step %i is %s', (value, expected) => {
    expect(proposed(judged({ value })).B1).toEqual({ value: expected, step: value, kind: 'independent' })
  })

  it('are the mean of the independent ones, half up', () => {
    expect(proposed(judged({ value: 3 }), judged({ value: 4, rater: 'c2' })).B1).toMatchObject({
      value: 'yes',
      step: 4,
    })
    const three = [judged({ value: 2 }), judged({ value: 2, rater: 'c2' }), judged({ value: 3, rater: 'c3' })]
    expect(proposed(...three).B1).toMatchObject({ value: 'no', step: 2 })
  })

  it('are the consensus where there is one, whatever each judged', () => {
    const agreed = judged({ value: 3, kind: 'consensus' })
    expect(proposed(judged({ value: 5 }), agreed).B1).toEqual({ value: 'partly', step: 3, kind: 'consensus' })
  })

  it('are not known where nobody gave a step', () => {
    const missing = judged({ missing: 'unknown' })
    expect(proposed(missing, judged({ indicator: 'M1', value: 5 }))).toMatchObject({
      B1: { value: 'unknown', step: null },
      M1: { value: 'yes' },
      M5: { value: 'unknown' },
    })
    expect(proposed().A1).toBeUndefined()
  })
})
