import type { SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { Tables } from './schema/tables.ts'

/** Drivers disagree on what a plain write returns, so it returns nothing. Ask for rows with .returning(). */
interface NoResult extends PgQueryResultHKT {
  type: undefined
}

type Backend = PgDatabase<NoResult>

/** What both backends understand, and the tables to say it about: to read … */
export interface Reads extends Pick<Backend, 'select'> {
  readonly tables: Tables
}

/** … and to write as well. */
export interface Queries extends Reads, Pick<Backend, 'insert' | 'update' | 'delete'> {}

/** Both about one municipality. */
export interface LocalReads extends Reads {
  readonly municipality: string
  /**
   * The condition that rows of this table belong to the municipality, its key first, meet the other conditions, and are
   * not archived (db/present.ts).
   */
  own(table: { municipality: AnyPgColumn }, ...conditions: (SQL | undefined)[]): SQL
  /** The same with what is archived: where keys must be unique, blindness must last, or something is forgotten for good. */
  all(table: { municipality: AnyPgColumn }, ...conditions: (SQL | undefined)[]): SQL
}
export interface Local extends LocalReads, Queries {}

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
  /** Several reads that all see the same moment. Waits for no writer, and keeps none waiting; refuses to write. */
  reading<T>(work: (tx: Reads) => Steps<T>): Promise<T>
  /** As long as this stays the same, nothing was written, neither by this program nor by another. */
  mark(): Promise<string>
  /** The database as one municipality sees it: what stores or finds something there takes this first. */
  at(municipality: string): Here
  close(): Promise<void>
}

/** See Database.at(). */
export interface Here extends Local {
  atomically<T>(work: (tx: Local) => Steps<T>): Promise<T>
  reading<T>(work: (tx: LocalReads) => Steps<T>): Promise<T>
  /** The same with what is archived, to read it where it is kept. */
  whole(): Here
}

let untaken = 0

/** One step: `const rows = yield* run(tx.select()…)`. */
export function run<T>(query: Query<T>): Steps<T> {
  untaken++
  return take(query)
}

function* take<T>(query: Query<T>): Steps<T> {
  untaken--
  return (yield query) as T
}

/** Goes on to the next step. Throws when one was made on the way that nobody took: it would have been left out. */
export function nextStep<T>(steps: Steps<T>, rows?: unknown): IteratorResult<Query<unknown>, T> {
  const before = untaken
  const step = steps.next(rows)
  if (untaken > before) throw new Error('a step was left out: yield* is missing before run()')
  return step
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
