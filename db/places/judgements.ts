import { and, eq, inArray } from 'drizzle-orm'
import type { RatingGiven } from '../../surveys/answer.ts'
import { visiblePlaceJudgements } from '../../surveys/ratings/blindness.ts'
import { isSaid, judgementOf } from '../../surveys/ratings/said.ts'
import { type PlaceIndicator, placeIndicators } from '../../surveys/vocabulary.ts'
import { type Here, type Local, type LocalReads, type Reads, run, type Steps } from '../database.ts'
import { compareIds } from '../order.ts'
import { present } from '../present.ts'
import type { Tables } from '../schema/tables.ts'

/** What somebody, or all together, think of the place in one indicator. */
export type PlaceJudgement = Tables['placeJudgements']['$inferSelect']

/** One indicator as it was written down, and the revision the writer last saw, 0 for none. */
export interface PlaceJudgementToSave extends Pick<PlaceJudgement, 'indicator' | 'rater' | 'kind'> {
  given: RatingGiven
  revision: number
}

export type PlaceJudgementsSaved =
  | { state: 'saved' }
  /** Somebody else, or the writer elsewhere, changed these meanwhile; nothing was saved. */
  | { state: 'conflict'; indicators: PlaceIndicator[] }
  /** One's own judgement is final: to be reopened first. */
  | { state: 'final' }

/**
 * Saves what a page changed, all or nothing; an empty judgement (no value, no reason why it is missing, no evidence)
 * is taken back. Of a rater's own a row without content stays: whoever has begun to judge stays blind to the others.
 * There is one consensus per indicator, whoever writes it down.
 */
export function savePlaceJudgements(
  here: Here,
  { entries, now }: { entries: PlaceJudgementToSave[]; now: Date },
): Promise<PlaceJudgementsSaved> {
  return here.atomically(function* (tx) {
    const conflicts: PlaceIndicator[] = []
    const rows = yield* placeJudgementsOf(tx)
    for (const entry of entries) {
      const before = rows.find((row) => isSame(row, entry))
      if (before?.final) return { state: 'final' }
      if (entry.revision !== (before?.revision ?? 0)) conflicts.push(entry.indicator)
    }
    if (conflicts.length > 0) return { state: 'conflict', indicators: conflicts }
    for (const entry of entries) yield* putJudgement(tx, entry, now)
    return { state: 'saved' }
  })
}

type Identity = Pick<PlaceJudgement, 'indicator' | 'rater' | 'kind'>

const isSame = (row: Identity, entry: Identity) =>
  row.indicator === entry.indicator &&
  row.kind === entry.kind &&
  (row.kind === 'consensus' || row.rater === entry.rater)

function* putJudgement(
  tx: Local,
  { indicator, rater, kind, given, revision }: PlaceJudgementToSave,
  now: Date,
): Steps<void> {
  const { placeJudgements: p } = tx.tables
  const whose = kind === 'consensus' ? undefined : eq(p.rater, rater)
  const same = tx.own(p, eq(p.indicator, indicator), eq(p.kind, kind), whose)
  const before = yield* run(tx.delete(p).where(same).returning({ revision: p.revision }))
  const judgement = judgementOf(given)
  const isTakenBack = !isSaid(judgement)
  if (isTakenBack && (before.length === 0 || kind === 'consensus')) return
  const said = { ...judgement, revision: isTakenBack ? 0 : revision + 1, savedAt: now }
  const { municipality } = tx
  yield* run(tx.insert(p).values({ ...said, municipality, indicator, rater, kind }))
}

/** What a viewer (account id) may see by the rule of blind judgement, in the order of the indicators. */
export const placeJudgementsVisibleTo = (here: Here, viewer: string): Promise<PlaceJudgement[]> =>
  here.reading((tx) => judgementsSeenBy(tx, viewer))

/** Whether others have judged what this viewer still has to judge. */
export const hasJudgementsHiddenFrom = (here: Here, viewer: string): Promise<boolean> =>
  here.reading(function* (tx) {
    return (yield* judgementsSeenBy(tx, viewer)).length < (yield* placeJudgementsOf(tx)).length
  })

export function* judgementsSeenBy(tx: LocalReads, viewer: string): Steps<PlaceJudgement[]> {
  const isJudge = (yield* placeJudgesOf(tx)).includes(viewer)
  return visiblePlaceJudgements(yield* placeJudgementsOf(tx), { id: viewer, isJudge })
}

/**
 * Whoever has held interviews on the situation here, archived ones too, or has begun to judge the place: they judge it,
 * each alone.
 */
export const listPlaceJudges = (here: Here): Promise<string[]> => here.reading((tx) => placeJudgesOf(tx))

function* placeJudgesOf(tx: LocalReads): Steps<string[]> {
  const judges = yield* judgesIn(tx, [tx.municipality], true)
  return judges.map(({ rater }) => rater).toSorted(compareIds)
}

/** The same for several municipalities (`at`), everybody once in each; `isWhole`: by archived interviews too. */
export function* judgesIn(
  tx: Reads,
  municipalities: string[],
  isWhole = false,
): Steps<{ at: string; rater: string }[]> {
  const { responses, interviewers, placeJudgements: p } = tx.tables
  const conducted = yield* run(
    tx
      .select({ at: interviewers.municipality, rater: interviewers.rater })
      .from(interviewers)
      .innerJoin(
        responses,
        and(eq(responses.municipality, interviewers.municipality), eq(responses.id, interviewers.response)),
      )
      .where(
        and(
          inArray(interviewers.municipality, municipalities),
          eq(responses.purpose, 'situation'),
          isWhole ? undefined : present(tx, interviewers),
        ),
      ),
  )
  const begun = yield* run(
    tx
      .select({ at: p.municipality, rater: p.rater })
      .from(p)
      .where(and(inArray(p.municipality, municipalities), eq(p.kind, 'independent'))),
  )
  return [...new Map([...conducted, ...begun].map((each) => [`${each.at}/${each.rater}`, each])).values()]
}

/** The rater stands by all own judgements of the place, or takes them up again; then others' are hidden once more. */
export async function setPlaceJudgementsFinal(here: Here, rater: string, final: boolean): Promise<void> {
  const { placeJudgements: p } = here.tables
  await here
    .update(p)
    .set({ final })
    .where(here.own(p, eq(p.rater, rater), eq(p.kind, 'independent')))
}

/** Unblinded: for results and exports, never for somebody who still judges. In the order of the indicators. */
export function* placeJudgementsOf(tx: LocalReads): Steps<PlaceJudgement[]> {
  const { placeJudgements: p } = tx.tables
  const rows = yield* run(tx.select().from(p).where(tx.own(p)))
  return rows
    .filter(isSaid)
    .toSorted(
      (x, y) =>
        placeIndicators.indexOf(x.indicator) - placeIndicators.indexOf(y.indicator) ||
        compareIds(x.kind, y.kind) ||
        compareIds(x.rater, y.rater),
    )
}
