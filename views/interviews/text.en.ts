import { termsIn } from '../../surveys/terms/index.ts'
import type { interviews as german } from './text.de.ts'

/** Planning, holding and finishing interviews; rating, comparing and agreeing. */
export const interviews: typeof german = {
  title: 'Interviews',
  lead: 'This is where you plan and hold one-on-one interviews: about the situation in the municipality and about whether individual people would take part.',
  plan: 'Plan an interview',
  filter: 'Show',
  all: 'all interviews',
  empty: {
    title: 'No interview yet',
    what: 'It starts with the situation analysis: one-on-one interviews with people who know the municipality well. They give you the picture of the situation, and first names. Talks about taking part then clarify who can be counted on for the strategy group.',
    filtered: 'No interview of this kind has been planned or held yet.',
  },
  groups: { running: 'Begun', planned: 'Planned', completed: 'Completed' },
  mine: 'Your interview',
  undated: 'no date yet',
  at: (date, time) => (time === null ? date : `${date}, ${time}`),
  plannedFor: (date) => `planned for ${date}`,
  heldOn: (date) => `held on ${date}`,
  nobody: 'nobody assigned yet',

  fields: {
    actor: 'Interview with',
    purpose: 'Kind of interview',
    date: 'Date',
    time: 'Time',
    heldOn: 'Held on',
    interviewers: 'Conducted by',
    place: 'Place',
    remark: 'Remark',
    confirmed: 'Confirmation',
    reason: 'Reason',
  },
  planLead: 'You record who talks to whom and when. The interview begins only once you explicitly begin it.',
  editTitle: 'Change date and interviewers',
  choosePerson: 'Please choose',
  noPeople: 'Nobody has been recorded in this municipality yet. First add the person you want to talk to.',
  addPerson: 'Add a person',
  personMissing: 'Is somebody missing from the list?',
  purposeHints: {
    situation: 'What is the situation, is a confidential group needed, who should be part of it?',
    readiness: 'Would this person move the group forward, and do they want to be part of it?',
  },
  interviewersHint: 'One or two consultants with access to this municipality.',
  placeHint: 'For example “Town hall, room 12” or “online”.',
  remarkHint: 'For example an agreement on the procedure. Nothing of what was said.',
  submitPlan: 'Plan the interview',

  several: {
    title: 'Plan several interviews',
    lead: 'You choose with whom an interview is due. You can choose from those who have none of this kind yet. Day, time and place of each interview can be changed one by one afterwards.',
    people: 'With whom?',
    interviewers: 'Who holds the interviews?',
    dateHint: 'One day for all. Leave the field empty if the dates are still open.',
    empty: 'An interview of this kind is planned or was held with everybody who can be asked.',
    submit: 'Plan the interviews',
  },

  overview: {
    with: 'Interview with',
    when: 'Date',
    held: 'Held on',
    who: 'Conducted by',
    state: 'State',
    place: 'Place',
    remark: 'Remark',
    minutes: (min, max) => `Takes about ${min} to ${max} minutes`,
    aboutGuide: 'About this guide',
    sections: 'Sections',
    begin: 'Begin the interview',
    resume: 'Continue the interview',
    read: 'Read the notes',
    look: 'Look at the guide',
    check: 'Check and complete',
    edit: 'Change date and interviewers',
    cancel: 'Cancel the interview',
    reopen: 'Reopen the interview',
    lock: 'Lock the interview as reviewed',
    forget: 'Erase notes',
    reopenRating: 'Reopen my rating',
    unknownInstrument: (label) =>
      `This interview was imported. It follows a guide that is not kept here (${label}). Its answers remain stored.`,
    plannedLead:
      'The interview is planned. Read the guide at your leisure; you can answer the questions as soon as you begin the interview.',
    runningLead: 'The interview is in progress. You can leave it at any time and continue later.',
    completedLead: 'The interview is completed. The notes can only be read now.',
    lockedLead: 'The interview has been reviewed and stays as it is.',
    progress: (answered, items) => `${answered} of ${items} answered`,
    withMissing: (missing) => `, ${missing} noted as without answer`,
    questions: (n) => (n === 1 ? '1 question' : `${n} questions`),
  },
  opening: {
    begin: (answer) => `${answer} – begin the interview`,
    without: (answer) => `${answer} – interview without notes`,
    changeable: 'The answer begins the interview. You can change it afterwards in the section “Opening”.',
  },
  progressStates: { open: 'open', begun: 'begun', done: 'done' },

  section: {
    sections: 'Sections',
    position: (n, of) => `Section ${n} of ${of}`,
    previous: 'Back',
    next: 'Next',
    toCheck: 'On to the check',
    restSaved: 'What you entered is still in the form. All other answers on this page are saved.',
    overview: 'To the interview overview',
    lastSaved: (time) => `Last saved ${time}`,
    notYet: 'Nothing saved yet',
    unsaved: 'Not saved yet',
    unfinished: 'A row is not complete yet. It is saved as soon as it is.',
    checkInput: 'Not saved yet: please check the marked question.',
    choose: 'Not saved yet: please decide which version holds at the marked question.',
    signedOut: 'Not saved: your session has ended. Sign in in a new tab, then try again.',
    closedMeanwhile: 'Not saved: the interview has been completed meanwhile, or there is no consent to notes.',
    signIn: 'Sign in (new tab)',
    keys: 'Keyboard',
    keysLead: 'These keys work while the focus is in a rating question and not in a text field.',
    keyRate: 'choose a step',
    stepOfOtherGuide: (step) => `Step ${step}, given in a talk with another guide, which describes the steps otherwise`,
    planned: 'Preview of the guide. You can enter answers once the interview has begun.',
    refused:
      'Without consent to notes nothing is taken down here. What was entered before you erase under “Check and complete”.',
    closed: 'The interview is completed. You are reading what was recorded.',
    closedButRating: 'The interview is completed. You can still change your own rating until you finalise it.',
    ratingFinal: 'Your rating is final.',
    ownRating: 'Only you see this rating until you have finalised it.',
    noAnswer: 'no answer',
    pairsBecomeTies: 'What you enter here also appears in the network of relations in this municipality.',
    person: 'Is somebody missing?',
  },

  conflict: {
    title: 'Saved differently meanwhile',
    other: (name, time) => `${name} saved this answer at ${time}.`,
    yourself: (time) => `You saved this answer at ${time} in another window.`,
    somebody: 'This answer has been changed elsewhere meanwhile.',
    kept: 'Your version is still in the question and is not lost.',
    stored: 'Stored version',
    question: 'Which version should hold?',
    mine: 'Save my version',
    theirs: 'Keep the stored version',
    empty: 'no answer',
    hint: 'You can add to your version first.',
    complaint: 'Please decide which version should hold.',
  },

  check: {
    title: 'Check and complete',
    lead: 'Before you complete the interview: what has stayed open, and what should be noted as without answer?',
    consent: 'Consent to notes',
    mustForget:
      'Without consent to notes only the fact that the interview took place is kept. Please erase the notes before you complete it.',
    counts: 'State',
    answered: 'answered',
    open: 'open',
    openTitle: 'Open questions',
    nothingOpen: 'No question is open.',
    required: 'needed to complete',
    ratingLater: 'You make your own rating final afterwards; it does not hold up the interview.',
    finish: 'Complete the interview',
    finishTitle: 'Complete the interview',
    finishLead: 'After that the notes can only be read. You can reopen the interview later.',
    codeOpen: 'Note open questions as “not asked”',
    codeOpenHint: 'Otherwise an open question stays without any entry. “Not asked” later tells why there is no answer.',
    alreadyDone: 'The interview is completed.',
    notBegun: 'The interview has not begun yet.',
    notYet: 'Nothing has been completed yet. All answers are saved.',
    requiredComplaint: 'Please answer, or note why there is no answer.',
  },

  after: {
    title: 'What comes next',
    rating: (rated, of) => `Make your own rating final (${rated} of ${of} dimensions)`,
    consensus: (n) =>
      `Talk about differences and record what you agree on (${n === 1 ? 'one dimension' : `${n} dimensions`})`,
    statements: (n) => `Decide on statements (${n})`,
    named: 'Assign the persons named',
    nothing: 'Nothing is left to do for this interview.',
    unsaid: (n) => (n === 1 ? 'One question without an entry.' : `${n} questions without an entry.`),
    next: {
      rate: (person) => `Next: rate ${person}`,
      resume: (person) => `Next: go on with the interview with ${person}`,
      hold: (person) => `Next: interview with ${person}`,
    },
    another: 'Plan the next interview',
    transcript: 'All notes on one page',
  },

  ratings: {
    title: 'Ratings',
    blind: 'You will see the ratings of the others once yours is final.',
    othersOpen: 'A second finalised rating is still missing for a comparison.',
    waiting: (names) => `Not finalised yet: ${names}.`,
    own: (rated, of) => `Your rating: ${rated} of ${of} dimensions.`,
    ownFinal: 'Your rating is final.',
    toFinal: 'Check and finalise my rating',
    compare: 'Ratings compared',
    compareLead: (n) =>
      n === 0
        ? 'Nowhere are you two or more steps apart.'
        : n === 1
          ? 'In one dimension you are two or more steps apart. You should talk about it.'
          : `In ${n} dimensions you are two or more steps apart. You should talk about them.`,
    agreement: (n, exact, adjacent) =>
      `Of ${n} pairs of ratings, ${exact} agree exactly and ${adjacent} are at most one step apart.`,
    dimension: 'Dimension',
    consensus: 'Joint',
    apart: (steps) => `${steps} steps apart`,
    toConsensus: 'Record the joint rating',
  },

  consensus: {
    title: 'Joint rating',
    lead: 'Talk about the evidence and record for each dimension what you have agreed on. In the results this step counts; the individual ratings are kept.',
    leave: 'Dimensions for which you enter nothing stay without a joint rating.',
    open: 'Record a joint step',
    value: 'Joint step',
    none: 'no joint rating',
    reason: 'Reason',
    reasonHint: 'What tipped the balance?',
    noEvidence: termsIn('en').evidence[0],
    lacks: {
      value: 'Please choose a step, or remove the reason.',
      reason: 'Please give a reason for the joint step.',
    },
    step: (value, words) => `${value} – ${words}`,
  },

  /** What is asked on a page of its own before it is done. */
  deeds: {
    cancel: {
      title: 'Cancel the interview',
      what: (person) =>
        `The planned interview with ${person} will be removed from the list. The person stays recorded. You can plan a new interview at any time.`,
      confirm: 'Yes, the interview should be cancelled.',
      submit: 'Cancel the interview',
    },
    reopen: {
      title: 'Reopen the interview',
      what: (person) =>
        `The notes of the interview with ${person} can then be changed again. Finalised ratings stay final. The interview counts in the results again only once you complete it anew.`,
      confirm: 'Yes, the interview should be reopened.',
      submit: 'Reopen the interview',
    },
    lock: {
      title: 'Lock the interview as reviewed',
      what: (person) =>
        `The interview with ${person} then counts as reviewed and stays as it is: it cannot be reopened, and neither notes nor individual ratings can be changed in it any more. You cannot undo this. You can still record the joint rating, and the interview counts in the results as before.`,
      confirm: 'Yes, the interview has been reviewed and should stay like this.',
      submit: 'Lock the interview',
    },
    forget: {
      title: 'Erase notes',
      what: (person) =>
        `${person} does not agree to notes, or takes the consent back. All answers and statements of this interview are erased, what it said about relations, the remark, and the evidence your ratings took from it. All that stays is that the interview took place. This cannot be undone. Reports that exist already stay as they are.`,
      confirm: 'Yes, the notes shall be erased.',
      submit: 'Erase notes',
    },
    reopenRating: {
      title: 'Reopen my rating',
      what: (person) =>
        `You can then change your rating of ${person} again to correct an error. What others have recorded about this person, including the joint rating, stays hidden from you until you have finalised your rating anew. Until then you may also be unable to open the composition and the reports of this municipality.`,
      confirm: 'Yes, I want to correct my rating.',
      submit: 'Reopen my rating',
    },
  },
}
