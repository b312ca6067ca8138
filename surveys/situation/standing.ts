import { type PlaceIndicator, placeIndicators, type RatingKind } from '../vocabulary.ts'

/** A judgement of the place as far as it matters for how far everybody is. */
interface Judged {
  indicator: PlaceIndicator
  rater: string
  kind: RatingKind
  value: number | null
  missing: string | null
  final: boolean
}

/** How far one rater is with their own judgement of the place. */
export function placeStanding(own: readonly Judged[]): {
  judged: number
  of: number
  open: PlaceIndicator[]
  isFinal: boolean
} {
  const done = own.filter(({ kind, value, missing }) => kind === 'independent' && (value !== null || missing !== null))
  const open = placeIndicators.filter((each) => !done.some(({ indicator }) => indicator === each))
  return {
    judged: done.length,
    of: placeIndicators.length,
    open,
    isFinal: open.length === 0 && done.every(({ final }) => final),
  }
}

/** Whose judgement of the place is final, in the order of `raters`. */
export const finalJudges = (judgements: readonly Judged[], raters: readonly string[]): string[] =>
  raters.filter((id) => placeStanding(judgements.filter(({ rater }) => rater === id)).isFinal)

/** Whether a judgement may be told of: what somebody is still writing down is no judgement yet, and nobody's agreement. */
export const isStanding = ({ kind, final }: Pick<Judged, 'kind' | 'final'>): boolean => kind === 'consensus' || final
