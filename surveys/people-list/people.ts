import { particles } from '../people/spelling.ts'
import { cleanLine, cleanText } from '../text.ts'
import type { Sector } from '../vocabulary.ts'
import type { ColumnKind, Columns } from './columns.ts'
import { sectorIn } from './sectors.ts'
import type { TableRow } from './table.ts'

/** What a row of a list says about a person, as far as it was understood: texts as for the form, still to be checked. */
export interface ListedPerson {
  /** Of the row, as the list counts it. */
  number: number
  name: string
  organisation: string
  function: string
  /** Empty where it is not said, or not in words we know. */
  sector: Sector | ''
  /** What stands in the column of the sector, where it is no word we know. */
  sectorTyped: string
  /** Whether the sector follows from the organisation alone. */
  isSectorGuessed: boolean
  contact: string
  /** Paragraphs, one for each column. */
  notes: string
}

/** The people of a list; a row that says nothing in any of the columns is none. */
export const peopleIn = (rows: readonly TableRow[], columns: Columns): ListedPerson[] =>
  rows.map((row) => personIn(row, columns)).filter((person) => texts.some((text) => person[text] !== ''))

const texts = ['name', 'organisation', 'function', 'sectorTyped', 'sector', 'contact', 'notes'] as const

function personIn({ number, cells }: TableRow, columns: Columns): ListedPerson {
  const all = (kind: ColumnKind) =>
    cells
      .filter((_, at) => columns[at] === kind)
      .map(cleanLine)
      .filter(Boolean)
  const organisation = all('organisation').join(', ')
  const typed = all('sector').join(', ')
  const told = sectorIn(typed)
  const guessed = typed === '' ? sectorIn(organisation) : undefined
  return {
    number,
    name: nameOf(all),
    organisation,
    function: all('function').join(', '),
    sector: told ?? guessed ?? '',
    sectorTyped: told === undefined ? typed : '',
    isSectorGuessed: guessed !== undefined,
    contact: all('contact').join(', '),
    notes: cells
      .filter((_, at) => columns[at] === 'notes')
      .map(cleanText)
      .filter(Boolean)
      .join('\n'),
  }
}

/** „Dr. Jörg Müller“, whichever columns it stands in. */
function nameOf(all: (kind: ColumnKind) => string[]): string {
  const name = all('name').map(inOrder)
  const parts =
    name.length > 0 && all('last').length === 0 ? [...all('first'), ...name] : [...all('first'), ...all('last')]
  const title = all('title').filter((each) => !parts.some((part) => part.startsWith(each)))
  return [...title, ...parts].join(' ')
}

/**
 * „Müller, Jörg“ and „von der Heide, Prof. Dr. Anna“ in the order in which they are spoken. Only where one word with
 * its particles stands before the comma, and few behind it: „Jörg Müller, Ordnungsamt“ stays.
 */
export function inOrder(name: string): string {
  const [last = '', given = '', ...more] = name.split(',').map((part) => part.trim())
  const words = last.split(' ').filter((word) => !particles.has(word.toLowerCase()))
  const isTurned = more.length === 0 && words.length === 1 && given !== '' && given.split(' ').length < 5
  return isTurned ? `${given} ${last}` : name
}
