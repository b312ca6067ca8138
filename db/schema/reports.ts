import type { Language } from '../../surveys/vocabulary.ts'
import type { Columns } from './columns.postgres.ts'
import { belongsTo, ofMunicipality } from './keys.ts'
import type { PlaceTables } from './places.ts'

/** A draft of the situation report is a kind of its own, for it has other readers. */
export type ReportKind = 'situation' | 'situation_draft' | 'composition' | 'decision' | 'founding'

/** Reports as issued, and who took them away. */
export function reportTables(c: Columns, places: PlaceTables) {
  const reports = c.table(
    'reports',
    {
      municipality: ofMunicipality(c, places),
      id: c.text().notNull(),
      kind: c.text().$type<ReportKind>().notNull(),
      language: c.text().$type<Language>().notNull(),
      /** Counts up within a municipality, from 1. */
      number: c.integer().notNull(),
      title: c.sealed<string>().notNull(),
      caseHash: c.text().notNull(),
      content: c.sealed<unknown>().notNull(),
      createdAt: c.instant().notNull(),
      createdBy: c.text().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.id] }),
      c.uniqueIndex('one_report_per_number').on(t.municipality, t.number),
    ],
  )

  const downloads = c.table(
    'downloads',
    {
      municipality: c.text().notNull(),
      report: c.text().notNull(),
      id: c.text().notNull(),
      downloadedAt: c.instant().notNull(),
      downloadedBy: c.text().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.report, t.id] }),
      belongsTo(c, [t.municipality, t.report], reports),
    ],
  )

  return { reports, downloads }
}
