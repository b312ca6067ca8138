import { getTableConfig as describePostgres, type PgTable, pgTable } from 'drizzle-orm/pg-core'
import { getTableConfig as describeSqlite, type SQLiteTable, sqliteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { openDatabase } from '../../db/open.ts'
import { createMunicipality, findMunicipality } from '../../db/places/municipalities.ts'
import { postgresColumns } from '../../db/schema/columns.postgres.ts'
import { sqliteColumns } from '../../db/schema/columns.sqlite.ts'
import * as postgres from '../../db/schema/postgres.ts'
import { type Seal, unencrypted } from '../../db/schema/sealing.ts'
import * as sqlite from '../../db/schema/sqlite.ts'
import { defineTables, sqliteTables } from '../../db/schema/tables.ts'
import { clientOf, town } from './given.ts'

const inPostgres = Object.values(postgres)
const inSqlite = Object.values(sqlite) as unknown as SQLiteTable[]

type Described = ReturnType<typeof describeSqlite> | ReturnType<typeof describePostgres>

/** What both dialects must agree on. */
const shape = (table: Described) => ({
  name: table.name,
  columns: table.columns.map((each) => [each.name, each.notNull, each.primary, each.hasDefault]),
  keys: table.primaryKeys.map((each) => each.columns.map((column) => column.name)),
  indexes: table.indexes.map((each) => [each.config.name, each.config.unique]),
  parents: table.foreignKeys.map((each) => {
    const { columns, foreignColumns } = each.reference()
    return [
      columns.map((column) => column.name),
      foreignColumns.map((column) => column.name),
      each.onDelete ?? 'no action',
    ]
  }),
  checks: table.checks.map((each) => each.name),
})

it('both vocabularies have the same words, and each word the same type', () => {
  const s = sqliteColumns(unencrypted)
  const p = postgresColumns(unencrypted)
  const ours = sqliteTable('sample', {
    text: s.text(),
    integer: s.integer(),
    real: s.real(),
    boolean: s.boolean(),
    instant: s.instant(),
    json: s.json<number[]>(),
    sealed: s.sealed<{ deep: string[] }>(),
  })
  const theirs = pgTable('sample', {
    text: p.text(),
    integer: p.integer(),
    real: p.real(),
    boolean: p.boolean(),
    instant: p.instant(),
    json: p.json<number[]>(),
    sealed: p.sealed<{ deep: string[] }>(),
  })
  expectTypeOf<typeof ours.$inferSelect>().toEqualTypeOf<typeof theirs.$inferSelect>()
  expect(Object.keys(s).toSorted()).toEqual(Object.keys(p).toSorted())
})

it('both dialects describe the same tables', () => {
  expect(inSqlite.map((each) => shape(describeSqlite(each)))).toEqual(
    inPostgres.map((each) => shape(describePostgres(each))),
  )
})

it('exports every table to the migrations', () => {
  expect(Object.keys(sqlite).toSorted()).toEqual(Object.keys(defineTables(postgresColumns(unencrypted))).toSorted())
  expect(Object.keys(postgres).toSorted()).toEqual(Object.keys(sqlite).toSorted())
})

it('scopes every row of a municipality by it, and removes it with the municipality', () => {
  const scoped = inPostgres
    .map((each: PgTable) => describePostgres(each))
    .filter((each) => each.columns.some((column) => column.name === 'municipality'))
  expect(scoped.length).toBeGreaterThan(15)
  for (const table of scoped) {
    if (table.name === 'accesses') continue
    expect(table.primaryKeys[0]?.columns[0]?.name, table.name).toBe('municipality')
    for (const key of table.foreignKeys) {
      const { columns, foreignColumns } = key.reference()
      const other = foreignColumns.map((each) => each.name)
      if (other.length > 1) expect([columns[0]?.name, other[0]], table.name).toEqual(['municipality', 'municipality'])
    }
  }
})

it('has migrated to the schema as it is described', async () => {
  const db = await openDatabase({ file: ':memory:' })
  for (const table of inSqlite.map(describeSqlite)) {
    const described = table.columns.map((each) => each.name).toSorted()
    const rows = clientOf(db).pragma(`table_info(${table.name})`) as { name: string }[]
    expect(rows.map((row) => row.name).toSorted(), table.name).toEqual(
      described.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).toSorted(),
    )
  }
  await db.close()
})

it('gives back sealed text and structure exactly as it was given', async () => {
  const db = await openDatabase({ file: ':memory:' })
  const name = 'Größe „7“ – 👩🏽‍🌾 \u2028 \u00a0\n\t"\\" e\u0301 null'
  const settings = { z: 1, a: { floors: { confidentiality: null } }, list: [], none: {} }
  await db.insert(db.tables.municipalities).values([town('m1', { name, settings }), town('m2', { settings: {} })])
  const rows = await db.select().from(db.tables.municipalities)
  expect(rows[0]!.name).toBe(name)
  expect(JSON.stringify(rows[0]!.settings)).toBe(JSON.stringify(settings))
  expect(rows[1]!.settings).toEqual({})
  await db.close()
})

describe('what is sealed', () => {
  const places: Seal = {
    seal: (value, place) => JSON.stringify({ ...place, value }),
    unseal(stored, { table, column }) {
      const sealed = JSON.parse(stored) as { table: string; column: string; value: unknown }
      if (sealed.table !== table || sealed.column !== column) throw new Error(`not sealed for ${table}.${column}`)
      return sealed.value
    },
  }

  it('is told its table and column, in both dialects', () => {
    const sealedIn = ({ name, columns }: Described) =>
      columns
        .filter(({ columnType }) => columnType.endsWith('CustomColumn'))
        .map((each) => [name, each.name, each.mapToDriverValue('x')])
    const sealed = Object.values(sqliteTables(places) as unknown as SQLiteTable[]).flatMap((table) =>
      sealedIn(describeSqlite(table)),
    )
    expect(sealed.length).toBeGreaterThan(25)
    for (const [table, column, stored] of sealed) expect(stored).toBe(JSON.stringify({ table, column, value: 'x' }))
    const inPostgres = Object.values<PgTable>(defineTables(postgresColumns(places)))
    expect(inPostgres.flatMap((table) => sealedIn(describePostgres(table)))).toEqual(sealed)
  })

  it('passes through the seal the database was opened with', async () => {
    const db = await openDatabase({ file: ':memory:', seal: places })
    await createMunicipality(db, town('m1', { settings: { seed: 7 } }))
    expect(await findMunicipality(db.at('m1'))).toMatchObject({ name: 'Musterstadt m1', settings: { seed: 7 } })
    clientOf(db).exec('update municipalities set name = settings')
    await expect(findMunicipality(db.at('m1'))).rejects.toThrow('not sealed for municipalities.name')
    await db.close()
  })
})
