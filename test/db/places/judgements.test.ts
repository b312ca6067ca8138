import { describe, expect, it } from 'vitest'
import {
  listPlaceJudges,
  type PlaceJudgementToSave,
  placeJudgementsVisibleTo,
  savePlaceJudgements,
  setPlaceJudgementsFinal,
} from '../../../db/places/judgements.ts'
import { planInterview } from '../../../db/surveys/responses.ts'
import { interview, now } from '../given.ts'
import { here, there } from '../towns.ts'

const entry = (given: Partial<PlaceJudgementToSave> = {}): PlaceJudgementToSave => ({
  indicator: 'B1',
  rater: 'c1',
  kind: 'independent',
  given: { value: 4, confidence: 'high', evidence: 'Drei Gespräche.' },
  revision: 0,
  ...given,
})
const save = (...entries: PlaceJudgementToSave[]) => savePlaceJudgements(here, { entries, now })
const seenBy = async (viewer: string) =>
  (await placeJudgementsVisibleTo(here, viewer)).map(({ indicator, rater, kind, value }) => [
    indicator,
    rater,
    kind,
    value,
  ])

describe('judgements of the place', () => {
  it('are kept one a rater and indicator, and removed when nothing is left of them', async () => {
    await save(entry(), entry({ indicator: 'M5', given: { missing: 'unknown' } }))
    await save(entry({ given: { value: 2 }, revision: 1 }))
    expect(await seenBy('c1')).toEqual([
      ['B1', 'c1', 'independent', 2],
      ['M5', 'c1', 'independent', null],
    ])
    expect(await save(entry({ given: { confidence: 'low' }, revision: 2 }))).toEqual({ state: 'saved' })
    expect(await seenBy('c1')).toEqual([['M5', 'c1', 'independent', null]])
    expect(await placeJudgementsVisibleTo(there, 'c1')).toEqual([])
  })

  it('are not overwritten unseen: all of a page or nothing of it', async () => {
    await save(entry())
    expect(await save(entry({ indicator: 'B2' }), entry())).toEqual({ state: 'conflict', indicators: ['B1'] })
    expect(await seenBy('c1')).toHaveLength(1)
  })

  it('stay hidden from whoever judges, until their own is final', async () => {
    await save(entry(), entry({ rater: 'c2', given: { value: 2 } }))
    await setPlaceJudgementsFinal(here, 'c1', true)
    expect(await seenBy('c2')).toEqual([['B1', 'c2', 'independent', 2]])
    await setPlaceJudgementsFinal(here, 'c2', true)
    expect(await seenBy('c2')).toHaveLength(2)
    await setPlaceJudgementsFinal(here, 'c2', false)
    expect(await seenBy('c2')).toHaveLength(1)
    expect(await seenBy('p1')).toHaveLength(2)
  })

  it('stay hidden from whoever has begun, also when all of it was taken back', async () => {
    await save(entry({ rater: 'c2', given: { value: 2 } }))
    await save(entry())
    await save(entry({ given: {}, revision: 1 }))
    await setPlaceJudgementsFinal(here, 'c2', true)
    expect(await seenBy('c1')).toEqual([])
    expect(await save(entry())).toEqual({ state: 'saved' })
    expect(await seenBy('c1')).toEqual([['B1', 'c1', 'independent', 4]])
  })

  it('are refused once final', async () => {
    await save(entry())
    await setPlaceJudgementsFinal(here, 'c1', true)
    expect(await save(entry({ revision: 1 }))).toEqual({ state: 'final' })
  })

  it('have one consensus each, whoever writes it down', async () => {
    await save(entry({ kind: 'consensus' }))
    await save(entry({ kind: 'consensus', rater: 'c2', given: { value: 3, evidence: 'Zusammen.' }, revision: 1 }))
    expect(await seenBy('p1')).toEqual([['B1', 'c2', 'consensus', 3]])
  })

  it('are asked of whoever held interviews on the situation, or has begun', async () => {
    await planInterview(here, interview('i1', { purpose: 'situation', interviewers: ['c2', 'c3'] }))
    await planInterview(here, interview('i2', { purpose: 'readiness', interviewers: ['c4'] }))
    await save(entry())
    expect(await listPlaceJudges(here)).toEqual(['c1', 'c2', 'c3'])
  })
})
