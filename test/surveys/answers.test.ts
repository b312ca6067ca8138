import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswers } from '../../surveys/answers.ts'
import { complaintReasons } from '../../surveys/complaint.ts'
import { fieldsOf, isFieldOf } from '../../surveys/fields.ts'
import { instrumentSchema, itemsOf } from '../../surveys/instrument.ts'
import type { ReadingContext } from '../../surveys/kinds/kind.ts'
import { missingCodes } from '../../surveys/vocabulary.ts'
import { actors, everyKind, itemCalled } from './every-kind.ts'

const interview: ReadingContext = { actors, mode: 'interview' }
const read = (fields: Record<string, unknown>, context: Partial<ReadingContext> = {}) =>
  readAnswers(everyKind, fields, { ...interview, ...context })
/** "field reason" of every complaint, and that nothing complained about was read. */
const complaintsAbout = (fields: Record<string, unknown>, context: Partial<ReadingContext> = {}) => {
  const { answers, ratings, complaints } = read(fields, context)
  expect(answers).toEqual({})
  expect(ratings).toEqual({})
  return complaints.map(({ field, reason }) => `${field} ${reason}`)
}

describe('what was sent', () => {
  it('is read alone: other items are left as they are', () => {
    expect(read({ rating: '4', other: 'x', 'single.nonsense': 'y' })).toEqual({
      answers: { rating: 4 },
      ratings: {},
      complaints: [],
      typed: { rating: '4' },
    })
  })
  it('and is empty removes the answer', () => {
    expect(read({ rating: '', short: ' ', 'multiple.missing': '', number: '', date: '', actors: '' }).answers).toEqual({
      rating: null,
      multiple: null,
      short: null,
      number: null,
      date: null,
      actors: null,
    })
    expect(read({ 'rated.evidence': '', 'rated.confidence': '' }).ratings).toEqual({ motivation: null })
  })
  it('as a complete form tells unticked boxes from absent texts', () => {
    const { answers, ratings } = read({ short: 'kept' }, { complete: true })
    expect(answers).toEqual({ rating: null, single: null, multiple: null, actors: null, short: 'kept' })
    expect(ratings).toEqual({ motivation: null })
  })
  it('may be the items of one section only', () => {
    expect(readAnswers([itemCalled('date')], { date: '2026-03-02', rating: '4' }, interview).answers).toEqual({
      date: '2026-03-02',
    })
  })
  it('may come as JSON with numbers, nulls and lists of one', () => {
    expect(read({ rating: 3, number: 12.5, short: null, date: ['2026-03-02'], multiple: 'red' }).answers).toEqual({
      rating: 3,
      number: 12.5,
      short: null,
      date: '2026-03-02',
      multiple: ['red'],
    })
  })
  it('keeps texts clean, a short one as one line', () => {
    const typed = ' Pu\u00adnkt\u000bneu\u202e\u200b '
    expect(read({ short: typed, toString: typed, 'rated.evidence': typed })).toMatchObject({
      answers: { short: 'Punkt neu', toString: 'Punkt\nneu' },
      ratings: { motivation: { evidence: 'Punkt\nneu' } },
    })
    expect(read({ short: '\u3164', toString: '\u200b\n', 'rated.evidence': '\u00ad' })).toMatchObject({
      answers: { short: null, toString: null },
      ratings: { motivation: null },
    })
  })
  it('is given back as typed, right or wrong', () => {
    const fields = { number: 'viele', date: '31.2.2026', multiple: ['red', 'pink'], 'ranking.red': '9' }
    expect(read(fields).typed).toEqual(fields)
  })
})

describe('ratings', () => {
  it('go to their dimension with evidence and confidence', () => {
    const fields = { rated: '4', 'rated.evidence': 'Sie sagt: „Ja“\r\n', 'rated.confidence': 'low' }
    expect(read(fields)).toMatchObject({
      answers: {},
      ratings: { motivation: { value: 4, evidence: 'Sie sagt: „Ja“', confidence: 'low' } },
    })
  })
  it('keep evidence where the value is missing or still open', () => {
    expect(read({ rated: 'refused', 'rated.evidence': 'winkt ab' }).ratings).toEqual({
      motivation: { missing: 'refused', evidence: 'winkt ab' },
    })
    expect(read({ 'rated.evidence': 'winkt ab' }).ratings).toEqual({ motivation: { evidence: 'winkt ab' } })
  })
})

