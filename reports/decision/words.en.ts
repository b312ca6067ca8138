import { termsIn } from '../../surveys/terms/index.ts'
import type { Criterion, CriterionValue } from '../../surveys/vocabulary.ts'
import type { Irreversible } from './decision.ts'
import { type CriterionState, type DecisionWords, weakestOf } from './words.ts'

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' })

const { criterionSubject: subject, criterionValue: value, evidence } = termsIn('en')
const deed: Record<Irreversible, string> = { dissolve: 'dissolving the group', transfer: 'a transfer' }

const subjects = (criteria: Criterion[]) => conjunction.format(criteria.map((each) => subject[each]))
const describe = (states: CriterionState[]) =>
  states.map((each) => `${subject[each.criterion]}: ${value[each.value]} (${evidence[each.evidence]})`).join('; ')

/** What holds where an end would need the contrary. */
const contrary: Partial<Record<Criterion, Partial<Record<CriterionValue, string>>>> = {
  K1: {
    no: 'without the group the members would not stay in contact',
    partly: 'without the group only some would stay in contact',
  },
  K2: { no: 'the agreed ways are not used', partly: 'the agreed ways are only partly used' },
  K4: {
    no: 'an understanding of roles is still missing',
    partly: 'the understanding of roles is only partly worked out',
  },
  K5: { no: 'emergency scenarios are still missing', partly: 'emergency scenarios are only partly worked out' },
  K6: {
    no: 'the members do not want to open up to further actors',
    partly: 'the members would open up on certain conditions only',
  },
  K7: { yes: 'the protected room is still needed', partly: 'the protected room is partly still needed' },
}

/** What gives reason for changes. */
function cause({ criterion, value: given }: CriterionState): string {
  if (criterion === 'K3') return 'concerns about a lack of transparency have lasted'
  if (criterion === 'K7') return 'the protected room is no longer needed in this form'
  if (criterion === 'K8')
    return given === 'no'
      ? 'the group does not fulfil its functions (F1 to F4)'
      : 'the group fulfils its functions (F1 to F4) only in part'
  return given === 'no' ? 'the way is not feasible here' : 'the way is only partly feasible here'
}

export const english: DecisionWords = {
  option: {
    continue:
      'We recommend continuing the group, because nothing suggests that the protected room could be done without, and no reason for changes was found.',
    transfer:
      'We recommend transferring the group into a public alliance, because the understanding of roles and the emergency scenarios are worked out, the members want to open up, and a protected room is no longer needed.',
    dissolve:
      'We recommend dissolving the group, because the members would stay in contact without the group, use the agreed ways, and no longer need a protected room.',
  },
  adjust: (causes) =>
    `We recommend adjusting the group, because ${conjunction.format(causes.map(cause))}. The conditions for ending it are not established.`,
  basis: (states) => {
    const weakest = weakestOf(states)
    const said = `The recommendation rests on: ${describe(states)}.`
    return weakest.length === 0
      ? said
      : `${said} Least evidenced: ${subjects(weakest.map((each) => each.criterion))} (${evidence[weakest[0]!.evidence]}).`
  },
  next: {
    continue: 'Agree on the next review now, in about nine months, and look at the charter again on that occasion.',
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
  heard: ({ answered, declined, open }) => {
    const all = answered + declined + open
    if (answered + declined === 0) return 'No member has answered yet.'
    return [
      `${answered} of ${all} members ${answered === 1 ? 'has' : 'have'} answered.`,
      ...(declined > 0 ? [`${declined} ${declined === 1 ? 'prefers' : 'prefer'} not to answer.`] : []),
      ...(open > 0 ? [`Still open: ${open}.`] : []),
    ].join(' ')
  },
  ready: 'The question is ready for decision. The people involved decide, not the program.',
  notReady: (basis, needed, { answered, declined, open }) => {
    const unknown = basis.filter((each) => each.value === 'unknown').map((each) => each.criterion)
    const unproven = basis
      .filter((each) => each.value !== 'unknown' && each.evidence < needed)
      .map((each) => each.criterion)
    const reasons = [
      ...(unknown.length > 0 ? [`Not known: ${subjects(unknown)}.`] : []),
      ...(unproven.length > 0 ? [`Weak evidence: ${subjects(unproven)}.`] : []),
      ...(open > 0 ? ['First every member must have answered or declined.'] : []),
      ...(open === 0 && answered === 0 && declined > 0 ? ['No member has said anything.'] : []),
    ]
    return ['The question is not ready for decision yet.', ...reasons].join(' ')
  },
  clarify: (option, criteria) =>
    `Clear up before deciding: ${subjects(criteria)}. Whether ${deed[option]} is an option hangs on nothing else, and it could not be undone.`,
  barrier: (state, wanted) => {
    const { criterion, value: given, evidence: level } = state
    if (given === 'unknown') return `${subject[criterion]}: not known yet`
    if (given === wanted) return `${subject[criterion]}: too weakly evidenced yet (${evidence[level]})`
    return contrary[criterion]?.[given] ?? `${subject[criterion]}: ${value[given]}`
  },
  missing: (option, barriers) => `Against ${deed[option]}: ${barriers.join('; ')}.`,
  dissent: (name, criterion, answer) =>
    `${name} sees it differently from other members: ${subject[criterion]} – ${value[answer]}. Talk about it before you decide.`,
}
