import { linesIn } from '../named/lines.ts'
import { gatheringOf, type Served } from '../serves.ts'
import { findNames } from '../statements/names.ts'
import { type Dimension, dimensions } from '../vocabulary.ts'

/** A statement as far as it tells whom it is about. */
interface Told {
  /** Id of the actor who said it. */
  teller: string
  /** All that was noted in answer to the question. */
  note: string
}

interface Subject {
  id: string
  name: string
  /** Lines of the same interview that somebody said mean this person (surveys/named). */
  lines: readonly string[]
}

/**
 * Whether a statement concerns a person: they said it, or the note it stands in names them, with a capital („ich weiß“ is
 * not Ms Weiß). What leaves of it names nobody, so the note is asked; whoever rates decides what it is evidence of.
 */
export const concerns = ({ teller, note }: Told, { id, name, lines }: Subject): boolean =>
  teller === id ||
  findNames(note, [name]).some(({ word }) => /^\p{Lu}/u.test(word)) ||
  linesIn(note).some(({ text }) => lines.includes(text))

/**
 * The dimensions of a person that what is said in answer to an item can be evidence of: those the item names, else all;
 * of the conduct of the interview none.
 */
export function dimensionsServed(serves: readonly Served[]): readonly Dimension[] {
  const named = dimensions.filter((each) => serves.includes(each))
  if (named.length > 0) return named
  return gatheringOf(serves) === 'conduct' ? [] : dimensions
}
