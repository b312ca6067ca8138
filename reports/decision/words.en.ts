import { termsIn } from '../../surveys/terms/index.ts'
import type { Criterion } from '../../surveys/vocabulary.ts'
import type { Irreversible } from './decision.ts'
import type { CriterionState, DecisionWords } from './words.ts'

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' })

const { criterionSubject: subject, criterionValue: value, evidence } = termsIn('en')
const deed: Record<Irreversible, string> = { dissolve: 'dissolving the group', transfer: 'a transfer' }

const subjects = (criteria: Criterion[]) => conjunction.format(criteria.map((each) => subject[each]))
const describe = (states: CriterionState[]) =>
  states.map((each) => `${subject[each.criterion]}: ${value[each.value]} (${evidence[each.evidence]})`).join('; ')

export const english: DecisionWords = {
  option: {
    continue:
      'We recommend continuing the group, because nothing suggests that the protected room could be done without, and no reason for changes was found.',
    adjust:
      'We recommend adjusting the group, because the review gives reason for changes, and the conditions for ending it in its present form are not established.',
    transfer:
      'We recommend transferring the group into a public alliance, because the understanding of roles and the emergency scenarios are worked out, the members want to open up, and a protected room is no longer needed.',
    dissolve:
      'We recommend dissolving the group, because the members would stay in contact without the group, use the agreed ways, and no longer need a protected room.',
  },
  basis: (states, strength) =>
    `The recommendation rests on: ${describe(states)}. The weakest of these has ${
      {
        none: evidence[0],
        weak: 'weak evidence',
        medium: 'medium evidence',
        strong: 'strong evidence',
      }[strength]
    }.`,
  next: {
    continue:
      'Agree on the next review now, in about nine months at the latest, and look at the charter again on that occasion.',
    adjust:
      'Discuss together what should change: the charter, the composition or the facilitation. Then review the group again.',
    transfer:
      'With a transfer, confidentiality gives way to publicity. Settle beforehand which information shared in confidence remains confidential.',
    dissolve:
      'Before dissolving the group, put down how the members will keep in contact and who turns to whom in an emergency.',
  },
  alternative:
    'The conditions for dissolving the group are met as well. This is the alternative if nobody wants to carry the transfer.',
  firmConcerns: 'The established, lasting concerns about a lack of transparency speak for dissolving all the more.',
  ready: 'The question is ready for decision. The people involved decide, not the program.',
  notReady: (basis, needed) => {
    const unknown = basis.filter((each) => each.value === 'unknown').map((each) => each.criterion)
    const unproven = basis
      .filter((each) => each.value !== 'unknown' && each.evidence < needed)
      .map((each) => each.criterion)
    const reasons = [
      ...(unknown.length > 0 ? [`Not known: ${subjects(unknown)}.`] : []),
      ...(unproven.length > 0 ? [`Weak evidence: ${subjects(unproven)}.`] : []),
    ]
    return ['The question is not ready for decision yet.', ...reasons].join(' ')
  },
  clarify: (option, criteria) =>
    `Clear up before deciding: ${subjects(criteria)}. Whether ${deed[option]} is an option hangs on nothing else, and it could not be undone.`,
  missing: (option, states) => `What is missing for ${deed[option]}: ${describe(states)}.`,
  dissent: (name, criterion, answer) =>
    `${name} sees it differently from most: ${subject[criterion]} – ${value[answer]}. Talk about it before you decide.`,
}
