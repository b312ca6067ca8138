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
import { seal, unseal } from './sealing.ts'

/** The same vocabulary, spoken in SQLite. */
export const sqliteColumns = {
  table: sqliteTable,
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
  sealed: <T>() =>
    customType<{ data: T; driverData: string }>({ dataType: () => 'text', toDriver: seal, fromDriver: unseal<T> })(),
}
