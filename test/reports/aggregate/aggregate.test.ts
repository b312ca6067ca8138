import { describe, expect, it } from 'vitest'
import { candidateMatrix } from '../../../reports/aggregate/candidate-matrix.ts'
import { candidateProfile, inHalfSteps } from '../../../reports/aggregate/candidate-profile.ts'
import { dataQuality } from '../../../reports/aggregate/data-quality.ts'
import { needIndicators } from '../../../reports/aggregate/need-indicators.ts'
import { cohesionOf, network, networkAmong, type SectorPair, sectorPairs } from '../../../reports/aggregate/network.ts'
import { sectorCoverage } from '../../../reports/aggregate/sector-coverage.ts'
import { voices } from '../../../reports/aggregate/voices.ts'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import { situationAnalysis } from '../../../surveys/instruments/situation-analysis.ts'
import { dimensions } from '../../../surveys/vocabulary.ts'
import { givenCase } from '../given-case.ts'

const file = givenCase()

describe('a candidate’s profile', () => {
  const profile = candidateProfile(file, 'a01')
  const of = (dimension: string) => profile.dimensions.find((each) => each.dimension === dimension)!

  it('takes the mean of independent ratings, with their range', () => {
    expect(of('motivation')).toMatchObject({ rating: 3.5, range: [3, 4], consensus: null, self: 4.2, gap: null })
  })

  it('lets the consensus count, and keeps the range of the independent ratings', () => {
    expect(of('authority')).toMatchObject({ rating: 4, range: [2, 5], consensus: 4 })
  })

  it('marks a gap of 1.5 steps or more, with its direction', () => expect(of('knowledge').gap).toBe(-2))

  it('marks none where the first questionnaire scored sharing with the police by asking about others', () => {
    const scored = structuredClone(file)
    scored.ratings!.push({ actor: 'a01', dimension: 'police_sharing', rater: 'c1', kind: 'independent', value: 2 })
    const self = scored.selfAssessments!.find(({ actor }) => actor === 'a01')!
    self.scores = { ...self.scores, police_sharing: 4.7 }
    const viewed = () => {
      const seen = candidateProfile(scored, 'a01')
      const { self: shown, gap } = seen.dimensions.find(({ dimension }) => dimension === 'police_sharing')!
      return { isAboutOthers: seen.self?.isAboutOthers, shown, gap }
    }
    expect(viewed()).toEqual({ isAboutOthers: true, shown: 4.7, gap: null })
    self.instrument = 'paper@1'
    expect(viewed()).toEqual({ isAboutOthers: false, shown: 4.7, gap: -2.7 })
  })

  it('says why a rating is missing, and counts it as missing', () => {
    expect(of('networking').rating).toBeNull()
    expect(of('networking').raters[0]).toMatchObject({ rater: 'c1', missing: 'not_asked' })
    expect(profile).toMatchObject({ n: 3, missing: dimensions.length - 3, raters: ['c1', 'c2'] })
  })

  it('keeps the evidence with the rating', () =>
    expect(of('motivation').raters[0]!.evidence).toBe('Kommt von selbst darauf.'))
})

it('shows what people say of themselves to half a step, and never a negative zero', () => {
  expect([3.7, 3.8, 2.3, 1, -0.2, -1.6].map(inHalfSteps)).toEqual([3.5, 4, 2.5, 1, 0, -1.5])
})

it('puts candidates and members in the matrix, by sector, and marks where only they themselves speak', () => {
  const { rows, n, missing } = candidateMatrix(file)
  expect(rows.map(({ actor }) => actor.id)).toEqual(['a01', 'a04', 'a03', 'a02', 'a05'])
  expect(rows[1]!.cells.find(({ dimension }) => dimension === 'commitment')).toMatchObject({
    value: 3.6,
    source: 'self',
  })
  expect({ n, missing }).toEqual({ n: 4, missing: 5 * dimensions.length - 4 })
})

it('counts who stands for which sector and who is still missing', () => {
  const { sectors, n, missing } = sectorCoverage(file, ['a01', 'a02'])
  expect(sectors.map(({ members, others }) => [members.length, others.length])).toEqual([
    [1, 0],
    [0, 1],
    [0, 1],
    [1, 1],
  ])
  expect({ n, missing }).toEqual({ n: 5, missing: 3 })
})

it('counts signs of need in finished interviews only, and never takes silence for a low step', () => {
  const need = needIndicators(file)
  expect(need).toMatchObject({ n: 2, missing: 1, latest: '2026-03-04' })
  expect(need.indicators[0]).toEqual({ item: 'need_isolation', counts: [0, 0, 0, 1, 1], n: 2, missing: 0, notAsked: 0 })
  expect(need.indicators[1]).toMatchObject({ counts: [0, 0, 0, 0, 0], n: 0, missing: 2 })
})

it('never counts what was not asked among what is missing', () => {
  const other = structuredClone(file)
  const [first] = other.interviews!.filter(({ answers }) => answers?.need_isolation !== undefined)
  first!.answers!.need_isolation = { missing: 'not_asked' }
  expect(needIndicators(other).indicators[0]).toMatchObject({ n: 1, missing: 0, notAsked: 1 })
})

it('tells a dimension the questionnaire does not ask about from one without an answer', () => {
  const other = structuredClone(file)
  const self = other.selfAssessments!.find(({ actor }) => actor === 'a01')!
  const asked = () =>
    candidateProfile(other, 'a01').dimensions.flatMap(({ dimension, isAsked }) => (isAsked ? [] : [dimension]))
  self.instrument = 'self-assessment@2'
  expect(asked()).toEqual(['police_sharing'])
  self.instrument = 'paper@1'
  expect(asked()).toEqual([])
})

