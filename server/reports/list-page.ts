import type { ReportKind } from '../../db/schema/reports.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import { reportNumber } from './page.ts'

/** A report that was issued, and who took it away. */
export interface ReportEntry {
  id: string
  number: number
  title: string
  kind: ReportKind
  language: Language
  createdAt: Date
  createdBy: string
  isOutdated: boolean
  downloads: { at: Date; by: string }[]
}

/** Every report of a municipality, the latest first. */
export function reportsPage(
  { municipality, reports }: { municipality: { id: string; name: string }; reports: ReportEntry[] },
  { t, f }: Spoken,
) {
  const base = `/m/${municipality.id}`
  return {
    template: 'reports/list',
    title: t.reports.title,
    lead: reports.length ? t.reports.lead : t.reports.emptyLead,
    trail: [{ label: municipality.name, href: base }],
    base,
    reports: reports.map(({ id, title, kind, language, createdAt, createdBy, isOutdated, downloads, number }) => ({
      number: reportNumber({ number, createdAt }),
      title,
      kind: t.reports.kind[kind],
      language,
      languageName: t.common.languages[language],
      href: `${base}/reports/${id}`,
      made: t.reports.made(f.date(createdAt), f.time(createdAt), createdBy),
      isOutdated,
      downloads: downloads.map(({ at, by }) => t.reports.downloaded(f.date(at), f.time(at), by)),
    })),
  } satisfies Page
}
