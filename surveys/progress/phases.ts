import type { SituationReportState } from '../situation/finding.ts'

/**
 * The way of a municipality in the order of the handbook: phases, each with the steps by which to tell whether it is
 * done. A step is done only when nothing is missing in it, a phase only when all its steps are.
 */
export const stepsOf = {
  mandate: ['mandate'],
  situation: ['situation', 'readBack', 'place'],
  feedback: ['feedback'],
  founding: ['founding'],
  candidates: ['people', 'readiness', 'selfAssessments', 'results'],
  composition: ['composition'],
  group: ['group'],
  review: ['review'],
  decision: ['decision'],
} as const

export type PhaseName = keyof typeof stepsOf
export type StepName = (typeof stepsOf)[PhaseName][number]

export const phaseNames = Object.keys(stepsOf) as PhaseName[]

export type StepState = 'open' | 'begun' | 'done' | 'outdated' | 'due'

/** What calls for attention comes first; else done with every step, open with none. */
export function stateOfPhase(states: readonly StepState[]): StepState {
  const calling = states.find((each) => each === 'outdated' || each === 'due')
  if (calling) return calling
  if (states.every((each) => each === 'done')) return 'done'
  return states.every((each) => each === 'open') ? 'open' : 'begun'
}

/** The mandate: done while all is said, exactly those are named who can read, and its end ("YYYY-MM-DD") is to come. */
export function mandateState(
  mandate: { missing: number; isTeamRight: boolean; endsOn: string | null } | undefined,
  today: string,
): StepState {
  if (!mandate) return 'open'
  if (mandate.endsOn !== null && mandate.endsOn < today) return 'due'
  return mandate.missing === 0 && mandate.isTeamRight ? 'done' : 'begun'
}

/** Interviews on the situation: done when somebody from each sector was heard and none is still to be held. */
export function situationState(counts: { held: number; running: number; planned: number; unheard: number }): StepState {
  const { held, running, planned, unheard } = counts
  if (held + running + planned === 0) return 'open'
  return held > 0 && running + planned === 0 && unheard === 0 ? 'done' : 'begun'
}

/** Reading back: done when something was read back from every talk, and nothing is to leave one that was not. */
export function readBackState({ of, done, waiting }: { of: number; done: number; waiting: number }): StepState {
  if (of === 0 || (done === 0 && waiting === 0)) return 'open'
  return done === of && waiting === 0 ? 'done' : 'begun'
}

/**
 * Judgements of the place: done when at least two have judged it, each alone, nobody is still to do so, and they have
 * agreed wherever they were apart.
 */
export function placeState(place: { finished: number; judges: number; toAgree: number }): StepState {
  const { finished, judges, toAgree } = place
  if (finished === 0) return 'open'
  return finished >= 2 && finished === judges && toAgree === 0 ? 'done' : 'begun'
}

/** Giving back: done when a version is final, which it is only after the local people have seen and corrected one. */
export function feedbackState({ state }: { state: SituationReportState }): StepState {
  if (state === 'none') return 'open'
  return state === 'final' ? 'done' : 'begun'
}

/** Ratings of the candidates: done when two have rated each of them completely. */
export function ratingState(rated: { ratings: number; byTwo: number; candidates: number }): StepState {
  const { ratings, byTwo, candidates } = rated
  if (ratings === 0) return 'open'
  return candidates > 0 && byTwo === candidates ? 'done' : 'begun'
}

/** A review: done when each member has answered or declined; once it is closed without members, there is nobody to ask. */
export function reviewState(review: { status: 'open' | 'closed'; members: number; heard: number }): StepState {
  const { status, members, heard } = review
  if (members === 0) return status === 'closed' ? 'done' : 'begun'
  return heard === members ? 'done' : 'begun'
}
