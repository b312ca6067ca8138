import type { RatingGiven } from '../answer.ts'
import { textLimits } from '../text.ts'

/** What was said, in the words that may leave its interview. */
export interface Quote {
  /** Of the statement. */
  id: string
  words: string
}

/** A quote that can be ticked as what a judgement rests on. */
export interface Evidence extends Quote {
  isParaphrase: boolean
  /** Somebody else said it than the person who is judged. */
  isByOther?: boolean
}

/** What fits, and what was picked all the same. */
export const offeredFrom = <T extends Quote>(
  all: readonly T[],
  fits: (each: T) => boolean,
  picked: readonly string[] | null | undefined,
): T[] => all.filter((each) => fits(each) || picked?.includes(each.id))

/**
 * A judgement as it was sent, resting on what is ticked of what was offered, and on what was picked before and cannot be
 * read now: whoever did not see it has not unticked it.
 * @returns null where nothing is left of it
 */
export function withPicked(
  sent: RatingGiven | null | undefined,
  before: readonly string[] | null | undefined,
  offered: readonly Quote[],
): RatingGiven | null {
  const { statements: ticked = [], ...given } = sent ?? {}
  const ids = offered.map(({ id }) => id)
  const kept = (before ?? []).filter((id) => !ids.includes(id))
  const statements = [...new Set([...ids.filter((id) => ticked.includes(id)), ...kept])].toSorted()
  if (statements.length > 0) return { ...given, statements }
  return sent && Object.keys(given).length > 0 ? given : null
}

/** What was noted as verbatim speech stands in quotes already. */
const inQuotes = ({ words }: Quote): string => (/^„[^„“]*“$/.test(words) ? words : `„${words}“`)

/**
 * What a judgement rests on in words: what was written as evidence, and beneath it the statements picked that may be read
 * today, as many as a text holds. "" where it rests on nothing.
 */
export function withWords(
  evidence: string | null | undefined,
  picked: readonly string[] | null | undefined,
  all: readonly Quote[],
): string {
  const quotes = (picked ?? []).flatMap((id) => all.filter((each) => each.id === id)).map(inQuotes)
  return quotes.reduce((told, quote) => {
    const longer = told === '' ? quote : `${told}\n${quote}`
    return longer.length > textLimits.text ? told : longer
  }, evidence ?? '')
}

/** The way back of `withWords`: what was written, and the statements (ids) whose words stand beneath it. */
export function withoutWords(told: string, all: readonly Quote[]): { evidence: string; statements: string[] } {
  const statements: string[] = []
  let evidence = told
  for (;;) {
    const last = all.find(
      (each) =>
        !statements.includes(each.id) && (evidence === inQuotes(each) || evidence.endsWith(`\n${inQuotes(each)}`)),
    )
    if (!last) return { evidence, statements }
    statements.unshift(last.id)
    evidence = evidence.slice(0, -inQuotes(last).length).replace(/\n$/, '')
  }
}
