import { describe, expect, it } from 'vitest'
import {
  findRecommendation,
  listRecommendations,
  removeScenario,
  saveRecommendation,
} from '../../../db/reports/recommendations.ts'
import { later, recommendation } from '../given.ts'
import { here, there } from '../towns.ts'

describe('a recommendation', () => {
  it('is frozen with its case, listed without it, latest first', async () => {
    await saveRecommendation(here, recommendation('k1'))
    await saveRecommendation(here, recommendation('k2', { kind: 'scenario', name: 'Ohne a01', now: later(1) }))
    const list = await listRecommendations(here)
    expect(list.map((each) => [each.id, each.name])).toEqual([
      ['k2', 'Ohne a01'],
      ['k1', null],
    ])
    expect(list[0]).not.toHaveProperty('case')
    expect(await findRecommendation(here, 'k1')).toMatchObject({
      case: { actors: ['a01'] },
      result: { group: ['a01'], value: 12 },
    })
    expect(await findRecommendation(there, 'k1')).toBeUndefined()
  })

  it('goes only when it is a scenario', async () => {
    await saveRecommendation(here, recommendation('k1'))
    await saveRecommendation(here, recommendation('k2', { kind: 'scenario' }))
    expect([await removeScenario(here, 'k1'), await removeScenario(here, 'k2')]).toEqual([false, true])
  })
})
