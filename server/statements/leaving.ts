import { loadCaseData } from '../../db/reports/case.ts'
import { dayOf } from '../../surveys/day.ts'
import type { AppContext } from '../frame/context.ts'

/** What of an open answer may be read outside its interview; undefined where nothing may. */
export type Leaving = (said: { interview: string; item: string }) => string | undefined

/** What leaves the interviews of a municipality today. */
export async function loadLeaving({ db, now }: AppContext, municipality: string): Promise<Leaving> {
  const data = await loadCaseData(db.at(municipality), { today: dayOf(now()) })
  return ({ interview, item }) => {
    const found = data?.statements.find((each) => each.interview === interview && each.item === item)
    return found?.text ?? found?.paraphrase ?? undefined
  }
}
