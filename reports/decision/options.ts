import {
  type Criterion,
  type CriterionValue,
  type DecisionOption,
  type EvidenceLevel,
  evidenceStrengths,
} from '../../surveys/vocabulary.ts'
import type { Decision, Irreversible } from './decision.ts'

/** Value and evidence (0–3) of every criterion, members' answers already read. */
export type Known = Record<Criterion, { value: CriterionValue; evidence: EvidenceLevel }>

/** What the irreversible options need (model, section 8), each with evidence of at least `firm`. */
const conditions: Record<Irreversible, [Criterion, CriterionValue][]> = {
  dissolve: [
    ['K1', 'yes'],
    ['K2', 'yes'],
    ['K7', 'no'],
  ],
  transfer: [
    ['K4', 'yes'],
    ['K5', 'yes'],
    ['K6', 'yes'],
    ['K7', 'no'],
  ],
}
const firm = 2

/** The value of a criterion that an option needs, where it needs one. */
export const wantedFor = (option: Irreversible, criterion: Criterion): CriterionValue | undefined =>
  conditions[option].find(([each]) => each === criterion)?.[1]

/** What makes a group that goes on change something. */
const triggers: [Criterion, CriterionValue[]][] = [
  ['K3', ['yes']],
  ['K7', ['no']],
  ['K8', ['no', 'partly']],
  ['K9', ['no', 'partly']],
]

/** Which option the criteria lead to, and how firmly (model, section 8). */
export function weighOptions(known: Known): Omit<Decision, 'format' | 'heard' | 'dissent' | 'statements'> {
  const unmet = (option: Irreversible) =>
    conditions[option].filter(([each, wanted]) => known[each].value !== wanted || known[each].evidence < firm)
  const missing = {
    dissolve: unmet('dissolve').map(([each]) => each),
    transfer: unmet('transfer').map(([each]) => each),
  }
  const triggered = triggers.filter(([each, values]) => values.includes(known[each].value)).map(([each]) => each)
  const goesOn: DecisionOption = triggered.length > 0 ? 'adjust' : 'continue'
  const option = missing.transfer.length === 0 ? 'transfer' : missing.dissolve.length === 0 ? 'dissolve' : goesOn

  const hasFirmConcerns = known.K3.value === 'yes' && known.K3.evidence >= firm
  const bases: Record<DecisionOption, Criterion[]> = {
    dissolve: hasFirmConcerns ? ['K1', 'K2', 'K3', 'K7'] : ['K1', 'K2', 'K7'],
    transfer: ['K4', 'K5', 'K6', 'K7'],
    adjust: triggered,
    continue: ['K7', 'K8', 'K9'],
  }
  const basis = bases[option]
  const weakest = Math.min(...basis.map((each) => known[each].evidence))

  // a condition waits when it is unknown or only lacks evidence; a contrary value is an answer
  const waits = ([each, wanted]: [Criterion, CriterionValue]) =>
    known[each].value === 'unknown' || known[each].value === wanted
  const clarify = (['dissolve', 'transfer'] as const)
    .filter((each) => missing[each].length > 0 && unmet(each).every(waits))
    .map((each) => ({ option: each, criteria: missing[each] }))
  const isKnown = basis.every((each) => known[each].value !== 'unknown')
  return {
    option,
    alternative: option === 'transfer' && missing.dissolve.length === 0 ? 'dissolve' : null,
    ready: isKnown && clarify.length === 0 && weakest >= evidenceNeeded(option),
    strength: evidenceStrengths[weakest]!,
    basis,
    clarify,
    missing,
  }
}

/** What cannot be undone needs firm evidence. */
export const evidenceNeeded = (option: DecisionOption): number =>
  option === 'dissolve' || option === 'transfer' ? firm : 1
