import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseFile, GivenSettings, RatingRecord } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { dice, randomCase } from './random-case.ts'

/** Cases in which a group is usually possible: more people, lenient settings in every second one. */
const seeds = fc.integer({ min: 0, max: 1_000_000 })
const worlds = (seed: number): CaseFile => {
  const file = randomCase(seed, { people: 10 + (seed % 6), ties: 0.25, settings: seed % 2 === 0 })
  return { ...file, settings: { ...file.settings, draws: 0 } }
}
const runs = { numRuns: 150 }

/** Gives each random case in which a group is possible, with dice of its own. */
const holds = (check: (file: CaseFile, random: () => number) => void, options = runs) =>
  fc.assert(
    fc.property(seeds, (seed) => check(worlds(seed), dice(seed + 7))),
    options,
  )

describe('a better rating', () => {
  it('never removes a member', () => {
    holds((file, random) => {
      const before = recommend(file)
      const ratings = (file.ratings ?? []).flatMap((each, at) =>
        before.group.includes(each.actor) && each.dimension !== 'public_activism' && (each.value ?? 5) < 5 ? [at] : [],
      )
      const chosen = ratings[Math.floor(random() * ratings.length)]
      if (chosen === undefined) return
      const raise = (each: RatingRecord): RatingRecord => ({ ...each, value: each.value! + 1 })
      const better = { ...file, ratings: file.ratings!.map((each, at) => (at === chosen ? raise(each) : each)) }
      const after = recommend(better)
      expect(after.group).toContain(file.ratings![chosen]!.actor)
      expect(after.value).toBeGreaterThanOrEqual(before.value!)
    })
  })
})

describe('a new requirement', () => {
  it('never raises the value', () => {
    holds((file, random) => {
      const before = recommend(file)
      const settings = file.settings!
      const someone = file.actors[Math.floor(random() * file.actors.length)]!.id
      const tightened: GivenSettings[] = [
        { ...settings, include: [...new Set([...(settings.include ?? []), someone])] },
        { ...settings, exclude: [...new Set([...(settings.exclude ?? []), someone])] },
        { ...settings, seniorAdministration: (settings.seniorAdministration ?? 1) + 1 },
        { ...settings, accessToMayor: (settings.accessToMayor ?? 1) + 1 },
        { ...settings, coordination: (settings.coordination ?? 1) + 1 },
        { ...settings, externalFacilitation: false },
        {
          ...settings,
          size: { min: settings.size?.min ?? 5, max: Math.max(settings.size?.min ?? 5, (settings.size?.max ?? 9) - 1) },
        },
      ]
      const chosen = tightened[Math.floor(random() * tightened.length)]!
      const after = recommend({ ...file, settings: chosen })
      if (after.value !== null) expect(after.value).toBeLessThanOrEqual(before.value!)
    })
  })
})

describe('removing somebody who is not a member', () => {
  it('changes neither group nor value', () => {
    holds((file, random) => {
      const before = recommend(file)
      const others = file.actors.filter(
        ({ id }) => !before.group.includes(id) && !(file.settings?.include ?? []).includes(id),
      )
      const gone = others[Math.floor(random() * others.length)]?.id
      if (gone === undefined) return
      const after = recommend({
        ...file,
        actors: file.actors.filter(({ id }) => id !== gone),
        ties: file.ties!.filter(({ a, b }) => a !== gone && b !== gone),
        ratings: file.ratings!.filter(({ actor }) => actor !== gone),
        selfAssessments: file.selfAssessments!.filter(({ actor }) => actor !== gone),
        settings: { ...file.settings, exclude: (file.settings?.exclude ?? []).filter((id) => id !== gone) },
      })
      expect([after.status, after.group, after.value, after.parts]).toEqual([
        before.status,
        before.group,
        before.value,
        before.parts,
      ])
    })
  })
})

describe('renaming', () => {
  it('changes nothing but names', () => {
    holds(
      (file) => {
        const drawn = { ...file, settings: { ...file.settings, draws: 20 } }
        const renamed = { ...drawn, actors: drawn.actors.map((each) => ({ ...each, name: `${each.name} alias` })) }
        const { case: before, statements: said, ...rest } = recommend(drawn)
        const { case: after, statements: saidAfter, ...restAfter } = recommend(renamed)
        expect(restAfter).toEqual(rest)
        expect(after.sha256).not.toBe(before.sha256)
        expect(saidAfter.map((each) => each.de.replaceAll(' alias', ''))).toEqual(said.map((each) => each.de))
      },
      { numRuns: 40 },
    )
  })
})

describe('the same case', () => {
  it('gives the same bytes, whatever the order of its lists', () => {
    holds(
      (file) => {
        const drawn = { ...file, settings: { ...file.settings, draws: 20 } }
        const turned = {
          ...drawn,
          actors: drawn.actors.toReversed(),
          ties: drawn.ties!.toReversed(),
          ratings: drawn.ratings!.toReversed(),
          selfAssessments: drawn.selfAssessments!.toReversed(),
        }
        expect(JSON.stringify(recommend(drawn))).toBe(JSON.stringify(recommend(drawn)))
        expect(JSON.stringify(recommend(turned))).toBe(JSON.stringify(recommend(drawn)))
      },
      { numRuns: 40 },
    )
  })
})

describe('every recommendation', () => {
  it('has parts that sum up to its value, and prices and differences that are never negative', () => {
    holds((file) => {
      const { value, parts, alternatives, diverse, actors, recruit } = recommend(file)
      if (value === null) return
      expect(Object.values(parts!).reduce((sum, each) => sum + each, 0)).toBe(value)
      for (const { difference } of [...alternatives, ...diverse]) expect(difference).toBeGreaterThanOrEqual(0)
      for (const { priceIn, priceOut } of actors) expect(Math.min(priceIn ?? 0, priceOut ?? 0)).toBe(0)
      for (const { needed, gain } of recruit) expect([needed, Math.sign(gain!)]).not.toContain(-1)
    })
  })
})
