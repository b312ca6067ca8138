import type { ReportSection } from '../../surveys/serves.ts'
import type { CorrectionVerdict, SituationContent, VersionStage } from '../../surveys/situation/finding.ts'
import type { Columns } from './columns.postgres.ts'
import { belongsTo, ofMunicipality } from './keys.ts'
import type { PlaceTables } from './places.ts'
import type { SurveyTables } from './surveys.ts'

/** The situation report: what is found, as it stood when it was given back, and what the people there said to it. */
export function findingTables(c: Columns, places: PlaceTables, { responses }: SurveyTables) {
  const findings = findingsTable(c, places)
  const findingLinks = findingLinksTable(c, findings, responses)
  const situationVersions = situationVersionsTable(c, places)
  const situationCorrections = situationCorrectionsTable(c, situationVersions)
  return { findings, findingLinks, situationVersions, situationCorrections }
}

type Findings = ReturnType<typeof findingsTable>
type Versions = ReturnType<typeof situationVersionsTable>

const findingsTable = (c: Columns, places: PlaceTables) =>
  c.table(
    'findings',
    {
      municipality: ofMunicipality(c, places),
      id: c.text().notNull(),
      section: c.text().$type<ReportSection>().notNull(),
      text: c.sealed<string>().notNull(),
      /** Orders the findings of a section. */
      position: c.integer().notNull(),
      revision: c.integer().notNull(),
      savedAt: c.instant().notNull(),
      savedBy: c.text(),
    },
    (t) => [c.primaryKey({ columns: [t.municipality, t.id] })],
  )

/** An open answer beside a finding; it vanishes with its interview. One answer speaks for a finding or against it. */
const findingLinksTable = (c: Columns, findings: Findings, responses: SurveyTables['responses']) =>
  c.table(
    'finding_links',
    {
      municipality: c.text().notNull(),
      finding: c.text().notNull(),
      response: c.text().notNull(),
      item: c.text().notNull(),
      side: c.text().$type<'supports' | 'against'>().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.finding, t.response, t.item] }),
      belongsTo(c, [t.municipality, t.finding], findings),
      belongsTo(c, [t.municipality, t.response], responses),
      c.index('finding_links_by_response').on(t.municipality, t.response),
    ],
  )

/** The report as it stood on a day. Of a row only the stage and its days ever change. */
const situationVersionsTable = (c: Columns, places: PlaceTables) =>
  c.table(
    'situation_versions',
    {
      municipality: ofMunicipality(c, places),
      number: c.integer().notNull(),
      stage: c.text().$type<VersionStage>().notNull(),
      content: c.sealed<SituationContent>().notNull(),
      /** Days are "YYYY-MM-DD". */
      recordedOn: c.text().notNull(),
      recordedBy: c.text(),
      givenBackOn: c.text(),
      finalOn: c.text(),
      savedAt: c.instant().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.municipality, t.number] })],
  )

const situationCorrectionsTable = (c: Columns, versions: Versions) =>
  c.table(
    'situation_corrections',
    {
      municipality: c.text().notNull(),
      id: c.text().notNull(),
      version: c.integer().notNull(),
      section: c.text().$type<ReportSection>().notNull(),
      /** Of the version's content; null where something is missing. */
      finding: c.text(),
      verdict: c.text().$type<CorrectionVerdict>().notNull(),
      text: c.sealed<string>().notNull(),
      toldOn: c.text().notNull(),
      source: c.sealed<string>(),
      /** Null until it is decided. */
      isTakenUp: c.boolean(),
      reason: c.sealed<string>(),
      createdAt: c.instant().notNull(),
      revision: c.integer().notNull(),
      savedAt: c.instant().notNull(),
      savedBy: c.text(),
    },
    (t) => [
      c.primaryKey({ columns: [t.municipality, t.id] }),
      belongsTo(c, [t.municipality, t.version], { municipality: versions.municipality, id: versions.number }),
    ],
  )
