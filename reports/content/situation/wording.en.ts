import { termsIn } from '../../../surveys/terms/index.ts'
import type { Sector } from '../../../surveys/vocabulary.ts'
import { wordingFor } from '../wording.ts'
import type { german } from './wording.de.ts'

const { persons, number } = wordingFor('en')

const { sectorLong } = termsIn('en')

/** Of a sector, as one says where somebody comes from. */
const from = (sector: Sector): string =>
  `${sector === 'administration' ? 'the ' : ''}${sectorLong[sector].toLowerCase()}`

/** What the situation report says in English. */
export const english: typeof german = {
  title: 'Situation report',
  version: (n) => `Version ${n}`,
  stage: {
    draft: (day) => `draft of ${day}`,
    given_back: (day) => `given back on ${day}`,
    final: (day) => `final since ${day}`,
  },
  confidentiality: {
    draft: 'Draft – for the consultants only',
    given_back: 'Confidential – for those involved locally',
    final: 'Confidential – for those involved locally',
  },
  brief: {
    heading: 'Results in brief',
    purpose: (heard, sectors, from, to) =>
      `For this report we interviewed ${persons(heard)}${sectors > 1 ? ` from ${sectors === 4 ? 'all four' : number(sectors)} sectors` : ''} one by one${
        from === to ? (from === '' ? '' : `, on ${from}`) : `, between ${from} and ${to}`
      }. It tells what they said to us and what we conclude from it.`,
    noTalk: 'No interview has been finished for this report yet.',
    next: {
      draft: 'This is a draft. Nobody there has seen it yet.',
      given_back:
        'Please check the findings: what is right, what is not so, what is missing? Only then is anything decided.',
      final: 'Those involved locally have checked the findings. What they said has been worked in.',
    },
    none: 'No finding has been written yet.',
    carried: 'Where nothing else is said, voices from several sectors carry the finding.',
    section: (title) => `${title}: `,
    finding: (sentence, reach) => (reach ? `${sentence} (${reach})` : sentence),
  },
  talks: {
    heading: 'How the interviews were held',
    intro:
      'Everybody was interviewed alone and by a guide. Only what they released is quoted: in the wording of our notes or paraphrased in our words, always without names.',
    hidden: (least) => `A sector stands beside a statement only if at least ${persons(least)} of it were interviewed.`,
    heard: 'Interviewed',
    statements: 'Statements',
    protection: 'Protection',
    released: (released, used) =>
      released === 0
        ? 'No statement has been released so far.'
        : `${released === 1 ? 'One statement is' : `${released} statements are`} released; ${used === 0 ? 'none of them stands' : used === 1 ? 'one of them stands' : `${used} of them stand`} beside a finding.`,
    reading: 'How to read a finding',
    readingIntro: 'Below each finding stands how far it carries. People with released statements are counted.',
    reach: {
      across: 'At least two people from at least two sectors say so.',
      several: 'At least two people say so, all from the same sector.',
      one_voice: 'One person says so.',
      own_view: 'No released statement supports the finding; we alone answer for it.',
    },
  },
  intro: {
    leading_questions:
      'The project puts three questions to each municipality: Which processes, responsibilities and ways of cooperating protect those affected? How is awareness raised inside the organisation, and what strengthens those affected? How does the municipality speak and act outwardly?',
    conflicts:
      'We describe conflicts without taking sides: kind, parties, escalation, those affected and existing procedures. The limit is where openly anti-democratic positions appear.',
    existing:
      'A public alliance gives a signal, is easy to join and easy to leave, brings people into contact and leads to those who decide. A protected room it is not.',
    need: 'Whether a protected room is needed shows in four signs.',
  },
  noFinding: 'We have no finding on this.',
  against: 'Against it',
  somebody: 'a person interviewed',
  count: {
    caption: (question, asked, talks) =>
      `${question} (${asked === talks ? `${talks} people interviewed` : `asked in ${asked} of ${talks} interviews`})`,
    answer: 'Answer',
    answers: 'Answers (several possible)',
    n: 'Times named',
    noAnswer: 'no answer',
  },
  place: {
    escalation: (step) => `How far the conflicts have escalated, as we agree in judging: ${step}`,
    need: 'The four signs, as we agree in judging them',
    sign: 'Sign',
    judgement: 'Our judgement',
    step: (anchor, step) => `${anchor.replace(/\.$/, '')} (step\u00a0${step} of\u00a05).`,
    open: 'not yet judged alike',
  },
  corrections: {
    heading: 'What was said to it, and what became of it',
    intro: (versions) => `Those involved locally have commented on ${versions}.`,
    version: (n) => `version ${n}`,
    agreed: (n) =>
      n === 1 ? 'One finding was expressly agreed with.' : `Findings were expressly agreed with ${n} times.`,
    caption: 'Comments one by one',
    about: 'What it is about',
    said: 'Comment',
    became: 'What became of it',
    takenUp: (reason) => `Taken up. ${reason}`,
    notTakenUp: (reason) => `Not taken up. ${reason}`,
    agreement: 'Confirmed.',
    open: 'Still open.',
    told: (source, day) => (source ? `${source}, ${day}` : day),
  },
  gaps: {
    heading: 'What we do not know',
    silent: (sector) => `Nobody from ${from(sector)} was interviewed.`,
    few: (parts) =>
      [
        ...parts.map(
          ({ sector, n }) => `Only ${persons(n)} from ${from(sector)} ${n === 1 ? 'was' : 'were'} interviewed.`,
        ),
        'What is reported from there may be the view of individuals.',
      ].join(' '),
    unasked: (sections) => `Not asked in any interview: ${sections.join('; ')}.`,
    withoutFinding: (sections) => `Asked, but without a finding: ${sections.join('; ')}.`,
    apart: (what) => `Judged differently by us and not yet talked over: ${what.join('; ')}.`,
    unjudged: (what) => `We have not yet judged together: ${what.join('; ')}.`,
    fewer: (n) =>
      n === 1
        ? 'One finding rests today on fewer released statements than on the day of this version.'
        : `${n} findings rest today on fewer released statements than on the day of this version.`,
    nothing: 'Enough people of each sector were interviewed, and there is a finding on each subject.',
  },
  sources: {
    heading: 'Sources',
    ofTalks: 'Interviews',
    talks: 'Statements from this situation analysis. No report says who said what.',
    passages: {
      P: 'Presentation of the project: leading questions; hostility from outside and inside the administration.',
      K: 'Municipal conflict management: how conflicts are described.',
      'H 2.1': 'Handbook on strategy groups: what a public alliance does.',
      'H 2.2': 'Handbook on strategy groups: by what the need shows.',
      model:
        'Our procedure: how far a finding carries, from how many people on a sector is named and answers are counted, and the steps on which we judge the situation.',
    },
  },
}
