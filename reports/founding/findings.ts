import {
  type CriterionValue,
  type FoundingCriterion,
  type FoundingFinding,
  foundingFindings,
} from '../../surveys/vocabulary.ts'
import type { Findings, KnownCriteria } from './founding.ts'

/** Criteria of each finding, in the order B, A, M (model, section 9). */
export const criteriaOf = {
  need: ['B1', 'B2', 'B3', 'B4'],
  publicNeed: ['A1', 'A2', 'A3', 'A4', 'A5'],
  groupFeasible: ['M1', 'M2', 'M3'],
  allianceFeasible: ['M4', 'M5'],
} as const satisfies Record<FoundingFinding, FoundingCriterion[]>

type Answer = Exclude<CriterionValue, 'unknown'>
const answers: Answer[] = ['yes', 'partly', 'no']

const count = (values: Answer[], wanted: Answer) => values.filter((each) => each === wanted).length

/** Two signs make a need; one, or two half ones, make half a need. */
const needed = (values: Answer[]): Answer =>
  count(values, 'yes') >= 2 ? 'yes' : count(values, 'yes') === 1 || count(values, 'partly') >= 2 ? 'partly' : 'no'

const feasible = (values: Answer[]): Answer =>
  values.includes('no') ? 'no' : values.includes('partly') ? 'partly' : 'yes'

/** What a finding is once all its criteria are known. */
const rules: Record<FoundingFinding, (values: Answer[]) => Answer> = {
  need: (values) => (values[0] === 'yes' ? 'yes' : needed(values)),
  publicNeed: needed,
  groupFeasible: feasible,
  allianceFeasible: feasible,
}

/** Every way in which what is unknown could turn out. */
function* completions([first, ...rest]: CriterionValue[]): Generator<Answer[]> {
  if (first === undefined) yield []
  else
    for (const tail of completions(rest))
      for (const head of first === 'unknown' ? answers : [first]) yield [head, ...tail]
}

/** The four findings (model, section 9); unknown only where an unknown criterion could change the result. */
export function findingsFrom(known: KnownCriteria): Findings {
  const findingOf = (finding: FoundingFinding): CriterionValue => {
    const values = criteriaOf[finding].map((each) => known[each].value)
    const possible = new Set([...completions(values)].map(rules[finding]))
    return possible.size > 1 ? 'unknown' : [...possible][0]!
  }
  return Object.fromEntries(foundingFindings.map((each) => [each, findingOf(each)])) as Findings
}
