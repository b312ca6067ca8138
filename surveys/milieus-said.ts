import type { Answers } from './answer.ts'
import { type Instrument, itemsOf } from './instrument.ts'
import { servesOf } from './instruments/serves.ts'
import { compareNames } from './order.ts'
import { foldLabel } from './text.ts'

/** What an option is called in a record, where its label is a sentence with commas. */
const brief: Record<string, string> = { distant: 'von Politik und Verwaltung Abgewandte' }

/** The milieus that somebody says they reach, as a record keeps them: in German, whatever language was answered in. */
export function milieusSaid(instrument: Instrument, answers: Answers): string[] {
  return itemsOf(instrument).flatMap((item) => {
    const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined
    if (item.kind !== 'multiple' || servesOf(instrument, item)[0] !== 'milieus' || !Array.isArray(answer)) return []
    return item.options
      .filter(({ id }) => id !== 'none' && answer.some((each) => each === id))
      .map(({ id, label }) => brief[id] ?? label.de)
  })
}

/** What was said and is not recorded yet, whatever its spelling. */
export const milieusNew = (known: readonly string[], said: readonly string[]): string[] =>
  said.filter((each) => !known.some((one) => foldLabel(one) === foldLabel(each)))

/** The milieus that people are recorded with, each in one spelling: those of most people first, and no more than these. */
export function milieusKnown(people: readonly { milieus: readonly string[] }[], most = 20): string[] {
  const known = new Map<string, { label: string; total: number }>()
  for (const label of people.flatMap(({ milieus }) => milieus)) {
    const before = known.get(foldLabel(label))
    known.set(foldLabel(label), { label: before?.label ?? label, total: (before?.total ?? 0) + 1 })
  }
  const often = [...known.values()].toSorted((a, b) => b.total - a.total || compareNames(a.label, b.label))
  return often.slice(0, most).map(({ label }) => label)
}