describe('voices', () => {
  const said = { item: 'need_isolation_open', release: 'verbatim' } as const
  const statements = [
    { ...said, id: 's1', interview: 'i01', text: 'Offen rede ich hier kaum.' },
    { ...said, id: 's2', interview: 'i02', release: 'paraphrase', paraphrase: 'Eine Vertraute gibt es.' } as const,
    { ...said, id: 's3', interview: 'i02', release: 'background' } as const,
    { ...said, id: 's4', interview: 'i02', release: 'undecided', item: 'concerns_open' } as const,
  ]
  const heard = { ...file, situation: { statements } }

  it('are what is released, by question, in an order that follows no interview', () =>
    expect(voices(heard, [situationAnalysis], 1)).toEqual([
      {
        item: 'need_isolation_open',
        label: expect.anything(),
        n: 2,
        interviews: 2,
        voices: [
          { text: 'Eine Vertraute gibt es.', isParaphrase: true, sector: 'civil_society' },
          { text: 'Offen rede ich hier kaum.', isParaphrase: false, sector: 'administration' },
        ],
      },
    ]))

  it('never come from the answers of an interview', () => expect(voices(file, [situationAnalysis])).toEqual([]))

  it('name a sector only if enough persons of it were interviewed, each counted once', () => {
    const sectorWith = (...talks: [string, string][]) => {
      const interviews = talks.map(([actor, status], at) => ({ ...file.interviews![0]!, id: `t${at}`, actor, status }))
      const actors = ['p1', 'p2', 'p3'].map((id) => ({ id, name: id, sector: 'police' as const, status: 'contact' }))
      const spoken = [{ ...said, id: 's1', interview: 't0', text: 'Ja.' }]
      const made = { ...file, actors, interviews, ties: [], situation: { statements: spoken } } as CaseFile
      return voices(made, [situationAnalysis])[0]?.voices[0]?.sector
    }
    const done = 'completed'
    expect(sectorWith(['p1', done], ['p2', done])).toBeNull()
    expect(sectorWith(['p1', done], ['p2', done], ['p2', done])).toBeNull()
    expect(sectorWith(['p1', done], ['p2', done], ['p3', 'planned'])).toBeNull()
    expect(sectorWith(['p1', done], ['p2', done], ['p3', done])).toBe('police')
  })
})

it('links only those who are considered, and counts pairs nobody spoke of', () => {
  const { nodes, links, n, missing } = network(file)
  expect(nodes.map(({ id }) => id)).not.toContain('a06')
  expect(links.map(({ a, b, trust, rivalry }) => [a.id, b.id, trust, rivalry])).toEqual([
    ['a01', 'a02', 3, 'none'],
    ['a02', 'a05', 1, 'serious'],
  ])
  expect({ n, missing }).toEqual({ n: 2, missing: 8 })
})

describe('whom trust holds together', () => {
  const town = structuredClone(file)
  const tie = (a: string, b: string, trust: number) => ({ a, b, trust, rivalry: 'none' as const })
  town.ties = [tie('a01', 'a02', 3), tie('a02', 'a03', 4), tie('a03', 'a04', 2)]
  const net = network(town)
  const ids = (people: { id: string }[]) => people.map(({ id }) => id)

  it('counts those who are connected by trust ties, over others too, and names the others', () => {
    const { connected, apart } = cohesionOf(net)
    expect({ connected, apart: ids(apart) }).toEqual({ connected: 3, apart: ['a04', 'a05'] })
  })

  it('looks at the group alone where there is one', () => {
    const group = networkAmong(net, ['a01', 'a03', 'a04'])
    expect({ ...cohesionOf(group), apart: ids(cohesionOf(group).apart) }).toEqual({
      connected: 0,
      apart: ids(group.nodes),
    })
    expect(group).toMatchObject({ n: 1, missing: 2 })
  })

  it('counts each pair of people once among the pairs of sectors', () => {
    const pairs = sectorPairs(net)
    const sum = (pick: (pair: SectorPair) => number) => pairs.reduce((all, pair) => all + pick(pair), 0)
    const { length } = net.nodes
    expect(sum((pair) => pair.pairs)).toBe((length * (length - 1)) / 2)
    expect([sum((pair) => pair.known), sum((pair) => pair.trusting), sum((pair) => pair.rivals)]).toEqual([3, 2, 0])
  })
})

it('says how far the data carry', () => {
  const quality = dataQuality(file)
  expect(quality).toMatchObject({
    candidates: 5,
    n: 4,
    missing: 5 * dimensions.length - 4,
    raters: ['c1', 'c2'],
    ratersPerCandidate: { min: 0, max: 2 },
    missingCodes: { not_asked: 1, refused: 0, unknown: 0 },
    situationInterviews: { finished: 2, open: 1 },
  })
  expect(quality.agreement).toMatchObject({ n: 2, exact: 0, adjacent: 0.5 })
  expect(quality.disagreements.map(({ dimension }) => dimension)).toEqual(['authority'])
  expect(quality.withoutSelfAssessment.map(({ id }) => id)).toEqual(['a03', 'a02', 'a05'])
  expect(quality.withoutReadinessInterview.map(({ id }) => id)).toEqual(['a04', 'a03', 'a02', 'a05'])
})
