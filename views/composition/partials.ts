import type { Tone } from '../partials/partials.ts'
import type { Texts } from '../text/index.ts'

/** What the partials of the composition's pages receive as `it`; each names its type at its head. */

/** A passage of the handbook or a word of our model, pointing to where the foot of the page explains it. */
export interface Passage {
  /** Of its entry there. */
  id: string
  /** Short, such as "H 3.1" or "Los". */
  label: string
  spoken: string
  /** What the passage is about, or the word means. */
  meaning: string
}

/** A sentence with the handbook passages it rests on. */
export interface Sentence {
  text: string
  passages: Passage[]
}

export interface SentencesPartial {
  sentences: Sentence[]
}

export interface PassagesPartial {
  passages: Passage[]
}

/** Other groups by what they change against the recommended one. */
export interface AlternativesPartial {
  rows: { name: string; joins: string; leaves: string; difference: string }[]
  /** Id of the words above the table. */
  labelledBy: string
  t: Texts
}

/** Something to know before reading on: in words, with at most one way out. */
export interface Notice {
  tone: Tone
  title: string
  what: string
  link?: { label: string; href: string }
}

export interface NoticePartial {
  notice: Notice
}

/** How sure the recommendation is; undefined where nobody said. */
export interface SurePartial {
  sure: { question: string; badge: { label: string; tone: Tone }; text: string; href: string } | undefined
  t: Texts
}

/** One choice of an assumption; whatever differs from `base` is a change. */
export interface Choice {
  name: string
  label: string
  value: string
  /** What holds now; anything else is a change and needs a reason. */
  base: string
  options: { value: string; label: string }[]
  complaint: string | undefined
}

/** What is changed together and has one reason. */
export interface ChangeRow {
  key: string
  label: string
  note?: string
  choices: Choice[]
  reason: { name: string; label: string; value: string; most: number; complaint: string | undefined }
}

export interface ChangePartial {
  row: ChangeRow
  /** Radios side by side instead of a select. */
  radios?: boolean
  t: Texts
}
