const german = new Intl.Collator('de', { numeric: true })

/** Part of a list: `limit` entries from the `offset`th on. */
export interface Page {
  limit: number
  offset: number
}

/** In the order people expect, umlauts included. Names are sealed, so SQL cannot sort them. */
export const byName = <T extends { name: string; id: string }>(rows: T[]): T[] =>
  rows.toSorted((a, b) => german.compare(a.name, b.name) || compareIds(a.id, b.id))

/** By code unit, everywhere the same: PostgreSQL would sort text by its own locale. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const pageOf = <T>(rows: T[], page?: Page): T[] =>
  page ? rows.slice(page.offset, page.offset + page.limit) : rows
