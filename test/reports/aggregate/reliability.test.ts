import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alphaOf, coincidencesOf } from '../../../reports/aggregate/alpha.ts'
import { carries, reliabilityOf } from '../../../reports/aggregate/reliability.ts'

interface Rated {
  actor: string
  dimension: string
  rater: string
  value?: number
}

/** One person in a row per array, one dimension per text, one rater per character; "." = not rated. */
const rated = (...persons: string[][]): Rated[] =>
  persons.flatMap((dimensions, person) =>
    dimensions.flatMap((values, dimension) =>
      [...values].map((value, rater) => ({
        actor: `a${person}`,
        dimension: `d${dimension}`,
        rater: `c${rater}`,
        ...(value !== '.' && { value: Number(value) }),
      })),
    ),
  )

const found = (ratings: Rated[]) => {
  const reliability = reliabilityOf(ratings)
  if ('none' in reliability) throw new Error(reliability.none)
  return reliability
}

describe('reliabilityOf', () => {
  it('is there from ten pairs on, and never for a single rater', () => {
    const nine = rated(['12', '23', '34', '45', '11', '22', '33', '44', '55'])
    expect(reliabilityOf(nine)).toEqual({ none: 'few' })
    expect(reliabilityOf([...nine, { actor: 'a9', dimension: 'd', rater: 'c0', value: 3 }])).toEqual({ none: 'few' })
    expect(reliabilityOf(rated(Array.from({ length: 20 }, (_, n) => `${(n % 5) + 1}.`)))).toEqual({ none: 'few' })
    expect(found(rated(['12', '23', '34', '45', '11', '22', '33', '44', '55', '42'])).alpha).toBeGreaterThan(0.5)
  })

  it('says nothing where everything, or nearly everything, is on one step, or the same difference everywhere', () => {
    const same = Array.from({ length: 12 }, () => '33')
    expect(reliabilityOf(rated(same))).toEqual({ none: 'uniform' })
    expect(reliabilityOf(rated([...same, '44']))).toEqual({ none: 'uniform' })
    expect(reliabilityOf(rated(same.map(() => '34')))).toEqual({ none: 'uniform' })
  })

  it('is 1 where all agree on several steps, and gives no range then', () => {
    expect(reliabilityOf(rated(['11', '22', '33', '44', '55', '11', '22', '33', '44', '55']))).toEqual({ alpha: 1 })
  })

  it('is computed over all persons and dimensions', () => {
    const units = ['111', '2232', '3333', '3333', '2222', '1234', '4444', '1121', '2222', '555', '11', '3']
    const alpha = alphaOf(coincidencesOf(units.map((unit) => [...unit].map(Number))))
    expect(found(rated(units.slice(0, 5), units.slice(5))).alpha).toBeCloseTo(alpha!, 12)
  })

  it('has a range close to that of all possible resamples', () => {
    // Four things of three raters: 4⁴ resamples, each equally likely, can all be listed.
    const units = [
      [1, 1, 2],
      [2, 3, 3],
      [4, 4, 5],
      [5, 4, 2],
    ]
    const all = Array.from(
      { length: 256 },
      (_, n) => alphaOf(coincidencesOf([0, 1, 2, 3].map((place) => units[Math.floor(n / 4 ** place) % 4]!)))!,
    ).sort((a, b) => a - b)
    const { range } = found(rated(units.map((unit) => unit.join(''))))
    const shareBelow = (end: number) => all.filter((each) => each < end - 1e-9).length / 256
    const shareUpTo = (end: number) => all.filter((each) => each <= end + 1e-9).length / 256
    expect(shareBelow(range![0])).toBeLessThan(0.04)
    expect(shareUpTo(range![0])).toBeGreaterThan(0.015)
    expect(shareBelow(range![1])).toBeLessThan(0.985)
    expect(shareUpTo(range![1])).toBeGreaterThan(0.96)
  })

  it('is wider where what differs hangs together in persons, from six persons on', () => {
    // The same 24 things, half of them a step apart: all of them about three persons, or some about each.
    const apart = ['12', '23', '34', '45']
    const alike = ['11', '22', '33', '44']
    const mixed = ['12', '22', '34', '44']
    const other = ['11', '23', '33', '45']
    const width = ({ range: [low, high] = [0, 0] }: ReturnType<typeof found>) => high - low
    const inPersons = found(rated(apart, alike, apart, alike, apart, alike))
    const across = found(rated(mixed, other, mixed, other, mixed, other))
    expect(inPersons.alpha).toBeCloseTo(across.alpha, 12)
    expect(width(inPersons)).toBeGreaterThan(2 * width(across))
  })
})

const ratings = fc.array(
  fc.array(fc.array(fc.constantFrom('.', '1', '2', '3', '4', '5'), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 3, maxLength: 8 },
)

describe('reliabilityOf, for any ratings', () => {
  const any = (check: (given: Rated[]) => void) =>
    fc.assert(
      fc.property(ratings, (persons) => check(rated(...persons.map((each) => each.map((unit) => unit.join('')))))),
      { numRuns: 60 },
    )

  it('is at most 1, with the range in order', () =>
    any((given) => {
      const reliability = reliabilityOf(given)
      if ('none' in reliability) return
      expect(reliability.alpha).toBeLessThanOrEqual(1)
      const { range } = reliability
      if (range) expect(range[0]).toBeLessThanOrEqual(range[1])
      if (range) expect(range[1]).toBeLessThanOrEqual(1)
    }))

  it('is the same, to the last bit, in another order and under other names', () =>
    any((given) => {
      const renamed = given.toReversed().map(({ actor, dimension, rater, value }) => ({
        actor: `b${9 - Number(actor.slice(1))}`,
        dimension: `x${dimension}`,
        rater: `r${3 - Number(rater.slice(1))}`,
        ...(value !== undefined && { value }),
      }))
      expect(reliabilityOf(renamed)).toEqual(reliabilityOf(given))
    }))

  it('does not depend on what is missing or rated by one only', () =>
    any((given) => {
      const more = [
        ...given,
        { actor: 'a0', dimension: 'x', rater: 'c0', value: 5 },
        { actor: 'z', dimension: 'x', rater: 'c0' },
      ]
      expect(reliabilityOf(more)).toEqual(reliabilityOf(given))
    }))

  it('is 1 where all say what the first says', () =>
    any((given) => {
      const saidOf = new Map(given.map(({ actor, dimension, value = 3 }) => [`${actor} ${dimension}`, value]))
      const reliability = reliabilityOf(
        given.map((each) => ({ ...each, value: saidOf.get(`${each.actor} ${each.dimension}`)! })),
      )
      if (!('none' in reliability)) expect(reliability).toEqual({ alpha: 1 })
    }))
})

it('judges a range by its lower end, as it is shown', () => {
  expect(carries([0.8, 0.9])).toBe('reliable')
  expect(carries([0.796, 0.9])).toBe('reliable')
  expect(carries([0.79, 0.9])).toBe('tentative')
  expect(carries([0.667, 0.9])).toBe('tentative')
  expect(carries([0.66, 0.99])).toBe('nothing')
})
