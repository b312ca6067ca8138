import type { SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { Tables } from './schema/tables.ts'

/** Drivers disagree on what a plain write returns, so it returns nothing. Ask for rows with .returning(). */
interface NoResult extends PgQueryResultHKT {
  type: undefined
}

/** What both backends understand, and the tables to say it about. */
export interface Queries extends Pick<PgDatabase<NoResult>, 'select' | 'insert' | 'update' | 'delete'> {
  readonly tables: Tables
}

/** Queries about one municipality. */
export interface Local extends Queries {
  readonly municipality: string
  /** The condition that rows of this table belong to the municipality, its key first, and meet the other conditions. */
  own(table: { municipality: AnyPgColumn }, ...conditions: (SQL | undefined)[]): SQL
}

/** A query built by drizzle and not yet run. A promise is none: it cannot be prepared. */
export interface Query<T> extends PromiseLike<T> {
  prepare(name: string): unknown
}

/** The steps of a transaction: it yields queries, receives their rows, and returns a result. */
export type Steps<T> = Generator<Query<unknown>, T, unknown>

export interface Database extends Queries {
  /**
   * Runs all steps or none: what throws inside undoes everything and comes out unchanged. Nothing but queries can be
   * awaited inside, and no other atomically(): SQLite has one connection, and a transaction held open across an await
   * would swallow other requests' writes.
   */
  atomically<T>(work: (tx: Queries) => Steps<T>): Promise<T>
  /** The database as one municipality sees it: what stores or finds something there takes this first. */
  at(municipality: string): Here
  close(): Promise<void>
}

/** See Database.at(). */
export interface Here extends Local {
  atomically<T>(work: (tx: Local) => Steps<T>): Promise<T>
}

/** One step: `const rows = yield* run(tx.select()…)`. */
export function* run<T>(query: Query<T>): Steps<T> {
  return (yield query) as T
}

/** Whether a write failed because what must be unique exists already (SQLite or PostgreSQL). */
export function isDuplicate(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? error.code : undefined
  return (
    code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    code === 'SQLITE_CONSTRAINT_PRIMARYKEY' ||
    code === '23505' ||
    isDuplicate(error.cause)
  )
}
