import {
  boolean,
  check,
  customType,
  doublePrecision,
  foreignKey,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { type Seal, type SealedWays, sealedColumns } from './sealing.ts'

/** The column vocabulary of our schema, spoken in PostgreSQL. */
export function postgresColumns(seal: Seal) {
  const { column, located } = sealedColumns(seal)
  return {
    table: located(pgTable),
    primaryKey,
    foreignKey,
    index,
    uniqueIndex,
    check,
    text,
    integer,
    real: doublePrecision,
    boolean,
    /** A point in time, millisecond precision, always UTC. Calendar days are text, "YYYY-MM-DD". */
    instant: () => timestamp({ withTimezone: true, precision: 3 }),
    /** Structured data that is stored and read whole, never searched in SQL; json, not jsonb, keeps the order of keys. */
    json: <T>() => json().$type<T>(),
    /** A sensitive value of any JSON type; never searched, compared or sorted in SQL. */
    sealed: <T>() => column((ways: SealedWays<T>) => customType<{ data: T; driverData: string }>(ways)()),
  }
}

export type Columns = ReturnType<typeof postgresColumns>
