import type { Answers } from '../answer.ts'
import { type Instrument, type Item, itemsOf } from '../instrument.ts'
import { servesOf } from '../instruments/serves.ts'
import type { ReadBack, Release } from '../vocabulary.ts'
import { findNames, keyOfName, type NameFound } from './names.ts'
import { type Passage, wordsOf } from './passages.ts'

/** An open answer as it is stored: what the interviewers wrote down, and how often it was saved. */
export interface Note {
  text: string
  revision: number
}

/** What was decided about an open answer. One without is undecided and was not read back. */
export interface Decided {
  release: Release
  /** The consultants' own words, for `paraphrase`. */
  paraphrase: string | null
  /** The passages released verbatim; null: the whole answer. */
  passages: Passage[] | null
  /** Findings of names that name nobody (names.ts, keyOfName). */
  notNames: string[] | null
  /** The revision of the note that the release was decided about, and the one that was read back. */
  decidedOf: number | null
  readBackOf: number | null
  readBack: ReadBack | null
  /** From this day on ("YYYY-MM-DD") it may leave the interview, as far as reading back is concerned. */
  leavesFrom: string | null
}

/** What leaves an interview. */
export type Released = { release: 'verbatim' | 'paraphrase'; text: string }

/** Why nothing of a statement leaves its interview, first things first. */
export type Withheld = 'withdrawn' | 'undecided' | 'background' | 'not_finished' | 'not_read_back' | 'waiting' | 'names'

export interface Circumstances {
  isFinished: boolean
  /** "YYYY-MM-DD"; undefined: before any waiting is over. */
  today: string | undefined
  /** Everybody who is known in the municipality. */
  names: readonly string[]
}

export const isOpenItem = ({ kind }: Item): boolean => kind === 'long_text' || kind === 'short_text'

/** The items of a guide that are answered in free text. */
const openItemsOf = (guide: Instrument): Item[] => itemsOf(guide).filter(isOpenItem)

/**
 * The items of these answers that hold free text. Of an interview whose guide is not known every text may be one.
 */
export function openAnswersIn(answers: Answers, guide: Instrument | undefined): string[] {
  const open = guide && new Set(openItemsOf(guide).map(({ id }) => id))
  return Object.entries(answers).flatMap(([item, answer]) =>
    typeof answer === 'string' && (open?.has(item) ?? true) ? [item] : [],
  )
}

/**
 * Those of them about which it is decided how far they may leave. Lines in which somebody is named are no statements:
 * they are attributed (named/lines.ts) and stay in their interview.
 */
export function statedIn(answers: Answers, guide: Instrument | undefined): string[] {
  const named = guide && itemsOf(guide).filter((item) => servesOf(guide, item).includes('named'))
  return openAnswersIn(answers, guide).filter((item) => !named?.some(({ id }) => id === item))
}

/** The level that holds: what was decided about another version of the note is undecided again. */
export const levelOf = (decided: Decided | undefined, note: Note): Release =>
  decided?.decidedOf === note.revision ? decided.release : 'undecided'

/** The result of reading back that holds: another version of the note has not been read back. What was withdrawn stays so. */
export const readBackOf = (decided: Decided | undefined, note: Note): ReadBack | null =>
  decided?.readBack === 'withdrawn' || decided?.readBackOf === note.revision ? decided.readBack : null

/** What would leave the interview at the level given; undefined where nothing ever does. */
export function wordsAt(decided: Pick<Decided, 'release' | 'paraphrase' | 'passages'>, note: Note): string | undefined {
  if (decided.release === 'verbatim') return wordsOf(note.text, decided.passages)
  return decided.release === 'paraphrase' ? (decided.paraphrase ?? '') : undefined
}

/**
 * Whether other words are to leave than whoever said it has heard: they are read back again. Less may always leave, and
 * to whom nothing was to be read, nothing is read.
 */
export function isUnheard(
  decided: Pick<Decided, 'release' | 'paraphrase' | 'passages'>,
  before: Decided | undefined,
  note: Note,
): boolean {
  const result = readBackOf(before, note)
  if (!before || result === null || result === 'not_wanted') return false
  const words = wordsAt(decided, note)
  const heard = wordsAt({ ...before, release: levelOf(before, note) }, note)
  return words !== undefined && words !== heard
}

/** Names in what would leave, without those said to be none. */
export function namesLeft(
  decided: Pick<Decided, 'release' | 'paraphrase' | 'passages' | 'notNames'>,
  note: Note,
  names: readonly string[],
): NameFound[] {
  const cleared = decided.notNames ?? []
  return findNames(wordsAt(decided, note) ?? '', names).filter((found) => !cleared.includes(keyOfName(found)))
}

/**
 * What leaves an interview of a statement, or why nothing does. This is the only place that says so: nothing does that
 * is undecided or background, was taken back, was not read back (or its week is not over), or names somebody known here
 * by now.
 */
export function releaseOf(
  decided: Decided | undefined,
  note: Note,
  { isFinished, today, names }: Circumstances,
): { released: Released; withheld?: undefined } | { released?: undefined; withheld: Withheld } {
  if (readBackOf(decided, note) === 'withdrawn') return { withheld: 'withdrawn' }
  const level = levelOf(decided, note)
  if (!decided || level === 'undecided') return { withheld: 'undecided' }
  if (level === 'background') return { withheld: 'background' }
  if (!isFinished) return { withheld: 'not_finished' }
  if (readBackOf(decided, note) === null) return { withheld: 'not_read_back' }
  if (decided.leavesFrom === null || today === undefined || today < decided.leavesFrom) return { withheld: 'waiting' }
  const text = wordsAt(decided, note) ?? ''
  if (text === '' || namesLeft(decided, note, names).length > 0) return { withheld: 'names' }
  return { released: { release: level, text } }
}
