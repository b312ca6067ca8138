import { isSameName } from '../people/spelling.ts'
import type { NamedLine } from './lines.ts'

/** A line, and who is meant by it: an actor, nobody to be recorded (null), or not said yet. */
export interface DecidedLine extends NamedLine {
  key: string
  meant: string | null | undefined
}

/** Whom one interview names. */
export interface Talk {
  interview: string
  /** Whose interview it is. */
  teller: string
  /** "YYYY-MM-DD" */
  heldOn: string | null
  /** Those on record. */
  actors: string[]
  lines: DecidedLine[]
}

const names = ({ actors, lines }: Talk, actor: string): boolean =>
  actors.includes(actor) || lines.some(({ meant }) => meant === actor)

/** How many of the talks name a person, each once; namesakes count each for themselves. */
export const talksNaming = (talks: readonly Talk[], actor: string): number =>
  talks.filter((talk) => names(talk, actor)).length

/** How many of the talks hold a line of this name about which nothing is said yet. */
export const talksWithLine = (talks: readonly Talk[], name: string): number =>
  talks.filter(({ lines }) => lines.some((line) => line.meant === undefined && isSameName(line.name, name))).length

export const openLines = ({ lines }: Talk): DecidedLine[] => lines.filter(({ meant }) => meant === undefined)
