import type { ResponseStatus } from '../../surveys/vocabulary.ts'
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
  path: string
  interview: { status: ResponseStatus }
  t: Texts
}
