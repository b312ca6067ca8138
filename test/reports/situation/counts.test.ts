import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseFile, Interview } from '../../../reports/case/case-file.ts'
import { countsFor, wasAsked } from '../../../reports/situation/counts.ts'
import { gapsOf, unusedQuotes } from '../../../reports/situation/gaps.ts'
import { placeStates } from '../../../reports/situation/place.ts'
import type { Answer } from '../../../surveys/answer.ts'
import { itemsOf } from '../../../surveys/instrument.ts'
import { situationAnalysis } from '../../../surveys/instruments/situation-analysis.ts'
import { reportSections } from '../../../surveys/serves.ts'
import { missingCodes, placeIndicators, sectors } from '../../../surveys/vocabulary.ts'

const incidents = itemsOf(situationAnalysis).find(({ id }) => id === 'external_incidents')!
const options = incidents.kind === 'multiple' ? incidents.options.map(({ id }) => id) : []

const anyAnswer = fc.oneof(
  fc.subarray(options, { minLength: 1 }),
  fc.constantFrom(...missingCodes).map((missing) => ({ missing })),
  fc.constant(undefined),
)

const caseWith = (interviews: Interview[], situation: CaseFile['situation'] = {}): CaseFile => ({
  format: 'tragwerk-case/1',
  municipality: { id: 'm1', name: 'Beispielstadt' },
  actors: interviews.map(({ actor }, at) => ({
    id: actor,
    name: `Person ${at}`,
    sector: sectors[Number(actor.slice(1)) % sectors.length]!,
    status: 'contact',
  })),
  interviews,
  situation,
})

const talk = (at: number, answers: Interview['answers'] = {}, more: Partial<Interview> = {}): Interview => ({
  id: `i${at}`,
  actor: `a${at}`,
  instrument: 'situation-analysis@1',
  status: 'completed',
  answers,
  ...more,
})

const talkSaying = (answer: Answer | undefined, at: number) =>
  talk(at, answer === undefined ? {} : { external_incidents: answer })

describe('what was answered to closed questions', () => {
  const countOf = (file: CaseFile) => countsFor(file, 'outside').find(({ item }) => item === 'external_incidents')!

  it('adds up, whatever was said, by however many', () =>
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 9 }), (given) => {
        const { rows, answered, asked, talks } = countOf(caseWith(given.map(talkSaying)))
        const lists = given.filter((each): each is string[] => Array.isArray(each))
        const kept = given.filter((each) => each !== undefined && (Array.isArray(each) || each.missing !== 'not_asked'))
        expect({ answered, asked, talks }).toEqual({ answered: lists.length, asked: kept.length, talks: given.length })
        expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(lists.flat().length)
        for (const { n } of rows) expect(n).toBeLessThanOrEqual(answered)
      }),
    ))

  it('is the same in any order of the talks', () =>
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 6 }), (given) => {
        const interviews = given.map(talkSaying)
        const turned = caseWith(interviews.toReversed())
        expect(countOf(turned)).toEqual(countOf(caseWith(interviews)))
      }),
    ))

  it('leaves out talks that are not finished, and steps: the place is judged apart', () => {
    const file = caseWith([talkSaying(['online'], 0), { ...talkSaying(['online'], 1), status: 'running' }])
    expect(countOf(file)).toMatchObject({ answered: 1, talks: 1 })
    expect(countsFor(file, 'conflicts').map(({ item }) => item)).toEqual(['conflict_types', 'conflict_involvement'])
  })

  it('counts the answers of an older guide beside those of a newer one, also those it no longer offers', () => {
    const older = talkSaying(['mobilisation', 'online'], 0)
    const newer = { ...talkSaying(['against_elected', 'online'], 1), instrument: 'situation-analysis@2' }
    const { rows, answered } = countOf(caseWith([older, newer]))
    const said = rows.filter(({ n }) => n > 0).map(({ label, n }) => [label.de, n])
    expect(answered).toBe(2)
    expect(said).toEqual([
      ['Rechte Mobilisierung gegen gewählte Politiker:innen', 1],
      ['Hasswelle im Netz', 2],
      ['Rechte Mobilisierung gegen Führungskräfte oder Mandatsträger:innen', 1],
    ])
  })

  it('needs no guide to be known', () => {
    const file = caseWith([talk(0, {}, { instrument: 'situation-analysis@99' })])
    expect(countsFor(file, 'outside')).toEqual([])
    expect(wasAsked(file, 'outside')).toBe(false)
  })
})

describe('what a report does not know', () => {
  const said = { interview: 'i0', item: 'concerns_open' }
  const released = { ...said, id: 's1', release: 'verbatim', text: 'Zu viele Runden.' } as const
  const finding = { section: 'reservations' as const, supports: [said], against: [] }

  it('names sectors that nobody, or few, were heard of', () => {
    const { silent, few } = gapsOf(caseWith([talk(0), talk(1), talk(4)]), [])
    expect(silent).toEqual(['police', 'civil_society'])
    expect(few).toEqual([
      { sector: 'administration', n: 2 },
      { sector: 'justice', n: 1 },
    ])
    expect(gapsOf(caseWith([0, 4, 8].map((at) => talk(at))), []).few).toEqual([])
  })

  it('tells what was not asked from what was asked and not found', () => {
    const file = caseWith([talk(0, { external_trend: 'worse', internal_signs: { missing: 'not_asked' } })], {
      statements: [{ ...said, id: 's1', release: 'undecided' }],
    })
    const { unasked, withoutFinding } = gapsOf(file, [])
    expect(withoutFinding).toEqual(['outside', 'reservations'])
    expect([...unasked, ...withoutFinding].toSorted()).toEqual([...reportSections].toSorted())
    expect(gapsOf(file, [finding]).withoutFinding).toEqual(['outside'])
  })

  it('counts what may be quoted and stands beside no finding, for it or against it', () => {
    const file = caseWith([talk(0), talk(1)], {
      statements: [
        released,
        { ...released, id: 's2', interview: 'i1' },
        { ...said, id: 's3', item: 'x', release: 'background' },
      ],
    })
    expect(gapsOf(file, [])).toMatchObject({ released: 2, unused: 2 })
    expect(gapsOf(file, [finding])).toMatchObject({ released: 2, unused: 1 })
    expect(unusedQuotes(file, [{ supports: [], against: [said, { ...said, interview: 'i1' }] }])).toEqual([])
  })

  it('tells agreement from difference, and both from one alone', () => {
    const judged = (indicator: 'B1' | 'B2' | 'B3' | 'B4', rater: string, value: number) =>
      ({ indicator, rater, kind: 'independent', value }) as const
    const file = caseWith([], {
      judgements: [
        judged('B1', 'c1', 4),
        judged('B1', 'c2', 4),
        judged('B2', 'c1', 3),
        judged('B2', 'c2', 4),
        judged('B3', 'c1', 2),
        judged('B4', 'c1', 1),
        judged('B4', 'c2', 5),
        { indicator: 'B4', rater: 'c1', kind: 'consensus', value: 3 },
      ],
    })
    expect(placeStates(file).slice(0, 5)).toEqual([
      { indicator: 'B1', state: 'joint', step: 4 },
      { indicator: 'B2', state: 'apart', step: null },
      { indicator: 'B3', state: 'alone', step: null },
      { indicator: 'B4', state: 'joint', step: 3 },
      { indicator: 'M1', state: 'none', step: null },
    ])
    const { apart, unjudged } = gapsOf(file, [])
    expect(apart).toEqual(['B2'])
    expect(unjudged).toEqual(placeIndicators.filter((each) => !['B1', 'B2', 'B4'].includes(each)))
  })
})
