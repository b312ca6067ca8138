import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '../../surveys/answer.ts'
import { type AnswerPattern, answerPattern } from '../../surveys/answer-pattern.ts'
import { itemsOf } from '../../surveys/instrument.ts'
import { findInstrument, instrumentFor } from '../../surveys/instruments/index.ts'
import { scoreScales } from '../../surveys/scoring.ts'

const today = instrumentFor('self_assessment')
const version1 = findInstrument('self-assessment', 1)!
const statements = itemsOf(today).flatMap(({ kind, id }) => (kind === 'rating' ? [id] : []))
const reversed = new Set(today.scales.flatMap(({ items }) => items.flatMap((each) => (each.reversed ? each.item : []))))
const nothing: AnswerPattern = { sameStep: [], contradicting: [] }

/** Statements without an answer, with a missing code, or with a step. */
const anyAnswers = fc
  .array(
    fc.oneof(fc.constant(undefined), fc.constant({ missing: 'unknown' as const }), fc.integer({ min: 1, max: 5 })),
    {
      minLength: statements.length,
      maxLength: statements.length,
    },
  )
  .map((given) =>
    Object.fromEntries(statements.flatMap((id, at): [string, Answer][] => (given[at] ? [[id, given[at]]] : []))),
  )

const steadily = (step: (item: string, at: number) => number): Answers =>
  Object.fromEntries(statements.map((id, at) => [id, step(id, at)]))

describe('answerPattern', () => {
  it('finds nothing where nothing was answered, and nothing in a questionnaire without scales', () => {
    expect(answerPattern(today, {})).toEqual(nothing)
    expect(answerPattern(instrumentFor('review'), { K1: 'yes' })).toEqual(nothing)
  })

  it('names the whole run where one step was chosen throughout', () => {
    expect(
      answerPattern(
        today,
        steadily(() => 2),
      ),
    ).toEqual({ ...nothing, sameStep: [{ step: 2, items: statements }] })
  })

  it('names each pair of opposites that were both agreed to', () => {
    const both = { own_initiative: 5, waits_for_others: 4 }
    expect(answerPattern(today, both)).toEqual({ ...nothing, contradicting: [['own_initiative', 'waits_for_others']] })
    expect(answerPattern(today, { ...both, waits_for_others: 3 })).toEqual(nothing)
    expect(answerPattern(today, { ...both, waits_for_others: { missing: 'unknown' } })).toEqual(nothing)
  })

  it('takes eight in a row for a run, and an answer without a step for its end', () => {
    const eight = statements.slice(0, 8)
    const same = Object.fromEntries(eight.map((id) => [id, 3]))
    expect(answerPattern(today, same).sameStep).toEqual([{ step: 3, items: eight }])
    expect(answerPattern(today, { ...same, [eight[7]!]: 2 })).toEqual(nothing)
    expect(answerPattern(today, { ...same, [eight[4]!]: { missing: 'refused' } })).toEqual(nothing)
  })

  it('knows no pairs in version 1, which was not written in pairs, but sees one step throughout', () => {
    const all = itemsOf(version1).flatMap(({ kind, id }) => (kind === 'rating' ? [[id, 5] as const] : []))
    expect(answerPattern(version1, Object.fromEntries(all))).toEqual({
      ...nothing,
      sameStep: [{ step: 5, items: all.map(([id]) => id) }],
    })
  })

  it('says nothing of somebody who answers opposites as opposites', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 4, 5), (step) => {
        expect(
          answerPattern(
            today,
            steadily((id) => (reversed.has(id) ? 6 - step : step)),
          ),
        ).toEqual(nothing)
      }),
    )
  })

  it('finds exactly the runs and pairs that can be found by looking at every stretch and every pair', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.integer({ min: 1, max: 5 }),
        fc.nat(30),
        fc.integer({ min: 5, max: 12 }),
        (given, step, from, n) => {
          const answers = { ...given, ...Object.fromEntries(statements.slice(from, from + n).map((id) => [id, step])) }
          const at = (index: number) => answers[statements[index] ?? '']
          const stretches: string[][] = []
          for (let start = 0; start < statements.length; start++) {
            let end = start
            while (typeof at(start) === 'number' && at(end) === at(start)) end++
            const isWhole = at(start - 1) !== at(start)
            const items = statements.slice(start, end)
            const opposes = today.scales.some(
              (scale) =>
                scale.items.some((each) => each.reversed && items.includes(each.item)) &&
                scale.items.some((each) => !each.reversed && items.includes(each.item)),
            )
            if (isWhole && items.length >= 8 && opposes) stretches.push(items)
          }
          const { sameStep, contradicting } = answerPattern(today, answers)
          expect(sameStep.map(({ items }) => items)).toEqual(stretches)
          for (const { step: one, items } of sameStep) for (const item of items) expect(answers[item]).toBe(one)
          const agreed = (item: string) => Number(answers[item]) >= 4
          const pairs = today.scales.flatMap(({ items: [a, b, c, d] }) => [
            [a!.item, c!.item],
            [b!.item, d!.item],
          ])
          const isInOneRun = (pair: string[]) => stretches.some((items) => pair.every((item) => items.includes(item)))
          expect(contradicting).toEqual(pairs.filter((pair) => pair.every(agreed) && !isInOneRun(pair)))
        },
      ),
    )
  })

  it('finds no new run when an answer is taken away, and changes neither answers nor scores', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...statements), (answers, item) => {
        const [copy, scores] = [structuredClone(answers), scoreScales(today, answers)]
        const { sameStep } = answerPattern(today, answers)
        expect(answers).toEqual(copy)
        expect(scoreScales(today, answers)).toEqual(scores)
        const { [item]: _, ...fewer } = answers
        for (const run of answerPattern(today, fewer).sameStep)
          expect(sameStep.some(({ items }) => run.items.every((each) => items.includes(each)))).toBe(true)
      }),
    )
  })
})
