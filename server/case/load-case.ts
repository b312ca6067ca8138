import { currentGroup } from '../../db/groups/groups.ts'
import { loadCaseData } from '../../db/reports/case.ts'
import { findRecommendation } from '../../db/reports/recommendations.ts'
import type { CaseFile } from '../../reports/case/case-file.ts'
import { caseOf } from '../../reports/case/case-of.ts'
import { type Grounds, groundsOf } from '../../reports/case/outdated.ts'
import { dayOf } from '../../surveys/day.ts'
import type { AppContext } from '../frame/context.ts'
import { problems } from '../frame/problems.ts'

/**
 * The municipality as a case: the form in which everything is aggregated, recommended and decided. With `seenBy`
 * (account id) only the ratings this account may see: two raters judge independently.
 */
export async function loadCase({ db, now }: AppContext, municipality: string, seenBy?: string): Promise<CaseFile> {
  const data = await loadCaseData(db.at(municipality), { today: dayOf(now()), ...(seenBy !== undefined && { seenBy }) })
  if (!data) throw problems.notFound()
  return caseOf(data)
}

/** What results are compared with to tell whether they are outdated. */
export async function loadGrounds(context: AppContext, municipality: string): Promise<Grounds> {
  const today = await loadCase(context, municipality)
  const here = context.db.at(municipality)
  const group = await currentGroup(here)
  const founding = group?.recommendation && (await findRecommendation(here, group.recommendation))
  return groundsOf(today, founding ? (founding.case as CaseFile) : undefined)
}
