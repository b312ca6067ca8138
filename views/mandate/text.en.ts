import { termsIn } from '../../surveys/terms/index.ts'
import type { mandate as german } from './text.de.ts'

export const mandate: typeof german = {
  title: 'Mandate',
  lead: 'Who wants the advice and for what, who reads along, on what ground and until when. What respondents learn about the project team stands here.',
  formTitle: 'Write down the mandate',
  formLead:
    'Write down what has been agreed. You can save what is still incomplete; what is missing then stands beside the mandate and on the page of the municipality.',
  empty: 'No mandate has been written down yet.',
  emptyHow: 'Settle it before the first interview: respondents then learn by name who belongs to the project team.',
  emptyWait: 'The consultants write it down before the first interview.',
  begin: 'Write down the mandate',
  edit: 'Change the mandate',
  saved: (when, by) => `Last saved on ${when} by ${by}.`,
  open: 'still open',
  missing: (parts) => `Still open: ${parts}.`,
  attention: 'This does not agree yet',
  fields: {
    client: 'Client',
    clientName: 'Name',
    clientFunction: 'Function',
    clientOrganisation: 'Organisation',
    purpose: 'Purpose',
    team: termsIn('en').role.project_team,
    legalBasis: 'Legal basis',
    legalWords: 'Provision and explanation',
    duration: 'Duration',
    startsOn: 'Start',
    endsOn: 'End',
    notes: 'Notes',
  },
  hints: {
    client: 'Who wants the advice and decides about it, for example the district administrator or the mayor.',
    purpose: 'What the advice is for, in two or three sentences, as you say it to respondents too.',
    team: 'Exactly the people who read along beside the consultants: results, recommendations and reports. Empty rows do not count; more appear after saving, up to twelve.',
    isLocal: 'What respondents read about their employer follows from it.',
    legalBasis:
      'On what ground you process personal data. Settle it with your data protection officers. In any case interviews and questionnaires ask for consent.',
    legalWords: 'For a public task or another basis, the provision with its section.',
    endsOn: 'Until when the mandate runs.',
    notes: 'The project team reads them too.',
  },
  person: (n) => `Person ${n}`,
  member: {
    name: 'Name',
    function: 'Function',
    organisation: 'Organisation',
    isLocal: 'Works for the municipality or another body there?',
  },
  localities: { unclear: 'not clarified yet', yes: 'works there', no: 'does not work there' },
  bases: {
    consent: 'Respondents consent explicitly and can withdraw at any time. This covers political opinions too.',
    public_task:
      'Only with a provision of federal or state law that gives you the task. Political opinions need Art. 9(2) GDPR in addition.',
    other: 'Name the provision and who has checked it.',
  },
  duration: (start, end) => {
    if (start && end) return `${start} to ${end}`
    if (start) return `since ${start}, end still open`
    return end ? `until ${end}` : ''
  },
  parts: {
    client: 'client',
    purpose: 'purpose',
    team: 'project team (who, and who of them works there)',
    legalBasis: 'legal basis',
    end: 'end',
  },
  warnings: {
    unnamed: (names) =>
      `With access, but not named: ${names}. Respondents then read the name without function. Name the person in the mandate, or have the access taken away.`,
    withoutAccount: (names) => `Named, but without access: ${names}. Remove the person, or ask for access for them.`,
    over: (date) => `The mandate ended on ${date}. Extend it, or end the advice.`,
  },
  toldTitle: 'What respondents read about it',
  toldLead: 'In interviews it stands beneath the text to read aloud, in questionnaires on the first page.',
  told: {
    client: (client) => `The advice was commissioned by ${client}.`,
    team: (people) => `The project team are: ${people}.`,
    nobodyLocal: 'None of them works for the municipality or another body there.',
    local: (people) => `Of them, these work locally: ${people}.`,
    nobody: 'The text names nobody yet.',
    ground: (ground) => `Legal basis: ${ground}`,
    interviewer:
      'Who belongs to the project team has not been written down yet. Tell the person yourself before you begin.',
    toMandate: 'To the mandate',
  },
}
