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
  summary: (submitted, people, overdue) =>
    `${submitted} of ${people} submitted${overdue === 0 ? '' : `, ${overdue} overdue`}.`,
  show: {
    label: 'Whom the list shows',
    all: (n) => `Everybody (${n})`,
    unanswered: (n) => `Not answered yet (${n})`,
    uninvited: (n) => `To be invited (${n})`,
  },
  nobody: 'There is nobody here at present.',
  due: (day) => `Answer by ${day}`,
  overdue: (day) => `Answer overdue since ${day}`,
  remind: 'Write a reminder',
  people: 'People and state',

  state: {
    none: 'not invited',
    asked: 'invited',
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
    due: 'Answer by',
    overdue: (day) => `${day} (overdue)`,
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
    several: 'Invite several people',
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
    people: 'Whom you invite',
    dueOn: 'Answer by',
    answerBy: 'Answer by',
    days: 'Valid for how many days',
    confirmed: 'Confirmation',
  },
  dueHint: 'Letter, message and questionnaire name this day. After it the person stands here as overdue.',
  daysHint: 'The link works until the end of the last day, and at least until the day of the answer.',

  several: {
    title: 'Invite several people',
    lead: 'You choose who gets a link. Nothing is sent: afterwards you see for each person the link, a code to type, a text to copy and a letter to print.',
    empty: 'Everybody whom you can invite has a link that works or has submitted.',
    all: 'Choose everybody',
    none: 'Choose nobody',
    search: 'Search for a name or an organisation',
    found: (n) => (n === 1 ? '1 person found' : `${n} people found`),
    chosen: 'Chosen:',
    create: 'Create links',
  },

  links: {
    title: (name) => `Link for ${name}`,
    titleOfMany: (n) => `Links for ${n} people`,
    lead: 'Links and codes stand on this page only. They are not stored. As long as the page is open you can reload it and open the letters; if they get lost, issue new links.',
    taken: (names) => `No new link was given to: ${names}. By now they had a link that works, or have submitted.`,
    label: 'Personal link',
    copy: 'Copy link',
    copied: 'Copied',
    code: 'Code to type',
    codeHow: (address) => `to be entered at ${address}`,
    message: 'Message to copy',
    subject: 'Subject',
    text: 'Text of the message',
    copyText: 'Copy text',
    copySubject: 'Copy subject',
    until: (due, until) =>
      due === undefined || due === until
        ? `Answer by ${until}, and the link works as long.`
        : `Answer by ${due}; the link works until ${until}.`,
    advice: [
      'Give link and code only to the person concerned, preferably in a way they have chosen.',
      'The text names neither the municipality nor the occasion. Leave it so if you change it.',
      'For people without e-mail there is the letter: with a QR code, and with a code that can be typed.',
    ],
    letter: 'Letter to print',
    letters: 'All letters to print',
    back: 'Back to the list',
  },

  message: {
    subject: 'Questionnaire',
    text: ({ name, link, due, until, sender }) =>
      [
        `Dear ${name},`,
        'We would like to ask you to fill in a questionnaire. It works on a computer or a phone, without an account. The first page tells you what it is about and what happens to your answers, before you decide.',
        `This is your personal link:\n${link}`,
        `Please answer by ${due}.${due === until ? '' : ` The link works until ${until}.`} You can pause and go on later.`,
        'The link is for you only: anyone who has it can read your answers until you have submitted the questionnaire. Please do not pass it on.',
        'Taking part is voluntary. If you do not want to take part, you do not need to do anything.',
        `Kind regards\n${sender}`,
      ].join('\n\n'),
  },
  reminder: {
    title: 'Remind',
    lead: 'You can copy this text and send it. It does not hold the link, for the link is not stored. Whoever no longer has it needs a new one.',
    subject: 'Reminder: questionnaire',
    text: ({ name, due, until, sender }) =>
      [
        `Dear ${name},`,
        `Some time ago we sent you a questionnaire, and we have no answer from you yet. ${
          due === undefined || due === until
            ? `If you would like to answer, you can do so until ${until}.`
            : `Please answer by ${due}; it is possible until ${until}.`
        }`,
        'You received the link with our invitation. If you cannot find it any more, please tell us, and you will get a new one. What you have saved already is kept.',
        'Taking part is voluntary. If you do not want to take part, you do not need to do anything.',
        `Kind regards\n${sender}`,
      ].join('\n\n'),
  },
  changeDue: {
    title: 'Change the day of the answer',
    hint: 'The questionnaire then names the new day. A link that ends before then works until then.',
    button: 'Change the day',
  },

  letterPage: {
    title: (name) => `Letter to ${name}`,
    titleOfMany: (n) => `${n} letters`,
    lead: 'Please print now: links and codes stand only here. Each letter fills one page. At the top, in the window of the envelope, only the name and the space for the address can be seen. Switch off headers and footers in the print dialogue, and do not put a sender on the envelope that hints at the occasion.',
    print: 'Print',
    preview: (name) => `Preview of the letter to ${name}`,
  },
  letter: {
    personal: 'Personal',
    greeting: (name) => `Dear ${name},`,
    paragraphs: ({ min, max }) => [
      `We would like to ask you to fill in a questionnaire. It takes about ${min} to ${max}\u00a0minutes and works on a computer or a phone. You do not need an account. The first page tells you what it is about and what happens to your answers, before you decide. Taking part is voluntary.`,
    ],
    qr: 'QR code with your personal link to the questionnaire',
    way: 'Point the camera of your phone at the picture. Or type this address into your browser:',
    codeLabel: 'There you type this code:',
    codeHow: 'Capital or small letters, with or without hyphens: all of it works.',
    until: (due, until) =>
      due === undefined || due === until
        ? `Please answer by ${until}. Until then you can pause and go on later.`
        : `Please answer by ${due}. The code works until ${until}; you can pause and go on later.`,
    kept: 'Your answers are stored with your name, and when you agreed, saved and submitted. You can withdraw your consent at any time; your answers are then deleted.',
    keep: 'Picture and code are for you only. Anyone who has them can read your answers until you have submitted the questionnaire. Please keep this letter where others will not find it.',
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
