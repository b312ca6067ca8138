import { foldName } from '../people/spelling.ts'
import { isSectorName, sectorIn } from './sectors.ts'
import type { Table, TableRow } from './table.ts'

/** What a column of a list can say about a person. */
export const columnKinds = [
  'name',
  'title',
  'first',
  'last',
  'organisation',
  'function',
  'sector',
  'contact',
  'notes',
] as const
export type ColumnKind = (typeof columnKinds)[number]

/** What each column says; null: nothing that is kept. */
export type Columns = (ColumnKind | null)[]

/** Headings as they stand in lists, German and English; forms of address are known and kept out. */
export const headings: Record<ColumnKind | 'ignored', readonly string[]> = {
  name: [
    'Name',
    'Person',
    'Vor- und Nachname',
    'Vorname und Nachname',
    'Nachname, Vorname',
    'Name, Vorname',
    'Vorname Name',
    'Full name',
    'Akteur:in',
    'Ansprechperson',
    'Ansprechpartner:in',
    'Kontaktperson',
    'Contact person',
  ],
  title: ['Titel', 'Akad. Titel', 'Akademischer Titel', 'Title', 'Academic title'],
  first: ['Vorname', 'Vornamen', 'Rufname', 'First name', 'Given name', 'Forename'],
  last: ['Nachname', 'Familienname', 'Zuname', 'Last name', 'Surname', 'Family name'],
  organisation: [
    'Organisation',
    'Organization',
    'Einrichtung',
    'Institution',
    'Behörde',
    'Dienststelle',
    'Firma',
    'Verein',
    'Träger',
    'Arbeitgeber',
    'Amt',
    'Abteilung',
    'Company',
    'Agency',
    'Department',
    'Employer',
  ],
  function: [
    'Funktion',
    'Position',
    'Rolle',
    'Stelle',
    'Aufgabe',
    'Amtsbezeichnung',
    'Dienstbezeichnung',
    'Tätigkeit',
    'Beruf',
    'Function',
    'Role',
    'Job title',
  ],
  sector: ['Bereich', 'Sektor', 'Sparte', 'Kategorie', 'Gruppe', 'Sector', 'Category'],
  contact: [
    'E-Mail',
    'Email',
    'Mail',
    'E-Mail-Adresse',
    'Mailadresse',
    'Telefon',
    'Tel.',
    'Telefonnummer',
    'Mobil',
    'Mobiltelefon',
    'Handy',
    'Kontakt',
    'Kontaktdaten',
    'E-Mail oder Telefon',
    'E-mail address',
    'Phone',
    'Telephone',
    'Mobile',
    'Contact',
  ],
  notes: [
    'Notiz',
    'Notizen',
    'Bemerkung',
    'Bemerkungen',
    'Anmerkung',
    'Anmerkungen',
    'Kommentar',
    'Hinweis',
    'Hinweise',
    'Note',
    'Notes',
    'Remark',
    'Remarks',
    'Comment',
    'Comments',
  ],
  ignored: [
    'Anrede',
    'Geschlecht',
    'Nr.',
    'Lfd. Nr.',
    'Nummer',
    'ID',
    'Salutation',
    'Gender',
    'No.',
    'Number',
    'Straße',
    'PLZ',
    'Ort',
    'Adresse',
    'Address',
    'Street',
    'City',
    'Webseite',
    'Website',
    'Datum',
    'Date',
  ],
}

/** Letters alone: “E-Mail-Adresse:” and “e mail adresse” are one heading, and so are „Ansprechpartner:in“ and „-partnerin“. */
const headingKey = (text: string): string => foldName(text.slice(0, 100).replace(/[^\p{L}\p{M}]/gu, ''))

const known = new Map(
  Object.entries(headings).flatMap(([kind, names]) =>
    names.map((name) => [headingKey(name), kind as ColumnKind | 'ignored']),
  ),
)

const kindOf = (cell: string): ColumnKind | 'ignored' | undefined => known.get(headingKey(cell))
const isFilled = (cell: string): boolean => cell.trim() !== ''
const namesPerson = (kind: string | undefined): boolean => kind === 'name' || kind === 'last' || kind === 'first'

/** Whether a row says what stands in the columns: one names people, or at least half of its cells are headings we know. */
function isHeading({ cells }: TableRow): boolean {
  const filled = cells.filter(isFilled)
  const kinds = filled.map(kindOf).filter((kind) => kind !== undefined)
  return kinds.some(namesPerson) || (kinds.length > 1 && kinds.length * 2 >= filled.length)
}

export interface Recognised {
  /** The row with the headings; undefined where there is none, and the columns are a guess. */
  heading: TableRow | undefined
  columns: Columns
}

/** How far down headings may stand: above them only lines of one cell, such as the name of the list. */
const highest = 5

/** What the columns of a table say: by their headings, otherwise by what stands in them. */
export function recogniseColumns(table: Table): Recognised {
  const heading = headingOf(table)
  if (heading) return { heading, columns: byHeading(heading) }
  return { heading, columns: guessColumns(table) }
}

function headingOf({ rows }: Table): TableRow | undefined {
  const at = rows.slice(0, highest).findIndex(isHeading)
  const above = rows.slice(0, Math.max(at, 0))
  return above.every(({ cells }) => cells.filter(isFilled).length < 2) ? rows[at] : undefined
}

function byHeading({ cells }: TableRow): Columns {
  const kinds = cells.map((cell) => {
    const kind = kindOf(cell)
    return kind === undefined || kind === 'ignored' ? null : kind
  })
  // „Name“ beside „Vorname“ is the surname.
  return kinds.includes('first') && !kinds.includes('last')
    ? kinds.map((kind) => (kind === 'name' ? 'last' : kind))
    : kinds
}

/** Without headings: addresses, sectors and organisations tell themselves; the first of the others is the name. */
function guessColumns({ rows, columns }: Table): Columns {
  const share = (at: number, fits: (cell: string) => boolean) => {
    const filled = rows.map(({ cells }) => cells[at] ?? '').filter(isFilled)
    return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length
  }
  const kinds: Columns = Array.from({ length: columns }, () => null)
  const put = (kind: ColumnKind, fits: (at: number) => boolean) => {
    const at = kinds.findIndex((taken, each) => taken === null && fits(each))
    if (at >= 0) kinds[at] = kind
  }
  put('contact', (at) => share(at, (cell) => cell.includes('@')) > 0.5)
  put('sector', (at) => share(at, isSectorName) > 0.5)
  const isFree = (at: number) => kinds[at] === null && share(at, (cell) => /\p{L}/u.test(cell)) > 0.5
  const isWord = (at: number) => isFree(at) && share(at, (cell) => !/[\s,]/.test(cell.trim())) > 0.5
  const first = kinds.findIndex((_, at) => isFree(at))
  if (isWord(first) && isWord(first + 1)) {
    kinds[first] = 'first'
    kinds[first + 1] = 'last'
  } else if (first >= 0) kinds[first] = 'name'
  put('organisation', (at) => isFree(at) && share(at, (cell) => sectorIn(cell) !== undefined) > 0.25)
  return kinds
}
