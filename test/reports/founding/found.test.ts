import { describe, expect, it } from 'vitest'
import type { CaseFile, FoundingRecord } from '../../../reports/case/case-file.ts'
import { found } from '../../../reports/founding/found.ts'
import {
  type CriterionValue,
  criterionValues,
  evidenceLevels,
  foundingCriteria,
  foundingOptions,
} from '../../../surveys/vocabulary.ts'
import { dice } from '../composition/random-case.ts'
import { foundByHand } from './by-hand.ts'

/** Criteria as they may come: every value and every evidence. */
function* randomCriteria(seed: number, count: number): Generator<Required<FoundingRecord>['criteria']> {
  const random = dice(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  for (let at = 0; at < count; at += 1)
    yield Object.fromEntries(
      foundingCriteria.map((each) => [each, { value: pick(criterionValues), evidence: pick(evidenceLevels) }]),
    )
}

const town: CaseFile = {
  format: 'tragwerk-case/1',
  municipality: { id: 'm1', name: 'Beispielstadt (fiktiv)' },
  actors: [],
}

/** "B1 yes 2, M1 no 1" → criteria; what is not named is absent. */
function recordOf(text: string, date = '2026-04-02'): FoundingRecord {
  const entries = text.split(', ').map((each) => each.split(' '))
  return {
    date,
    criteria: Object.fromEntries(
      entries.map(([id, value, evidence]) => [id, { value: value as CriterionValue, evidence: Number(evidence) }]),
    ),
  }
}

const foundOn = (text: string) => found({ ...town, founding: [recordOf(text)] })

const noAlliance = 'A1 no 1, A2 no 1, A3 no 1, A4 no 1, A5 no 1, M4 no 1, M5 no 1'
const feasible = 'M1 yes 2, M2 partly 1, M3 yes 1'

describe('the founding question', () => {
  it('is answered by a group when key persons are alone and the way is feasible', () => {
    const founding = foundOn(`B1 yes 2, ${feasible}, ${noAlliance}`)
    expect(founding).toMatchObject({ option: 'group', ready: true, strength: 'weak', clarify: [] })
    expect(founding.findings).toEqual({
      need: 'yes',
      publicNeed: 'no',
      groupFeasible: 'partly',
      allianceFeasible: 'no',
    })
    expect(founding.basis).toEqual(['B1', 'M1', 'M2', 'M3'])
    expect(founding.missing.group).toEqual([])
    expect(founding.missing.both).toEqual(founding.missing.alliance)
  })

  it('is answered by a public alliance when that is what is missing', () => {
    const founding = foundOn('B1 no 1, B2 no 1, B3 no 1, B4 no 1, M1 no 1, A1 yes 2, A4 yes 2, M4 yes 1, M5 yes 1')
    expect(founding).toMatchObject({ option: 'alliance', ready: true, basis: ['A1', 'A4', 'M4', 'M5'] })
  })

  it('is answered by both when both are needed and feasible', () => {
    const founding = foundOn(`B1 yes 2, ${feasible}, A1 yes 2, A2 yes 3, M4 yes 1, M5 partly 1`)
    expect(founding.option).toBe('both')
    expect(founding.missing).toEqual({ group: [], alliance: [], both: [] })
  })

  it('is not ready while a sign of need rests on one statement', () => {
    expect(foundOn(`B1 yes 1, ${feasible}, ${noAlliance}`)).toMatchObject({ option: 'group', ready: false })
  })

  it('is open where nobody asked: nothing recommended, nothing ready, everything to be cleared up', () => {
    const founding = found(town)
    expect(founding).toMatchObject({ option: 'not_yet', ready: false, strength: 'none' })
    expect(founding.clarify).toEqual([...foundingCriteria])
  })

  it('leaves aside what is unknown where it could change nothing', () => {
    const founding = foundOn(`B1 yes 2, ${feasible}, ${noAlliance}`)
    expect(founding.findings.need).toBe('yes')
    expect(foundOn(`B2 yes 2, ${feasible}, ${noAlliance}`).findings.need).toBe('unknown')
    expect(founding.clarify).not.toContain('B2')
  })

  it('counts the latest answer', () => {
    const file = {
      ...town,
      founding: [recordOf(`B1 yes 2, ${feasible}, ${noAlliance}`), recordOf('M1 no 2', '2026-01-01')],
    }
    expect(found(file).option).toBe('group')
  })
})

it('agrees with the model tried out by hand in 20,000 random cases', () => {
  const options = new Set<string>()
  for (const criteria of randomCriteria(20, 20_000)) {
    const { statements, format, ...founding } = found(town, { date: '2026-04-02', criteria })
    expect({ criteria, ...founding }).toEqual({
      criteria,
      ...foundByHand(criteria as Parameters<typeof foundByHand>[0]),
    })
    options.add(founding.option)
  }
  expect([...options].toSorted()).toEqual(foundingOptions.toSorted())
})

it('says every sentence in both languages, with a source and the data it rests on', () => {
  for (const criteria of randomCriteria(9, 500))
    for (const { de, en, handbook, model, data } of found(town, { date: '2026-04-02', criteria }).statements) {
      for (const text of [de, en]) expect(text).toMatch(/^\p{Lu}.*\.$/su)
      for (const text of [de, en]) expect(text).not.toMatch(/undefined|: \.|: ,/)
      expect(handbook.length > 0).toBe(model === undefined)
      expect(data.length).toBeGreaterThan(0)
      for (const place of data) expect(place).toMatch(/^founding\.2026-04-02\.criteria\.[BAM][1-5]$/)
    }
})
