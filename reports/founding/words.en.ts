import { type FoundingState, type FoundingWords, foundingParts } from './words.ts'

const { subjects, describe, weakest } = foundingParts('en')
const proof = (states: FoundingState[]) => {
  const { what, level } = weakest(states)
  return what === '' ? `Evidence for each: ${level}.` : `Weakest evidence: ${what} (${level}).`
}

export const english: FoundingWords = {
  option: {
    group:
      'We recommend a confidential strategy group, because a protected room is needed and the way to it is feasible here.',
    alliance:
      'We recommend a public alliance, because what is missing here is above all what an alliance does, and because somebody can carry it.',
    both: 'We recommend both: a confidential strategy group and a public alliance. They do different things and complement each other.',
    not_yet:
      'For the time being we recommend neither a strategy group nor a public alliance, because need or feasibility is still open.',
  },
  finding: {
    need: {
      yes: 'The interviews show the need for a protected room.',
      partly: 'Some things speak for a protected room, but not enough yet.',
      no: 'A need for a protected room does not show.',
      unknown: 'Whether a protected room is needed cannot be said yet.',
    },
    publicNeed: {
      yes: 'Several things that a public alliance can do are missing here.',
      partly: 'Some of what a public alliance can do is missing here; on its own this does not carry an alliance yet.',
      no: 'What a public alliance can do is there, or is not needed.',
      unknown: 'Whether a public alliance is needed cannot be said yet.',
    },
    groupFeasible: {
      yes: 'A strategy group is feasible under local conditions.',
      partly: 'A strategy group is feasible with reservations.',
      no: 'A strategy group is not feasible under present conditions.',
      unknown: 'Whether a strategy group is feasible cannot be said yet.',
    },
    allianceFeasible: {
      yes: 'A public alliance is feasible under local conditions.',
      partly: 'A public alliance is feasible with reservations.',
      no: 'A public alliance is not feasible under present conditions.',
      unknown: 'Whether a public alliance is feasible cannot be said yet.',
    },
  },
  basis: (states) => `The recommendation rests on: ${describe(states)}. ${proof(states)}`,
  ready: 'The ground is firm enough for a decision.',
  notReady: (unknown, weak) =>
    [
      'The ground is not firm enough for a decision yet.',
      ...(unknown.length > 0 ? [`To be cleared up: ${subjects(unknown)}.`] : []),
      ...(weak.length > 0 ? [`Too weak evidence: ${subjects(weak)}.`] : []),
    ].join(' '),
  missing: {
    group: (states) => `It is not enough yet for a strategy group, and thus for both: ${describe(states)}.`,
    alliance: (states) => `It is not enough yet for a public alliance, and thus for both: ${describe(states)}.`,
  },
  next: {
    group: 'Talk next to possible members from all four sectors, each of them one-on-one.',
    alliance: 'Settle next who carries and facilitates the alliance, and how people join it without much effort.',
    both: 'Begin with the strategy group quietly, and keep apart what is confidential and what is public.',
    not_yet:
      'Clear up first what is open, then put the question again. Training, advice and existing contacts remain as they are.',
  },
}
