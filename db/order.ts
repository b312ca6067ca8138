import { compareNames } from '../surveys/order.ts'
import { comparePeople } from '../surveys/people/order.ts'

/** Part of a list: `limit` entries from the `offset`th on. */
export interface Page {
  limit: number
  offset: number
}

/** Names are sealed, so SQL cannot sort them. */
export const byName = <T extends { name: string; id: string }>(rows: T[]): T[] =>
  rows.toSorted((a, b) => compareNames(a.name, b.name) || compareIds(a.id, b.id))

export const bySurname = <T extends { name: string; id: string }>(people: T[]): T[] =>
  people.toSorted((a, b) => comparePeople(a.name, b.name) || compareIds(a.id, b.id))

/** By code unit, everywhere the same: PostgreSQL would sort text by its own locale. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const pageOf = <T>(rows: T[], page?: Page): T[] =>
  page ? rows.slice(page.offset, page.offset + page.limit) : rows

/** Rows by a key they share, in their order. (Map.groupBy needs Node 21.) */
export function groupBy<T>(rows: T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

/** Rows in portions that fit into one statement: SQLite takes 32,766 values, PostgreSQL 65,535. */
export const inPortions = <T>(rows: T[], size = 500): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size))
