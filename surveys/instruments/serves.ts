import type { Instrument, Item } from '../instrument.ts'
import type { Served } from '../serves.ts'
import { servesInVersion1 } from './serves-version-1.ts'

/**
 * What an item serves: as it says itself, or, in version 1 of a built-in instrument, as the table beside it says. Empty
 * for an item of format 1 from elsewhere.
 */
export function servesOf({ format, id, version }: Instrument, item: Item): readonly Served[] {
  if (format === 'tragwerk-instrument/2') return item.serves ?? []
  const table = version === 1 && Object.hasOwn(servesInVersion1, id) ? servesInVersion1[id] : undefined
  return table && Object.hasOwn(table, item.id) ? (table[item.id] ?? []) : []
}
