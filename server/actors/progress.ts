import type { Invitation } from '../../db/surveys/invitations.ts'
import type { Rating } from '../../db/surveys/ratings.ts'
import type { Response } from '../../db/surveys/responses.ts'
import type { Instrument } from '../../surveys/instrument.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { dimensionsToRate } from '../../surveys/ratings/rated-dimensions.ts'
import type { Formats } from '../../views/text/formats.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Badge } from '../municipalities/phases.ts'

/** What has been recorded in a municipality about its people. */
export interface ActorRecords {
  responses: Response[]
  ratings: Rating[]
  invitations: Invitation[]
  /** The guides of the readiness interviews, by hash. */
  guides: ReadonlyMap<string, Instrument>
}

export type SelfState = keyof Texts['actors']['selfStates']

/** How far everything about one person is: counts and states, nothing of what was said. */
export interface ActorProgress {
  interviews: Response[]
  held: number
  open: number
  /** Dimensions in which anybody gave a value, of those in which the person is to be rated. */
  rated: number
  toRate: number
  raters: number
  self: SelfState
  /** When the link ends, or when the self-assessment was handed in. */
  selfDate: Date | string | undefined
}

export function progressOf(actor: string, { responses, ratings, invitations, guides }: ActorRecords): ActorProgress {
  const own = responses.filter((each) => each.actor === actor)
  const interviews = own.filter(({ purpose }) => purpose === 'situation' || purpose === 'readiness')
  const held = interviews.filter(isFinished).length
  const toRate = dimensionsToRate(own, guides)
  const judged = ratings.filter((each) => each.actor === actor && each.value !== null)
  return {
    interviews,
    held,
    open: interviews.length - held,
    rated: toRate.filter((dimension) => judged.some((each) => each.dimension === dimension)).length,
    toRate: toRate.length,
    raters: new Set(judged.map((each) => each.rater)).size,
    ...selfAssessmentOf(
      own.filter(({ purpose }) => purpose === 'self_assessment'),
      invitations.find((each) => each.actor === actor && each.purpose === 'self_assessment'),
    ),
  }
}

/** `latest`: the latest invitation. What was begun or handed in counts, whatever happened to the link. */
function selfAssessmentOf(
  responses: Response[],
  latest: Invitation | undefined,
): Pick<ActorProgress, 'self' | 'selfDate'> {
  const submitted = responses.findLast(isFinished)
  if (submitted) return { self: 'submitted', selfDate: submitted.submittedAt ?? submitted.completedAt ?? undefined }
  const until = latest?.state === 'open' ? latest.expiresAt : undefined
  if (responses.some(({ status }) => status === 'running')) return { self: 'begun', selfDate: until }
  if (until) return { self: 'invited', selfDate: until }
  return { self: latest?.state === 'expired' ? 'expired' : 'none', selfDate: undefined }
}

const tones = { none: undefined, invited: 'info', expired: 'warning', begun: 'info', submitted: 'success' } as const

export function selfBadge(self: SelfState, t: Texts): Badge {
  const tone = tones[self]
  return { label: t.actors.selfStates[self], ...(tone && { tone }) }
}

export function selfWords({ self, selfDate }: ActorProgress, t: Texts, f: Formats): string | undefined {
  if (selfDate === undefined) return undefined
  return self === 'submitted' ? t.actors.selfSubmittedOn(f.date(selfDate)) : t.actors.selfUntil(f.date(selfDate))
}

export const ratedWords = ({ rated, toRate }: ActorProgress, t: Texts): string => t.actors.rated(rated, toRate)

/** "Leitung, Ordnungsamt" */
export const positionOf = (actor: { function: string | null; organisation: string | null }): string =>
  [actor.function, actor.organisation].filter(Boolean).join(', ')