describe('missing codes', () => {
  it('stand in the group of radios, or in a field of their own', () => {
    expect(read({ rating: 'unknown', single: 'refused', number: '', 'number.missing': 'not_asked' }).answers).toEqual({
      rating: { missing: 'unknown' },
      single: { missing: 'refused' },
      number: { missing: 'not_asked' },
    })
  })
  it('do not go together with a value', () => {
    expect(complaintsAbout({ number: '3', 'number.missing': 'unknown' })).toEqual(['number.missing value_and_missing'])
    expect(complaintsAbout({ rating: ['3', 'unknown'] })).toEqual(['rating value_and_missing'])
    expect(complaintsAbout({ 'ranking.red': '1', 'ranking.missing': 'unknown' })).toEqual([
      'ranking.missing value_and_missing',
    ])
  })
  it('know "not asked" only in interviews', () => {
    expect(
      complaintsAbout({ rating: 'not_asked', 'date.missing': 'not_asked' }, { mode: 'self_administered' }),
    ).toEqual(['rating not_asked_here', 'date.missing not_asked_here'])
  })
  it('cannot collide with option ids', () => {
    for (const id of [...missingCodes, 'missing']) {
      const single = {
        ...itemCalled('single'),
        options: [id, 'other'].map((o) => ({ id: o, label: { de: 'a', en: 'a' } })),
      }
      const sections = [{ ...everyKind.sections[0], items: [single] }]
      expect(instrumentSchema.safeParse({ ...everyKind, sections }).success).toBe(false)
    }
  })
})

describe('complaints', () => {
  it.each<[Record<string, unknown>, string[]]>([
    [{ rating: '6' }, ['rating not_an_option']],
    [{ rating: '03' }, ['rating not_an_option']],
    [{ single: ['red', 'green'] }, ['single not_an_option']],
    [{ multiple: ['red', 'pink'] }, ['multiple not_an_option']],
    [{ 'date.missing': 'dunno' }, ['date.missing not_an_option']],
    [{ rated: '3', 'rated.confidence': 'certain' }, ['rated.confidence not_an_option']],
    [{ number: 'zwölf' }, ['number not_a_number']],
    [{ number: '48.000' }, ['number not_a_number']],
    [{ number: '1e309' }, ['number not_a_number']],
    [{ number: Number.POSITIVE_INFINITY }, ['number not_a_number']],
    [{ number: '-10,5' }, ['number out_of_range']],
    [{ date: '2026-02-30' }, ['date not_a_date']],
    [{ date: '2.3.26' }, ['date not_a_date']],
    [{ date: '0026-03-02' }, ['date far_off']],
    [{ date: '2.3.2126' }, ['date far_off']],
    [{ 'ranking.red': '1', 'ranking.green': '1' }, ['ranking.green rank_twice']],
    [{ 'ranking.red': '5' }, ['ranking.red rank_out_of_range']],
    [{ 'ranking.red': 'first' }, ['ranking.red rank_out_of_range']],
    [{ actors: ['a01', 'a99'] }, ['actors unknown_actor']],
    [{ 'pairs.0.a': 'a01' }, ['pairs.0.b incomplete_pair', 'pairs.0.trust incomplete_pair']],
  ])('%j → %j', (fields, expected) => {
    expect(complaintsAbout(fields)).toEqual(expected)
  })
  it('name limits and bounds', () => {
    expect(read({ short: 'x'.repeat(201) }).complaints).toEqual([
      { item: 'short', field: 'short', reason: 'too_long', limit: 200 },
    ])
    expect(read({ toString: 'x'.repeat(100_000) }).complaints).toEqual([
      { item: 'toString', field: 'toString', reason: 'too_long', limit: 20_000 },
    ])
    expect(read({ 'rated.evidence': 'x'.repeat(20_001) }).complaints).toMatchObject([{ limit: 20_000 }])
    expect(read({ number: '100001' }).complaints).toMatchObject([{ min: -10, max: 100_000 }])
    expect(read({ 'ranking.red': '0' }).complaints).toMatchObject([{ min: 1, max: 4 }])
  })
  it('of a pair asks for what was said and no more: trust, rivalry or both', () => {
    const row = { 'pairs.0.a': 'a01', 'pairs.0.b': 'a02' }
    expect(read({ ...row, 'pairs.0.rivalry': 'serious' })).toMatchObject({
      answers: { pairs: [{ a: 'a01', b: 'a02', rivalry: 'serious' }] },
      complaints: [],
    })
    expect(read({ ...row, 'pairs.0.trust': '3' }).answers.pairs).toEqual([{ a: 'a01', b: 'a02', trust: 3 }])
    expect(complaintsAbout(row)).toEqual(['pairs.0.trust incomplete_pair'])
  })
  it('about pairs name the row', () => {
    const row = (n: number, a: string, b: string, trust = '2', rivalry = 'none') => ({
      [`pairs.${n}.a`]: a,
      [`pairs.${n}.b`]: b,
      [`pairs.${n}.trust`]: trust,
      [`pairs.${n}.rivalry`]: rivalry,
    })
    expect(complaintsAbout({ ...row(0, 'a01', 'a01') })).toEqual(['pairs.0.b same_actor'])
    expect(complaintsAbout({ ...row(0, 'a01', 'a02'), ...row(1, 'a02', 'a01') })).toEqual(['pairs.1.b pair_twice'])
    expect(complaintsAbout({ ...row(0, 'a01', 'a99') })).toEqual(['pairs.0.b unknown_actor'])
    expect(complaintsAbout({ ...row(0, 'a01', 'a02', '5', 'fierce') })).toEqual([
      'pairs.0.trust not_an_option',
      'pairs.0.rivalry not_an_option',
    ])
    expect(
      read({ ...row(10, 'a03', 'a04'), ...row(2, 'a01', 'a02', '0', 'mild'), ...row(3, '', '', '', '') }).answers,
    ).toEqual({
      pairs: [
        { a: 'a01', b: 'a02', trust: 0, rivalry: 'mild' },
        { a: 'a03', b: 'a04', trust: 2, rivalry: 'none' },
      ],
    })
  })
})

