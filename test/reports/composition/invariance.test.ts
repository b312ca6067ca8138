import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseFile, type RatingRecord, readCase } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { hardCase, runs } from './oracle/hard-case.ts'
import { dice } from './random-case.ts'
import { writtenOtherwise } from './written-otherwise.ts'

/**
 * The properties at the end of section 7 on hard cases. How they are read:
 * - A *better rating* is one that raises the suitability of the person rated: upwards in the nine dimensions that earn
 *   points, downwards in public activism, which only ever costs them. It replaces a rating there already is: who was
 *   unrated passes every floor, so that a first rating can rightly shut somebody out. It never removes this person;
 *   others may leave, because what they alone could do is done now.
 * - A *new requirement* takes groups away and adds none, so the best of those left is no better.
 * - *Removing a non-member* keeps group, value and parts. What is said about others may change with those removed.
 * - *Renaming* leaves everything but names; ids may change as well, as long as they keep their order, because they
 *   break ties.
 */
const holds = (check: (file: CaseFile, choose: <T>(list: readonly T[]) => T | undefined) => void, numRuns = 100) =>
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 8, max: 18 }), fc.infiniteStream(fc.nat(999_999)), (...made) => {
      const [seed, people, stream] = made
      check(hardCase(seed, people), (list) => list[(stream.next().value ?? 0) % list.length])
    }),
    { numRuns: numRuns * runs },
  )

/** In milliseconds; one test looks at all cases of its property. */
const patience = { timeout: 60_000 * runs }

const whom = ({ group, value, parts }: ReturnType<typeof recommend>) => ({ group, value, parts })

describe('a better rating', () => {
  it('never removes the person rated, nor lowers the value', patience, () => {
    holds((file, choose) => {
      const before = recommend(file)
      const isWorst = ({ dimension, value }: RatingRecord) => value === (dimension === 'public_activism' ? 1 : 5)
      const own = file.ratings!.filter((each) => before.group.includes(each.actor) && each.value && !isWorst(each))
      const chosen = choose(own)
      if (!chosen) return
      const step = chosen.dimension === 'public_activism' ? -1 : 1
      const better = { ...chosen, value: chosen.value! + step }
      const after = recommend({ ...file, ratings: file.ratings!.map((each) => (each === chosen ? better : each)) })
      expect(after.group).toContain(chosen.actor)
      expect(after.value).toBeGreaterThanOrEqual(before.value!)
    })
  })
})

describe('a new requirement', () => {
  it('never raises the value, and never makes a group possible', patience, () => {
    holds((file, choose) => {
      const before = recommend(file)
      const settings = file.settings!
      const { include = [], exclude = [] } = settings
      const one = choose(file.actors)!.id
      const stricter: Partial<CaseFile>[] = [
        { settings: { ...settings, include: [...new Set([...include, one])] } },
        { settings: { ...settings, exclude: [...new Set([...exclude, one])] } },
        { settings: { ...settings, seniorAdministration: (settings.seniorAdministration ?? 1) + 1 } },
        { settings: { ...settings, accessToMayor: (settings.accessToMayor ?? 1) + 1 } },
        { settings: { ...settings, coordination: (settings.coordination ?? 1) + 1 } },
        { settings: { ...settings, externalFacilitation: false } },
        { settings: { ...settings, floors: { ...settings.floors, commitment: 30 } } },
        ...before.group.flatMap((a) =>
          a === one
            ? []
            : [
                {
                  ties: [
                    ...file.ties!.filter((each) => !isBetween(each, a, one)),
                    { a, b: one, rivalry: 'excluding' as const },
                  ],
                },
              ],
        ),
      ]
      const after = recommend({ ...file, ...choose(stricter) })
      if (before.value === null) expect(after.value).toBeNull()
      else if (after.value !== null) expect(after.value).toBeLessThanOrEqual(before.value)
    })
  })
})

