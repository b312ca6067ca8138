import { eq } from 'drizzle-orm'
import { type Correction, isSettled, underCorrection } from '../../surveys/situation/finding.ts'
import type { Changed } from '../changed.ts'
import { type Here, type LocalReads, run, type Steps } from '../database.ts'
import { compareIds } from '../order.ts'
import type { Tables } from '../schema/tables.ts'

type Row = Tables['situationCorrections']['$inferSelect']

export interface StoredCorrection extends Correction {
  revision: number
}

/** As they were recorded, first to last. */
export const listCorrections = (here: Here): Promise<StoredCorrection[]> => here.reading((tx) => correctionsOf(tx))

export type NewCorrection = Omit<Correction, 'dealt' | 'version'>

/** All or none; false when the version is not, or no longer, the one that is corrected. */
export function addCorrections(
  here: Here,
  version: number,
  { corrections, savedBy, now }: { corrections: NewCorrection[]; savedBy: string; now: Date },
): Promise<boolean> {
  const { situationCorrections: c } = here.tables
  const { municipality } = here
  return here.atomically(function* (tx) {
    if (underCorrection(yield* stagesOf(tx))?.number !== version) return false
    const rows = corrections.map((each) => ({ ...each, municipality, version, createdAt: now, savedAt: now, savedBy }))
    if (rows.length > 0) yield* run(tx.insert(c).values(rows.map((row) => ({ ...row, revision: 1 }))))
    return true
  })
}

/** What the consultants make of a correction; closed once a version that had to take account of it is final. */
export function dealWithCorrection(
  here: Here,
  id: string,
  given: { dealt: NonNullable<Correction['dealt']>; revision: number; savedBy: string; now: Date },
): Promise<Changed<StoredCorrection> | { state: 'closed' }> {
  const { situationCorrections: c } = here.tables
  const { dealt, revision, savedBy, now } = given
  return here.atomically(function* (tx) {
    const before = (yield* correctionsOf(tx)).find((each) => each.id === id)
    if (!before || before.verdict === 'agree') return { state: 'unknown' }
    if (isSettled(before, yield* stagesOf(tx))) return { state: 'closed' }
    if (before.revision !== revision) return { state: 'conflict', row: before }
    const change = { ...dealt, revision: revision + 1, savedAt: now, savedBy }
    const one = tx.own(c, eq(c.id, id))
    const [row] = yield* run(tx.update(c).set(change).where(one).returning())
    return { state: 'saved', row: told(row!) }
  })
}

/** For one that was recorded by mistake; false when there is none, or it is closed. */
export function removeCorrection(here: Here, id: string): Promise<boolean> {
  const { situationCorrections: c } = here.tables
  return here.atomically(function* (tx) {
    const before = (yield* correctionsOf(tx)).find((each) => each.id === id)
    if (!before || isSettled(before, yield* stagesOf(tx))) return false
    yield* run(tx.delete(c).where(tx.own(c, eq(c.id, id))))
    return true
  })
}

export function* correctionsOf(tx: LocalReads): Steps<StoredCorrection[]> {
  const { situationCorrections: c } = tx.tables
  const rows = yield* run(tx.select().from(c).where(tx.own(c)))
  return rows
    .toSorted((x, y) => x.createdAt.getTime() - y.createdAt.getTime() || compareIds(x.id, y.id))
    .map((row) => told(row))
}

const told = (row: Row): StoredCorrection => {
  const { id, version, section, finding, verdict, text, toldOn, source, revision, isTakenUp, reason } = row
  const dealt = isTakenUp === null ? undefined : { isTakenUp, reason: reason ?? '' }
  return { id, version, section, finding, verdict, text, toldOn, source, revision, dealt }
}

/** How far each version is. */
function* stagesOf(tx: LocalReads) {
  const { situationVersions: v } = tx.tables
  return yield* run(tx.select({ number: v.number, stage: v.stage }).from(v).where(tx.own(v)))
}
