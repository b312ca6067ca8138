import type { Answers } from './answer.ts'
import { type Instrument, itemsOf, type Scale } from './instrument.ts'

/**
 * What the steps chosen in a questionnaire look like as a whole. It is something to ask about – a statement may have
 * been misread, time may have been short, or both may be true – and never a fault of the person; no score changes by it.
 */
export interface AnswerPattern {
  /** Runs of statements, in the order asked, that all got one step although some of them say the opposite. */
  sameStep: { step: number; items: string[] }[]
  /** Pairs of opposite statements that were both clearly agreed to, the straight one first; those within such a run are said by it. */
  contradicting: [straight: string, reversed: string][]
}

/** From so many statements in a row: about two pages. */
const longRun = 8

/** From this step on a statement is agreed to: “mostly true”, “often happens”. */
const agreed = 4

export function answerPattern(instrument: Instrument, answers: Answers): AnswerPattern {
  const stepOf = (item: string): number | undefined => {
    const answer = Object.hasOwn(answers, item) ? answers[item] : undefined
    return typeof answer === 'number' ? answer : undefined
  }
  const isAgreed = (item: string) => (stepOf(item) ?? 0) >= agreed
  const sameStep = runsOf(statementsOf(instrument), stepOf).filter(
    ({ items }) => items.length >= longRun && instrument.scales.some((scale) => holdsOpposites(scale, items)),
  )
  const isSaid = (pair: string[]) => sameStep.some(({ items }) => pair.every((item) => items.includes(item)))
  return {
    sameStep,
    contradicting: instrument.scales.flatMap(oppositesOf).filter((pair) => pair.every(isAgreed) && !isSaid(pair)),
  }
}

const statementsOf = (instrument: Instrument): string[] =>
  itemsOf(instrument).flatMap(({ kind, id }) => (kind === 'rating' ? [id] : []))

/** Longest possible runs of one step; what has none ends a run. */
function runsOf(statements: string[], stepOf: (item: string) => number | undefined): AnswerPattern['sameStep'] {
  const runs: AnswerPattern['sameStep'] = []
  let last: AnswerPattern['sameStep'][number] | undefined
  for (const item of statements) {
    const step = stepOf(item)
    if (step !== undefined && step === last?.step) last.items.push(item)
    else {
      last = step === undefined ? undefined : { step, items: [item] }
      if (last) runs.push(last)
    }
  }
  return runs
}

const idsOf = ({ items }: Scale, isReversed: boolean): string[] =>
  items.filter(({ reversed = false }) => reversed === isReversed).map(({ item }) => item)

/** Whether a straight and a reversed statement of the scale are both in the run. */
const holdsOpposites = (scale: Scale, run: string[]): boolean =>
  [true, false].every((isReversed) => idsOf(scale, isReversed).some((item) => run.includes(item)))

/**
 * The statements of a scale with the opposite of each, in the order of the scale. A scale with fewer reversed statements
 * than straight ones (version 1) was not written in pairs and has none.
 */
function oppositesOf(scale: Scale): [string, string][] {
  const [straight, reversed] = [idsOf(scale, false), idsOf(scale, true)]
  if (straight.length !== reversed.length) return []
  return straight.map((item, at) => [item, reversed[at]!])
}
