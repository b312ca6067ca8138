import { capital, termsIn } from '../../surveys/terms/index.ts'
import type { results as german } from './text.de.ts'

export const results: typeof german = {
  rooms: 'Results',
  tabs: { situation: 'Situation', answers: 'Answers', candidates: 'Candidates', network: 'Network' },
  titles: {
    situation: 'Results of the situation analysis',
    answers: 'Answers of the situation analysis',
    candidates: 'Candidates at a glance',
    network: 'Trust and rivalry',
  },
  leads: {
    situation:
      'What the interviews say about the situation, which sectors are represented, and how far the data carry.',
    answers:
      'Every answer, ordered by what it serves. Interviews that are completed are counted. Only the consultants of this municipality read this page. What was said in words of their own stands here as far as it is released; you read the rest in the interview itself.',
    candidates: 'How the consultants rate the candidates. What nobody has rated yet is shown as “not rated”.',
    network: 'Who trusts whom and who competes with whom, as far as interviews spoke of it.',
  },
  noInterviews:
    'No interview of the situation analysis is completed yet. As soon as the first is done, the need and the answers appear here.',
  noCandidates: 'There are no candidates yet. Record persons and set their status to “candidate”.',
  noTies: 'No tie is recorded yet. Ties come from interviews or are entered on a person’s page.',
  noProfile: 'There is neither a rating nor a self-assessment yet.',
  selfLater: 'The self-assessment has come in. You see it once your own rating is final in all dimensions.',
  needLater:
    'Whether a confidential group is needed the consultants judge after all conversations, for the municipality as a whole. That is still to come.',
  needTitle: capital(termsIn('en').criterionSubject.K7),
  needLead:
    'Four signs speak for a confidential group. The number in a dot says in how many interviews it was judged so.',
  placeTitle: 'The municipality as a whole',
  placeLead:
    'Judged after all interviews, by each person alone and then together. This is something else than what was judged in single interviews, and never mixed with it.',
  toPlace: 'All judgements with their evidence',
  placeStep: 'Step',
  placeKind: 'From',
  placeKinds: { consensus: 'joint', independent: 'mean of the single judgements' },
  sectorsTitle: 'Sectors represented',
  openTitle: 'What was said',
  openLead:
    'In the words of the interview notes or paraphrased, grouped by question. Only what is released stands here; everything else stays in the interview.',
  somebody: 'one interviewed person',
  counts: (n, interviews) =>
    `${n} released ${n === 1 ? 'statement' : 'statements'} from ${interviews} ${interviews === 1 ? 'interview' : 'interviews'}`,
  answers: {
    answer: 'Answer',
    interviews: 'Interviews',
    of: (n, answered) => `${n} of ${answered}`,
    from: (date) => (date ? `To the interview of ${date}` : 'To the interview'),
    readIn: (date) =>
      date ? `Not released: read it in the interview of ${date}` : 'Not released: read it in the interview',
    silent: (why, n) => `${why}: ${n}`,
    wordedFor: (sector, question) => `${sector}: “${question}”`,
    version: (n) => `Guide, version ${n}`,
    unreadable: (n) =>
      n === 1
        ? 'One completed interview was held with a guide that is not known here. Its answers are not on this page.'
        : `${n} completed interviews were held with a guide that is not known here. Their answers are not on this page.`,
  },
  qualityTitle: 'How far the data carry',
  qualityInterviews: (n, open) => `Situation analysis: ${n} interviews completed, ${open} still open.`,
  qualityRatings: (n, all, raters) =>
    `${n} of ${all} dimensions are rated, by ${raters} ${raters === 1 ? 'person' : 'persons'}.`,
  withoutInterview: `Without a completed ${termsIn('en').inText.purpose.readiness}:`,
  withoutSelf: 'Without a self-assessment:',
  profiles: 'Profiles',
  toPerson: 'Interviews, invitation and relations of this person',
  consensus: 'Consensus rating',
  asList: 'As a list',
  rivalry: 'rivalry',
  noTrustNoRivalry: 'neither trust nor rivalry known',
  unknownPairs: (n) =>
    n === 1 ? 'Nothing is known about one further pair.' : `Nothing is known about ${n} further pairs.`,
  attributes: 'Attributes',
  milieus: 'Reaches',
  gapsTitle: 'Differences to talk about',
  gapsLead:
    'Here the self-assessment and the consultants’ ratings are at least one and a half steps apart. That is a reason to talk, not a verdict.',
  gap: (label, rating, self) => `${label}: consultants ${rating}, self-assessment ${self}`,
  evidenceTitle: 'Ratings and evidence',
  judgeFirst: {
    title: 'Please give your own rating first',
    lead: 'So that your rating stays independent, you see the recommendation and the reports once it is final.',
    whom: 'Others have rated these persons already, and your own rating is still to come:',
    how: 'Open the talk about taking part, rate, and choose to finalise your rating. Mark what did not come up as “not asked”.',
  },
}
