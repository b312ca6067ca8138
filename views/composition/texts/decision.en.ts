import { members, points } from './counts.en.ts'
import type { decisionTexts as german } from './decision.de.ts'

/** The choice of a group, and its founding. */
export const decisionTexts: typeof german = {
  deciding: {
    title: 'Decide on the group',
    lead: 'The program recommends, you decide. Record which group is founded and why.',
    leadScenario: 'You start from an assumption. The decision records it together with its data.',
    staleTitle: 'This recommendation is outdated',
    staleWhat: 'Something has changed since it was computed. Better compute the recommendation anew first.',
    sureMore: 'More on this in the recommendation',
    choice: 'Which group is to be founded?',
    recommended: 'The recommended group',
    alternative: (n) => `Alternative ${n}`,
    isEqual: 'Of equal worth.',
    isWeaker: (n) => `Total value ${points(n)} below that of the recommended one.`,
    own: 'A selection of your own',
    ownHint: 'At first the recommended people are selected.',
    members: 'Members of your own selection',
    reason: 'Reason',
    reasonHint: 'Why this group? Whoever reads this later should understand the decision.',
    date: 'Day of founding',
    check: 'Continue to check',
    ineligible: 'not eligible by the model',
    existsTitle: 'There is a group already',
    exists:
      'This municipality already has a strategy group. Another one cannot be founded. Members can be admitted or bid farewell on the page of the group.',
  },

  founding: {
    title: 'Found the group',
    lead: 'Please check what you record. A decision is never changed; a change of mind is a new decision.',
    group: (n) => `The group: ${members(n)}`,
    same: 'This is the recommended group.',
    weaker: (n) => `The total value of this group lies ${points(n)} below that of the recommended one.`,
    equal: 'This group is of equal worth to the recommended one.',
    stronger: (n) =>
      `The total value of this group would lie ${points(n)} above that of the recommended one, but it does not meet all requirements.`,
    joining: (names) => `In, other than recommended: ${names}.`,
    leaving: (names) => `Not in, other than recommended: ${names}.`,
    unmet: (requirements) => `Requirements not met: ${requirements}.`,
    deviating: 'You are free to decide differently. The difference is recorded with the decision.',
    date: 'Day of founding',
    reason: 'Reason',
    confirm: 'The decision is made. The people named become members of the strategy group.',
    button: 'Found the group',
    back: 'Back to the choice',
  },
}
