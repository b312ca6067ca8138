import type { Given } from './answer.ts'
import type { Telling } from './kinds/kind.ts'
import { type Item, kindOf } from './kinds/kinds.ts'

/** What was given to an item, for reading: one line per thing said, none when nothing was. */
export const itemWords = (item: Item, given: Given | null | undefined, telling: Telling): string[] =>
  given === null || given === undefined ? [] : kindOf(item).words(item, given, telling)
