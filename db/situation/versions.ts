import { eq } from 'drizzle-orm'
import {
  refusalOf,
  type SituationContent,
  type SituationVersion,
  type StageRefusal,
  type VersionStage,
} from '../../surveys/situation/finding.ts'
import { type Here, type LocalReads, run, type Steps } from '../database.ts'
import { correctionsOf } from './corrections.ts'

/** First to last. */
export const listVersions = (here: Here): Promise<SituationVersion[]> => here.reading((tx) => versionsOf(tx))

/** Keeps the report as it stands. @returns the number of the new version, a draft */
export function recordVersion(
  here: Here,
  given: { content: SituationContent; recordedOn: string; recordedBy: string | null; now: Date },
): Promise<number> {
  const { content, recordedOn, recordedBy, now } = given
  const { situationVersions } = here.tables
  return here.atomically(function* (tx) {
    const number = Math.max(0, ...(yield* versionsOf(tx)).map((each) => each.number)) + 1
    const row = { municipality: tx.municipality, number, stage: 'draft' as const, content, recordedOn, recordedBy }
    yield* run(tx.insert(situationVersions).values({ ...row, savedAt: now }))
    return number
  })
}

export type Marked = { state: 'marked' } | { state: 'refused'; refusal: StageRefusal } | { state: 'unknown' }

/** Marks a version as given back or final, on a day ("YYYY-MM-DD"), if it may be. */
export function markVersion(
  here: Here,
  number: number,
  { stage, on, now }: { stage: Exclude<VersionStage, 'draft'>; on: string; now: Date },
): Promise<Marked> {
  const { situationVersions: v } = here.tables
  return here.atomically(function* (tx) {
    const versions = yield* versionsOf(tx)
    const version = versions.find((each) => each.number === number)
    if (!version) return { state: 'unknown' }
    const refusal = refusalOf(stage, version, { versions, corrections: yield* correctionsOf(tx) })
    if (refusal) return { state: 'refused', refusal }
    const marked = stage === 'given_back' ? { givenBackOn: on } : { finalOn: on }
    const one = tx.own(v, eq(v.number, number))
    yield* run(
      tx
        .update(v)
        .set({ stage, ...marked, savedAt: now })
        .where(one),
    )
    return { state: 'marked' }
  })
}

function* versionsOf(tx: LocalReads): Steps<SituationVersion[]> {
  const { situationVersions: v } = tx.tables
  const rows = yield* run(tx.select().from(v).where(tx.own(v)).orderBy(v.number))
  return rows.map(({ number, stage, recordedOn, givenBackOn, finalOn, content }) => ({
    number,
    stage,
    recordedOn,
    givenBackOn,
    finalOn,
    ...content,
  }))
}
