import type { situationReport as german } from './text.de.ts'

const statements = (n: number) => `${n === 1 ? 'one' : n} ${n === 1 ? 'statement' : 'statements'}`

export const situationReport: typeof german = {
  title: 'Situation report',
  lead: 'What the interviews show about the situation, in the order of the report. You write each finding yourself and link it to the statements it rests on. Tragwerk counts and shows gaps; it writes no sentence.',
  leadTeam: 'The versions of the situation report that were given back to the people there.',
  nonePublished: 'No version has been given back yet.',
  heard: (talks) =>
    talks === 0
      ? 'No interview on the situation is completed yet.'
      : `So far ${talks === 1 ? 'one person was' : `${talks} persons were`} interviewed on the situation.`,
  unheard: (sectors) => `Nobody heard yet from: ${sectors}.`,
  version: (n) => `Version ${n}`,
  versionTitle: (n) => `Situation report, version ${n}`,
  heardThen: (talks) =>
    `Up to this version ${talks === 1 ? 'one person was' : `${talks} persons were`} interviewed on the situation. How many voices support a finding is as of the day of the version; what is quoted is what is released today.`,
  versions: 'Versions',
  noVersions: 'No version has been recorded yet.',
  record: 'Record a version',
  recordedOn: (day) => `recorded on ${day}`,
  givenBackOn: (day) => `given back on ${day}`,
  finalOn: (day) => `final since ${day}`,
  sections: 'Findings',
  noFinding: 'There is no finding in this section yet.',
  unasked: 'Nobody was asked about this in any interview.',
  unused: (n) =>
    n === 1
      ? 'One released statement of this section stands in no finding yet.'
      : `${n} released statements of this section stand in no finding yet.`,
  write: 'Write a finding',
  up: 'Move up',
  down: 'Move down',
  links: (supports, against) =>
    supports + against === 0
      ? ''
      : [
          ...(supports > 0 ? [`${statements(supports)} ${supports === 1 ? 'supports' : 'support'} it`] : []),
          ...(against > 0 ? [`${statements(against)} ${against === 1 ? 'speaks' : 'speak'} against it`] : []),
        ]
          .join(', ')
          .replace(/^./, (first) => first.toUpperCase()),
  supports: 'What supports the finding',
  against: 'What speaks against it',
  statement: {
    withdrawn: 'taken back, counts no longer',
    withheld: 'not released, does not count',
    from: (date) => (date ? `To the interview of ${date}` : 'To the interview'),
  },
  namesMeant: {
    label: 'Names in the text',
    option: 'The text should stay as it is',
    hint: (names) => `Found: ${names}. This may mean a person recorded in the municipality.`,
  },
  finding: {
    createTitle: 'Write a finding',
    editTitle: 'Edit finding',
    lead: 'A finding says in one to three sentences what you conclude from the interviews. Write it so that the people there can agree or object, and name nobody.',
    fields: { section: 'Section', text: 'Finding', supports: 'Statements' },
    textHint: 'The text stands in the situation report as it is.',
    statements: 'What it rests on',
    statementsLead:
      'Tick what supports the finding and what speaks against it. Statements that are not released are read in the interview. You can link them, but they count only once they are released. Without a statement, the finding is your own view and marked as such.',
    ofSection: (section) => `Statements on the section “${section}”`,
    noneOfSection: 'There is no statement on this section yet.',
    others: 'Statements on other sections',
    further: 'Further questions',
    count: statements,
    picked: (n, picked) => `${n === 1 ? '1 statement' : `${n} statements`}, ${picked === 0 ? 'none' : picked} chosen`,
    supports: 'supports the finding',
    against: 'speaks against it',
    pick: (n) => `Statement ${n}`,
    chosen: (supports, against) => `${supports} supporting, ${against} against`,
  },
  recording: {
    lead: (findings, number) =>
      `Version ${number} keeps ${findings === 1 ? 'the one finding' : `the ${findings} findings`} as they are now: the text and what it rests on. It does not change afterwards.`,
    notes: 'Worth a look before',
    ownViews: (n) =>
      n === 1
        ? 'One finding rests on no released statement and counts as your own view.'
        : `${n} findings rest on no released statement and count as your own view.`,
    withoutFinding: (sections) => `Without finding: ${sections}.`,
    openCorrections: (n) =>
      n === 1 ? 'One correction waits for a decision.' : `${n} corrections wait for a decision.`,
  },
  actions: 'What comes next',
  asPdf: 'Download as PDF',
  asReport: 'Read as a report',
  toMeeting: 'Show or print for the meeting',
  giveBack: 'Mark as given back',
  collect: 'Record what is said',
  makeFinal: 'Mark as final',
  refusals: {
    superseded: 'There is a later version.',
    already_final: 'This version is final.',
    already_given_back: 'This version was given back already.',
    no_finding: 'This version holds no finding.',
    not_given_back: 'A situation report can only become final once a version was given back.',
    corrections_open: 'The situation report becomes final only once every correction is decided on.',
    taken_up_later:
      'Corrections that were taken up stand in no version yet. Change the findings and record a new version.',
  },
  marking: {
    fields: { date: 'Day', confirmed: 'Confirmation' },
    given_back: {
      title: (n) => `Mark version ${n} as given back`,
      lead: 'Do this once you have shown the findings to the people there. You can then record what they say, and the project team can read this version. This cannot be undone.',
      confirm: 'Yes, this version was shown to the people there',
      submit: 'Mark as given back',
    },
    final: {
      title: (n) => `Mark version ${n} as final`,
      lead: 'Every correction is decided on. As final, this version is the situation report on which everything else rests. This cannot be undone; if the situation changes, record a new version.',
      confirm: 'Yes, this version is the situation report',
      submit: 'Mark as final',
    },
  },
  meeting: {
    title: (place) => `${place}: what we heard about the situation`,
    lead: 'Is this so? What is not, and what is missing?',
    notes: 'Room for notes',
    print: 'To print, use the print function of the browser.',
  },
  collecting: {
    title: (n) => `What is said to version ${n}`,
    lead: 'Go through the findings in the meeting and record what is said. Leave open what nobody speaks about. You can save several times; what you record is added to what is there.',
    toldOn: 'Day',
    source: 'From whom',
    sourceHint: 'Role or sector, for example “administration, in the meeting”. No name.',
    finding: (n) => `Finding ${n}`,
    verdict: (n) => `What do the people there say to finding ${n}?`,
    said: (n) => `What they say to finding ${n}`,
    missing: (section) => `What is missing in the section “${section}”`,
    submit: 'Record',
  },
  dealing: {
    title: 'Decide on a correction',
    lead: 'Take the correction up by changing or adding a finding, or say why not. Without a decision the situation report does not become final.',
    facts: { section: 'Section', before: 'Finding then', after: 'Finding now', said: 'What was said' },
    fields: { decision: 'Decision', reason: 'Reason' },
    reasonHint: 'Needed if you do not take the correction up.',
    edit: 'Edit the finding',
    saveFirst: 'Save your decision before you open the finding.',
  },
  removeCorrection: {
    title: 'Remove correction',
    consequence: 'Remove a correction only if it was recorded by mistake.',
    confirm: 'Yes, remove the correction',
    submit: 'Remove correction',
  },
  remove: {
    title: 'Remove finding',
    what: (text) => `“${text}”`,
    consequence: 'The finding vanishes from the draft. In recorded versions it stays.',
    confirm: 'Yes, remove the finding',
    submit: 'Remove finding',
  },
  corrections: {
    told: (version, day, source) => [`on version ${version}`, day, source].filter(Boolean).join(', '),
    takenUp: 'taken up',
    notTakenUp: 'not taken up',
    open: 'still open',
    because: (reason) => `Reason: ${reason}`,
    title: 'What was said when it was given back',
    missing: 'Something is missing here',
    missingAll: 'What is missing',
    decide: 'Decide',
    change: 'Change the decision',
  },
}
