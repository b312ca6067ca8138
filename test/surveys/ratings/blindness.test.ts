import { expect, it } from 'vitest'
import {
  judgementsDue,
  mayReadSelf,
  type RatingInSight,
  visiblePlaceJudgements,
  visibleRatings,
} from '../../../surveys/ratings/blindness.ts'

const rating = (given: Partial<RatingInSight>): RatingInSight => ({
  actor: 'a1',
  dimension: 'motivation',
  rater: 'kim',
  kind: 'independent',
  final: false,
  ...given,
})

const kim = rating({ final: true })
const mo = rating({ rater: 'mo' })
const moFinal = rating({ rater: 'mo', final: true })
const agreed = rating({ kind: 'consensus' })

const viewer = (...interviewed: string[]) => ({ id: 'mo', interviewed: new Set(interviewed) })

it('shows everything to whoever has nothing to rate about the actor', () => {
  expect(visibleRatings([kim, agreed], viewer('a2'))).toEqual([kim, agreed])
})

it('hides others’ ratings and the consensus from an interviewer until their own is final', () => {
  expect(visibleRatings([kim, agreed], viewer('a1'))).toEqual([])
  expect(visibleRatings([kim, agreed, mo], viewer('a1'))).toEqual([mo])
  expect(visibleRatings([kim, agreed, moFinal], viewer('a1'))).toEqual([kim, agreed, moFinal])
})

it('opens dimension by dimension', () => {
  const elsewhere = rating({ dimension: 'knowledge', final: true })
  expect(visibleRatings([kim, elsewhere, moFinal], viewer('a1'))).toEqual([kim, moFinal])
})

it('keeps whoever has begun blind, taken off the interview or not, in all that is not final', () => {
  const elsewhere = rating({ dimension: 'knowledge', final: true })
  expect(visibleRatings([kim, mo], viewer())).toEqual([mo])
  expect(visibleRatings([kim, elsewhere, moFinal], viewer())).toEqual([kim, moFinal])
})

it('takes no consensus for a judgement of one’s own', () => {
  const written = rating({ rater: 'mo', kind: 'consensus', final: true })
  expect(visibleRatings([kim, written], viewer('a1'))).toEqual([written])
  expect(visibleRatings([kim, written], viewer())).toEqual([kim, written])
})

it('keeps one actor’s ratings apart from another’s', () => {
  const other = rating({ actor: 'a2', final: true })
  expect(visibleRatings([kim, other, moFinal], viewer('a1', 'a2'))).toEqual([kim, moFinal])
})

it('names whom the viewer has to rate first, each once', () => {
  const all = [kim, rating({ dimension: 'knowledge' }), rating({ actor: 'a2' }), rating({ actor: 'a3' })]
  expect(judgementsDue([...all, rating({ actor: 'a3', rater: 'mo', final: true })], viewer('a1', 'a3'))).toEqual(
    new Set(['a1']),
  )
  expect(judgementsDue(all, viewer())).toEqual(new Set())
})

it('hides judgements of the place from whoever judges it, indicator by indicator', () => {
  const judged = (indicator: 'B1' | 'M1', rater: string, final: boolean) =>
    ({ indicator, rater, kind: 'independent', final }) as const
  const [theirs, theirsToo] = [judged('B1', 'kim', true), judged('M1', 'kim', true)]
  const own = judged('B1', 'mo', true)
  expect(visiblePlaceJudgements([theirs, theirsToo, own], { id: 'mo', isJudge: true })).toEqual([theirs, own])
  expect(visiblePlaceJudgements([theirs, theirsToo], { id: 'mo', isJudge: false })).toEqual([theirs, theirsToo])
})

it('keeps a self-assessment from a rater until their own rating is final in all that is to be rated', () => {
  const may = (ratings: RatingInSight[], ...interviewed: string[]) =>
    mayReadSelf('a1', ['motivation', 'knowledge'], ratings, viewer(...interviewed))
  const knowledge = rating({ rater: 'mo', dimension: 'knowledge' })
  expect(may([], 'a1')).toBe(false)
  expect(may([kim, moFinal], 'a1')).toBe(false)
  expect(may([moFinal, knowledge], 'a1')).toBe(false)
  expect(may([moFinal, { ...knowledge, final: true }], 'a1')).toBe(true)
  // Begun without an interview of one's own, or taken off it.
  expect(may([mo])).toBe(false)
  expect(may([kim, agreed], 'a2')).toBe(true)
})
