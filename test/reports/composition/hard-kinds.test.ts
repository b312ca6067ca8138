import { expect, it } from 'vitest'
import { layOut } from '../../../reports/composition/basis.ts'
import { search } from '../../../reports/composition/search/search.ts'
import { madeCase } from '../../made-case.ts'
import { randomCase } from './random-case.ts'

/** Work is counted, not timed: without credits for the trusted, and rooms by sector, each of these takes a multiple. */
it('proves the best of 500 who hardly differ, in a chain of trust, with little work', () => {
  const { pool, marks, limits } = layOut(madeCase(500))
  const found = search(pool, marks, limits, { keep: 6, work: 1_000_000 })
  expect(found).toMatchObject({ proven: true, ordered: true })
  expect(found.groups[0]!.value).toBe(321)
})

it('proves the best of 500 whom nobody has rated with little work', () => {
  const { ratings, selfAssessments, ...file } = randomCase(4, { people: 500, ties: 6 / 500 })
  const { pool, marks, limits } = layOut(file)
  const found = search(pool, marks, limits, { valueOnly: true, work: 2_000_000 })
  expect(found.proven).toBe(true)
  expect(found.groups[0]!.value).toBe(-172)
})
