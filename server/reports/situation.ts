import { createHash } from 'node:crypto'
import { listCorrections } from '../../db/situation/corrections.ts'
import { listVersions } from '../../db/situation/versions.ts'
import type { ReportOptions } from '../../reports/content/composition-report.ts'
import { composeSituationReport } from '../../reports/content/situation-report.ts'
import { canonicalJson } from '../../surveys/canonical-json.ts'
import type { AccountRole, Language } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { loadStandingCase } from '../case/load-case.ts'
import type { AppContext } from '../frame/context.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'

/** Somebody who reads reports. */
export interface Reader {
  id: string
  role: AccountRole
}

/** A draft is the consultants' own; what was given back, or is final, the project team reads as well. */
export const mayReadKind = (kind: string, { role }: Reader): boolean =>
  role === 'consultant' || kind !== 'situation_draft'

/**
 * A version of the situation report (`version`: its number) with what may be quoted today: somebody may have taken a
 * statement back since it was kept.
 * @throws Problem notFound, also for a draft and a reader who may not know of it
 */
export async function composeSituation(
  context: AppContext,
  municipality: string,
  version: string,
  options: ReportOptions,
  reader: Reader,
) {
  const here = context.db.at(municipality)
  const versions = await listVersions(here)
  const chosen = found(versions.find(({ number }) => String(number) === version))
  const kind = chosen.stage === 'draft' ? ('situation_draft' as const) : ('situation' as const)
  if (!mayReadKind(kind, reader)) throw problems.notFound()
  const file = await loadStandingCase(context, municipality, reader.id)
  const course = { version: chosen, versions, corrections: await listCorrections(here) }
  const compose = (language: Language) =>
    composeSituationReport(file, course, {
      ...options,
      language,
      leastOfSector: context.config.sectorVoices,
    })
  const content = compose(options.language)
  return {
    kind,
    title: texts[options.language].situationReport.versionTitle(chosen.number),
    content,
    caseHash: hashOf(options.language === 'de' ? content : compose('de')),
  }
}

/** What a report on the situation says, whatever its language, its number and the day it is made. */
const hashOf = ({ subtitle, blocks }: ReturnType<typeof composeSituationReport>): string =>
  `situation ${createHash('sha256').update(canonicalJson({ subtitle, blocks })).digest('hex')}`

/** By which to tell whether a report is that of the latest version this reader may know of, and would read the same today. */
export async function situationHash(
  context: AppContext,
  municipality: string,
  reader: Reader,
): Promise<string | undefined> {
  const versions = await listVersions(context.db.at(municipality))
  const latest = versions.findLast(({ stage }) => stage !== 'draft' || mayReadKind('situation_draft', reader))
  if (!latest) return undefined
  const options = { language: 'de' as const, createdAt: context.now().toISOString() }
  return (await composeSituation(context, municipality, String(latest.number), options, reader)).caseHash
}
