import { createHash } from 'node:crypto'
import { canonicalJson } from '../../surveys/canonical-json.ts'
import { inNormalForm } from './normal-form.ts'
import { type CaseProblem, writePath } from './problem.ts'
import { findReferenceProblems } from './references.ts'
import { findRepeatedKeys } from './repeated-keys.ts'
import { type CaseFile, caseSchema } from './schema.ts'

export type { CaseProblem } from './problem.ts'
export type {
  Actor,
  CaseFile,
  FoundingRecord,
  Group,
  Interview,
  Judgement,
  RatingRecord,
  Review,
  SelfAssessment,
  Tie,
} from './schema.ts'
export type { GivenSettings, Range, Settings } from './settings.ts'
export { completeSettings, defaultSettings } from './settings.ts'

/**
 * Reads a case file (model, section 1). Refused are malformed JSON, repeated and unknown keys, values out of range,
 * ids that lead nowhere, doubled ids, pairs and ratings: all mistakes at once, each with its place and the reason.
 */
export function readCase(text: string): { case: CaseFile } | { problems: CaseProblem[] } {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { problems: [{ path: '$', reason: `is no JSON: ${error.message}` }] }
  }
  const problems = [...findRepeatedKeys(text), ...findShapeProblems(file), ...findReferenceProblems(file)]
  const distinct = [...new Map(problems.map((each) => [`${each.path} ${each.reason}`, each])).values()]
  return distinct.length > 0 ? { problems: distinct } : { case: inNormalForm(caseSchema.parse(file)) }
}

function findShapeProblems(file: unknown): CaseProblem[] {
  const issues = caseSchema.safeParse(file).error?.issues ?? []
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: writePath([...issue.path, key]), reason: 'unknown key' }))
      : [{ path: writePath(issue.path), reason: issue.message }],
  )
}

/**
 * The case as canonical text: in normal form, keys in the order of the schema, records by key, one space of indentation
 * and a final newline. Export → import → export gives the same bytes.
 */
export const writeCase = (file: CaseFile): string =>
  `${JSON.stringify(withSortedRecords(caseSchema.parse(inNormalForm(file))), null, 1)}\n`

/** SHA-256 in hex over the case in normal form, written after RFC 8785. */
export const hashCase = (file: CaseFile): string =>
  createHash('sha256')
    .update(canonicalJson(inNormalForm(caseSchema.parse(file))))
    .digest('hex')

/** What has no order in the schema, because its keys are ids: sorted by them. */
function withSortedRecords(file: CaseFile): CaseFile {
  for (const each of [...(file.interviews ?? []), ...(file.selfAssessments ?? [])])
    if (each.answers) each.answers = sortKeys(each.answers)
  for (const review of file.reviews ?? [])
    for (const each of Object.values(review.criteria)) if (each?.answers) each.answers = sortKeys(each.answers)
  if (file.settings?.reasons) file.settings.reasons = sortKeys(file.settings.reasons)
  return file
}

const sortKeys = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)))
