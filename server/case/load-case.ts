import { listAccounts } from '../../db/accounts/accounts.ts'
import { type CaseData, loadCaseData } from '../../db/reports/case.ts'
import type { CaseFile } from '../../reports/case/case-file.ts'
import type { AppContext } from '../frame/context.ts'
import { problems } from '../frame/problems.ts'
import { caseOf } from './case-exchange.ts'

/**
 * The municipality as a case: the form in which everything is aggregated, recommended and decided. For a `rater`
 * (account id) whose own judgement of somebody is still to come, the others' judgements of that person are left out.
 */
export async function loadCase({ db }: AppContext, municipality: string, rater?: string): Promise<CaseFile> {
  const data = await loadCaseData(db, municipality)
  if (!data) throw problems.notFound()
  return caseOf(rater === undefined ? data : blindFor(rater, data))
}

/** Whom this account still has to judge before it may read what others think of them: actors with name. */
export async function judgementsDue({ db }: AppContext, municipality: string, rater: string) {
  const data = await loadCaseData(db, municipality)
  if (!data) throw problems.notFound()
  const seen = new Set(blindFor(rater, data).ratings)
  const due = new Set(data.ratings.filter((each) => !seen.has(each)).map(({ actor }) => actor))
  return data.actors.filter(({ id }) => due.has(id)).map(({ id, name }) => ({ id, name }))
}

/** Two raters judge independently (H 3.1): nobody sees the other's value of a dimension before their own is final. */
function blindFor(rater: string, data: CaseData): CaseData {
  const rates = data.responses.filter(
    ({ purpose, interviewers }) => purpose === 'readiness' && interviewers.includes(rater),
  )
  // Whoever has begun to judge stays blind, also when taken off the interview.
  const begun = data.ratings.filter((each) => each.rater === rater && each.kind === 'independent' && !each.final)
  const mine = new Set([...rates, ...begun].map(({ actor }) => actor))
  const done = new Set(
    data.ratings
      .filter((each) => each.rater === rater && each.final)
      .map(({ actor, dimension }) => `${actor} ${dimension}`),
  )
  return {
    ...data,
    ratings: data.ratings.filter(
      (each) => each.rater === rater || !mine.has(each.actor) || done.has(`${each.actor} ${each.dimension}`),
    ),
  }
}

/** Names of raters and interviewers by account id; a rater from an imported case keeps the id given there. */
export async function namesOfAccounts({ db }: AppContext): Promise<Map<string, string>> {
  return new Map((await listAccounts(db)).map(({ id, name }) => [id, name]))
}
