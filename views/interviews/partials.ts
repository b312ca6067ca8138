import type { ResponseStatus } from '../../surveys/vocabulary.ts'
import type { Frame } from '../frame/frame.ts'
import type { ItemView } from '../items/item-view.ts'
import type { Formats } from '../text/formats.ts'
import type { Texts } from '../text/index.ts'

/** What the partials of the guide receive as `it`; each names its type at its head. */

/** What somebody else saved since the page was drawn. */
export interface ShownConflict {
  /** Who saved it and when, as a sentence. */
  what: string
  words: string[]
  /** Fingerprint of the stored answer, so that a choice counts only for what was shown. */
  beside: string
}

/** Two answers to one question, both in view. */
export interface ConflictPartial {
  /** Id of the item. */
  item: string
  /** Undefined: the blank that the browser script fills. */
  conflict: ShownConflict | undefined
  t: Texts
}

/** The sections of a guide with their progress. */
export interface SectionsPartial {
  sections: { title: string; href: string; isCurrent: boolean; counts: string }[]
  /** What can be opened on demand and was not yet. */
  modules: { href: string; words: string }[]
  /** The page with all ladders, while the reader has something to rate. */
  ownRating: { href: string; isCurrent: boolean; counts: string } | undefined
  path: string
  interview: { status: ResponseStatus }
  t: Texts
}

/** A question of a guide and what belongs to it: how often it was saved, what hinders it, the way to its notes. */
export interface QuestionPartial {
  item: {
    view: ItemView
    revision: number
    drawn: string
    conflict: ShownConflict | undefined
    /** The reader's own judgement, which has to be said of it. */
    isRating: boolean
    /** The section with the notes that a rating goes back to, where it stands apart from them. */
    notes?: { href: string; title: string } | undefined
  }
  /** Shown before it can be answered. */
  isPreview: boolean
  /** Where somebody is added who is missing in a question. */
  newActor: string
  t: Texts
}

export interface SavingPartial {
  lastSavedAt: Date | null
  f: Formats
  t: Texts
}

/** What is said and asked before a talk begins. */
export interface OpeningPartial {
  opening: {
    readAloud: string
    team: string[]
    question: string
    prompts: string[]
    options: { value: string; label: string }[]
  }
  action: string
  /** Where the project team is named. */
  mandate: string
  frame: Pick<Frame, 'csrf' | 'at' | 'once'>
  t: Texts
}
