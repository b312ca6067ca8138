import type { item as german } from './text.de.ts'

export const item: typeof german = {
  prompts: 'Follow-up questions and notes',
  source: (passages) =>
    `Source: ${passages
      .replaceAll(/(?<=H \d(\.\d)?), H (?=\d)/g, ' and ')
      .replaceAll(/H (?=\d)/g, 'handbook\u00a0')
      .replaceAll(/\bP\b/g, 'project presentation')
      .replaceAll(/\bK\b/g, 'presentation on municipal conflict management')
      .replaceAll(/\bZ\b/g, 'booklet on work in times of crisis')
      .replaceAll(/§ (?=\d)/g, '§\u00a0')}`,
  chosenPeople: 'Ticked persons are chosen. Without a tick nobody counts.',
  find: {
    label: 'Find a person',
    hint: 'Type at least three letters of the name. A list of the persons on record is never shown.',
    button: 'Search',
    list: 'Persons found',
    none: 'Nobody of this name is on record.',
    found: (n) => (n === 1 ? 'One person found.' : `${n} persons found.`),
    more: 'At least three letters, please.',
  },
  ranking: (n) => `Give ranks from 1 (most important) to ${n}. You need not use every rank.`,
  noRank: 'no rank',
  pairs: 'One row for each pair. Choose only what was said: trust, rivalry or both.',
  notSaid: 'not said',
  pair: (n) => `Pair ${n}`,
  byOther: 'said by somebody else',
  firstPerson: 'First person',
  secondPerson: 'Second person',
  trust: 'Trust',
  rivalry: 'Rivalry',
  noAnswer: 'no answer',
  noAnswerGroup: 'If there is no answer',
  answered: { interview: 'There is an answer', self_administered: 'I will answer' },
  evidence: 'Evidence',
  evidenceFolded: 'Evidence, and how certain you are',
  evidenceHint: 'A verbatim quote or an observation your judgement rests on.',
  statements: (n) => (n === 1 ? 'One released statement as evidence' : `${n} released statements as evidence`),
  statementsHint:
    'What you tick stands wherever your evidence can be read, and is gone as soon as the statement is withdrawn.',
  statementsFor: (what) => `Evidence from the interviews on: ${what}`,
  confidence: 'How sure are you?',
  certainty: (word) => `Certainty of the judgement: ${word}`,
  nothingSaid: 'not answered',
  readInInterview: 'Not released: read it in the interview',
  serves: (what) => `For: ${what}`,
  complaints: {
    not_an_option: 'Please choose one of the given answers.',
    too_long: (limit) => `Please shorten the text to at most ${limit.toLocaleString('en-GB')} characters.`,
    not_a_number: 'Please enter a number, for example 3 or 2.5.',
    out_of_range: (min, max) => `Please enter a number between ${min} and ${max}.`,
    not_a_date: 'Please enter a date, for example 31.03.2026.',
    far_off: 'Please check the year. It should be between 2000 and 2099.',
    rank_twice: 'One rank is given twice. Please use each rank only once.',
    rank_out_of_range: 'Please use the ranks in order, beginning with 1.',
    value_and_missing: 'You have answered and also said that there is no answer. Please decide on one.',
    unknown_actor: 'This person is not recorded in the municipality.',
    same_actor: 'Please choose two different persons.',
    pair_twice: 'This pair appears twice. Please merge the rows.',
    incomplete_pair: 'Please choose two persons and what was said of them: trust, rivalry or both.',
    not_asked_here: '“Not asked” exists only in interviews.',
    required: 'Please answer this question, or choose “don’t know” or “prefer not to answer”.',
  },
}
