import type { situation as german } from './text.de.ts'

export const situation: typeof german = {
  title: 'Judgement of the municipality',
  lead: 'After the interviews each consultant judges the municipality alone: need, feasibility and conflicts, on described steps. Then you compare and agree, with a reason. The founding question rests on it.',
  interviews: (n) =>
    n === 0
      ? 'No interview of the situation analysis is completed yet. Judge only when you have heard several people.'
      : n === 1
        ? 'One interview of the situation analysis is completed so far.'
        : `${n} interviews of the situation analysis are completed so far.`,
  toResults: 'See what the interviews show',
  toReport: 'To the situation report',
  own: {
    title: 'Your own judgement',
    progress: (n, of) => `${n} of ${of} signs judged.`,
    blind: 'You will see what others judged as soon as your own judgement is final.',
    begin: 'Judge the municipality',
    resume: 'Go on judging',
    done: 'Your judgement is final.',
  },
  compare: {
    title: 'Side by side',
    ownFirst: 'The comparison appears as soon as you and a second person have finished.',
    none: 'A second finished judgement is needed for a comparison.',
    apart: (n) =>
      n === 0
        ? 'Nowhere are two judgements two or more steps apart.'
        : n === 1
          ? 'In one sign judgements are two or more steps apart. That is worth talking about.'
          : `In ${n} signs judgements are two or more steps apart. That is worth talking about.`,
    indicator: 'Sign',
    agree: 'Record what you agree on',
  },
  judgement: {
    title: 'Your judgement',
    lead: 'Judge the municipality as a whole, not a single interview. Choose the step that fits best and say what it rests on. What you do not know stays “don’t know”.',
    groups: { need: 'Need', feasibility: 'Feasibility', conflicts: 'Conflicts' },
    open: 'Please choose a step, or “don’t know”.',
    restSaved: 'Everything else is saved.',
    finalHint:
      'You can finish once each sign has a step or “don’t know”. Afterwards you will see the other judgements.',
    finalise: 'Save and go on to finishing',
  },
  consensus: {
    title: 'Joint judgement',
    lead: 'Talk about the evidence and record what you have agreed on. This step then counts for the founding question; the single judgements are kept.',
    leave: 'Signs for which you enter nothing stay without a joint judgement.',
  },
  finish: {
    title: 'Finish your own judgement',
    what: 'Everything is saved. Once you finish, you see what others have recorded, and they see your judgement as soon as they have finished their own. After that you can no longer judge independently of each other: a judgement is reopened only to correct an error.',
    confirm: 'Yes, my judgement stands.',
    submit: 'Finish the judgement',
  },
  reopen: {
    title: 'Reopen your own judgement',
    what: 'You can then change your judgement again to correct an error. What others have recorded, the joint judgement included, stays hidden from you until you have finished anew.',
    confirm: 'Yes, I want to correct my judgement.',
    submit: 'Reopen the judgement',
  },
}
