import { beforeEach, describe, expect, it } from 'vitest'
import { removeActor } from '../../../db/places/actors.ts'
import { placeJudgementsVisibleTo, savePlaceJudgements } from '../../../db/places/judgements.ts'
import {
  finaliseRatings,
  type RatingToSave,
  ratingsOf,
  ratingsVisibleTo,
  reopenRatings,
  saveRating,
} from '../../../db/surveys/ratings.ts'
import { completeResponse, planInterview } from '../../../db/surveys/responses.ts'
import { forgetInterview, saveStatements } from '../../../db/surveys/statements.ts'
import { interview, later, now } from '../given.ts'
import { here, there } from '../towns.ts'

const rate = (rater: string, value: number, more: Partial<RatingToSave> = {}, at = here) =>
  saveRating(at, {
    actor: 'a01',
    dimension: 'motivation',
    kind: 'independent',
    given: { value, confidence: 'high', evidence: '„Ich will das.“' },
    rater,
    now,
    ...more,
  })

const seenBy = async (rater: string, actor = 'a01') =>
  (await ratingsVisibleTo(here, actor, rater)).map((each) => `${each.dimension} ${each.kind} ${each.rater}`)

describe('a rating', () => {
  it('is kept with its evidence, confidence and interview', async () => {
    await planInterview(here, interview('i01'))
    expect(await rate('c1', 4, { response: 'i01' })).toMatchObject({
      state: 'saved',
      row: { value: 4, missing: null, confidence: 'high', evidence: '„Ich will das.“', response: 'i01', final: false },
    })
    expect(await rate('c1', 0, { given: { missing: 'refused' } })).toMatchObject({
      row: { value: null, missing: 'refused', evidence: null, revision: 2 },
    })
    expect(await ratingsOf(here)).toHaveLength(1)
  })

  it('rests on statements, which alone are something, and loses those that are there no longer', async () => {
    const on = (statements: string[]) => rate('c1', 0, { given: { statements } })
    expect(await on(['i01.why', 'i02.why'])).toMatchObject({
      state: 'saved',
      row: { value: null, statements: ['i01.why', 'i02.why'] },
    })
    expect(await on([])).toEqual({ state: 'removed' })
    await on(['i01.why', 'i02.why', 'i02.how'])
    const judged = { indicator: 'B1', rater: 'c1', kind: 'independent', revision: 0 } as const
    const given = { value: 4, statements: ['i01.why', 'i02.why'] }
    await savePlaceJudgements(here, { entries: [{ ...judged, given }], now })

    for (const id of ['i01', 'i02']) {
      await planInterview(here, interview(id, { actor: id === 'i01' ? 'a01' : 'a02' }))
      const changes = ['why', 'how'].map((item) => ({ id: `${id}.${item}`, item, revision: 0, set: {} }))
      await saveStatements(here, id, { changes, savedBy: 'c1', now })
    }
    await completeResponse(here, 'i01', now)
    await forgetInterview(here, 'i01', { savedBy: 'c1', now })
    const picked = async () => [
      (await ratingsOf(here)).map(({ statements }) => statements),
      (await placeJudgementsVisibleTo(here, 'c1')).map(({ statements }) => statements),
    ]
    expect(await picked()).toEqual([[['i02.why', 'i02.how']], [['i02.why']]])
    await removeActor(here, 'a02', (settings) => settings)
    expect(await picked()).toEqual([[], [[]]])
  })

  it('that is empty removes itself', async () => {
    await rate('c1', 4)
    expect(await rate('c1', 0, { given: { confidence: 'low', evidence: '' } })).toEqual({ state: 'removed' })
    expect(await ratingsOf(here)).toEqual([])
  })

  it('is changed only from the revision that was seen, if one is named', async () => {
    expect(await rate('c1', 4, { revision: 0 })).toMatchObject({ state: 'saved' })
    expect(await rate('c1', 5, { revision: 0 })).toMatchObject({ state: 'conflict', row: { value: 4 } })
    expect(await rate('c1', 5, { revision: 1 })).toMatchObject({ state: 'saved', row: { revision: 2 } })
  })

  it('needs an actor and an interview of this municipality', async () => {
    await planInterview(there, interview('there'))
    expect(await rate('c1', 4, { actor: 'nobody' })).toEqual({ state: 'unknown' })
    expect(await rate('c1', 4, { response: 'there' })).toEqual({ state: 'unknown' })
    await rate('c1', 4, {}, there)
    expect(await ratingsOf(here)).toEqual([])
  })

  it('of consensus is one per dimension, whoever writes it down', async () => {
    await rate('c1', 4, { kind: 'consensus' })
    expect(await rate('c2', 3, { kind: 'consensus' })).toMatchObject({ row: { rater: 'c2', revision: 2 } })
    await rate('c1', 5)
    expect((await ratingsOf(here)).map((each) => [each.kind, each.rater, each.value])).toEqual([
      ['consensus', 'c2', 3],
      ['independent', 'c1', 5],
    ])
    expect(await ratingsOf(here, { rater: 'c1' })).toHaveLength(1)
    expect(await ratingsOf(here, { actor: 'a02' })).toEqual([])
  })
})

describe('double rating', () => {
  beforeEach(async () => {
    await rate('c1', 4)
    await rate('c2', 2)
    await rate('c2', 3, { dimension: 'knowledge' })
    await rate('c2', 3, { kind: 'consensus' })
  })

  it('is blind until the own rating of that dimension is final', async () => {
    expect(await seenBy('c1')).toEqual(['motivation independent c1'])
    expect(await finaliseRatings(here, 'a01', 'c1')).toEqual(['motivation'])
    expect(await seenBy('c1')).toEqual([
      'motivation consensus c2',
      'motivation independent c1',
      'motivation independent c2',
    ])
  })

  it('shows nothing to an interviewer who has not rated, and nothing because another is final', async () => {
    await planInterview(here, interview('i01', { interviewers: ['c1', 'c3'] }))
    await finaliseRatings(here, 'a01', 'c2')
    expect(await seenBy('c3')).toEqual([])
    expect(await seenBy('c1')).toEqual(['motivation independent c1'])
  })

  it('shows all to somebody who has nothing to rate about the actor', async () => {
    await planInterview(here, interview('i01', { interviewers: ['c1', 'c2'] }))
    await planInterview(here, interview('i02', { actor: 'a02', interviewers: ['c3'] }))
    await planInterview(here, interview('i03', { purpose: 'situation', interviewers: ['c3'] }))
    expect(await seenBy('c3')).toHaveLength(4)
  })

  it('of another actor or municipality opens no view here', async () => {
    await rate('c1', 4, { actor: 'a02' })
    await rate('c1', 4, {}, there)
    await finaliseRatings(here, 'a02', 'c1')
    await finaliseRatings(there, 'a01', 'c1')
    expect(await seenBy('c1')).toEqual(['motivation independent c1'])
  })

  it('cannot be changed once final, unless reopened, which closes the view again', async () => {
    await finaliseRatings(here, 'a01', 'c1')
    expect(await rate('c1', 1, { now: later(1) })).toMatchObject({ state: 'final', row: { value: 4 } })
    await reopenRatings(here, 'a01', 'c1')
    expect(await seenBy('c1')).toEqual(['motivation independent c1'])
    expect(await rate('c1', 1)).toMatchObject({ state: 'saved', row: { value: 1, final: false } })
  })
})
