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
  versions: 'Versions',
  noVersions: 'No version has been recorded yet.',
  record: 'Record a version',
  recordedOn: (day) => `recorded on ${day}`,
  givenBackOn: (day) => `given back on ${day}`,
  finalOn: (day) => `final since ${day}`,
  sections: 'Findings',
  noFinding: 'There is no finding in this section yet.',
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
  finding: {
    createTitle: 'Write a finding',
    editTitle: 'Edit finding',
    lead: 'A finding says in one to three sentences what you conclude from the interviews. Write it so that the people there can agree or object, and name nobody.',
    fields: { section: 'Section', text: 'Finding', supports: 'Statements', namesMeant: 'Names in the finding' },
    textHint: 'The text stands in the situation report as it is.',
    namesMeantOption: 'The text should stay as it is',
    namesMeantHint: (names) => `Found: ${names}. This may mean a person recorded in the municipality.`,
    statements: 'What it rests on',
    statementsLead:
      'Tick what supports the finding and what speaks against it. Statements that are not released are read in the interview. You can link them, but they count only once they are released. Without a statement, the finding is your own view and marked as such.',
    ofSection: (section) => `Statements on the section “${section}”`,
    noneOfSection: 'There is no statement on this section yet.',
    others: 'Statements on other sections',
    further: 'Further questions',
    count: statements,
    supports: 'supports the finding',
    against: 'speaks against it',
    pick: (n) => `Statement ${n}`,
    chosen: (supports, against) => `${supports} supporting, ${against} against`,
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
    because: (reason) => `because: ${reason}`,
    title: 'What was said when it was given back',
    missing: 'Something is missing here',
    decide: 'Decide',
  },
}
