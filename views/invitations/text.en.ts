import { termsIn } from '../../surveys/terms/index.ts'
import type { invitations as german } from './text.de.ts'

const { purpose, purposes } = termsIn('en')

export const invitations: typeof german = {
  rounds: {
    self_assessment: {
      title: purposes.self_assessment,
      titleOf: (name) => `${purpose.self_assessment}: ${name}`,
      lead: 'Candidates describe themselves here, through a link and without an account. You see how far each self-assessment is. Once it is submitted you read every statement here as it was given; whoever rates the person, only after their own rating.',
      empty: 'There are no candidates yet. Give a person the status “candidate”, and you can invite them here.',
      toPeople: 'To the people',
    },
    review: {
      title: 'Members’ questionnaires',
      titleOf: (name) => `Review questionnaire: ${name}`,
      lead: 'Members look back on the group’s work here, through a link and without an account. You see how far each questionnaire is. Once it is submitted you read every answer as it was given, here and with the review.',
      empty: 'The group of this review has no members who can be invited.',
      toPeople: 'To the people',
    },
  },
  summary: (submitted, people) => `${submitted} of ${people} submitted`,
  people: 'People and state',

  state: {
    none: 'not invited',
    invited: (until) => `invited until ${until}`,
    opened: 'link used, no consent yet',
    consented: 'consented, nothing answered yet',
    answering: (answered, items) => `${answered} of ${items} questions answered`,
    submitted: (on) => `submitted on ${on}`,
    submittedUndated: 'submitted',
    revoked: 'revoked',
    expired: (on) => `expired on ${on}`,
  },
  kept: (answered, items) => `${answered} of ${items} questions are answered and stay stored.`,

  facts: {
    state: 'State',
    until: 'Link works until',
    language: 'Language of the invitation',
    invited: 'Invited on',
    consent: 'Consented on',
    submitted: 'Submitted on',
  },
  invite: {
    none: 'With the link, the person can fill in, pause and submit the questionnaire without an account. Nothing is sent from here: you pass on the link yourself, or print a letter.',
    again: 'A new link replaces the present one, which then stops working. What has been answered is kept.',
    title: 'Invite',
    againTitle: 'Issue a new link',
    create: 'Create link',
    createAgain: 'Create new link',
    revoke: 'Revoke invitation',
    erase: 'Delete answers (consent withdrawn)',
  },
  answers: {
    link: 'Read the answers',
    title: (name) => `Answers: ${name}`,
    lead: 'Every answer as it was given, in the order of the questionnaire. The consultants of this municipality can read it, nobody else. “Not answered” does not mean no.',
    underWay: 'This questionnaire is not submitted yet. Until then the answers belong to the person alone.',
    afterOwnRating:
      'You rate this person yourself. So that your rating stays independent, you read the self-assessment once your own rating is final in all dimensions.',
    unreadable:
      'These answers were taken over from a file, and the version of the questionnaire is not known here. That is why they cannot be read.',
    pattern: {
      title: 'What you can ask about',
      lead: 'These hints say nothing about the person: a statement may have been misleading, time short, or both may be true. They change nothing about the values.',
      sameStep: (n, step, first, last) =>
        `${n} statements in a row have the same step (${step}), opposite ones among them: from “${first}” to “${last}”`,
      both: (one, other) => `Both were affirmed: “${one}” and “${other}”`,
    },
  },
  fields: {
    language: 'Language of the invitation',
    days: 'Valid for how many days',
    confirmed: 'Confirmation',
  },
  daysHint: 'The link works until the end of the last day.',

  link: {
    title: (name) => `Link for ${name}`,
    lead: 'The link is shown only now. It is not stored: if it gets lost, issue a new one.',
    label: 'Personal link',
    copy: 'Copy link',
    copied: 'Copied',
    until: (until) => `Valid until ${until}.`,
    advice: [
      'Give the link only to the person concerned, preferably in a way they have chosen.',
      'Write neutrally, for example with the subject “Questionnaire”, without naming the municipality or the occasion.',
      'For people without e-mail there is a letter to print.',
    ],
    letter: 'Letter to print',
    back: 'Back to the list',
  },

  letterPage: {
    title: (name) => `Letter to ${name}`,
    lead: 'Please print this page now; the link appears only here. At the top, in the window of the envelope, only the name and the space for the address can be seen. Switch off headers and footers in the print dialogue, and do not put a sender on the envelope that hints at the occasion.',
    preview: 'Preview of the letter',
  },
  letter: {
    personal: 'Personal',
    greeting: (name) => `Dear ${name},`,
    paragraphs: ({ min, max }) => [
      `We would like to ask you to fill in a questionnaire. It takes about ${min} to ${max}\u00a0minutes and works on a computer or a phone. You do not need an account. The first page tells you what it is about and what happens to your answers, before you decide.`,
      'Please type this address into your browser. Upper and lower case letters are different.',
    ],
    until: (until) => `The address works until ${until}. Until then you can pause and go on later.`,
    keep: 'The address is for you only. Anyone who knows it can read your answers until you have submitted the questionnaire. Please keep this letter where others will not find it.',
    voluntary: 'Taking part is voluntary. If you do not want to take part, you do not need to do anything.',
    contact: (name, email) => `If you have questions, please contact ${name}, ${email}.`,
    closing: 'Yours sincerely',
  },

  revoke: {
    title: (name) => `Revoke invitation: ${name}`,
    what: 'The link then stops working. What has been answered stays stored; with a new link the person can go on from there.',
    confirm: 'I want to revoke this invitation.',
    button: 'Revoke invitation',
  },
  erase: {
    title: (name) => `Delete answers: ${name}`,
    what: 'If somebody withdraws their consent, delete all answers of this questionnaire here, with the consent and the invitations that belong to it. This cannot be undone.',
    frozen:
      'Recorded decisions and reports already made stay as they are. Compute a new recommendation if the old one rests on these answers.',
    confirm: 'I want to delete all answers of this questionnaire for good.',
    button: 'Delete answers',
  },
}
