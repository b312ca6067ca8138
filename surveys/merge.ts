import { createHash } from 'node:crypto'
import type { Answer, RatingGiven } from './answer.ts'
import { canonicalJson } from './canonical-json.ts'

/** Says whether two answers are the same without repeating them, whatever the order of their keys; no answer has one, too. */
export const fingerprint = (answer: Answer | RatingGiven | null | undefined): string =>
  createHash('sha256')
    .update(canonicalJson(answer ?? null))
    .digest('base64url')
    .slice(0, 16)

/** A page of answers or, in an interview, of ratings. */
export interface SentPage<T extends Answer | RatingGiven = Answer> {
  /** What the page says now, by item id; null where it is empty. */
  answers: Record<string, T | null>
  /** Fingerprints of what the page showed when it was drawn, by item id; an item without one was drawn empty. */
  drawn: Record<string, string | undefined>
  /** Where both answers were shown before: which one holds, and the fingerprint of the stored one that was shown. */
  chosen: Record<string, { holds: 'stored' | 'sent'; beside: string } | undefined>
}

export interface Merged<T extends Answer | RatingGiven = Answer> {
  /** What is to be saved, by item id; null takes an answer back. */
  changes: Record<string, T | null>
  /** Items answered differently on this page and, since it was drawn, elsewhere: the person decides. */
  conflicts: string[]
}

/**
 * Three-way merge of a page with what is stored, item by item. A page drawn long ago (second tab, back button)
 * never overwrites what is newer: an item that was not changed on the page keeps its stored answer, and one that
 * was changed on both sides is a conflict until the person has chosen with the stored answer in view.
 */
export function mergeAnswers<T extends Answer | RatingGiven = Answer>(
  page: SentPage<T>,
  stored: Record<string, T>,
): Merged<T> {
  const changes: [string, T | null][] = []
  const conflicts: string[] = []
  for (const [item, answer] of Object.entries(page.answers)) {
    const now = fingerprint(Object.hasOwn(stored, item) ? stored[item] : null)
    const drawn = page.drawn[item] ?? fingerprint(null)
    const sent = fingerprint(answer)
    const choice = page.chosen[item]
    const hasChosen = choice?.beside === now
    if (sent === now || sent === drawn || (hasChosen && choice.holds === 'stored')) continue
    if (drawn === now || hasChosen) changes.push([item, answer])
    else conflicts.push(item)
  }
  return { changes: Object.fromEntries(changes), conflicts }
}
