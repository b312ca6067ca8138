import { describe, expect, it } from 'vitest'
import { reportSections, sectionsServed } from '../../../surveys/serves.ts'
import {
  type Correction,
  type Finding,
  type FrozenFinding,
  findingNumber,
  inReportOrder,
  isDealtWith,
  isSettled,
  refusalOf,
  type SituationVersion,
  situationReportState,
  underCorrection,
  type Voices,
} from '../../../surveys/situation/finding.ts'

const finding = (id: string, given: Partial<Finding> = {}): Finding => ({
  id,
  section: 'need',
  text: 'Schlüsselpersonen sind allein.',
  supports: [],
  against: [],
  ...given,
})

const nobody: Voices = { talks: 0, sectors: [] }
const frozen: FrozenFinding = { ...finding('n1'), supportedBy: nobody, opposedBy: nobody }

const version = (number: number, given: Partial<SituationVersion> = {}): SituationVersion => ({
  number,
  stage: 'draft',
  recordedOn: '2026-03-02',
  givenBackOn: null,
  finalOn: null,
  findings: [frozen],
  heard: nobody,
  takesUp: [],
  ...given,
})

const correction = (given: Partial<Correction> = {}): Correction => ({
  id: 'c1',
  version: 1,
  section: 'need',
  finding: 'n1',
  verdict: 'not_so',
  text: 'Wir sind zu zweit.',
  toldOn: '2026-03-09',
  source: 'Ordnungsamt',
  dealt: undefined,
  ...given,
})

describe('a finding', () => {
  it('stands in the order of the report, within a section as it was put', () => {
    const mixed = [
      finding('a', { section: 'affected' }),
      finding('b'),
      finding('c', { section: 'inside' }),
      finding('d'),
    ]
    expect(inReportOrder(mixed).map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a'])
    expect(mixed.map((each) => findingNumber(each, mixed))).toEqual(['12.1', '6.1', '3.1', '6.2'])
  })
})

describe('an answer', () => {
  it('belongs to every section that its question serves, and to none where it serves something else', () => {
    expect(sectionsServed(['need', 'B1', 'inside'])).toEqual(['inside', 'need'])
    expect(sectionsServed(['conduct', 'motivation'])).toEqual([])
    expect(reportSections).toHaveLength(12)
  })
})

describe('a version of the situation report', () => {
  const mark = (
    to: 'given_back' | 'final',
    at: SituationVersion,
    others: SituationVersion[] = [],
    corrections: Correction[] = [],
  ) => refusalOf(to, at, { versions: [...others, at], corrections })

  it('may be given back once, and only the latest, and not when it is empty', () => {
    expect(mark('given_back', version(1))).toBeUndefined()
    expect(mark('given_back', version(1, { stage: 'given_back' }))).toBe('already_given_back')
    expect(mark('given_back', version(1, { stage: 'final' }))).toBe('already_final')
    expect(mark('given_back', version(1), [version(2)])).toBe('superseded')
    expect(mark('given_back', version(1, { findings: [] }))).toBe('no_finding')
  })

  it('is not final before anybody has seen it or an earlier one', () => {
    expect(mark('final', version(1))).toBe('not_given_back')
    expect(mark('final', version(2), [version(1)])).toBe('not_given_back')
    expect(mark('final', version(2), [version(1, { stage: 'given_back' })])).toBeUndefined()
    expect(mark('final', version(1, { stage: 'given_back' }))).toBeUndefined()
  })

  it('is not final while a correction waits for a decision; agreement waits for none', () => {
    const given = version(1, { stage: 'given_back' })
    expect(mark('final', given, [], [correction()])).toBe('corrections_open')
    expect(isDealtWith(correction())).toBe(false)
    expect(mark('final', given, [], [correction({ verdict: 'agree', text: '' })])).toBeUndefined()
    const declined = correction({ dealt: { isTakenUp: false, reason: 'Vier Gespräche sagen anderes.' } })
    expect(mark('final', given, [], [declined])).toBeUndefined()
  })

  it('is not final while what was taken up stands in no version', () => {
    const given = version(1, { stage: 'given_back' })
    const takenUp = [correction({ dealt: { isTakenUp: true, reason: '' } })]
    expect(mark('final', given, [], takenUp)).toBe('taken_up_later')
    expect(mark('final', version(2), [given], takenUp)).toBe('taken_up_later')
    expect(mark('final', version(2, { takesUp: ['c1'] }), [given], takenUp)).toBeUndefined()
  })

  it('is corrected as long as it is the latest that was seen, and not final', () => {
    const given = version(1, { stage: 'given_back' })
    expect(underCorrection([version(1)])).toBeUndefined()
    expect(underCorrection([version(2), given])?.number).toBe(1)
    expect(underCorrection([given, version(2, { stage: 'given_back' })])?.number).toBe(2)
    expect(underCorrection([given, version(2, { stage: 'final' })])).toBeUndefined()
  })
})

describe('a correction', () => {
  it('is settled once a version that had to take account of it is final', () => {
    const versions = [version(1, { stage: 'given_back' }), version(2, { stage: 'final' })]
    expect([1, 2, 3].map((number) => isSettled({ version: number }, versions))).toEqual([true, true, false])
    expect(isSettled({ version: 1 }, [version(2)])).toBe(false)
  })
})

describe('the situation report of a place', () => {
  it('is as far as its furthest version', () => {
    expect(situationReportState({ findings: 0, versions: [] })).toBe('none')
    expect(situationReportState({ findings: 1, versions: [] })).toBe('draft')
    expect(situationReportState({ findings: 1, versions: [{ stage: 'draft' }, { stage: 'given_back' }] })).toBe(
      'given_back',
    )
    expect(situationReportState({ findings: 0, versions: [{ stage: 'final' }, { stage: 'draft' }] })).toBe('final')
  })
})
