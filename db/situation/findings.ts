import { and, eq, inArray } from 'drizzle-orm'
import { type Finding, inReportOrder, type StatementLink } from '../../surveys/situation/finding.ts'
import type { Changed } from '../changed.ts'
import { type Here, type Local, type LocalReads, run, type Steps } from '../database.ts'
import { compareIds } from '../order.ts'
import type { Tables } from '../schema/tables.ts'

type Row = Tables['findings']['$inferSelect']
type LinkRow = Tables['findingLinks']['$inferSelect']

/** A finding as it is written by now. */
export interface StoredFinding extends Finding {
  revision: number
}

/** In the order of the report. */
export const listFindings = (here: Here): Promise<StoredFinding[]> => here.reading((tx) => findingsOf(tx))

function* findingsOf(tx: LocalReads): Steps<StoredFinding[]> {
  const rows = yield* rowsOf(tx)
  const { findingLinks } = tx.tables
  const links = yield* run(tx.select().from(findingLinks).where(tx.own(findingLinks)))
  return inReportOrder(rows.map((row) => told(row, links)))
}

/** A finding as a form leaves it, and the revision that was seen, 0 for a new one. */
export interface FindingToSave extends Finding {
  revision: number
  savedBy: string
  now: Date
}

/**
 * All of it or nothing. Whoever comes new to a section stands last in it. A statement whose interview is gone meanwhile
 * is left out, and one on both sides speaks against.
 */
export function saveFinding(here: Here, given: FindingToSave): Promise<Changed<StoredFinding>> {
  const { findings } = here.tables
  const { id, section, text, revision, savedBy, now } = given
  return here.atomically(function* (tx) {
    const rows = yield* rowsOf(tx)
    const before = rows.find((row) => row.id === id)
    if (!before && revision !== 0) return { state: 'unknown' }
    if (before && before.revision !== revision) return { state: 'conflict', row: yield* oneFinding(tx, id) }
    const last = Math.max(0, ...rows.filter((row) => row.section === section).map(({ position }) => position))
    const position = before?.section === section ? before.position : last + 1
    const said = { section, text, position, revision: revision + 1, savedAt: now, savedBy }
    const one = tx.own(findings, eq(findings.id, id))
    if (before) yield* run(tx.update(findings).set(said).where(one))
    else yield* run(tx.insert(findings).values({ municipality: tx.municipality, id, ...said }))
    yield* replaceLinks(tx, given)
    return { state: 'saved', row: yield* oneFinding(tx, id) }
  })
}

/** Changes places with its neighbour in the section; at the end nothing happens. False when there is no such finding. */
export function moveFinding(here: Here, id: string, direction: 'up' | 'down'): Promise<boolean> {
  const { findings } = here.tables
  return here.atomically(function* (tx) {
    const rows = yield* rowsOf(tx)
    const one = rows.find((row) => row.id === id)
    if (!one) return false
    const section = rows.filter((row) => row.section === one.section)
    const other = section[section.indexOf(one) + (direction === 'up' ? -1 : 1)]
    if (!other) return true
    for (const [moved, position] of [[one, other.position], [other, one.position]] as const) // biome-ignore format: one line is easier to read
      yield* run(
        tx
          .update(findings)
          .set({ position })
          .where(tx.own(findings, eq(findings.id, moved.id))),
      )
    return true
  })
}

/** What stands in versions stays there. */
export async function removeFinding(here: Here, id: string): Promise<void> {
  const { findings } = here.tables
  await here.delete(findings).where(here.own(findings, eq(findings.id, id)))
}

/** By position. */
function* rowsOf(tx: LocalReads): Steps<Row[]> {
  const { findings } = tx.tables
  const rows = yield* run(tx.select().from(findings).where(tx.own(findings)))
  return rows.toSorted((x, y) => x.position - y.position || compareIds(x.id, y.id))
}

function* oneFinding(tx: LocalReads, id: string): Steps<StoredFinding> {
  return (yield* findingsOf(tx)).find((each) => each.id === id)!
}

function told({ id, section, text, revision }: Row, links: LinkRow[]): StoredFinding {
  const on = (side: LinkRow['side']): StatementLink[] =>
    links
      .filter((link) => link.finding === id && link.side === side)
      .map(({ response, item }) => ({ interview: response, item }))
      .toSorted((x, y) => compareIds(x.interview, y.interview) || compareIds(x.item, y.item))
  return { id, section, text, revision, supports: on('supports'), against: on('against') }
}

function* replaceLinks(tx: Local, { id, supports, against }: Finding): Steps<void> {
  const { findingLinks, responses } = tx.tables
  const { municipality } = tx
  yield* run(tx.delete(findingLinks).where(tx.own(findingLinks, eq(findingLinks.finding, id))))
  const wanted = [...supports, ...against].map(({ interview }) => interview)
  const there = yield* run(
    tx
      .select({ id: responses.id })
      .from(responses)
      .where(and(tx.own(responses), inArray(responses.id, wanted))),
  )
  const rowOf = (side: LinkRow['side']) => (link: StatementLink) => [
    `${link.interview} ${link.item}`,
    { municipality, finding: id, response: link.interview, item: link.item, side },
  ]
  const rows = new Map([...supports.map(rowOf('supports')), ...against.map(rowOf('against'))] as [string, LinkRow][])
  const kept = [...rows.values()].filter(({ response }) => there.some((each) => each.id === response))
  if (kept.length > 0) yield* run(tx.insert(findingLinks).values(kept))
}
