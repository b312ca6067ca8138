import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CaseFile, type RatingRecord, readCase } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { type Dimension, dimensions, type Sector } from '../../../surveys/vocabulary.ts'

/** Small cases at the edges of the model, on each of which its first version was wrong or silent. */

const people: Record<string, Sector> = {
  adm: 'administration',
  jus: 'justice',
  civ1: 'civil_society',
  civ2: 'civil_society',
  polA: 'police',
  polB: 'police',
}

/** Five seats for six persons, one police officer; everybody is rated 3 for certain, and no public activism. */
function fiveSeats(more: Partial<CaseFile> = {}): CaseFile {
  const ratings = Object.keys(people).flatMap((actor) =>
    dimensions.map((dimension): RatingRecord => rating(actor, dimension, dimension === 'public_activism' ? 1 : 3)),
  )
  return {
    format: 'tragwerk-case/1',
    municipality: { id: 'm1', name: 'Beispielort (fiktiv)' },
    actors: Object.entries(people).map(([id, sector]) => ({
      id,
      name: id,
      sector,
      status: 'candidate',
      attributes: { fullTime: true, ...(id === 'adm' && { senior: true, accessToMayor: true, canCoordinate: true }) },
    })),
    ratings,
    settings: { size: { min: 5, max: 5 }, sectors: { police: { min: 1, max: 1 } } },
    ...more,
  }
}

const rating = (actor: string, dimension: Dimension, value: number, rater = 'k'): RatingRecord => ({
  actor,
  dimension,
  rater,
  kind: rater === 'k' ? 'consensus' : 'independent',
  value,
  confidence: 'high',
})

/** The case with these ratings in place of those of the same persons in the same dimensions. */
function rated(...given: RatingRecord[]): CaseFile {
  const file = fiveSeats()
  const others = file.ratings!.filter(
    (each) => !given.some(({ actor, dimension }) => actor === each.actor && dimension === each.dimension),
  )
  return { ...file, ratings: [...others, ...given] }
}

/** As somebody wrote it, read as any case is read. */
function accept(file: CaseFile): CaseFile {
  const read = readCase(JSON.stringify(file))
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.case
}

describe('modesty', () => {
  it('costs a group no function: only what the consultants rate covers one', () => {
    const high = rated(rating('civ1', 'affected_perspective', 4))
    const modest: CaseFile['selfAssessments'] = [
      { actor: 'civ1', instrument: 'self-assessment@1', scores: { affected_perspective: 3.7 } },
    ]
    const found = recommend(accept({ ...high, selfAssessments: modest }))
    expect([found.value, found.parts?.coverage]).toEqual([23, 20])
    const proud = modest.map((each) => ({ ...each, scores: { affected_perspective: 5 } }))
    expect(recommend(accept(fiveSeats({ selfAssessments: proud }))).parts?.coverage).toBe(0)
  })
})

describe('two raters who see somebody with 4 and with 1', () => {
  const found = recommend(
    accept(rated(rating('civ1', 'confidentiality', 4, 'c0'), rating('civ1', 'confidentiality', 1, 'c1'))),
  )

  it('leave the group as it is, and how often there is none is told', () => {
    expect(found.group).toEqual(['adm', 'civ1', 'civ2', 'jus', 'polA'])
    expect(Math.abs(found.robustness.infeasible! - 0.5)).toBeLessThan(0.05)
    expect(found.confidence).toMatchObject({ level: 'low', because: expect.arrayContaining(['infeasible']) })
  })

  it('are named before anything else there is to clarify, as is what would stop the whole thing', () => {
    expect(found.disagreements).toEqual([{ actor: 'civ1', dimension: 'confidentiality', values: [1, 4] }])
    expect(found.vetoes).toEqual([{ actor: 'civ1', dimension: 'confidentiality', share: found.robustness.infeasible }])
  })

  it('do not hide who cannot be missed', () => {
    expect(found.refusals?.one.impossible).toEqual([['adm'], ['civ1'], ['civ2'], ['jus']])
    expect(found.refusals?.one.worst).toBe(0)
  })
})

describe('a tie written from the other side', () => {
  it('gives the same bytes', () => {
    const draws = { ...fiveSeats().settings, draws: 0 }
    const one = [
      { a: 'adm', b: 'jus', trust: 3 },
      { a: 'civ1', b: 'adm', trust: 3 },
    ]
    const other = [{ a: 'jus', b: 'adm', trust: 3 }, one[1]!]
    const found = recommend(accept(fiveSeats({ settings: draws, ties: one })))
    expect(found.value).toBe(21)
    expect(JSON.stringify(recommend(accept(fiveSeats({ settings: draws, ties: other }))))).toBe(JSON.stringify(found))
  })
})

describe('two persons alike in everything', () => {
  it.each([1, 2, 3])('share the seat by lot, whoever comes first by id (seed %i)', (seed) => {
    const { actors } = recommend(accept(fiveSeats({ settings: { ...fiveSeats().settings, seed } })))
    for (const id of ['polA', 'polB']) {
      const { stability, band } = actors.find((each) => each.id === id)!
      expect(Math.abs(stability! - 0.5)).toBeLessThan(0.03)
      expect(band).toBe('swing')
    }
  })
})

describe('five spellings of one milieu', () => {
  it('earn no points and change no group', () => {
    const text = readFileSync(new URL('../../cases/edges/milieus.case.json', import.meta.url), 'utf8')
    const plain: CaseFile = JSON.parse(text)
    const spelt = ['Sport', 'sport', 'SPORT', 'Sport ', 'Sp\u00adort']
    const actors = plain.actors.map((each) => (each.id === 'a04' ? { ...each, milieus: spelt } : each))
    const settings = { ...plain.settings, draws: 0 }
    const found = [plain, { ...plain, actors }].map((file) => recommend(accept({ ...file, settings })))
    expect(found.map(({ value }) => value)).toEqual([182, 182])
    expect(found[1]!.group).toEqual(found[0]!.group)
  })
})
