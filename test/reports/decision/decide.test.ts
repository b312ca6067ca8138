import { describe, expect, it } from 'vitest'
import type { CaseFile, Review } from '../../../reports/case/case-file.ts'
import { decide } from '../../../reports/decision/decide.ts'
import { valueOfCriterion } from '../../../reports/decision/members.ts'
import { type Known, weighOptions } from '../../../reports/decision/options.ts'
import { type Criterion, type CriterionValue, criteria, criterionValues } from '../../../surveys/vocabulary.ts'
import { dice } from '../composition/random-case.ts'

const members = ['a01', 'a02', 'a03']
const town: CaseFile = {
  format: 'tragwerk-case/1',
  municipality: { id: 'm1', name: 'Beispielstadt (fiktiv)' },
  actors: members.map((id) => ({ id, name: `Person ${id}`, sector: 'police' as const, status: 'member' as const })),
  group: { members },
}

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

const decideOn = (text: string) => decide(town, reviewOf(text))

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

/** Section 8 sentence by sentence. */
function readModel(k: Known) {
  const yes = (c: Criterion) => k[c].value === 'yes' && k[c].evidence >= 2
  const no = (c: Criterion) => k[c].value === 'no' && k[c].evidence >= 2
  const dissolve = [...(yes('K1') ? [] : ['K1']), ...(yes('K2') ? [] : ['K2']), ...(no('K7') ? [] : ['K7'])]
  const transfer = (['K4', 'K5', 'K6'] as const).filter((c) => !yes(c)).concat(no('K7') ? [] : (['K7'] as never[]))
  const adjusts: Criterion[] = []
  if (k.K3.value === 'yes') adjusts.push('K3')
  if (k.K7.value === 'no') adjusts.push('K7')
  if (k.K8.value === 'no' || k.K8.value === 'partly') adjusts.push('K8')
  if (k.K9.value === 'no' || k.K9.value === 'partly') adjusts.push('K9')

  let option = adjusts.length ? 'adjust' : 'continue'
  if (!dissolve.length) option = 'dissolve'
  if (!transfer.length) option = 'transfer'

  let basis: Criterion[] = ['K7', 'K8', 'K9']
  if (option === 'adjust') basis = adjusts
  if (option === 'transfer') basis = ['K4', 'K5', 'K6', 'K7']
  if (option === 'dissolve') basis = yes('K3') ? ['K1', 'K2', 'K3', 'K7'] : ['K1', 'K2', 'K7']

  const open = (c: string) => {
    const { value } = k[c as Criterion]
    return value === 'unknown' || value === (c === 'K7' ? 'no' : 'yes')
  }
  const clarify = [
    ...(dissolve.length && dissolve.every(open) ? [{ option: 'dissolve', criteria: dissolve }] : []),
    ...(transfer.length && transfer.every(open) ? [{ option: 'transfer', criteria: transfer }] : []),
  ]
  const weakest = basis.map((c) => k[c].evidence).sort()[0]!
  const enough = option === 'dissolve' || option === 'transfer' ? weakest >= 2 : weakest >= 1
  return {
    option,
    alternative: option === 'transfer' && !dissolve.length ? 'dissolve' : null,
    ready: enough && !clarify.length && !basis.some((c) => k[c].value === 'unknown'),
    strength: ['none', 'weak', 'medium', 'strong'][weakest],
    basis,
    clarify,
    missing: { dissolve, transfer },
  }
}

describe('answers of members', () => {
  const review = (answers: Record<string, CriterionValue>, value: CriterionValue = 'yes'): Review => ({
    date: '2027-02-01',
    criteria: { K1: { value, evidence: 2, answers }, K2: { value: 'yes', evidence: 2, answers } },
  })
  const weakestOf = (answers: Record<string, CriterionValue>) => valueOfCriterion(review(answers), 'K1', members)

  it('are read by the weakest', () => {
    expect(weakestOf({ a01: 'yes', a02: 'yes', a03: 'yes' })).toBe('yes')
    expect(weakestOf({ a01: 'yes', a02: 'partly', a03: 'yes' })).toBe('partly')
    expect(weakestOf({ a01: 'yes', a02: 'partly', a03: 'unknown' })).toBe('unknown')
    expect(weakestOf({ a01: 'yes', a02: 'partly' })).toBe('unknown')
    expect(weakestOf({ a01: 'no' })).toBe('no')
  })

  it('do not count where the consultants judge, nor where nobody answered', () => {
    expect(valueOfCriterion(review({ a01: 'no' }), 'K2', members)).toBe('yes')
    expect(valueOfCriterion(review({}, 'partly'), 'K1', members)).toBe('partly')
  })

  it('of former members do not stand for current ones', () => {
    expect(valueOfCriterion(review({ a09: 'yes' }), 'K1', members)).toBe('unknown')
    expect(valueOfCriterion(review({ a09: 'yes' }), 'K1', [])).toBe('yes')
  })

  it('that differ are listed one by one, never averaged', () => {
    const dissent = (answers: Record<string, CriterionValue>) =>
      decide(town, { date: '2027-02-01', criteria: { K6: { answers } } }).dissent
    expect(dissent({ a01: 'yes', a02: 'yes', a03: 'no' })).toEqual([{ criterion: 'K6', actor: 'a03', value: 'no' }])
    expect(dissent({ a01: 'no', a02: 'yes' })).toEqual([{ criterion: 'K6', actor: 'a01', value: 'no' }])
    expect(dissent({ a01: 'no', a02: 'no', a03: 'yes' })).toEqual([{ criterion: 'K6', actor: 'a03', value: 'yes' }])
    expect(dissent({ a01: 'yes', a02: 'yes' })).toEqual([])
  })
})

describe('the statements of a decision', () => {
  it('name passages and data in both languages, for every option', () => {
    for (const text of ['K8 no 2', 'K7 yes 2', 'K1 yes 2, K2 yes 2, K7 no 2', 'K4 yes 2, K5 yes 2, K6 yes 2, K7 no 2'])
      for (const statement of decideOn(text).statements) {
        expect(Object.keys(statement)).toEqual(['de', 'en', 'handbook', 'data'])
        expect(statement.de + statement.en).not.toMatch(/undefined|null|NaN/)
        expect(statement.handbook.join()).toMatch(/^H \d/)
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
