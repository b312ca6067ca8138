import { desc, eq, max } from 'drizzle-orm'
import { type Here, run } from '../database.ts'
import type { Tables } from '../schema/tables.ts'

/** A report as it was issued: its content is frozen, so that a second download gives the same words and numbers. */
export type Report = Tables['reports']['$inferSelect']
/** For lists: without the content. */
export type ReportEntry = Omit<Report, 'content'>
export type Download = Tables['downloads']['$inferSelect']

/** Issues a report under the next number of its municipality, from 1. */
export function issueReport(
  here: Here,
  { now, ...report }: Omit<Report, 'municipality' | 'number' | 'createdAt'> & { now: Date },
): Promise<Report> {
  const { municipality } = here
  const { reports } = here.tables
  return here.atomically(function* (tx) {
    const [last] = yield* run(
      tx
        .select({ number: max(reports.number) })
        .from(reports)
        .where(tx.own(reports)),
    )
    const number = (last?.number ?? 0) + 1
    const [row] = yield* run(
      tx
        .insert(reports)
        .values({ ...report, municipality, number, createdAt: now })
        .returning(),
    )
    return row!
  })
}

/** Latest first. */
export async function listReports(here: Here): Promise<ReportEntry[]> {
  const { reports: r } = here.tables
  const { id, kind, language, number, title, caseHash, createdAt, createdBy } = r
  return here
    .select({ municipality: r.municipality, id, kind, language, number, title, caseHash, createdAt, createdBy })
    .from(r)
    .where(here.own(r))
    .orderBy(desc(number))
}

export async function findReport(here: Here, id: string): Promise<Report | undefined> {
  const { reports } = here.tables
  const [row] = await here
    .select()
    .from(reports)
    .where(here.own(reports, eq(reports.id, id)))
  return row
}

/** Who took which report, and when. */
export async function recordDownload(
  here: Here,
  { now, ...download }: Omit<Download, 'municipality' | 'downloadedAt'> & { now: Date },
): Promise<void> {
  const { municipality } = here
  await here.insert(here.tables.downloads).values({ ...download, municipality, downloadedAt: now })
}

/** Of a municipality, or of one report; latest first. */
export async function listDownloads(here: Here, report?: string): Promise<Download[]> {
  const { downloads } = here.tables
  const one = report === undefined ? undefined : eq(downloads.report, report)
  return here
    .select()
    .from(downloads)
    .where(here.own(downloads, one))
    .orderBy(desc(downloads.downloadedAt), desc(downloads.id))
}
