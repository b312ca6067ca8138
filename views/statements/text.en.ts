import type { statements as de } from './text.de.ts'

export const statements: typeof de = {
  title: 'Statements',
  lead: 'Here you decide, for every answer in free text, how far it may leave the interview. What stays undecided stays in the interview.',
  partial:
    'This person did not agree to notes on everything. The interview can therefore only be completed once every answer here has been decided on.',
  none: 'Nothing was noted in free text in this interview.',
  toDecide: 'Decide what may leave',
  readBackAgain:
    'What is to leave is read back. If something else is to leave later, it has to be read back again; less may always leave.',
  toReadBack: 'Read statements back',
  note: 'Note',
  release: 'How far may this statement go?',
  levels: 'What the four levels mean',
  means: {
    verbatim: 'As it stands in the note. It may appear in reports and in the export.',
    paraphrase: 'In your words only. The note stays in the interview.',
    background: 'The statement stays on this page and appears nowhere else.',
    undecided: 'Counts as “background only” until you decide.',
  },
  passages: 'Release single sentences only',
  sentences: 'Released sentences',
  passagesHint: 'For “verbatim”. Without a choice the whole note is meant. What is left out shows as “[…]”.',
  paraphrase: 'Paraphrased, in your words',
  paraphraseHint:
    'For “paraphrased”. Without names, and without details by which people here could recognise somebody.',
  names: 'Names in this statement',
  namesHint:
    'These words may mean people who are known in this municipality. Tick only where nobody is meant. If somebody is, release the statement as a paraphrase without the name.',
  noName: (word, name) => `“${word}” is nobody’s name here (known: ${name})`,
  inContext: (words) => `… ${words} …`,
  standing: {
    released: 'may leave',
    background: 'stays here',
    not_finished: 'only once the interview is completed',
    not_read_back: 'not read back yet',
    waiting: 'time to reconsider',
    names: 'name found',
  },
  leavesFrom: (day) => `The time to reconsider ends on ${day}.`,
  withdrawnOn: (day) => `Taken back on ${day}. This statement will not leave the interview any more.`,
  takeBack: 'Take statement back',
  summary: (n, open, released) =>
    `${n} ${n === 1 ? 'statement' : 'statements'} in free text: ${open} not decided yet, ${released} may leave.`,
  beforeClosing:
    'Read their statements back to the person before you complete the interview. Nothing of them is released before that.',
  openStatements: (n) =>
    n === 1
      ? 'One statement has not been decided on. The person agreed to notes in part only.'
      : `${n} statements have not been decided on. The person agreed to notes in part only.`,

  leaves: {
    verbatim: 'Released word for word are these sentences only:',
    paraphrase: 'Released as a paraphrase:',
    background: 'This stays in the interview.',
    undecided: 'Not decided yet; for now it stays in the interview.',
  },
  wholeNote: 'Released is this note, word for word.',
  readBack: {
    title: 'Read statements back',
    lead: 'Go through the statements with the person. You can show or print this page; it holds this interview only.',
    waits: (days) =>
      days === 0
        ? 'What the person confirms may leave at once, and so may everything else.'
        : `What the person confirms may leave at once. What they correct or do not want to hear stays in the interview for another ${days === 1 ? 'day' : `${days} days`}, so that they can take it back.`,
    correctFirst: 'If they correct something, change the note first and then record it here.',
    result: 'What does the person say?',
    results: { confirmed: 'That is right', corrected: 'It is corrected now', withdrawn: 'I take it back' },
    notWanted: 'Reading back',
    notWantedOption: 'The person does not want anything read back',
    notWantedHint: 'For all statements for which you record nothing else.',
    day: 'Day',
    record: 'Record',
    print: 'To print, use the print function of your browser; only the statements are printed.',
    on: (result, day) => `Recorded: ${result}, ${day}`,
  },
  withdraw: {
    title: 'Take statement back',
    lead: (person) =>
      `${person} takes this statement back. It will not leave the interview any more; this cannot be undone. What a report says already stays there.`,
    reason: 'Occasion',
    reasonHint: 'When and how the person told you.',
    submit: 'Take statement back',
  },
}
