import type { named as german } from './text.de.ts'

export const named: typeof german = {
  lead: 'Who was named in the interviews of the situation analysis, and in how many. The lines themselves are read in the interview; who said them does not stand here.',
  noTalks: 'No interview has asked for persons yet.',
  knownTitle: 'On record already',
  noneKnown: 'None of the persons on record has been named yet.',
  openTitle: 'Still to be attributed',
  openLead: 'These interviews hold lines about which nobody has said yet who is meant.',
  nothingOpen: 'All lines are attributed.',
  table: { person: 'Person', sector: 'Sector', count: 'Named' },
  count: (n, of) => `named in ${n} of ${of} ${of === 1 ? 'interview' : 'interviews'}`,
  lineCount: (n, of) =>
    `This name stands, not attributed yet, in ${n} of ${of} ${of === 1 ? 'interview' : 'interviews'}.`,
  talkWith: (name, date) => `Interview with ${name}${date && ` of ${date}`}`,
  openLines: (n) => (n === 1 ? 'one line' : `${n} lines`),
  linesTitle: 'Attribute persons named',
  linesLead:
    'For each line of the note: who is meant? The naming then counts for that person. What the line says stays in this interview; only name and position are taken over, and only what you save.',
  noLines: 'No line of this interview names further persons.',
  toOverview: 'All persons named',
  meant: 'Meant is',
  nobodyMeant: 'Is not recorded as a person.',
  change: 'Change who is meant',
  likely: 'Perhaps meant',
  isThis: (name) => `is this person: ${name}`,
  create: 'Add as new',
  createFor: (name) => `Add as new: ${name}`,
  other: 'Another person who is on record already',
  assign: 'Attribute',
  nobody: 'Do not record as a person',
  fields: { actor: 'Person' },
  openInTalk: (n) =>
    n === 1 ? 'One person named is still to be attributed.' : `${n} persons named are still to be attributed.`,
  allAssigned: 'All persons named are attributed.',
}