describe('rankings', () => {
  it('are stored best first and may be partial', () => {
    expect(read({ 'ranking.red': '3', 'ranking.constructor': '1', 'ranking.green': '' }).answers).toEqual({
      ranking: ['constructor', 'red'],
    })
  })
})

describe('hostile input', () => {
  const names = fc.oneof(
    fc.constantFrom(
      ...itemsOf(everyKind).map((item) => item.id),
      '__proto__',
      'constructor',
      'pairs.0',
      'rating.__proto__',
    ),
    fc.constantFrom(
      'multiple.missing',
      'ranking.red',
      'ranking.constructor',
      'pairs.0.a',
      'pairs.0.b',
      'pairs.0.trust',
      'pairs.9999.a',
      'rated.evidence',
      'rated.confidence',
      'toString.missing',
    ),
    fc.string(),
  )
  const words = fc.oneof(
    fc.constantFrom(
      '1',
      '3',
      'red',
      'unknown',
      'not_asked',
      'a01',
      'a02',
      'none',
      '',
      '1e309',
      '\u0000',
      '__proto__',
      'x'.repeat(100_000),
    ),
    fc.string({ unit: 'binary' }),
  )
  const input = fc.dictionary(names, fc.oneof(words, fc.array(words), fc.anything({ withNullPrototype: true })))

  it('never throws, never pollutes, and gives only what could be stored', () => {
    fc.assert(
      fc.property(
        input,
        fc.constantFrom<ReadingContext['mode']>('interview', 'self_administered'),
        fc.boolean(),
        (fields, mode, complete) => {
          const { answers, ratings, complaints, typed } = read(fields, { mode, complete })
          for (const { reason, item, field } of complaints) {
            expect(complaintReasons).toContain(reason)
            expect(isFieldOf(itemCalled(item), field)).toBe(true)
            expect(Object.hasOwn(answers, item)).toBe(false)
          }
          for (const [id, given] of [
            ...Object.entries(answers),
            ...(ratings.motivation ? [['rated', ratings.motivation] as const] : []),
          ]) {
            const again = readAnswers([itemCalled(id)], fieldsOf(itemCalled(id), given), { actors, mode })
            expect(again.complaints).toEqual([])
            expect(again.answers[id] ?? again.ratings.motivation ?? null).toEqual(given)
          }
          for (const value of Object.values(typed).flat()) expect(typeof value).toBe('string')
          expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
          expect(Object.keys(Object.prototype)).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })
  it('refuses shapes no form sends', () => {
    const objects = JSON.parse(
      '{"rating":{"__proto__":{"x":1}},"short":{"toString":"x"},"number":true,"multiple":[["red"]],"pairs.0.a":{},"__proto__":{"polluted":1}}',
    )
    expect(complaintsAbout(objects)).toEqual([
      'rating not_an_option',
      'multiple not_an_option',
      'short not_an_option',
      'number not_an_option',
      'pairs.0.a not_an_option',
    ])
    expect(complaintsAbout({ short: ['two', 'texts'], 'pairs.0.a': ['a01', 'a02'] })).toEqual([
      'short not_an_option',
      'pairs.0.a not_an_option',
      'pairs.0.b incomplete_pair',
      'pairs.0.trust incomplete_pair',
    ])
  })
})
