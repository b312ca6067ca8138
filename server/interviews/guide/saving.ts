import type { Here } from '../../../db/database.ts'
import { saveAnswers } from '../../../db/surveys/answers.ts'
import { type Rating, saveRating } from '../../../db/surveys/ratings.ts'
import { type Answer, isMissing, type PairRelation, type RatingGiven } from '../../../surveys/answer.ts'
import type { Reading } from '../../../surveys/answers.ts'
import { dayOf } from '../../../surveys/day.ts'
import { ratedBy } from '../../../surveys/fields.ts'
import type { Item } from '../../../surveys/instrument.ts'
import { fingerprint } from '../../../surveys/merge.ts'
import { withPicked } from '../../../surveys/statements/evidence.ts'
import type { Dimension } from '../../../surveys/vocabulary.ts'
import { problems } from '../../frame/problems.ts'
import { type EvidenceOnPerson, offeredFor, pickedFor } from '../../ratings/evidence.ts'
import { givenOf, type OpenedInterview, storedFor } from '../interview.ts'
import { spreadTies } from './ties.ts'

export type Given = Answer | RatingGiven

/** What somebody else (or the same person elsewhere) has saved since. */
export interface StoredElsewhere {
  revision: number
  given: Given | null
  savedBy: string | null
  savedAt: Date
}

export interface Entry {
  item: Item
  /** null: taken back. */
  given: Given | null
  /** The revision the writer last saw, 0 for none. */
  revision: number
}

export interface EntriesSaved {
  /** By item. */
  revisions: Record<string, number>
  conflicts: Record<string, StoredElsewhere>
}

/** Answers and ratings of a reading by item; items with complaints are not there. */
export const givenIn = (
  items: readonly Item[],
  { answers, ratings }: Reading,
  opened: OpenedInterview,
  said: EvidenceOnPerson,
): Record<string, Given | null> =>
  Object.fromEntries(
    items.flatMap((item): [string, Given | null][] => {
      const dimension = ratedBy(item)
      const given = dimension ? ratings[dimension] : answers[item.id]
      if (given === undefined) return []
      if (!dimension) return [[item.id, given]]
      const picked = pickedFor(item, opened.own)
      return [[item.id, withPicked(ratings[dimension], picked, offeredFor(item, said, opened))]]
    }),
  )

/** Who writes into which interview, and what was stored when they began. */
export interface Writing extends OpenedInterview {
  here: Here
  now: Date
}

/**
 * Saves entries one by one: what is in conflict is left alone and returned, the rest is saved. Ratings are the
 * writer's own and independent; pair relations also become ties of the municipality.
 * @throws Problem closed when the interview is completed or the rating final.
 */
export async function saveEntries(writing: Writing, entries: Entry[]): Promise<EntriesSaved> {
  const saved: EntriesSaved = { revisions: {}, conflicts: {} }
  const answers = entries.filter(({ item }) => !ratedBy(item))
  if (answers.length > 0) await saveAnswersInto(saved, writing, answers)
  for (const entry of entries) {
    const dimension = ratedBy(entry.item)
    if (dimension) await saveRatingInto(saved, writing, entry, dimension)
  }
  return saved
}

async function saveAnswersInto(saved: EntriesSaved, writing: Writing, entries: Entry[]): Promise<void> {
  const { here, interview, viewer, now } = writing
  const result = await saveAnswers(here, {
    response: interview.id,
    savedBy: viewer,
    now,
    answers: Object.fromEntries(entries.map(({ item, given }) => [item.id, given as Answer | null])),
    expectedRevisions: Object.fromEntries(entries.map(({ item, revision }) => [item.id, revision])),
  })
  if (result.state === 'closed') throw problems.closed()
  if (result.state === 'unknown') throw problems.notFound()
  Object.assign(saved.revisions, result.revisions)
  for (const [item, { answer, ...trace }] of Object.entries(result.conflicts))
    saved.conflicts[item] = { ...trace, given: answer }
  for (const { item, given } of entries) {
    if (item.kind !== 'pairs' || saved.conflicts[item.id]) continue
    const telling = { interview: interview.id, teller: interview.actor, date: interview.heldOn ?? dayOf(now) }
    await spreadTies(here, telling, relationsIn(storedFor(item, writing).given), relationsIn(given))
  }
}

async function saveRatingInto(
  saved: EntriesSaved,
  { here, interview, viewer, now }: Writing,
  { item, revision, ...entry }: Entry,
  dimension: Dimension,
): Promise<void> {
  const { actor, id: response } = interview
  const given = (entry.given ?? {}) as RatingGiven
  const rating = { actor, dimension, rater: viewer, kind: 'independent', given, response, now, revision } as const
  const result = await saveRating(here, rating)
  if (result.state === 'final') throw problems.closed()
  if (result.state === 'unknown') throw problems.notFound()
  if (result.state === 'saved') saved.revisions[item.id] = result.row.revision
  else if (result.state === 'removed') saved.revisions[item.id] = 0
  // A reply may get lost on the way: sending the same again is no conflict.
  else if (isSameRating(result.row, given)) saved.revisions[item.id] = result.row?.revision ?? 0
  else saved.conflicts[item.id] = elsewhere(result.row, viewer, now)
}

const isSameRating = (row: Rating | undefined, given: RatingGiven): boolean =>
  fingerprint(row ? givenOf(row) : {}) === fingerprint(given)

const elsewhere = (row: Rating | undefined, savedBy: string, now: Date): StoredElsewhere => ({
  revision: row?.revision ?? 0,
  given: row ? givenOf(row) : null,
  savedBy,
  savedAt: row?.savedAt ?? now,
})

const relationsIn = (given: Given | null): PairRelation[] =>
  Array.isArray(given) && !isMissing(given)
    ? given.filter((each): each is PairRelation => typeof each !== 'string')
    : []
