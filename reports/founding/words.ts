import { termsIn } from '../../surveys/terms/index.ts'
import type {
  CriterionValue,
  EvidenceLevel,
  FoundingCriterion,
  FoundingFinding,
  FoundingOption,
  Language,
} from '../../surveys/vocabulary.ts'
import { weakestOf } from '../decision/words.ts'

/** B: signs of need, A: services of an alliance, M: conditions of feasibility. */
const familyOf = (criterion: FoundingCriterion) => criterion.charAt(0) as 'B' | 'A' | 'M'

export interface FoundingState {
  criterion: FoundingCriterion
  value: CriterionValue
  evidence: EvidenceLevel
}

/** The parts of its sentences that differ between languages in nothing but the terms. */
export function foundingParts(language: Language) {
  const { foundingSubject: subject, needAnswer, lackAnswer, conditionAnswer, evidence } = termsIn(language)
  const answers = { B: needAnswer, A: lackAnswer, M: conditionAnswer }
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' })
  const subjects = (criteria: FoundingCriterion[]) => conjunction.format(criteria.map((each) => subject[each]))
  return {
    subjects,
    /** What each criterion is about, and how it stands. */
    describe: (states: FoundingState[]) =>
      states.map(({ criterion, value }) => `${subject[criterion]} (${answers[familyOf(criterion)][value]})`).join('; '),
    /** What has the least evidence, empty where all have the same; and how much that is. */
    weakest(states: FoundingState[]): { what: string; level: string } {
      const least = weakestOf(states)
      const level = evidence[(least[0] ?? states[0]!).evidence]
      return { what: subjects(least.map(({ criterion }) => criterion)), level }
    },
  }
}

/** What the answer to the founding question says, once per language. */
export interface FoundingWords {
  option: Record<FoundingOption, string>
  finding: Record<FoundingFinding, Record<CriterionValue, string>>
  basis: (states: FoundingState[]) => string
  ready: string
  /** `unknown`: criteria that could change a finding; `weak`: criteria of the basis with too little evidence. */
  notReady: (unknown: FoundingCriterion[], weak: FoundingCriterion[]) => string
  missing: Record<'group' | 'alliance', (states: FoundingState[]) => string>
  /** What to do next when the option is chosen. */
  next: Record<FoundingOption, string>
}
