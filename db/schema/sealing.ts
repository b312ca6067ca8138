/** Where a sealed value lies, by the names in the schema. */
export interface SealedPlace {
  table: string
  column: string
}

/**
 * What sensitive values (names, organisations, free text, answers, evidence, ties, reports) pass through on their way to
 * and from the disk. Invariant: SQL never searches, compares or sorts what has been through here.
 */
export interface Seal {
  seal(value: unknown, place: SealedPlace): string
  /** Where it encrypts, it throws for a text that was sealed for another place. */
  unseal(stored: string, place: SealedPlace): unknown
}

/** Not encrypted: the value as JSON text. See docs/decisions/006-sealed-columns.md for what will be. */
export const unencrypted: Seal = {
  seal: (value) => JSON.stringify(value),
  unseal: (stored) => JSON.parse(stored) as unknown,
}

/** The sealed columns of one database. A column is told its values only, so it learns its place with its table. */
export function sealedColumns(seal: Seal) {
  const places = new WeakMap<object, SealedPlace>()
  return {
    /** A column made by `make`, from the two ways its values take. */
    column<T, C extends object>(make: (ways: SealedWays<T>) => C): C {
      const place = { table: '', column: '' }
      const column = make({
        dataType: () => 'text',
        toDriver: (value) => seal.seal(value, place),
        fromDriver: (stored) => seal.unseal(stored, place) as T,
      })
      places.set(column, place)
      return column
    },
    /** `make` as it was, but telling the sealed columns of each table where they lie. */
    located<F extends TableMaker>(make: F): F {
      const made: TableMaker = (table, columns, more) => {
        for (const [column, builder] of Object.entries<object>(columns)) {
          const place = places.get(builder)
          if (place) Object.assign(place, { table, column })
        }
        return make(table, columns, more)
      }
      return made as F
    },
  }
}

export interface SealedWays<T> {
  dataType: () => 'text'
  toDriver: (value: T) => string
  fromDriver: (stored: string) => T
}

/** How either dialect makes a table. */
type TableMaker = (table: string, columns: never, more?: never) => unknown
