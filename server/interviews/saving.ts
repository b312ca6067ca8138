import type { Here } from '../../db/database.ts'
import { saveAnswers } from '../../db/surveys/answers.ts'
import { type Rating, saveRating } from '../../db/surveys/ratings.ts'
import { type Answer, isMissing, type PairRelation, type RatingGiven } from '../../surveys/answer.ts'
import type { Reading } from '../../surveys/answers.ts'
import { ratedBy } from '../../surveys/fields.ts'
import type { Item } from '../../surveys/instrument.ts'
import { fingerprint } from '../../surveys/merge.ts'
import { problems } from '../frame/problems.ts'
import { givenOf, type Interview } from './interview.ts'
import { spreadTies } from './ties.ts'

export type Given = Answer | RatingGiven

/** What somebody else (or the same person elsewhere) has saved since. */
interface StoredElsewhere {
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
export const givenIn = (items: readonly Item[], { answers, ratings }: Reading): Record<string, Given | null> =>
  Object.fromEntries(
    items.flatMap((item): [string, Given | null][] => {
      const dimension = ratedBy(item)
      const given = dimension ? ratings[dimension] : answers[item.id]
      return given === undefined ? [] : [[item.id, given]]
    }),
  )

/**
 * Saves entries one by one: what is in conflict is left alone and returned, the rest is saved. Ratings are the
 * writer's own and independent; pair relations also become ties of the municipality.
 * @throws Problem closed when the interview is completed or the rating final.
 */
export async function saveEntries(
  here: Here,
  { interview, rater, now }: { interview: Interview; rater: string; now: Date },
  entries: Entry[],
  before: (item: Item) => Given | null,
): Promise<EntriesSaved> {
  const saved: EntriesSaved = { revisions: {}, conflicts: {} }
  const answers = entries.filter(({ item }) => !ratedBy(item))
  if (answers.length > 0) {
    const result = await saveAnswers(here, {
      response: interview.id,
      savedBy: rater,
      now,
      answers: Object.fromEntries(answers.map(({ item, given }) => [item.id, given as Answer | null])),
      expectedRevisions: Object.fromEntries(answers.map(({ item, revision }) => [item.id, revision])),
    })
    if (result.state === 'closed') throw problems.closed()
    if (result.state === 'unknown') throw problems.notFound()
    Object.assign(saved.revisions, result.revisions)
    for (const [item, { answer, ...trace }] of Object.entries(result.conflicts))
      saved.conflicts[item] = { ...trace, given: answer }
    for (const { item, given } of answers)
      if (item.kind === 'pairs' && !saved.conflicts[item.id])
        await spreadTies(here, interview.id, relationsIn(before(item)), relationsIn(given))
  }
  for (const entry of entries) {
    const dimension = ratedBy(entry.item)
    if (!dimension) continue
    const { municipality, actor, id: response } = interview
    const given = (entry.given ?? {}) as RatingGiven
    const rating = { municipality, actor, dimension, rater, kind: 'independent' as const, given, response, now }
    const result = await saveRating(here, { ...rating, revision: entry.revision })
    if (result.state === 'final') throw problems.closed()
    if (result.state === 'unknown') throw problems.notFound()
    if (result.state === 'saved') saved.revisions[entry.item.id] = result.row.revision
    else if (result.state === 'removed') saved.revisions[entry.item.id] = 0
    // A reply may get lost on the way: sending the same again is no conflict.
    else if (isSameRating(result.row, given)) saved.revisions[entry.item.id] = result.row?.revision ?? 0
    else saved.conflicts[entry.item.id] = elsewhere(result.row, rater, now)
  }
  return saved
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
