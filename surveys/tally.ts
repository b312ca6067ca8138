import { type Given, missingIn, valueIn } from './answer.ts'
import type { Telling } from './kinds/kind.ts'
import { type Item, kindOf } from './kinds/kinds.ts'
import { compareNames } from './order.ts'
import { type MissingCode, missingCodes } from './vocabulary.ts'

/** What several people answered to one item. A missing code is counted by itself, never as one of the answers. */
export interface Tally {
  /** Each thing that can be said, with how many said it; undefined where answers are listed one by one. */
  rows: { words: string; n: number }[] | undefined
  /** How many gave a value. */
  answered: number
  missing: { code: MissingCode; n: number }[]
  /** How many said nothing at all. */
  unanswered: number
}

export function tallyOf(item: Item, all: readonly (Given | undefined)[], telling: Telling): Tally {
  const valued = all.filter((given): given is Given => valueIn(given) !== undefined)
  return {
    rows: rowsOf(item, valued, telling),
    answered: valued.length,
    missing: missingCodes
      .map((code) => ({ code, n: all.filter((given) => missingIn(given) === code).length }))
      .filter(({ n }) => n > 0),
    unanswered: all.filter((given) => given === undefined).length,
  }
}

/** In the order of the instrument; what has no order, by how many said it. */
function rowsOf(item: Item, valued: readonly Given[], telling: Telling): Tally['rows'] {
  const kind = kindOf(item)
  const possible = kind.counted?.(item)
  if (!possible) return undefined
  const counts = new Map(possible.flatMap((value) => kind.words(item, value, telling)).map((words) => [words, 0]))
  for (const given of valued)
    for (const words of new Set(kind.words(item, given, telling))) counts.set(words, (counts.get(words) ?? 0) + 1)
  const rows = [...counts].map(([words, n]) => ({ words, n }))
  return possible.length > 0 ? rows : rows.toSorted((x, y) => y.n - x.n || compareNames(x.words, y.words))
}
