import type { FastifyRequest } from 'fastify'
import { type Actor, listActors } from '../../db/places/actors.ts'
import { loadCaseData } from '../../db/reports/case.ts'
import { listCorrections, type StoredCorrection } from '../../db/situation/corrections.ts'
import { listFindings, type StoredFinding } from '../../db/situation/findings.ts'
import { listVersions } from '../../db/situation/versions.ts'
import { findKeptInstruments } from '../../db/surveys/instruments.ts'
import { statementsOf } from '../../db/surveys/statements.ts'
import type { CaseFile } from '../../reports/case/case-file.ts'
import { caseOf } from '../../reports/case/case-of.ts'
import { dayOf } from '../../surveys/day.ts'
import type { SituationVersion } from '../../surveys/situation/finding.ts'
import { onlyStanding } from '../case/load-case.ts'
import type { AppContext } from '../frame/context.ts'
import { found } from '../frame/found.ts'
import type { Place } from '../interviews/list-page.ts'
import { type LinkableStatement, linkableStatements } from './statements.ts'

/** The situation report as it is written, with everything it may rest on. */
export interface OpenedReport {
  place: Place
  /** What may be counted: released statements, and nothing of anybody's judgement that this reader may not see. */
  file: CaseFile
  /** Whom no word written here names unasked; whoever is archived is protected as before. */
  known: Pick<Actor, 'name'>[]
  findings: StoredFinding[]
  /** First to last. */
  versions: SituationVersion[]
  corrections: StoredCorrection[]
  statements: LinkableStatement[]
}

/** For whoever is signed in. @throws Problem notFound */
export async function openReport(
  { db, now }: AppContext,
  { params, session }: { params: { municipality: string }; session: FastifyRequest['session'] },
): Promise<OpenedReport> {
  const here = db.at(params.municipality)
  const seenBy = session!.account.id
  const data = found(await loadCaseData(here, { today: dayOf(now()), seenBy }))
  const guides = await findKeptInstruments(
    here,
    data.responses.flatMap(({ instrument }) => instrument ?? []),
  )
  return {
    place: { id: data.municipality.id, name: data.municipality.name },
    file: caseOf(onlyStanding(data)),
    known: await listActors(here.whole()),
    findings: await listFindings(here),
    versions: await listVersions(here),
    corrections: await listCorrections(here),
    statements: linkableStatements(data, guides, await statementsOf(here)),
  }
}
