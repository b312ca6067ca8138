import type { Instrument } from '../instrument.ts'
import { dimensionsToRate, type Guided } from '../ratings/rated-dimensions.ts'
import type { Dimension } from '../vocabulary.ts'
import { isFinished } from './finished.ts'

/** A response of somebody, as far as it matters here. */
interface Given extends Guided {
  actor: string
  submittedAt: string | null
  completedAt: Date | null
}

/** What has been recorded about the people of a municipality. */
export interface PersonRecords<Response extends Given = Given> {
  /** By the day they were held or planned for. */
  responses: Response[]
  ratings: { actor: string; dimension: Dimension; rater: string; value: number | null }[]
  /** Latest first. */
  invitations: { actor: string; purpose: string; state: string; expiresAt: Date }[]
  /** The guides of the readiness interviews, by hash. */
  guides: ReadonlyMap<string, Instrument>
}

/** How far a self-assessment is; expired: the link ended before anything was answered. */
export type SelfState = 'none' | 'invited' | 'expired' | 'begun' | 'submitted'

interface SelfProgress {
  self: SelfState
  /** When the link ends, or when the self-assessment was handed in. */
  selfDate: Date | string | undefined
}

/** How far everything about one person is: counts and states, nothing of what was said. */
export interface PersonProgress<Response extends Given = Given> extends SelfProgress {
  interviews: Response[]
  held: number
  open: number
  /** Dimensions in which anybody gave a value, of those in which the person is to be rated. */
  rated: number
  toRate: number
  raters: number
}

export function personProgress<Response extends Given>(
  actor: string,
  { responses, ratings, invitations, guides }: PersonRecords<Response>,
): PersonProgress<Response> {
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
    ...selfProgress(
      own.filter(({ purpose }) => purpose === 'self_assessment'),
      invitations.find((each) => each.actor === actor && each.purpose === 'self_assessment'),
    ),
  }
}

/** What was begun or handed in counts, whatever happened to the link. */
function selfProgress(responses: Given[], latest: PersonRecords['invitations'][number] | undefined): SelfProgress {
  const submitted = responses.findLast(isFinished)
  if (submitted) return { self: 'submitted', selfDate: submitted.submittedAt ?? submitted.completedAt ?? undefined }
  const until = latest?.state === 'open' ? latest.expiresAt : undefined
  if (responses.some(({ status }) => status === 'running')) return { self: 'begun', selfDate: until }
  if (until) return { self: 'invited', selfDate: until }
  return { self: latest?.state === 'expired' ? 'expired' : 'none', selfDate: undefined }
}
