import { and, desc, eq, max } from 'drizzle-orm'
import { type Database, run } from '../database.ts'
import type { Tables } from '../schema/tables.ts'

export type { ReportKind } from '../schema/reports.ts'

/** A report as it was issued: its content is frozen, so that a second download gives the same words and numbers. */
export type Report = Tables['reports']['$inferSelect']
/** For lists: without the content. */
export type ReportEntry = Omit<Report, 'content'>
export type Download = Tables['downloads']['$inferSelect']

/** Issues a report under the next number of its municipality, from 1. */
export function issueReport(
  db: Database,
  { now, ...report }: Omit<Report, 'number' | 'createdAt'> & { now: Date },
): Promise<Report> {
  const { reports } = db.tables
  return db.atomically(function* (tx) {
    const [last] = yield* run(
      tx
        .select({ number: max(reports.number) })
        .from(reports)
        .where(eq(reports.municipality, report.municipality)),
    )
    const number = (last?.number ?? 0) + 1
    const [row] = yield* run(
      tx
        .insert(reports)
        .values({ ...report, number, createdAt: now })
        .returning(),
    )
    return row!
  })
}

/** Latest first. */
export async function listReports(db: Database, municipality: string): Promise<ReportEntry[]> {
  const { reports: r } = db.tables
  const { id, kind, language, number, title, caseHash, createdAt, createdBy } = r
  return db
    .select({ municipality: r.municipality, id, kind, language, number, title, caseHash, createdAt, createdBy })
    .from(r)
    .where(eq(r.municipality, municipality))
    .orderBy(desc(number))
}

export async function findReport(db: Database, municipality: string, id: string): Promise<Report | undefined> {
  const { reports } = db.tables
  const [row] = await db
    .select()
    .from(reports)
    .where(and(eq(reports.municipality, municipality), eq(reports.id, id)))
  return row
}

/** Who took which report, and when. */
export async function recordDownload(
  db: Database,
  { now, ...download }: Omit<Download, 'downloadedAt'> & { now: Date },
): Promise<void> {
  await db.insert(db.tables.downloads).values({ ...download, downloadedAt: now })
}

/** Of a municipality, or of one report; latest first. */
export async function listDownloads(db: Database, municipality: string, report?: string): Promise<Download[]> {
  const { downloads } = db.tables
  const one = report === undefined ? undefined : eq(downloads.report, report)
  return db
    .select()
    .from(downloads)
    .where(and(eq(downloads.municipality, municipality), one))
    .orderBy(desc(downloads.downloadedAt), desc(downloads.id))
}
