import { z } from 'zod'
import { newId } from '../../../db/ids.ts'
import { isListId } from '../../../db/places/imported.ts'
import { type ColumnKind, type Columns, columnKinds, recogniseColumns } from '../../../surveys/people-list/columns.ts'
import { peopleIn } from '../../../surveys/people-list/people.ts'
import { listLimits, type Table } from '../../../surveys/people-list/table.ts'
import type { ActorStatus } from '../../../surveys/vocabulary.ts'
import { typedTexts } from '../../frame/form.ts'
import type { OneOfSheets } from './list.ts'

/**
 * What the preview carries in its form from one request to the next: nothing of a list is kept on the server before
 * somebody confirms it.
 */
export interface Carried {
  /** Of the form: a list that is sent twice is taken over once. */
  id: string
  table: Table
  columns: Columns
  sheet: OneOfSheets | undefined
  /** What all of the list become. */
  status: string
  rows: CarriedRow[]
}

/** What people of a list can become; whoever said no is recorded one by one. */
export const listedStatuses = ['contact', 'candidate'] as const satisfies ActorStatus[]

export const rowFields = ['name', 'organisation', 'function', 'sector', 'contact', 'notes'] as const
type RowField = (typeof rowFields)[number]

export interface CarriedRow extends Record<RowField, string> {
  /** As the list counts it. */
  number: string
  /** What the list says of the sector in words we do not know. */
  sectorTyped: string
  /** Whether the sector was concluded from the organisation: yes, or empty. */
  guessed: string
  /** yes: take over · another: take over, although the name exists · no: leave out. */
  take: string
}

export const newListId = (): string => newId('a')

/** A list as it comes in, with its columns recognised; or as they were chosen. */
export function carry(table: Table, sheet: OneOfSheets | undefined, chosen?: Columns): Carried {
  const { heading, columns: recognised } = recogniseColumns(table)
  const columns = chosen ?? recognised
  const from = heading ? table.rows.indexOf(heading) + 1 : 0
  const rows = peopleIn(table.rows.slice(from), columns).map(
    ({ number, isSectorGuessed, ...person }): CarriedRow => ({
      ...person,
      number: `${number}`,
      guessed: isSectorGuessed ? 'yes' : '',
      take: 'yes',
    }),
  )
  return { id: newListId(), table, columns, sheet, status: 'contact', rows }
}

const sentTable = z
  .array(z.tuple([z.int().min(1)], z.string()))
  .min(1)
  .max(listLimits.rows + 1)

/** What a sent preview carries; undefined where it is no preview of ours. */
export function carriedIn(body: Record<string, unknown>): Carried | undefined {
  const texts = typedTexts(body)
  const table = tableFrom(body.table)
  if (!table) return undefined
  const one = (name: string): string => texts[name] ?? ''
  const kinds = columnKinds as readonly string[]
  const columns = Array.from({ length: table.columns }, (_, at) => {
    const kind = one(`column.${at}`)
    return kinds.includes(kind) ? (kind as ColumnKind) : null
  })
  const rows: CarriedRow[] = []
  for (let n = 0; n <= listLimits.rows && texts[`number.${n}`] !== undefined; n++) {
    const of = (field: string) => one(`${field}.${n}`)
    const said = Object.fromEntries(rowFields.map((field) => [field, of(field)])) as Record<RowField, string>
    rows.push({
      ...said,
      number: of('number'),
      sectorTyped: of('typed'),
      guessed: of('guessed'),
      take: of('take') || 'no',
    })
  }
  const others = Number(one('others'))
  const sheet = one('sheet') && others > 0 ? { name: one('sheet'), others } : undefined
  return { id: isListId(texts.list) ? texts.list : newListId(), table, columns, sheet, status: one('status'), rows }
}

function tableFrom(sent: unknown): Table | undefined {
  if (typeof sent !== 'string') return undefined
  try {
    const rows = sentTable.parse(JSON.parse(sent)).map(([number, ...cells]) => ({ number, cells }))
    const columns = Math.max(...rows.map(({ cells }) => cells.length))
    return columns > listLimits.columns ? undefined : { rows, columns }
  } catch {
    return undefined
  }
}

export const tableSent = ({ rows }: Table): string =>
  JSON.stringify(rows.map(({ number, cells }) => [number, ...cells]))
