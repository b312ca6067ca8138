import { foldName, partsOf, words } from '../people/spelling.ts'

/** A word of a text that may name somebody who is known here. `from` and `to` are code units, `to` after the last. */
export interface NameFound {
  from: number
  to: number
  /** As it stands in the text. */
  word: string
  /** Whose name it may be. */
  name: string
}

/** What is put behind a name when it is inflected: Kolbes, Weißes, die Overbecks, den Rennebergen. */
const endings = ['', 's', 'es', 'n', 'en', 'ns']

/**
 * The words of a text that may be names of the given people: any part of a name alone, whatever its case, spelling or
 * ending. Rather one too many: „Ich weiß“ is found where a Ms Weiß is known, and a person says that it is none.
 */
export function findNames(text: string, names: readonly string[]): NameFound[] {
  const bearers = bearersOf(names)
  return [...text.matchAll(words)].flatMap((match) => {
    const [word] = match
    const name = bearers.get(foldName(word))
    return name === undefined ? [] : [{ from: match.index, to: match.index + word.length, word, name }]
  })
}

/** Many statements are searched for the names of one list: it is folded once. */
const known = new WeakMap<readonly string[], Map<string, string>>()

function bearersOf(names: readonly string[]): Map<string, string> {
  const before = known.get(names)
  if (before) return before
  const bearers = new Map<string, string>()
  for (const name of names)
    for (const part of partsOf(name))
      for (const ending of endings) {
        const folded = foldName(part + ending)
        if (!bearers.has(folded)) bearers.set(folded, name)
      }
  known.set(names, bearers)
  return bearers
}

/** A finding as a tick refers to it: where the word stands and how it is written. */
export const keyOfName = ({ from, word }: NameFound): string => `${from}:${word}`
