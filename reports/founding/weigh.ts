import {
  type CriterionValue,
  evidenceStrengths,
  type FoundingCriterion,
  type FoundingFinding,
  foundingCriteria,
  foundingFindings,
} from '../../surveys/vocabulary.ts'
import { criteriaOf, findingsFrom } from './findings.ts'
import type { Founding, FoundingForm, KnownCriteria } from './founding.ts'

/** Evidence from which a sign of need counts as firm; whatever else the option rests on needs one statement. */
const firm = 2

/** Which option the criteria lead to, how firmly, and what the others lack (model, section 9). */
export function weighFounding(known: KnownCriteria): Omit<Founding, 'format' | 'statements'> {
  const findings = findingsFrom(known)
  const isOneOf = (values: CriterionValue[]) => (each: FoundingCriterion) => values.includes(known[each].value)
  const isNotYes = isOneOf(['partly', 'no', 'unknown'])
  const isFeasible = (finding: FoundingFinding) => findings[finding] === 'yes' || findings[finding] === 'partly'
  const lacking = (finding: FoundingFinding): readonly FoundingCriterion[] => {
    if (finding === 'groupFeasible' || finding === 'allianceFeasible')
      return isFeasible(finding) ? [] : criteriaOf[finding].filter(isOneOf(['no', 'unknown']))
    return findings[finding] === 'yes' ? [] : criteriaOf[finding].filter(isNotYes)
  }

  const hasGroup = findings.need === 'yes' && isFeasible('groupFeasible')
  const hasAlliance = findings.publicNeed === 'yes' && isFeasible('allianceFeasible')
  const option = hasGroup ? (hasAlliance ? 'both' : 'group') : hasAlliance ? 'alliance' : 'not_yet'

  const isYes = isOneOf(['yes'])
  const group = [...criteriaOf.need.filter(isYes), ...criteriaOf.groupFeasible]
  const alliance = [...criteriaOf.publicNeed.filter(isYes), ...criteriaOf.allianceFeasible]
  const inTheWay = foundingFindings.filter((each) => lacking(each).length > 0)
  const bases = {
    group,
    alliance,
    both: [...group, ...alliance],
    not_yet: inTheWay.flatMap((each) => criteriaOf[each].filter(isNotYes)),
  }
  const basis = inOrder(bases[option])

  const missingGroup = [...lacking('need'), ...lacking('groupFeasible')]
  const missingAlliance = [...lacking('publicNeed'), ...lacking('allianceFeasible')]
  const missing: Record<FoundingForm, FoundingCriterion[]> = {
    group: missingGroup,
    alliance: missingAlliance,
    both: inOrder([...missingGroup, ...missingAlliance]),
  }

  const unknownFindings = foundingFindings.filter((each) => findings[each] === 'unknown')
  return {
    option,
    ready: unknownFindings.length === 0 && basis.every((each) => known[each].evidence >= evidenceNeeded(each, known)),
    strength: evidenceStrengths[Math.min(...basis.map((each) => known[each].evidence))]!,
    findings,
    basis,
    missing,
    clarify: inOrder(unknownFindings.flatMap((each) => criteriaOf[each].filter(isOneOf(['unknown'])))),
  }
}

/** A sign of need that is there wants two independent statements; anything else one. */
export const evidenceNeeded = (criterion: FoundingCriterion, known: KnownCriteria): number =>
  !criterion.startsWith('M') && known[criterion].value === 'yes' ? firm : 1

const inOrder = (criteria: readonly FoundingCriterion[]) => foundingCriteria.filter((each) => criteria.includes(each))
