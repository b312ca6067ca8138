import { capital, termsIn } from '../../../surveys/terms/index.ts'
import type { peopleList as german } from './text.de.ts'

const { court, sector } = termsIn('en')

export const peopleList: typeof german = {
  title: 'Take over a list',
  lead: 'Do you have the names in a table already? Paste it here, or choose the file. You will then see, row by row, what will be created; nothing is saved before that.',
  fields: {
    text: 'Paste a list',
    file: 'Or choose a file',
    name: 'Name',
    organisation: 'Organisation',
    function: 'Position',
    sector: 'Sector',
    contact: 'E-mail or telephone',
    notes: 'Notes',
    take: 'There already?',
    status: 'Take everybody over as',
    rows: 'List',
    undo: 'Undo',
  },
  textHint:
    'Select the cells in Excel with their headings, copy them, and paste them here. Text with semicolons or commas between the entries works as well.',
  fileHint: 'Excel (.xlsx) or text (.csv, .txt), at most 1 MB.',
  fileNotKept: 'Pasted text is still in the form. A file has to be chosen again: the browser does not remember it.',
  limits: (rows, columns) => `A list has at most ${rows} people and ${columns} columns.`,
  notKept:
    'Until you confirm, nothing of it stays on the server: the list is on this page in your browser only. A file is read and not kept.',
  toPreview: 'Go on to the preview',
  exampleTitle: 'What a list can look like',
  exampleCaption: 'Example with made-up names',
  exampleLead:
    'Only name and sector are needed. The order of the columns does not matter; first and last name may stand in two columns.',
  example: {
    columns: ['Name', 'Organisation', 'Position', 'Sector', 'E-mail'],
    rows: [
      [
        'Dr Jana Vogt',
        'Town administration',
        'Head of the public order office',
        sector.administration,
        'vogt@example.org',
      ],
      ['Omar Haddad', 'Police inspectorate', 'State security', sector.police, ''],
      ['Ines Krüger', capital(court.local), 'Director', sector.justice, ''],
      ['Malik Sander', 'Meeting House association', 'Manager', sector.civil_society, '0151 000000'],
    ],
  },
  kindsTitle: 'These headings are recognised',
  columns: {
    name: 'Name (whole)',
    title: 'Title',
    first: 'First name',
    last: 'Last name',
    organisation: 'Organisation',
    function: 'Position',
    sector: 'Sector',
    contact: 'E-mail or telephone',
    notes: 'Notes',
  },
  columnHints: {
    name: 'Name; full name. “Müller, Jörg” becomes “Jörg Müller”.',
    title: 'Title. It then stands before the name.',
    first: 'First name, given name.',
    last: 'Last name, surname; “Name”, if there is a “First name” as well.',
    organisation: 'Organisation, institution, agency, department, employer.',
    function: 'Function, position, role, job title.',
    sector:
      'Sector, category. Administration, justice, police, civil society and words such as court or association are recognised. You choose all others in the preview.',
    contact: 'E-mail, phone, mobile, contact.',
    notes: 'Note, remark, comment. Only consultants of this municipality read this.',
  },
  kindsIgnored:
    'Other columns, such as form of address or postal address, are not taken over. Without headings we guess, and you choose in the preview what stands in which column.',
  previewTitle: 'Preview',
  previewLead:
    'Nothing is saved yet. Check what becomes of each row, and change what is wrong. All chosen rows are taken over at once, or none.',
  sheet: (name, others) =>
    `The sheet “${name}” was read. ${others === 1 ? 'One more sheet is' : `${others} more sheets are`} left out.`,
  columnsTitle: 'What stands in the columns',
  columnsRead: 'This is how the headings were understood.',
  columnsGuessed: 'The list has no headings that we know. Please choose what stands in which column.',
  columnNamed: (name) => `Column “${name}”`,
  columnAt: (n) => `Column ${n}`,
  samples: (samples) => (samples.length > 0 ? samples.join(' · ') : 'empty'),
  columnIgnored: 'do not take over',
  columnsAgain: 'Read the columns again',
  columnsAgainHint: 'What you have changed below is then replaced by the list.',
  rowsTitle: 'What becomes of the rows',
  noRows: 'There is nothing in the chosen columns. Please choose above which column holds the name.',
  count: (n, of) =>
    of === 1
      ? n === 1
        ? 'The one row will be taken over.'
        : 'The one row will not be taken over yet.'
      : `${n} of ${of} rows will be taken over.`,
  doubles: (n) =>
    n === 0
      ? ''
      : n === 1
        ? 'One person may be there already and is skipped unless you choose otherwise.'
        : `${n} people may be there already and are skipped unless you choose otherwise.`,
  toMend: (n) => (n === 0 ? '' : n === 1 ? 'Something is missing in one row.' : `Something is missing in ${n} rows.`),
  table: { row: 'Row', person: 'Person', sector: 'Sector', state: 'State', take: 'Take over' },
  states: { new: 'new', double: 'perhaps there already', wrong: 'to be completed', left: 'left out' },
  noName: 'without a name',
  alreadyThere: 'On record already:',
  alsoInRow: (number) => `The same name stands in row ${number}.`,
  sectorGuessed: 'The sector follows from the organisation. Please check it.',
  sectorUnknown: (typed) => `The list says “${typed}”; we do not know this sector.`,
  take: 'take over',
  takeOf: (name) => `Take over ${name}?`,
  skip: 'skip',
  another: 'create all the same (another person)',
  changeRow: 'Change the details',
  change: (name) => `Change the details: ${name}`,
  chooseSector: 'please choose',
  statusHint: 'Applies to all rows. It can be changed for each person later.',
  takeOver: 'Take over the list',
  checkAgain: 'Check again',
  otherList: 'Paste another list',
  inRow: (number, label) => `Row ${number}, ${label}`,
  importedTitle: (n) => (n === 1 ? 'One person created' : `${n} people created`),
  importedLead: 'These people come from a list.',
  taken: (when, n) => `${n === 1 ? '1 person' : `${n} people`} taken over from a list (${when}).`,
  toTaken: 'Look at them, or undo it',
  toPeople: 'To all people',
  more: 'Take over another list',
  undoTitle: 'Undo this list',
  undoLead:
    'Removes the people of this list again, as long as nothing was done with any of them: no detail changed, no interview planned, no relation recorded. You can paste the list again afterwards.',
  undo: 'Undo',
  usedLead: 'Something was done with these people since:',
  nothingUndone: 'Nobody was removed. Single people are removed on their own page.',
}
