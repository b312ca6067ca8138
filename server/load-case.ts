import { listAccounts } from '../db/accounts.ts'
import { loadCaseData } from '../db/case.ts'
import type { CaseFile } from '../reports/case/case-file.ts'
import { caseOf } from './case-exchange.ts'
import type { AppContext } from './context.ts'
import { problems } from './problems.ts'

/** The municipality as a case: the form in which everything is aggregated, recommended and decided. */
export async function loadCase({ db }: AppContext, municipality: string): Promise<CaseFile> {
  const data = await loadCaseData(db, municipality)
  if (!data) throw problems.notFound()
  return caseOf(data)
}

/** Names of raters and interviewers by account id; a rater from an imported case keeps the id given there. */
export async function namesOfAccounts({ db }: AppContext): Promise<Map<string, string>> {
  return new Map((await listAccounts(db)).map(({ id, name }) => [id, name]))
}
