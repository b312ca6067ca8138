import type { RatingGiven } from '../answer.ts'

/** What a joint rating still lacks: raters who agree on a step say why. Nothing, when it is taken back (undefined). */
export function whatConsensusLacks(given: RatingGiven | null | undefined): 'value' | 'reason' | undefined {
  if (!given) return undefined
  if (given.value === undefined) return 'value'
  return given.evidence ? undefined : 'reason'
}

/** Whether both name the same step for the same reason; what is not there is an empty one. */
export const isSameConsensus = (
  given: RatingGiven | null | undefined,
  stored: { value: number | null; evidence: string | null } | undefined,
): boolean => (given?.value ?? null) === (stored?.value ?? null) && (given?.evidence ?? '') === (stored?.evidence ?? '')
