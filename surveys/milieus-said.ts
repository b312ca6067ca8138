import type { Answers } from './answer.ts'
import { type Instrument, itemsOf } from './instrument.ts'
import { servesOf } from './instruments/serves.ts'
import { cleanLine } from './text.ts'

/** What an option is called in a record, where its label is a sentence with commas. */
const brief: Record<string, string> = { distant: 'von Politik und Verwaltung Abgewandte' }

const folded = (label: string): string => cleanLine(label).toLowerCase()

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

/** What was said and is not recorded yet, whatever its case. */
export const milieusNew = (known: readonly string[], said: readonly string[]): string[] =>
  said.filter((each) => !known.some((one) => folded(one) === folded(each)))
