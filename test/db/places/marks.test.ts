import { describe, expect, it } from 'vitest'
import { foundGroup } from '../../../db/groups/groups.ts'
import { openReview, saveReview } from '../../../db/groups/reviews.ts'
import { savePlaceJudgements, setPlaceJudgementsFinal } from '../../../db/places/judgements.ts'
import { overviewsOf } from '../../../db/places/overviews.ts'
import { saveAnswers } from '../../../db/surveys/answers.ts'
import { saveRating } from '../../../db/surveys/ratings.ts'
import { completeResponse, planInterview } from '../../../db/surveys/responses.ts'
import { saveStatements } from '../../../db/surveys/statements.ts'
import type { Answers } from '../../../surveys/answer.ts'
import { consentItem } from '../../../surveys/statements/consent.ts'
import { dimensions, type PlaceIndicator, placeIndicators, type Release } from '../../../surveys/vocabulary.ts'
import { group, interview, now } from '../given.ts'
import { db, here } from '../towns.ts'

const overview = async () => (await overviewsOf(db, ['m1', 'm2'])).get('m1')!

describe('reading back', () => {
  const hold = async (id: string, answers: Answers) => {
    await planInterview(here, interview(id, { purpose: 'situation' }))
    await saveAnswers(here, { response: id, answers, savedBy: 'c1', now })
    await completeResponse(here, id, now)
  }
  const decide = (response: string, release: Release, readBackOf: number | null, revision = 0) =>
    saveStatements(here, response, {
      changes: [
        {
          id: `${response}.why`,
          item: 'why',
          revision,
          set: { release, decidedOf: 1, readBackOf, readBack: readBackOf === null ? null : 'confirmed' },
        },
      ],
      savedBy: 'c1',
      now,
    })

  it('counts the talks of which notes are kept, and what waits to be read back as it now stands', async () => {
    await hold('r1', { why: 'Weil.' })
    await hold('r2', { why: 'Darum.', [consentItem]: 'yes' })
    await hold('refused', { [consentItem]: 'no' })
    expect((await overview()).readBack).toEqual({ of: 2, done: 0, waiting: 0 })
    await decide('r1', 'verbatim', null)
    expect((await overview()).readBack).toEqual({ of: 2, done: 0, waiting: 1 })
    await decide('r1', 'verbatim', 1, 1)
    expect((await overview()).readBack).toEqual({ of: 2, done: 1, waiting: 0 })
    await decide('r2', 'background', null)
    expect((await overview()).readBack).toEqual({ of: 2, done: 1, waiting: 0 })
  })

  it('leaves out talks in which nothing was noted in free text', async () => {
    await hold('r1', { why: 'Weil.' })
    await hold('r2', { [consentItem]: { missing: 'not_asked' }, how: ['a', 'b'] })
    expect((await overview()).readBack).toEqual({ of: 1, done: 0, waiting: 0 })
  })
})

describe('the judgement of the place', () => {
  const judge = (rater: string, values: Partial<Record<PlaceIndicator, number>>) =>
    savePlaceJudgements(here, {
      entries: placeIndicators.map((indicator) => ({
        indicator,
        rater,
        kind: 'independent' as const,
        given: { value: values[indicator] ?? 3 },
        revision: 0,
      })),
      now,
    })

  it('waits for an agreement where final judgements are two or more steps apart', async () => {
    await judge('c1', { B1: 5, B2: 4 })
    await judge('c2', { B1: 2, B2: 3 })
    expect((await overview()).place).toEqual({ judges: 2, finished: 0, agreed: 0, toAgree: 0 })
    for (const rater of ['c1', 'c2']) await setPlaceJudgementsFinal(here, rater, true)
    expect((await overview()).place).toEqual({ judges: 2, finished: 2, agreed: 0, toAgree: 1 })
    await savePlaceJudgements(here, {
      entries: [
        { indicator: 'B1', rater: 'c1', kind: 'consensus', given: { value: 4, evidence: 'Besprochen.' }, revision: 0 },
      ],
      now,
    })
    expect((await overview()).place).toEqual({ judges: 2, finished: 2, agreed: 1, toAgree: 0 })
  })
})

it('tells who was rated by two, each alone, from who was rated by one or jointly', async () => {
  const rate = async (actor: string, rater: string, kind: 'independent' | 'consensus' = 'independent') => {
    for (const dimension of dimensions)
      await saveRating(here, { actor, dimension, rater, kind, given: { value: 3 }, now })
  }
  await rate('a01', 'c1')
  await rate('a01', 'c2')
  await rate('a02', 'c1')
  await rate('a02', 'c2', 'consensus')
  expect(await overview()).toMatchObject({ rated: 2, ratedByTwo: 1 })
})

it('counts at a review who has to be heard, and who has answered or declined', async () => {
  await foundGroup(here, group('g1'))
  await openReview(here, { id: 'v1', group: 'g1', date: '2027-02-01', createdBy: 'c1', now })
  const latest = async () => (await overview()).reviews[0]
  expect(await latest()).toEqual({ date: '2027-02-01', status: 'open', members: 2, heard: 0 })
  const answers = [{ criterion: 'K1', actor: 'a02', value: 'declined', was: null } as const]
  await saveReview(here, { review: 'v1', judgements: [], answers, savedBy: 'c1', now })
  expect(await latest()).toMatchObject({ members: 2, heard: 1 })
})
