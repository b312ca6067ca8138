import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { CaseFile, Review } from '../../../reports/case/case-file.ts'
import { sourcesOf } from '../../../reports/content/statement.ts'
import { decide } from '../../../reports/decision/decide.ts'
import { countHeard, valueOfCriterion } from '../../../reports/decision/members.ts'
import { type Known, weighOptions } from '../../../reports/decision/options.ts'
import { isVoice } from '../../../reports/decision/statements.ts'
import {
  type Criterion,
  type CriterionValue,
  criteria,
  criterionValues,
  type MemberAnswer,
  memberAnswers,
  memberCriteria,
} from '../../../surveys/vocabulary.ts'
import { dice } from '../composition/random-case.ts'
import { decideByHand, readModel } from './by-hand.ts'

const members = ['a01', 'a02', 'a03']
/** A case without members: what the consultants judge is all there is. */
const place: CaseFile = {
  format: 'tragwerk-case/1',
  municipality: { id: 'm1', name: 'Beispielstadt (fiktiv)' },
  actors: members.map((id) => ({ id, name: `Person ${id}`, sector: 'police' as const, status: 'member' as const })),
}
const town: CaseFile = { ...place, group: { members } }

/** "K1 yes 2, K2 no 1" → criteria of a review; what is not named is absent. */
function reviewOf(text: string, date = '2027-02-01'): Review {
  const entries = text.split(', ').map((each) => each.split(' '))
  return {
    date,
    criteria: Object.fromEntries(
      entries.map(([id, value, evidence]) => [id, { value: value as CriterionValue, evidence: Number(evidence) }]),
    ),
  }
}

const decideOn = (text: string) => decide(place, reviewOf(text))

describe('the recommended option', () => {
  it('is to dissolve when contact and ways last and no room is needed, each with two independent statements', () => {
    const decision = decideOn('K1 yes 2, K2 yes 3, K7 no 2, K4 no 2')
    expect(decision).toMatchObject({ option: 'dissolve', alternative: null, ready: true, strength: 'medium' })
    expect(decision.basis).toEqual(['K1', 'K2', 'K7'])
    expect(decision.missing).toEqual({ dissolve: [], transfer: ['K4', 'K5', 'K6'] })
  })

  it('rests on concerns about transparency too when they are well evidenced', () => {
    expect(decideOn('K1 yes 2, K2 yes 3, K7 no 2, K3 yes 2, K4 no 2').basis).toEqual(['K1', 'K2', 'K3', 'K7'])
    expect(decideOn('K1 yes 2, K2 yes 3, K7 no 2, K3 yes 1, K4 no 2').basis).toEqual(['K1', 'K2', 'K7'])
  })

  it('is to transfer when roles, scenarios and openness are there, with dissolving as alternative when both are met', () => {
    const transfer = 'K4 yes 2, K5 yes 3, K6 yes 2, K7 no 3'
    expect(decideOn(`${transfer}, K1 no 2`)).toMatchObject({ option: 'transfer', alternative: null, ready: true })
    expect(decideOn(`${transfer}, K1 yes 2, K2 yes 2`)).toMatchObject({ option: 'transfer', alternative: 'dissolve' })
  })

  it.each(['K8 no 1', 'K8 partly 1', 'K9 no 1', 'K9 partly 1', 'K3 yes 1'])('is to adjust because of %s', (text) => {
    const decision = decideOn(`${text}, K1 no 1, K4 no 1, K7 yes 1`)
    expect(decision).toMatchObject({ option: 'adjust', ready: true, strength: 'weak', basis: [text.slice(0, 2)] })
  })

  it('is to adjust when no protected room is needed but nothing else is met', () => {
    expect(decideOn('K7 no 2, K1 no 2, K4 no 2')).toMatchObject({ option: 'adjust', basis: ['K7'], ready: true })
  })

  it('is to continue when the room is needed and the functions are fulfilled', () => {
    const decision = decideOn('K7 yes 2, K8 yes 1, K9 yes 3')
    expect(decision).toMatchObject({ option: 'continue', basis: ['K7', 'K8', 'K9'], ready: true, strength: 'weak' })
  })

  it('is not ready without evidence, or while something it rests on is unknown', () => {
    expect(decideOn('K7 yes 2, K8 yes 0, K9 yes 3')).toMatchObject({
      option: 'continue',
      ready: false,
      strength: 'none',
    })
    expect(decideOn('K7 yes 2, K8 unknown 2, K9 yes 3')).toMatchObject({ option: 'continue', ready: false })
  })

  it('is not ready while an irreversible option only waits for clarification', () => {
    const decision = decideOn('K1 yes 2, K2 yes 1, K7 no 2, K4 no 2, K8 no 2')
    expect(decision).toMatchObject({ option: 'adjust', ready: false })
    expect(decision.clarify).toEqual([{ option: 'dissolve', criteria: ['K2'] }])
  })

  it('without any review is to continue, and nothing is ready', () => {
    expect(decide(town)).toMatchObject({ option: 'continue', ready: false, strength: 'none' })
  })

  it('follows the latest review unless another is named', () => {
    const file = { ...town, reviews: [reviewOf('K8 no 2', '2028-01-01'), reviewOf('K7 yes 2', '2027-01-01')] }
    expect(decide(file).option).toBe('adjust')
    expect(decide(file, file.reviews[1]).option).toBe('continue')
  })

  it('agrees with an independent reading of the model for every combination of values', () => {
    const random = dice(1)
    for (let code = 0; code < 4 ** 9; code++) {
      const solid = code % 3 === 0
      const known = Object.fromEntries(
        criteria.map((each, at) => [
          each,
          {
            value: criterionValues[Math.floor(code / 4 ** at) % 4]!,
            evidence: solid ? 2 + Math.floor(random() * 2) : Math.floor(random() * 4),
          },
        ]),
      ) as Known
      const found = weighOptions(known)
      const wanted = readModel(known)
      if (JSON.stringify(found) !== JSON.stringify(wanted)) expect({ known, ...found }).toEqual({ known, ...wanted })
    }
  })
})

