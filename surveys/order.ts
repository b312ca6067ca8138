import { type Sector, sectors } from './vocabulary.ts'

const german = new Intl.Collator('de', { numeric: true })

/** Names in the order people expect, umlauts included. */
export const compareNames = (one: string, other: string): number => german.compare(one, other)

/** People never stand in an order of merit: by sector as in the handbook (H 3.1), then by name. */
export const inHandbookOrder = <Person extends { sector: Sector; name: string }>(people: readonly Person[]): Person[] =>
  people.toSorted((x, y) => sectors.indexOf(x.sector) - sectors.indexOf(y.sector) || compareNames(x.name, y.name))
