import type { german } from './wording.de.ts'

/** What the report on a review's decision says in English. */
export const english: typeof german = {
  title: 'Review of the strategy group',
  subtitle: (date) => `Recommendation from the review of ${date}`,
  summary: {
    heading: 'At a glance',
    recommend: {
      continue: 'We recommend continuing the group',
      adjust: 'We recommend adjusting the group',
      transfer: 'We recommend transferring the group into a public alliance',
      dissolve: 'We recommend dissolving the group',
    },
    ready: 'The basis is sufficient for a decision.',
    notReady: 'The basis is not yet sufficient for a decision. First clear up what is listed as open below.',
    alternative: (option) => `Also possible: ${option}.`,
    decide: 'This report recommends. The decision and its reason lie with the people in the municipality.',
    terms: {
      option: 'Recommendation',
      ready: 'Ready for decision',
      strength: 'Evidence',
      basis: 'Rests on',
      decided: 'Decided',
    },
    undecided: 'not yet',
  },
  basis: {
    heading: 'Reasons',
    notes: 'The consultants’ notes',
  },
  criteria: { heading: 'The nine criteria of the review' },
  missing: {
    heading: 'What stands in the way of the other options',
    intro:
      'Dissolving and transferring cannot be undone. Our model therefore asks for more evidence than for continuing and adjusting.',
    caption: 'What stands in the way of the other options',
    option: 'Option',
    conditions: 'What stands in the way',
    nothing: 'All conditions are met.',
    reversible: {
      continue:
        'Continuing remains possible as long as there is a need, the group fulfils its functions and the way is feasible.',
      adjust: 'Adjusting comes into question when the need remains but the group does not quite fulfil its functions.',
    },
    clarify: (option, criteria) =>
      `“${option}” fails only because of what is unclear. First clear up: ${criteria.join('; ')}.`,
  },
  dissent: {
    heading: 'Dissenting voices',
    intro: 'In a group of at most nine people every voice counts. A serious objection is named, not averaged.',
    nobodyAnswered: 'No member has answered yet.',
    notAsked: (open, of) =>
      `Cannot be said yet: ${open} of ${of} members ${open === 1 ? 'has' : 'have'} not been asked.`,
    none: 'There were no dissenting answers to the questions put to the members.',
    caption: 'Answers that differ from the most frequent one',
    criterion: 'Criterion',
    person: 'Person',
    value: 'Answer',
  },
  next: {
    heading: 'Next steps',
    items: {
      continue: [
        'Go through the charter and adapt it where needed (H\u00a03.2).',
        'Agree on the next review, after about a further nine months (model).',
      ],
      adjust: [
        'Discuss in the group what is to be changed: charter, composition or facilitation (H\u00a03.2, H\u00a04.3).',
        'Where transparency is doubted, agree how to speak about the group (H\u00a04.1).',
        'Examine the composition anew where functions are missing (H\u00a03.1, H\u00a03.2).',
        'Review again after three to six months (model).',
      ],
      transfer: [
        'Clarify what stays confidential and what may become public before further actors join (model).',
        'Write role understanding and emergency scenarios so that new members can work with them (H\u00a04.4).',
        'Win further actors and announce the step from confidentiality to transparency (H\u00a02.1, H\u00a04.4).',
        'Settle who can still be reached in confidence when threats are acute (model).',
      ],
      dissolve: [
        'Record which agreed ways remain and who looks after them (H\u00a04.4).',
        'Make sure people can be reached in acute threats without the group (model).',
        'Put shared documents in order; erase or hand over confidential ones (model).',
        'Ask after half a year whether the contacts hold (model).',
      ],
      clarify: 'Before the decision, clear up what is named as open above.',
    },
  },
  limits: [
    'The criteria order what members and consultants have said. For K1, K2, K4, K6 and K8 the weakest answer of the members decides; for K7 one member who still needs the protected room is enough.',
    'The strength of the evidence is that of the weakest criterion the recommendation rests on.',
  ],
  limitsHeading: 'How to read the recommendation',
}
