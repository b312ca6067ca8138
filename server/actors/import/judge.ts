import type { Actor } from '../../../db/places/actors.ts'
import { doublesOf } from '../../../surveys/people-list/doubles.ts'
import { textLimits } from '../../../surveys/text.ts'
import { actorStatuses } from '../../../surveys/vocabulary.ts'
import { type FieldComplaint, readForm } from '../../frame/form.ts'
import { actorRules } from '../fields.ts'
import type { CarriedRow } from './carried.ts'

/** The fields of a person that a list fills; the rules are those of the form. */
const rowRules = actorRules([...actorStatuses]).pick({
  name: true,
  organisation: true,
  function: true,
  contact: true,
  sector: true,
  notes: true,
})

type RowRead = ReturnType<(typeof rowRules)['parse']>

export interface JudgedRow {
  row: CarriedRow
  n: number
  /** Who has the same name: on record, or in an earlier row that is taken over. */
  people: Actor[]
  rows: CarriedRow[]
  isDouble: boolean
  isTaken: boolean
  /** What keeps it from being taken over; fields carry the number of the row. */
  complaints: FieldComplaint[]
  /** What is stored of it; undefined where something is wrong, or it is left out. */
  data: RowRead | undefined
}

/** What becomes of each row, as things stand on record and in the form. */
export function judgeRows(rows: readonly CarriedRow[], people: readonly Actor[]): JudgedRow[] {
  // Cut before anything compares it: the fold of a name looks at every mark.
  const named = rows.map((row) => ({ row, name: row.name.slice(0, textLimits.line) }))
  const doubles = doublesOf(named, people)
  const taken = new Set<CarriedRow>()
  return rows.map((row, n) => {
    const known = doubles[n]?.people ?? []
    const before = (doubles[n]?.rows ?? []).map((each) => each.row).filter((each) => taken.has(each))
    const isDouble = known.length + before.length > 0
    const isUndecided = isDouble && row.take === 'yes'
    const isTaken = row.take === 'another' || row.take === 'yes'
    const { data, complaints = [] } = isTaken ? readForm(rowRules, textsOf(row)) : {}
    if (isTaken && !isUndecided) taken.add(row)
    const all = [...complaints, ...(isUndecided ? [{ field: 'take', reason: 'sameNameListed' }] : [])]
    return {
      row,
      n,
      people: known,
      rows: before,
      isDouble,
      isTaken,
      complaints: all.map((each) => ({ ...each, field: `${each.field}.${n}`, reason: reasonOf(each) })),
      data: all.length === 0 ? data : undefined,
    }
  })
}

const textsOf = ({ name, organisation, function: position, sector, contact, notes }: CarriedRow) => ({
  name,
  organisation,
  function: position,
  sector,
  contact,
  notes,
})

/** In a list it helps to say what is missing. */
function reasonOf({ field, reason }: FieldComplaint): string {
  if (field === 'name' && reason === 'required') return 'nameListed'
  return field === 'sector' ? 'sectorListed' : reason
}

/** Of a list that has just come in: whoever may be there already is left out until somebody says otherwise. */
export const withoutDoubles = (rows: readonly CarriedRow[], people: readonly Actor[]): CarriedRow[] =>
  judgeRows(rows, people).map(({ row, isDouble }) => (isDouble ? { ...row, take: 'no' } : row))
