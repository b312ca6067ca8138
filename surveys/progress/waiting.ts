import type { FoundingOption } from '../vocabulary.ts'
import type { StepName } from './phases.ts'

/** As much of a municipality as tells what waits in it: counts of persons or things, days "YYYY-MM-DD". */
export interface Place {
  mandate: { missing: readonly string[]; isTeamRight: boolean; endsOn: string | null } | undefined
  /** Interviews on the situation that are planned or begun, and sectors from which nobody was heard. */
  talks: { open: number; unheard: number }
  readBack: { waiting: number }
  place: { judges: number; finished: number; toAgree: number }
  situationReport: { findings: number; givenBackOn: string | null; finalOn: string | null; openCorrections: number }
  founding: { date: string; decided: { option: FoundingOption } | undefined } | undefined
  candidates: {
    considered: number
    invited: number
    interviewed: number
    planned: number
    ratedByTwo: number
  }
  recommendedAt: Date | undefined
  /** Whether anything has changed since the latest recommendation was computed. */
  isOutdated: boolean
  group: { endedOn: string | null } | undefined
  review: { date: string; members: number; heard: number; status: 'open' | 'closed' } | undefined
  isReviewDecided: boolean
}

type WaitingFor =
  | 'mandate'
  | 'mandateEnded'
  | 'teamApart'
  | 'unheard'
  | 'readBack'
  | 'agree'
  | 'giveBack'
  | 'corrections'
  | 'finalReport'
  | 'founding'
  | 'foundingDecision'
  | 'invite'
  | 'interview'
  | 'rate'
  | 'compute'
  | 'recompute'
  | 'compositionDecision'
  | 'members'
  | 'reviewDecision'

/** What waits, in which step, and for how many persons or things; `on`: since when, or until when. */
export interface Waiting {
  what: WaitingFor
  step: StepName
  n: number
  on: string | null
}

/**
 * What really waits in a municipality, in the order of the handbook: nothing that is done, that cannot be begun yet, or
 * that a decision has made needless. What is due for one consultant alone (own interviews, own ratings) is not here.
 */
export const waitingIn = (place: Place, today: string): Waiting[] =>
  [...inMandate(place, today), ...inAnalysis(place), ...inFounding(place), ...inCandidates(place), ...inReview(place)]
    .filter(({ n }) => n > 0)
    .map((each) => ({ on: null, ...each }))

type Found = Omit<Waiting, 'on'> & { on?: string | null }

function inMandate({ mandate, group }: Place, today: string): Found[] {
  const step = 'mandate'
  if (!mandate) return [{ what: 'mandate', step, n: 1 }]
  const hasEnded = mandate.endsOn !== null && mandate.endsOn < today && group?.endedOn == null
  return [
    { what: 'mandateEnded', step, n: Number(hasEnded), on: mandate.endsOn },
    { what: 'mandate', step, n: mandate.missing.length },
    { what: 'teamApart', step, n: Number(!mandate.isTeamRight) },
  ]
}

/** Once a group was founded or the question was decided, the analysis has done its work. */
function inAnalysis({ talks, readBack, place, situationReport: report, founding, group }: Place): Found[] {
  const reads: Found = { what: 'readBack', step: 'readBack', n: readBack.waiting }
  if (group || founding?.decided) return [reads]
  const isJudged = place.finished >= 2 && place.finished === place.judges
  const givesBack = report.findings > 0 && report.givenBackOn === null
  const canEnd = report.givenBackOn !== null && report.finalOn === null && report.openCorrections === 0
  return [
    { what: 'unheard', step: 'situation', n: talks.open > 0 ? 0 : talks.unheard },
    reads,
    { what: 'agree', step: 'place', n: isJudged ? place.toAgree : 0 },
    { what: 'giveBack', step: 'feedback', n: givesBack ? report.findings : 0 },
    { what: 'corrections', step: 'feedback', n: report.openCorrections },
    { what: 'finalReport', step: 'feedback', n: Number(canEnd), on: report.givenBackOn },
  ]
}

function inFounding({ situationReport, founding, group }: Place): Found[] {
  if (group || founding?.decided) return []
  if (founding) return [{ what: 'foundingDecision', step: 'founding', n: 1, on: founding.date }]
  return [{ what: 'founding', step: 'founding', n: Number(situationReport.givenBackOn !== null) }]
}

/** A decision for an alliance, or for nothing yet, asks nobody to join a group. */
function inCandidates({ founding, candidates, recommendedAt, isOutdated, group }: Place): Found[] {
  const option = founding?.decided?.option
  if (group || option === 'alliance' || option === 'not_yet') return []
  const { considered, invited, interviewed, planned, ratedByTwo } = candidates
  const isReady = considered > 0 && ratedByTwo === considered && !recommendedAt
  return [
    { what: 'invite', step: 'selfAssessments', n: considered - invited },
    { what: 'interview', step: 'readiness', n: considered - interviewed - planned },
    { what: 'rate', step: 'results', n: interviewed - ratedByTwo },
    { what: 'compute', step: 'composition', n: Number(isReady) },
    { what: 'recompute', step: 'composition', n: Number(isOutdated) },
    { what: 'compositionDecision', step: 'composition', n: Number(recommendedAt !== undefined && !isOutdated) },
  ]
}

function inReview({ review, isReviewDecided }: Place): Found[] {
  if (!review || isReviewDecided) return []
  const unheard = review.status === 'open' ? review.members - review.heard : 0
  return [
    { what: 'members', step: 'review', n: unheard, on: review.date },
    { what: 'reviewDecision', step: 'decision', n: Number(unheard === 0 && review.status === 'open'), on: review.date },
  ]
}