const isBetween = (tie: { a: string; b: string }, one: string, other: string) =>
  (tie.a === one && tie.b === other) || (tie.a === other && tie.b === one)

describe('removing somebody who is not a member', () => {
  it('changes neither group nor value nor parts', patience, () => {
    holds((file, choose) => {
      const before = recommend(file)
      const { include = [], exclude = [] } = file.settings!
      const gone = choose(file.actors.filter(({ id }) => !before.group.includes(id) && !include.includes(id)))?.id
      if (gone === undefined) return
      const after = recommend({
        ...file,
        actors: file.actors.filter(({ id }) => id !== gone),
        ties: file.ties!.filter(({ a, b }) => a !== gone && b !== gone),
        ratings: file.ratings!.filter(({ actor }) => actor !== gone),
        selfAssessments: file.selfAssessments!.filter(({ actor }) => actor !== gone),
        settings: { ...file.settings, exclude: exclude.filter((id) => id !== gone) },
      })
      expect(whom(after)).toEqual(whom(before))
    })
  })
})

describe('renaming', () => {
  it('changes nothing but names, ids in the same order included', patience, () => {
    holds((file) => {
      const drawn = { ...file, settings: { ...file.settings, draws: 20 } }
      const renamed = rename(drawn)
      const { case: before, ...found } = recommend(drawn)
      const { case: after, ...foundAfter } = recommend(renamed)
      expect(after.sha256).not.toBe(before.sha256)
      const ids = drawn.actors.map(({ id }) => id).sort()
      const back = JSON.stringify(foundAfter)
        .replaceAll(/Ren(\d{3})/g, (_, at) => ids[Number(at)]!)
        .replaceAll(' umbenannt', '')
      expect(JSON.parse(back)).toEqual(found)
    }, 40)
  })
})

/** Everybody gets another name, and an id that keeps the order of ids. */
function rename(file: CaseFile): CaseFile {
  const ids = file.actors.map(({ id }) => id).sort()
  const named = (id: string) => `Ren${String(ids.indexOf(id)).padStart(3, '0')}`
  const { include = [], exclude = [] } = file.settings!
  return {
    ...file,
    actors: file.actors.map((each) => ({ ...each, id: named(each.id), name: `${each.name} umbenannt` })),
    ties: file.ties!.map((each) => ({ ...each, a: named(each.a), b: named(each.b) })),
    interviews: file.interviews!.map((each) => ({ ...each, actor: named(each.actor) })),
    ratings: file.ratings!.map((each) => ({ ...each, actor: named(each.actor) })),
    selfAssessments: file.selfAssessments!.map((each) => ({ ...each, actor: named(each.actor) })),
    settings: { ...file.settings, include: include.map(named), exclude: exclude.map(named) },
  }
}

describe('the same case', () => {
  it(
    'gives the same bytes, in whatever order, from whichever side and in whatever spelling it is written',
    patience,
    () => {
      holds((file, choose) => {
        const drawn = {
          ...file,
          ties: file.ties!.map((each, at) => ({
            ...each,
            ...(at % 3 > 0 && { from: at % 3 === 1 ? ('a' as const) : ('b' as const) }),
          })),
          settings: { ...file.settings, draws: 20, parameterDraws: 10 },
        }
        const random = dice(choose(Array.from({ length: 1000 }, (_, at) => at))!)
        const text = JSON.stringify(recommend(drawn))
        expect(JSON.stringify(recommend(structuredClone(drawn))) === text).toBe(true)
        const otherwise = writtenOtherwise(drawn, random)
        expect(JSON.stringify(recommend(otherwise)) === text, 'as it is').toBe(true)
        const read = accept(otherwise)
        expect(JSON.stringify(read)).toBe(JSON.stringify(accept(drawn)))
        expect(JSON.stringify(recommend(read)) === text, 'as a file').toBe(true)
      }, 60)
    },
  )
})

function accept(file: CaseFile): CaseFile {
  const read = readCase(JSON.stringify(file))
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.case
}
