import { expect, it } from 'vitest'
import { layOut } from '../../../reports/composition/basis.ts'
import { Budget } from '../../../reports/composition/budget.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { search } from '../../../reports/composition/search/search.ts'
import { madeCase } from '../../made-case.ts'
import { randomCase } from './random-case.ts'

const hundredths = (share: number) => Math.round(share * 100) / 100

function watch(work: number, planned: number) {
  const seen: number[] = []
  return { seen, budget: new Budget({ work, onProgress: (share) => seen.push(share) }, planned) }
}

it('moves within one long search, by the work that is done', () => {
  const { ratings, selfAssessments, ...file } = randomCase(4, { people: 500, ties: 6 / 500 })
  const { pool, marks, limits } = layOut(file)
  const { seen, budget } = watch(2_000_000, 1000)
  const result = search(pool, marks, limits, { ...budget.part(1, 1).next(), valueOnly: true })
  expect(result.work).toBeGreaterThan(500_000)
  expect(seen.length).toBeGreaterThan(2)
  expect(seen).toEqual([...new Set(seen)].sort((one, other) => one - other))
})

it('counts what is done and never goes back, however much a search takes', () => {
  const { seen, budget } = watch(1000, 4)
  const part = budget.part(1, 4)
  part.next().onWork(500)
  part.next().onWork(100)
  part.spend(600)
  part.spend(10)
  part.next().onWork(390)
  expect(seen).toEqual([0.5, 0.6, 0.61])
  budget.finish()
  expect(seen.at(-1)).toBe(1)
})

it('tells hundredths that grow, the same for the same case', () => {
  const file = { ...madeCase(30), settings: { draws: 40, parameterDraws: 10 } }
  const watched = () => {
    const seen: number[] = []
    recommend(file, { onProgress: (share) => seen.push(share) })
    return seen
  }
  const seen = watched()
  expect(seen.at(-1)).toBe(1)
  expect(seen.length).toBeGreaterThan(20)
  expect(seen).toEqual([...new Set(seen.map(hundredths))].sort((one, other) => one - other))
  expect(watched()).toEqual(seen)
})
