import { count, inArray } from 'drizzle-orm'
import { isDealtWith, type SituationReportState, situationReportState } from '../../surveys/situation/finding.ts'
import { type Reads, run, type Steps } from '../database.ts'

/** How far the situation report of a place is: counts and days ("YYYY-MM-DD") only. */
export interface SituationReportOverview {
  state: SituationReportState
  findings: number
  versions: number
  /** The latest day on which a version was given back, and on which one became final. */
  givenBackOn: string | null
  finalOn: string | null
  /** Corrections that nobody has decided on. */
  openCorrections: number
}

/** By municipality, for a page of a list: as many queries for one as for all. */
export function* situationReports(tx: Reads, municipalities: string[]): Steps<Map<string, SituationReportOverview>> {
  const { findings, situationVersions: v, situationCorrections: c } = tx.tables
  const written = yield* run(
    tx
      .select({ at: findings.municipality, total: count() })
      .from(findings)
      .where(inArray(findings.municipality, municipalities))
      .groupBy(findings.municipality),
  )
  const versions = yield* run(
    tx
      .select({ at: v.municipality, stage: v.stage, givenBackOn: v.givenBackOn, finalOn: v.finalOn })
      .from(v)
      .where(inArray(v.municipality, municipalities)),
  )
  const corrections = yield* run(
    tx
      .select({ at: c.municipality, verdict: c.verdict, isTakenUp: c.isTakenUp })
      .from(c)
      .where(inArray(c.municipality, municipalities)),
  )
  return new Map(
    municipalities.map((id) => {
      const own = versions.filter(({ at }) => at === id)
      const total = written.find(({ at }) => at === id)?.total ?? 0
      const latest = (days: (string | null)[]) => days.reduce((x, y) => ((y ?? '') > (x ?? '') ? y : x), null)
      const isOpen = ({ verdict, isTakenUp }: (typeof corrections)[number]) =>
        !isDealtWith({ verdict, dealt: isTakenUp === null ? undefined : { isTakenUp, reason: '' } })
      const overview = {
        state: situationReportState({ findings: total, versions: own }),
        findings: total,
        versions: own.length,
        givenBackOn: latest(own.map(({ givenBackOn }) => givenBackOn)),
        finalOn: latest(own.map(({ finalOn }) => finalOn)),
        openCorrections: corrections.filter((each) => each.at === id && isOpen(each)).length,
      }
      return [id, overview]
    }),
  )
}
