import {
  check,
  customType,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { type Seal, type SealedWays, sealedColumns } from './sealing.ts'

/** The same vocabulary, spoken in SQLite. */
export function sqliteColumns(seal: Seal) {
  const { column, located } = sealedColumns(seal)
  return {
    table: located(sqliteTable),
    primaryKey,
    foreignKey,
    index,
    uniqueIndex,
    check,
    text,
    integer: () => integer(),
    real,
    boolean: () => integer({ mode: 'boolean' }),
    instant: () => integer({ mode: 'timestamp_ms' }),
    json: <T>() => text({ mode: 'json' }).$type<T>(),
    sealed: <T>() => column((ways: SealedWays<T>) => customType<{ data: T; driverData: string }>(ways)()),
  }
}
