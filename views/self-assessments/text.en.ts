import type { candidate as german } from './text.de.ts'

export const candidate: typeof german = {
  title: 'Questionnaire',
  tab: (where) => `Questionnaire – ${where}`,

  code: {
    title: 'Enter the code',
    lead: 'The code is in your letter. It opens your questionnaire.',
    label: 'Code',
    hint: 'Twelve letters and digits, for example ABCD-EFGH-JKMN. Capital or small, with or without hyphens: all of it works.',
    go: 'Go on',
    kept: 'What you typed is still in the field.',
    help: 'If the code does not work, please ask the person named in your letter. You will then get a new one.',
    complaints: {
      required: 'Please type the code from your letter.',
      otherLetters:
        'Our codes hold only letters from A to Z and digits, but no 0, 1, I, L or O. Please compare with your letter once more.',
      length: 'The code has twelve characters. Please compare with your letter once more.',
      unknown:
        'No questionnaire opens with this code. Perhaps a character is mistaken for another, or the code no longer works.',
    },
  },

  information: {
    lead: 'You are invited to answer some questions. Please read first what happens to your answers.',
    about: 'What this is about',
    seen: 'Who sees your answers',
    stored: 'What is stored',
    storedPoints: [
      'Your answers, linked to your name.',
      'When you gave consent, saved and submitted.',
      'This program stores neither your IP address nor details of your device, and loads nothing from other providers. There is a cookie only if you switch the language.',
    ],
    asking: 'Who asks, and on whose behalf',
    asker: (name) =>
      name === undefined
        ? 'You are asked by the consultants who gave you the link.'
        : `You are asked by the consultants; your contact is ${name}.`,
    storedUntil: (end) =>
      `${end === undefined ? '' : `The mandate runs until ${end}. `}Your answers stay stored until they are deleted. This program deletes nothing by itself.`,
    rights: 'Your rights',
    rightsPoints: [
      'You can learn at any time what is stored about you, and ask for a copy (Art. 15 GDPR).',
      'What is wrong is corrected if you wish (Art. 16 GDPR). Once your answers are no longer needed, or if you withdraw your consent, you can demand that they are deleted (Art. 17 GDPR).',
      'You can complain to a data protection authority, for example that of your federal state (Art. 77 GDPR).',
    ],
    voluntary: 'Voluntary, and you can stop at any time',
    voluntaryPoints: [
      'You do not have to take part. If you do not take part, or stop halfway, this has no disadvantages for you.',
      'You can leave any question open, or answer “don’t know” or “prefer not to answer”.',
      'You can withdraw your consent at any time without giving a reason, even after submitting. Your answers will then be deleted. What has been analysed before cannot be undone.',
    ],
    saving: 'Pausing and going on',
    savingPoints: ({ min, max }, until) => [
      `You need about ${min} to ${max}\u00a0minutes, in one go or in stages.`,
      'Your answers are saved page by page, when you tap “Save and continue”.',
      `With the same link you can go on until ${until}, on another device too. Whoever is still writing then can save and submit one day longer.`,
      'Until you submit the questionnaire, anyone who has the link can read and change your answers. Please do not pass it on.',
    ],
    contact: 'Questions and withdrawal',
    contactPerson: (name) => `For questions, or to withdraw, you can reach ${name} at`,
    contactUnknown: 'Please turn to the person who gave you this link.',
    consent: 'Your consent',
    agree:
      'I have read this information and consent to my answers being stored and analysed as described. This includes answers that might reveal my political opinions or philosophical beliefs.',
    agreeLabel: 'Consent',
    agreeNeeded: 'The questionnaire cannot begin without your consent.',
    agreeElse: 'If you do not want to take part, simply close this page.',
    begin: 'Begin the questionnaire',
    begun: (answered, items) =>
      answered === 0
        ? 'You have given your consent and can begin with the questions.'
        : `You have answered ${answered} of ${items} questions. Your answers are saved.`,
    until: (due, until) =>
      due === undefined || due === until
        ? `Please answer by ${until}. The link works as long.`
        : `Please answer by ${due}. The link works until ${until}.`,
    goOn: 'Go on with the questionnaire',
    overview: 'To the overview',
    readAgain: 'Read the information again',
  },

  purposes: {
    self_assessment: {
      who: 'A team of consultants supports municipalities in responding well to racism, hate and hostility locally. To do so, it considers with you and with others who in your municipality can and would like to take part, and how.',
      outcome:
        'You do not commit to anything with this questionnaire. Everything else will be discussed with you in person. People make the decisions, not the program.',
      seen: (values) => [
        'Your answers are read by the consultants who accompany your municipality, every single one and as you gave it.',
        `The program computes the ${values} values from statements for which you choose a step, for example of how well connected you are locally. They are one part of our recommendation, and the project team sees them too.`,
        'What you tick about your local contacts, the consultants can take over into your profile. The project team reads the profile too.',
        'Others who are asked see neither your answers nor these values or the profile.',
      ],
      employer: {
        unnamed:
          'Your employer and your superiors do not see the answers, and the values and the profile only if they belong to the project team. The consultants are glad to tell you, before you answer, who does and to whom it passes reports on.',
        unclear:
          'Your employer and your superiors do not see the answers, and the values and the profile only if they belong to the project team. The consultants are glad to tell you, before you answer, to whom it passes reports on.',
        none: 'Your employer and your superiors have no access here, neither to your answers nor to these values or the profile. The consultants are glad to tell you, before you answer, to whom the project team passes reports on.',
        some: 'If one of these bodies is your employer, somebody there does see these values and the profile, but not your other answers. The consultants are glad to tell you, before you answer, to whom the project team passes reports on.',
      },
    },
    review: {
      who: 'The consultants who accompany your group are asking all members to look back.',
      outcome: 'People decide how to go on, not the program.',
      seen: () => [
        'Your answers are read by the consultants who accompany your group, every single one and as you gave it.',
        'For the questions with “yes”, “partly” and “no”, the weakest answer decides the result. If your answer differs from those of the others, it stands with your name in the report to the project team.',
        'The other members cannot read your answers here.',
      ],
      employer: {
        unnamed:
          'Your employer and your superiors cannot read them here either; they read the report if they belong to the project team. The consultants are glad to tell you, before you answer, who does and to whom it passes the report on.',
        unclear:
          'Your employer and your superiors cannot read them here either; they read the report if they belong to the project team. The consultants are glad to tell you, before you answer, to whom it passes the report on.',
        none: 'Your employer and your superiors have no access here, neither to your answers nor to the report. The consultants are glad to tell you, before you answer, to whom the project team passes the report on.',
        some: 'If one of these bodies is your employer, somebody there does read the report; only the consultants read all your answers. The consultants are glad to tell you, before you answer, to whom the project team passes the report on.',
      },
    },
  },

  section: {
    step: (n, of) => `Section ${n} of ${of}`,
    saveAndContinue: 'Save and continue',
    saveAndReview: 'Save and go to the overview',
    back: 'Back',
    unsaved: (button) =>
      `This page is saved with “${button}” and the buttons beside it. If you close or reload it before, what you typed here can get lost.`,
    saveAndLeave: 'Save and continue later',
    kept: 'All other answers on this page are saved. What you typed here is still in the form and is saved as soon as it is right.',
  },

  conflict: {
    what: 'Meanwhile you have answered this question in another place too, for example in a second window. Which answer should count?',
    stored: 'saved last',
    sent: 'on this page',
    complaint: 'There are two different answers here. Please choose which one should count.',
    empty: 'no answer',
  },

  review: {
    title: 'Your answers at a glance',
    lead: 'Take your time to read what you have answered. You can change everything until you submit.',
    openTitle: (n) => (n === 1 ? 'One question is still open' : `${n} questions are still open`),
    openCount: (n) => (n === 1 ? 'one open question' : `${n} open questions`),
    openHint: 'You can still answer them, or submit the questionnaire as it is.',
    complete: 'You have answered all questions.',
    change: 'Change',
    unanswered: 'still open',
    submitTitle: 'Submit',
    submitHint: 'After submitting, you cannot change anything here, and the link no longer shows your answers.',
    submit: 'Submit the questionnaire',
    required: 'This question needs an answer, or “don’t know” or “prefer not to answer”.',
    kept: 'Your answers are saved.',
  },

  later: {
    title: 'Saved',
    lead: 'Your answers are saved. You can close this page now.',
    how: 'To go on, open the same link again, or type the code from your letter again.',
    keep: 'Keep the link where only you can find it. Anyone who has it can read your answers.',
    now: 'Continue now after all',
  },

  sent: {
    title: 'Thank you',
    lead: 'Your questionnaire has been submitted.',
    next: 'The consultants read every one of your answers and get in touch if anything needs clarifying.',
  },
  submitted: {
    title: 'Already submitted',
    lead: (on) => `This questionnaire was submitted on ${on}. Answers can no longer be seen through the link.`,
  },
  withdraw: {
    title: 'If you change your mind',
    what: 'You can withdraw your consent at any time without giving a reason. Your answers will then be deleted.',
  },
  traces: {
    title: 'Traces on this device',
    what: 'If others use this device too: close all browser windows and clear the history.',
    link: 'You no longer need the link. You can delete the message with the link, or destroy the letter.',
  },
}
