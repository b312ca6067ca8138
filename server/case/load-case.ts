import { currentGroup } from '../../db/groups/groups.ts'
import { type CaseData, loadCaseData } from '../../db/reports/case.ts'
import { findRecommendation } from '../../db/reports/recommendations.ts'
import type { CaseFile } from '../../reports/case/case-file.ts'
import { caseOf } from '../../reports/case/case-of.ts'
import { type Grounds, groundsOf } from '../../reports/case/outdated.ts'
import { dayOf } from '../../surveys/day.ts'
import { isStanding } from '../../surveys/situation/standing.ts'
import type { AppContext } from '../frame/context.ts'
import { problems } from '../frame/problems.ts'

/**
 * The municipality as a case: the form in which everything is aggregated, recommended and decided. With `seenBy`
 * (account id) only the ratings this account may see: two raters judge independently.
 */
export async function loadCase(context: AppContext, municipality: string, seenBy?: string): Promise<CaseFile> {
  return caseOf(await loadData(context, municipality, seenBy))
}

/**
 * The same without judgements of the place that are still being written down, for what is told of them to others.
 * @throws Problem notFound
 */
export async function loadStandingCase(context: AppContext, municipality: string, seenBy: string): Promise<CaseFile> {
  return caseOf(onlyStanding(await loadData(context, municipality, seenBy)))
}

export const onlyStanding = (data: CaseData): CaseData => ({
  ...data,
  judgements: data.judgements.filter(isStanding),
})

async function loadData({ db, now }: AppContext, municipality: string, seenBy?: string): Promise<CaseData> {
  const data = await loadCaseData(db.at(municipality), { today: dayOf(now()), ...(seenBy !== undefined && { seenBy }) })
  if (!data) throw problems.notFound()
  return data
}

/** What results are compared with to tell whether they are outdated. */
export async function loadGrounds(context: AppContext, municipality: string): Promise<Grounds> {
  const today = await loadCase(context, municipality)
  const here = context.db.at(municipality)
  const group = await currentGroup(here)
  const founding = group?.recommendation && (await findRecommendation(here, group.recommendation))
  return groundsOf(today, founding ? (founding.case as CaseFile) : undefined)
}
