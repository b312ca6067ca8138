import { describe, expect, it } from 'vitest'
import { alphaOf, coincidencesOf } from '../../../reports/aggregate/alpha.ts'

/** Observers in rows, units in columns, "." = not rated: to units with the values that there are. */
function unitsOf(...observers: string[]): number[][] {
  const rows = observers.map((row) => row.split(' '))
  return rows[0]!.map((_, unit) => rows.flatMap((row) => (row[unit] === '.' ? [] : [Number(row[unit])])))
}

/*
 * Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections C and D: four observers, twelve units,
 * missing values. The same data and results: manual of the R package irr (kripp.alpha), tests of the Python package
 * krippendorff.
 */
const fourObservers = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
)

describe('coincidencesOf', () => {
  it('equals the published table', () => {
    const third = 1 / 3
    const table = [
      [7, 4 * third, third, third, 0],
      [4 * third, 10, 4 * third, third, 0],
      [third, 4 * third, 8, third, 0],
      [third, third, third, 4, 0],
      [0, 0, 0, 0, 3],
    ]
    const found = coincidencesOf(fourObservers)
    for (const [at, expected] of table.flat().entries()) expect(found[at]).toBeCloseTo(expected, 12)
  })

  it('gives the published alphas of other metrics too', () => {
    const found = coincidencesOf(fourObservers)
    const counts = [9, 13, 10, 5, 3]
    const alphaBy = (apart: (a: number, b: number) => number) => {
      const sum = (weight: (a: number, b: number) => number) =>
        found.reduce((total, _, at) => {
          const [a, b] = [Math.floor(at / 5), at % 5]
          return a === b ? total : total + weight(a, b) * apart(a + 1, b + 1)
        }, 0)
      return 1 - (39 * sum((a, b) => found[a * 5 + b]!)) / sum((a, b) => counts[a]! * counts[b]!)
    }
    expect(alphaBy(() => 1)).toBeCloseTo(0.743, 3)
    expect(alphaBy((a, b) => (a - b) ** 2)).toBeCloseTo(0.849, 3)
    expect(alphaBy((a, b) => ((a - b) / (a + b)) ** 2)).toBeCloseTo(0.797, 3)
  })
})

describe('alphaOf', () => {
  it('equals the published ordinal alpha', () => {
    expect(alphaOf(coincidencesOf(fourObservers))).toBeCloseTo(0.815, 3)
  })

  it('equals the published binary example, where every metric says the same', () => {
    // Section A: two observers, ten units, 0 and 1 written as 1 and 2.
    const units = unitsOf('1 2 1 1 1 1 1 1 2 1', '2 2 2 1 1 2 1 1 1 1')
    expect(alphaOf(coincidencesOf(units))).toBeCloseTo(0.095, 3)
  })

  it('is undefined without pairs and without spread', () => {
    expect(alphaOf(coincidencesOf([]))).toBeUndefined()
    expect(alphaOf(coincidencesOf([[1], [2], [5]]))).toBeUndefined()
    expect(alphaOf(coincidencesOf([[3, 3], [3, 3, 3], [4]]))).toBeUndefined()
  })
})