describe('answers of members', () => {
  const review = (answers: Record<string, MemberAnswer>, value: CriterionValue = 'yes'): Review => ({
    date: '2027-02-01',
    criteria: Object.fromEntries(criteria.map((each) => [each, { value, evidence: 2, answers }])),
  })
  const read = (criterion: Criterion, answers: Record<string, MemberAnswer>) =>
    valueOfCriterion(review(answers), criterion, members)

  it.each(memberCriteria.filter((each) => each !== 'K7'))('are read by the weakest at %s', (criterion) => {
    expect(read(criterion, { a01: 'yes', a02: 'yes', a03: 'yes' })).toBe('yes')
    expect(read(criterion, { a01: 'yes', a02: 'partly', a03: 'yes' })).toBe('partly')
    expect(read(criterion, { a01: 'yes', a02: 'partly', a03: 'unknown' })).toBe('unknown')
    expect(read(criterion, { a01: 'no', a02: 'unknown' })).toBe('no')
  })

  it('are read the other way round at K7: one who needs the room is enough', () => {
    expect(read('K7', { a01: 'no', a02: 'yes', a03: 'unknown' })).toBe('yes')
    expect(read('K7', { a01: 'no', a02: 'partly', a03: 'unknown' })).toBe('unknown')
    expect(read('K7', { a01: 'no', a02: 'partly' })).toBe('partly')
    expect(read('K7', { a01: 'no', a02: 'no' })).toBe('no')
  })

  it('do not count when declined or absent, nor where the consultants judge', () => {
    expect(read('K1', { a01: 'partly', a02: 'declined' })).toBe('partly')
    expect(valueOfCriterion(review({ a01: 'declined' }, 'partly'), 'K1', members)).toBe('partly')
    expect(valueOfCriterion(review({}, 'partly'), 'K1', members)).toBe('partly')
    for (const criterion of ['K3', 'K5', 'K9'] as const) expect(read(criterion, { a01: 'no' })).toBe('yes')
  })

  it('of former members do not stand for current ones', () => {
    expect(read('K1', { a09: 'no' })).toBe('yes')
    expect(valueOfCriterion(review({ a09: 'no' }), 'K1', [])).toBe('no')
  })

  it('that differ are listed one by one, never averaged', () => {
    const dissent = (answers: Record<string, MemberAnswer>, criterion: Criterion = 'K6') =>
      decide(town, { date: '2027-02-01', criteria: { [criterion]: { answers } } }).dissent
    expect(dissent({ a01: 'yes', a02: 'yes', a03: 'no' })).toEqual([{ criterion: 'K6', actor: 'a03', value: 'no' }])
    expect(dissent({ a01: 'no', a02: 'yes' })).toEqual([{ criterion: 'K6', actor: 'a01', value: 'no' }])
    expect(dissent({ a01: 'no', a02: 'no', a03: 'yes' })).toEqual([{ criterion: 'K6', actor: 'a03', value: 'yes' }])
    expect(dissent({ a01: 'no', a02: 'partly' }, 'K7')).toEqual([{ criterion: 'K7', actor: 'a01', value: 'no' }])
    expect(dissent({ a01: 'yes', a02: 'yes' })).toEqual([])
    expect(dissent({ a01: 'yes', a02: 'unknown', a03: 'declined' })).toEqual([])
    expect(dissent({ a01: 'yes', a09: 'no' })).toEqual([])
    expect(dissent({ a01: 'yes', a02: 'yes', a03: 'no' }, 'K5')).toEqual([])
  })

  it('that differ name whom they are of, also where two are called alike', () => {
    const actors = town.actors.map((each) =>
      each.id === 'a01' || each.id === 'a03' ? { ...each, name: 'Kim Muster' } : each,
    )
    const criteria = { K6: { answers: { a01: 'yes', a02: 'yes', a03: 'no' } } } as const
    const { statements } = decide({ ...town, actors }, { date: '2027-02-01', criteria })
    expect(statements.map(({ de }) => de).join()).toMatch(/Kim Muster \(/)
  })

  it('tell how many current members were heard', () => {
    const heard = (answers: Record<string, MemberAnswer>) =>
      countHeard({ date: '', criteria: { K2: { answers } } }, members)
    expect(heard({})).toEqual({ answered: 0, declined: 0, open: 3 })
    expect(heard({ a01: 'unknown', a02: 'declined', a09: 'yes' })).toEqual({ answered: 1, declined: 1, open: 1 })
    const mixed: Review = {
      date: '',
      criteria: { K1: { answers: { a01: 'declined' } }, K7: { answers: { a01: 'no' } } },
    }
    expect(countHeard(mixed, members)).toEqual({ answered: 1, declined: 0, open: 2 })
    const elsewhere: Review = { date: '', criteria: { K3: { answers: { a01: 'yes' } } } }
    expect(countHeard(elsewhere, members)).toEqual({ answered: 0, declined: 0, open: 3 })
    expect(countHeard(elsewhere, [])).toEqual({ answered: 0, declined: 0, open: 0 })
  })

  it('make nothing ready before each current member has answered or declined, and one has answered', () => {
    const ready = (answers: Record<string, MemberAnswer>) => {
      const { date, criteria: judged } = reviewOf('K7 yes 2, K8 yes 2, K9 yes 2, K1 no 2, K4 no 2')
      return decide(town, { date, criteria: { ...judged, K7: { ...judged.K7, answers } } })
    }
    expect(ready({})).toMatchObject({ option: 'continue', ready: false, heard: { open: 3 } })
    expect(ready({ a01: 'yes', a02: 'yes' }).ready).toBe(false)
    expect(ready({ a01: 'declined', a02: 'declined', a03: 'declined' }).ready).toBe(false)
    expect(ready({ a01: 'yes', a02: 'declined', a03: 'declined' }).ready).toBe(true)
    expect(ready({}).statements.some(({ de }) => de === 'Noch hat kein Mitglied geantwortet.')).toBe(true)
  })
})

describe('a whole review', () => {
  it('is decided as by hand, whoever answered what, for 6,000 random ones', () => {
    const random = dice(8)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
    for (let round = 0; round < 6_000; round++) {
      const group = { members: members.filter(() => random() < 0.7) }
      const file: CaseFile = random() < 0.8 ? { ...place, group } : place
      // sometimes all say much the same, so that every option is met
      const leaning = random() < 0.5 ? pick(criterionValues) : undefined
      const answer = (): MemberAnswer => (leaning && random() < 0.8 ? leaning : pick(memberAnswers))
      const judged = criteria
        .filter(() => random() < 0.9)
        .map((each) => {
          const given = [...members, 'a09'].filter(() => random() < 0.6).map((id) => [id, answer()])
          return [
            each,
            {
              ...(random() < 0.9 && { value: leaning && random() < 0.7 ? leaning : pick(criterionValues) }),
              ...(random() < 0.9 && { evidence: Math.floor(random() * 4) }),
              ...(random() < 0.7 && { answers: Object.fromEntries(given) }),
            },
          ]
        })
      const review: Review = { date: '2027-02-01', criteria: Object.fromEntries(judged) }
      const { statements, ...found } = decide(file, review)
      const wanted = decideByHand(file, review)
      if (!isDeepStrictEqual(found, wanted)) expect({ review, ...found }).toEqual({ review, ...wanted })
      expect(statements.filter(isVoice)).toHaveLength(wanted.dissent.length)
    }
  })
})

describe('the statements of a decision', () => {
  it('name passages and data in both languages, for every option', () => {
    for (const text of ['K8 no 2', 'K7 yes 2', 'K1 yes 2, K2 yes 2, K7 no 2', 'K4 yes 2, K5 yes 2, K6 yes 2, K7 no 2'])
      for (const statement of decideOn(text).statements) {
        expect(Object.keys(statement)).toEqual(['de', 'en', 'handbook', 'model', 'data'])
        expect(statement.de + statement.en).not.toMatch(/undefined|null|NaN/)
        expect(sourcesOf(statement).length).toBeGreaterThan(0)
        expect(statement.data.join()).toMatch(/^reviews\.2027-02-01\.criteria\.K\d/)
      }
  })

  it('name who sees it differently', () => {
    const answers = { a01: 'yes', a02: 'yes', a03: 'no' } as const
    const { statements } = decide(town, { date: '2027-02-01', criteria: { K1: { answers, evidence: 1 } } })
    const found = statements.find((each) => each.data.includes('reviews.2027-02-01.criteria.K1.answers.a03'))
    expect(found?.de).toContain('Person a03')
    expect(found?.en).toContain('Person a03')
  })
})
