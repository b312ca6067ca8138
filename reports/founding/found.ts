import { foundingCriteria } from '../../surveys/vocabulary.ts'
import type { CaseFile, FoundingRecord } from '../case/case-file.ts'
import type { Founding, KnownCriteria } from './founding.ts'
import { sayFounding } from './statements.ts'
import { weighFounding } from './weigh.ts'

/**
 * The recommendation at the founding question (model, section 9; H 2, H 3): group, public alliance, both or neither
 * yet. Without an answer in the case everything is unknown, so that nothing is recommended yet and nothing is ready.
 */
export function found(
  file: CaseFile,
  record: FoundingRecord = latestFounding(file) ?? { date: '', criteria: {} },
): Founding {
  const known = Object.fromEntries(
    foundingCriteria.map((each) => {
      const { value = 'unknown', evidence = 0 } = record.criteria[each] ?? {}
      return [each, { value, evidence }]
    }),
  ) as KnownCriteria
  const weighed = weighFounding(known)
  return { format: 'tragwerk-founding/1', ...weighed, statements: sayFounding(record, weighed, known) }
}

export const latestFounding = (file: CaseFile): FoundingRecord | undefined =>
  (file.founding ?? []).toSorted((left, right) => (left.date < right.date ? 1 : -1))[0]
