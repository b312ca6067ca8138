import { capital, termsIn } from '../../surveys/terms/index.ts'
import type { founding as german } from './text.de.ts'

export const founding: typeof german = {
  title: 'Founding question',
  lead: 'Does this municipality need a confidential strategy group, a public alliance, both, or neither yet? Only then comes the question of who should be in it.',
  empty: 'The question has not been answered yet.',
  emptyHow:
    'Need and feasibility are proposed from your judgement of the municipality. You confirm or change each criterion.',
  emptyWait: 'The consultants answer it after the interviews of the situation analysis.',
  toJudgement: 'See the judgement of the municipality',
  begin: 'Answer the criteria',
  change: 'Change the criteria',
  anew: 'Answer anew',
  on: (date) => `As of ${date}`,
  model: 'our rule',
  decide: 'The decision lies with the people there. Tragwerk only recommends.',
  findings: 'Four findings',
  criteria: {
    title: 'Criteria of the founding question',
    lead: 'Confirm each proposal or change it with a reason, and say what the answer rests on. What you do not know stays “not known”: it does not count as a no. Notes and evidence stand in the report to the project team; name nobody there.',
    caption: 'Criteria with answer and evidence',
    criterion: 'Criterion',
    families: {
      B: { title: capital(termsIn('en').foundingFinding.need), lead: 'Four signs from the interviews (H\u00a02.2).' },
      A: {
        title: 'What a public alliance would have to do here',
        lead: 'Answer “yes” where it is needed and nobody does it (H\u00a02.1).',
      },
      M: {
        title: 'What is feasible here',
        lead: 'M1 to M3 for the strategy group, M4 and M5 for the alliance (H\u00a03).',
      },
    },
    proposal: (value, step, kind) =>
      step === null
        ? 'No proposal yet: nobody has judged this sign.'
        : `Proposed: ${value} (${kind === 'consensus' ? 'agreed step' : 'mean of the judgements, step'} ${step} of 5).`,
    submit: 'Save and see the recommendation',
  },
  follows: {
    group: 'go on with candidates and composition',
    alliance: 'build or strengthen a public alliance',
    both: 'build both; they do different things',
    not_yet: 'clear up what is missing, and ask again',
  },
  confirm: 'Yes, this is what was decided. The answers cannot be changed afterwards, only given anew on another day.',
  judgeFirst: {
    title: 'Please judge the municipality yourself first',
    lead: 'Others have finished their judgement. To keep yours independent, you will see the situation report and the founding question as soon as yours is final, too.',
    judge: 'Judge the municipality',
  },
}
