import type { CaseFile } from '../case/case-file.ts'
import type { Recommendation, Statement } from './recommendation.ts'
export function writeStatements(_file: CaseFile, _r: Recommendation): Statement[] {
  return []
}
