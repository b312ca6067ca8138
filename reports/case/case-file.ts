import { createHash } from 'node:crypto'
import { canonicalJson } from '../../surveys/canonical-json.ts'
import { dimensions, placeIndicators } from '../../surveys/vocabulary.ts'
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
  return distinct.length > 0 ? { problems: distinct } : { case: caseSchema.parse(file) }
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
 * The case as canonical text: keys in the order of the schema, lists in a fixed order, one space of indentation and
 * a final newline. Nothing is added or lost, so that export → import → export gives the same bytes.
 */
export const writeCase = (file: CaseFile): string => `${JSON.stringify(arrangeCase(file), null, 1)}\n`

/** SHA-256 in hex over the case in canonical order, written after RFC 8785. */
export const hashCase = (file: CaseFile): string =>
  createHash('sha256')
    .update(canonicalJson(arrangeCase(file)))
    .digest('hex')

/**
 * The case in canonical order: keys as in the schema, records by key, the top-level lists by their ids; lists inside an
 * entry keep their order.
 */
export function arrangeCase(file: CaseFile): CaseFile {
  const parsed = caseSchema.parse(file)
  parsed.actors.sort(by((each) => [each.id]))
  parsed.ties?.sort(by((each) => [each.a, each.b]))
  parsed.ratings?.sort(by((each) => [each.actor, dimensions.indexOf(each.dimension), each.rater, each.kind]))
  parsed.interviews?.sort(by((each) => [each.id]))
  parsed.selfAssessments?.sort(by((each) => [each.actor]))
  parsed.reviews?.sort(by((each) => [each.date]))
  parsed.founding?.sort(by((each) => [each.date]))
  parsed.situation?.statements?.sort(by((each) => [each.id]))
  parsed.situation?.judgements?.sort(by((each) => [placeIndicators.indexOf(each.indicator), each.rater, each.kind]))
  for (const each of parsed.interviews ?? []) if (each.answers) each.answers = sortKeys(each.answers)
  for (const each of parsed.selfAssessments ?? []) if (each.answers) each.answers = sortKeys(each.answers)
  for (const review of parsed.reviews ?? [])
    for (const each of Object.values(review.criteria)) if (each?.answers) each.answers = sortKeys(each.answers)
  if (parsed.settings?.reasons) parsed.settings.reasons = sortKeys(parsed.settings.reasons)
  return parsed
}

/** Compares by code units, so that the order is the same in every locale. */
function by<T>(keys: (each: T) => (string | number)[]): (left: T, right: T) => number {
  return (left, right) => {
    const others = keys(right)
    for (const [at, key] of keys(left).entries()) {
      const other = others[at]!
      if (key !== other) return key < other ? -1 : 1
    }
    return 0
  }
}

const sortKeys = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)))
