import type { Answers } from '../answer.ts'
import { type Instrument, itemsOf } from '../instrument.ts'
import { servesOf } from '../instruments/serves.ts'
import { isOpenItem } from '../statements/statement.ts'
import { cleanLine } from '../text.ts'

/** A line in which somebody is named: „Kim Muster, Jugendamt, kennt alle“. */
export interface NamedLine {
  /** As it stands in the note, cleaned: what is decided about a line holds as long as it says the same. */
  text: string
  name: string
  /** What follows the name, up to the next comma. */
  position: string
}

/** Whom one interview names: those on record, by id, and the lines about others. */
export interface Naming {
  actors: string[]
  lines: NamedLine[]
}

/** Commas, semicolons, colons, slashes, brackets, and dashes between blanks end a name. */
const ends = /[,;:/(]|\s[-–—]\s/

/** The lines of a note, equal ones once; bullets and numbers before a name are no part of it. */
export function linesIn(note: string): NamedLine[] {
  const texts = note.split('\n').map((line) => cleanLine(line.replace(/^\s*(?:[-–—•*]|\d+[.)])\s*/, '')))
  return [...new Set(texts)].filter(Boolean).map((text) => {
    const [name = '', position = ''] = text.split(ends).map((part) => part.trim())
    return { text, name: name || text, position: position.replace(/\)$/, '') }
  })
}

/** Whom an interview names in answer to the items that ask for it; undefined where none does. */
export function namingIn(guide: Instrument, answers: Answers): Naming | undefined {
  const asked = itemsOf(guide).filter((item) => servesOf(guide, item).includes('named'))
  if (asked.length === 0) return undefined
  const said = asked.map((item) => ({ item, answer: answers[item.id] }))
  return {
    actors: said.flatMap(({ answer }) =>
      Array.isArray(answer) ? answer.filter((each): each is string => typeof each === 'string') : [],
    ),
    lines: said.flatMap(({ item, answer }) => (isOpenItem(item) && typeof answer === 'string' ? linesIn(answer) : [])),
  }
}
