import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../surveys/answer.ts'
import type { Instrument } from '../../../surveys/instrument.ts'
import {
  completionComplaints,
  countAnswers,
  openItems,
  openQuestions,
  openRatings,
  progressOf,
} from '../../../surveys/progress/progress.ts'
import { everyKind, itemCalled } from '../every-kind.ts'

const section = (id: string, items: string[]) => ({ id, title: everyKind.title, items: items.map(itemCalled) })
const asked: Instrument = {
  ...everyKind,
  sections: [
    section('closed', ['rating', 'rated', 'single', 'multiple', 'ranking']),
    section('open', ['short', 'toString', 'number', 'date', 'actors', 'pairs']),
  ],
}

const answers: Answers = {
  rating: 4,
  single: { missing: 'refused' },
  multiple: ['red'],
  short: 'Wort',
  date: { missing: 'unknown' },
}
const open = (given: Answers, ratings = {}) =>
  openItems(asked, given, ratings).map(({ section, item }) => [section.id, item.id])

describe('progressOf', () => {
  it('counts answered, missing and open per section and in total', () => {
    expect(progressOf(asked, answers, { motivation: { value: 3 } })).toEqual({
      sections: [
        { id: 'closed', items: 5, answered: 3, missing: 1, open: 1 },
        { id: 'open', items: 6, answered: 1, missing: 1, open: 4 },
      ],
      total: { items: 11, answered: 4, missing: 2, open: 5 },
    })
  })
  it('starts with everything open, inherited names included', () => {
    expect(progressOf(asked, {}, {}).total).toEqual({ items: 11, answered: 0, missing: 0, open: 11 })
  })
})

describe('openItems', () => {
  it('lists them in the order of the instrument', () => {
    expect(open(answers, { motivation: { missing: 'not_asked' } })).toEqual([
      ['closed', 'ranking'],
      ['open', 'toString'],
      ['open', 'number'],
      ['open', 'actors'],
      ['open', 'pairs'],
    ])
  })
  it('keeps a rating open that has evidence but no value', () => {
    expect(open(answers, { motivation: { evidence: 'sagt viel', confidence: 'low' } })).toContainEqual([
      'closed',
      'rated',
    ])
  })
})

describe('completionComplaints', () => {
  it('asks for what is required and neither answered nor coded', () => {
    expect(completionComplaints(asked, {}, {})).toEqual([
      { item: 'rating', field: 'rating', reason: 'required' },
      { item: 'rated', field: 'rated', reason: 'required' },
    ])
    expect(completionComplaints(asked, answers, { motivation: { missing: 'unknown' } })).toEqual([])
  })
})

it('counts answers and reasons for having none, without ratings', () => {
  expect(countAnswers(asked, answers)).toEqual({ answered: 4, missing: { not_asked: 0, refused: 1, unknown: 1 } })
})

it('tells open questions from ratings that one rater still owes', () => {
  const names = (items: { item: { id: string } }[]) => items.map(({ item }) => item.id)
  expect(names(openQuestions(asked, answers))).toEqual(['ranking', 'toString', 'number', 'actors', 'pairs'])
  expect(names(openRatings(asked, {}))).toEqual(['rated'])
  expect(openRatings(asked, { motivation: { missing: 'unknown' } })).toEqual([])
})
