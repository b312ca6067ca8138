import { z } from 'zod'
import { actors } from './actors.ts'
import { date } from './date.ts'
import type { KindWays } from './kind.ts'
import { longText } from './long_text.ts'
import { multiple } from './multiple.ts'
import { number } from './number.ts'
import { pairs } from './pairs.ts'
import { ranking } from './ranking.ts'
import { rating } from './rating.ts'
import { shortText } from './short_text.ts'
import { single } from './single.ts'

/**
 * The kinds of item: the one place that lists them. The schema of instruments, the fields of forms, reading,
 * words and views all follow from it; each kind is drawn by the partial of its name in views/items/kinds.
 */
export const kinds = {
  rating,
  single,
  multiple,
  short_text: shortText,
  long_text: longText,
  number,
  date,
  ranking,
  actors,
  pairs,
}

export type ItemKind = keyof typeof kinds
type KindOfItem = (typeof kinds)[ItemKind]
/** What a kind's own partial draws. */
export type KindView = ReturnType<KindOfItem['view']>

type Schema = KindOfItem['schema']
const schemas = Object.values(kinds).map(({ schema }) => schema)
export const itemSchema = z.discriminatedUnion('kind', schemas as [Schema, ...Schema[]])
export type Item = z.infer<typeof itemSchema>

/** Everything that is particular to the item's kind. */
export const kindOf = (item: Item): KindWays<Item, KindView> => kinds[item.kind]
