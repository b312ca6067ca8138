import { termsIn } from '../../surveys/terms/index.ts'
import type { municipalities as german } from './text.de.ts'

const { purpose, purposes } = termsIn('en')

const people = (n: number) => (n === 1 ? 'one person' : `${n} persons`)
/** "8 interviews held, 2 planned": the noun stands once. */
const interviews = (counts: [number, string][]) =>
  counts
    .filter(([n]) => n > 0)
    .map(([n, deed], at) => (at > 0 ? `${n} ${deed}` : `${n} ${n === 1 ? 'interview' : 'interviews'} ${deed}`))
    .join(', ')

export const municipalities: typeof german = {
  create: 'Create a municipality',
  edit: 'Details of the municipality',
  createLead:
    'A municipality is the place you advise. Persons, interviews and recommendations always belong to one municipality and are visible only to accounts with access. You have access yourself as soon as you create it.',
  fields: {
    name: 'Name of the municipality',
    kind: 'Kind of municipality',
    role: 'Role in the project',
    state: 'Federal state',
    inhabitants: 'Number of inhabitants',
  },
  hints: {
    name: 'As it should appear in reports, for example “Landkreis Musterland”.',
    role: 'Model municipalities are advised in depth, network municipalities take part in the exchange.',
    inhabitants: 'A rounded number is enough.',
  },
  noState: 'not stated',
  inhabitants: (n) => `${n} inhabitants`,
  process: 'The way to a strategy group',
  leadConsultant:
    'From the mandate to the decision about the future of the group. The steps build on each other, but you can return to any of them at any time.',
  leadTeam: 'Where the advisory process stands. You can open results, recommendation, group and reports.',
  badge: { open: 'open', begun: 'begun', done: 'done', outdated: 'outdated', due: 'due' },
  phase: {
    mandate: 'Mandate',
    situation: purpose.situation,
    feedback: 'Giving back',
    founding: 'Founding question',
    candidates: 'Candidates',
    composition: 'Composition',
    group: 'Group',
    review: purpose.review,
    decision: 'Decision',
  },
  step: {
    mandate: 'Mandate',
    situation: 'Interviews on the situation',
    readBack: 'Reading back',
    place: 'Judgement of the municipality',
    feedback: 'Giving back',
    founding: 'Founding question',
    people: 'Persons and candidates',
    readiness: purposes.readiness,
    selfAssessments: purposes.self_assessment,
    results: 'Ratings and results',
    composition: 'Composition',
    group: 'Group',
    review: purpose.review,
    decision: 'Decision',
  },
  next: 'What is next',
  nextNone: 'Nothing is waiting here right now.',
  waiting: {
    mandate: () => 'Write down the mandate completely',
    mandateEnded: () => 'The mandate has ended: extend it, or end the advice',
    teamApart: () => 'Make the project team in the mandate and the accounts agree',
    unheard: (sectors) => `Plan interviews on the situation, nobody heard yet from: ${sectors}`,
    readBack: (n) => `Read back ${n === 1 ? 'one released statement' : `${n} released statements`}`,
    agree: (n) => `Agree on the judgement of the municipality: ${n === 1 ? 'one sign' : `${n} signs`}`,
    giveBack: (n) => `Give the situation report back: ${n === 1 ? 'one finding' : `${n} findings`}`,
    corrections: (n) => `Decide on ${n === 1 ? 'one correction' : `${n} corrections`} to the situation report`,
    finalReport: () => 'Finish the situation report',
    founding: () => 'Answer the founding question',
    foundingDecision: () => 'Decide on the founding question',
    invite: (n) => `Invite ${people(n)} to the self-assessment`,
    interview: (n) => `Plan readiness interviews: ${people(n)}`,
    rate: (n) => `Rate by two consultants: ${people(n)} already interviewed`,
    compute: () => 'Compute the recommendation for the composition',
    recompute: () => 'Compute the recommendation anew: details have changed',
    compositionDecision: () => 'Decide on the composition',
    members: (n) => `Collect answers to the review: ${n === 1 ? 'one member' : `${n} members`}`,
    reviewDecision: () => 'Decide on the future of the group',
    since: (date) => `since ${date}`,
    endedOn: (date) => `ended on ${date}`,
  },
  glance: {
    title: 'The municipality at a glance',
    caption: 'Persons by sector and how far they are',
    lead: '“Heard” counts everybody, all others candidates and members.',
    sector: 'Sector',
    heard: 'heard',
    considered: 'candidates',
    interviewed: 'interview held',
    invited: 'invited',
    submitted: 'self-assessment received',
    ratedByTwo: 'rated by two',
    all: 'all',
    of: (n, of) => (of === 0 ? '–' : `${n} of ${of}`),
  },
  reports: 'Reports',
  toReports: 'See all reports',
  words: {
    nothingYet: 'Nothing begun yet.',
    notHeard: (sectors) => `Nobody heard yet from: ${sectors}.`,
    noDecision: 'Follows the review.',
    noMandate: 'Not written down yet: who gives it, for what, who reads along.',
    mandateUntil: (date) => `Runs until ${date}.`,
    mandateOver: (date) => `Ended on ${date}.`,
    teamApart: 'Project team and accounts do not agree.',
    noSituation: 'No interview planned yet.',
    interviews: (held, running, planned) =>
      `${interviews([
        [held, 'held'],
        [running, 'begun'],
        [planned, 'planned'],
      ])}.`,
    noPlace: (judges) => (judges === 0 ? 'Begins after the interviews.' : 'Nobody has finished their judgement yet.'),
    nothingToReadBack: 'Follows the interviews.',
    readBack: (done, of) => `Read back from ${done} of ${of} interviews.`,
    readBackWaiting: (n) =>
      n === 1 ? 'One released statement waits for it.' : `${n} released statements wait for it.`,
    place: (finished, judges, toAgree) =>
      [
        `${finished} of ${judges} consultants have finished.`,
        ...(finished < 2 ? ['A second judgement is missing for a comparison.'] : []),
        ...(toAgree > 0 ? [`On ${toAgree} signs the joint judgement is missing.`] : []),
      ].join(' '),
    noFindings: 'No finding for the situation report written yet.',
    notGivenBack: (n) => `${n === 1 ? 'One finding' : `${n} findings`} written, not given back yet.`,
    givenBack: (date) => `Situation report given back on ${date}.`,
    correctionsOpen: (n) =>
      n === 1 ? 'One correction waits for a decision.' : `${n} corrections wait for a decision.`,
    notFinal: 'Not final yet.',
    reportFinal: (date) => `Situation report given back, final since ${date}.`,
    noFounding: 'Not answered yet: group, alliance, both or neither yet?',
    founding: (date) => `Criteria answered on ${date}. Not decided yet.`,
    decided: (option, date) => `Decided on ${date}: ${option}.`,
    noPeople: 'Nobody entered yet.',
    people: (all, candidates) =>
      `${all === 1 ? 'One person' : `${all} persons`}, ${
        candidates === 0
          ? 'no candidates yet'
          : `${candidates === 1 ? 'one' : candidates} of them ${candidates === 1 ? 'a candidate' : 'candidates'}`
      }.`,
    sectorsMissing: (sectors) => `Candidates are missing from: ${sectors}.`,
    noCandidates: 'There are no candidates yet.',
    readiness: (held, of) => `Interviews held with ${held} of ${of} candidates.`,
    selfAssessments: (submitted, of) => `${submitted} of ${of} received.`,
    selfAssessmentsOpen: (n) => (n === 1 ? 'One is invited or begun.' : `${n} are invited or begun.`),
    noInvitations: 'Nobody invited yet.',
    noResults: 'There are no answers and no ratings yet.',
    ratedByTwo: (rated, of) => `${rated} of ${of} candidates rated by two.`,
    ratedByOne: (n) => (n === 1 ? 'One more by one person only.' : `${n} more by one person only.`),
    answersOnly: 'First answers are in, ratings are not.',
    noComposition: 'No recommendation computed yet.',
    computed: (date) => `Recommendation of ${date}.`,
    chosen: 'The composition has been decided.',
    notChosen: 'Not decided yet.',
    outdated: 'Data has changed since.',
    noGroup: 'Not founded yet.',
    group: (members, date) =>
      `${members === 1 ? 'One member' : `${members} members`}${date ? `, founded on ${date}` : ''}.`,
    groupEnded: (date) => `Ended on ${date}.`,
    noReview: 'Begins after the founding.',
    reviewOpen: (date) => `Under way since ${date}.`,
    reviewDue: (date) => `Due on ${date}.`,
    reviewOverdue: (date) => `Due since ${date}.`,
    reviewClosed: (date) => `Last held on ${date}.`,
    heard: (heard, members) => `${heard} of ${members} members have answered or declined.`,
    noReports: 'No report made yet.',
    reports: (n, date) => (n === 1 ? `One report, made on ${date}.` : `${n} reports, the latest of ${date}.`),
  },
}
