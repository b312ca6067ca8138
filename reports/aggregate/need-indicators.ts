import { isMissing } from '../../surveys/answer.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import type { CaseFile, Interview } from '../case/case-file.ts'

/** The four signs that a confidential group is needed (H 2.2), as items of the situation analysis. */
const needItems = ['need_isolation', 'need_no_safe_room', 'need_public_pressure', 'need_fragile_contacts'] as const
type NeedItem = (typeof needItems)[number]

export interface NeedIndicator {
  item: NeedItem
  /** Interviews per step, lowest first. */
  counts: [number, number, number, number, number]
  /** Interviews with a step, finished ones in which it was asked in vain, and those in which it was not asked. */
  n: number
  missing: number
  notAsked: number
}

export interface NeedIndicators {
  indicators: NeedIndicator[]
  /** Finished interviews of the situation analysis. */
  finished: number
  /** Those on version 1, which judges the signs in each talk, and those of them still planned or running. */
  n: number
  missing: number
  /** Day of the last finished one. */
  latest: string | null
}

export const interviewsWith = (file: CaseFile, instrument: string): Interview[] =>
  (file.interviews ?? []).filter((interview) => interview.instrument.split('@')[0] === instrument)

/**
 * How often each sign was met in talks on version 1 of the guide, step by step; what was not said is counted apart, never
 * as a low step. From version 2 on the place is judged once, after all talks (surveys/situation).
 */
export function needIndicators(file: CaseFile): NeedIndicators {
  const everyVersion = interviewsWith(file, 'situation-analysis')
  const all = everyVersion.filter(({ instrument }) => Number(instrument.split('@')[1]) < 2)
  const finished = all.filter(isFinished)
  const dates = finished.flatMap(({ date }) => (date ? [date] : [])).sort()
  return {
    finished: everyVersion.filter(isFinished).length,
    n: finished.length,
    missing: all.length - finished.length,
    latest: dates.at(-1) ?? null,
    indicators: needItems.map((item) => {
      const counts: NeedIndicator['counts'] = [0, 0, 0, 0, 0]
      for (const { answers } of finished) {
        const answer = answers?.[item]
        const at = typeof answer === 'number' ? answer - 1 : -1
        if (counts[at] !== undefined) counts[at] += 1
      }
      const n = counts.reduce((a, b) => a + b, 0)
      const notAsked = finished.filter(({ answers }) => {
        const answer = answers?.[item]
        return isMissing(answer) && answer.missing === 'not_asked'
      }).length
      return { item, counts, n, missing: finished.length - n - notAsked, notAsked }
    }),
  }
}
