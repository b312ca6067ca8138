import { ratedBy } from '../fields.ts'
import { type Instrument, itemsOf } from '../instrument.ts'
import { instrumentFor } from '../instruments/index.ts'
import { isFinished } from '../progress/finished.ts'
import type { Dimension, RatingKind, ResponseStatus } from '../vocabulary.ts'

/** What exactly this version of an instrument has rated: another version may have more dimensions rated, or fewer. */
export const dimensionsRatedIn = (instrument: Instrument): Dimension[] =>
  itemsOf(instrument).flatMap((item) => ratedBy(item) ?? [])

/** A response as far as it matters here. `instrument`: hash of its version; null where an imported case names another. */
export interface Guided {
  purpose: Instrument['purpose']
  status: ResponseStatus
  /** "YYYY-MM-DD" */
  heldOn: string | null
  instrument: string | null
}

/**
 * What somebody is to be rated in, so that nobody rated completely becomes incomplete when the guide changes: what the
 * version rates with which the latest readiness interview was finished (`kept`: versions by hash). Before one, and
 * where no version of it is known here, what today's guide rates.
 */
export function dimensionsToRate(own: readonly Guided[], kept: ReadonlyMap<string, Instrument>): Dimension[] {
  const guides = own
    .filter((each) => each.purpose === 'readiness' && isFinished(each))
    .toSorted((x, y) => compare(x.heldOn ?? '', y.heldOn ?? ''))
    .flatMap(({ instrument }) => kept.get(instrument ?? '') ?? [])
  return dimensionsRatedIn(guides.at(-1) ?? instrumentFor('readiness'))
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0)

/** How far a rater is with their own ratings of what an interview has rated. */
export function ratingProgress(
  instrument: Instrument,
  own: readonly { dimension: Dimension; value: number | null; final: boolean }[],
): { rated: number; of: number; isFinal: boolean } {
  const asked = dimensionsRatedIn(instrument)
  const ratingOf = new Map(own.map((each) => [each.dimension, each]))
  return {
    rated: asked.filter((each) => (ratingOf.get(each)?.value ?? null) !== null).length,
    of: asked.length,
    isFinal: asked.every((each) => ratingOf.get(each)?.final),
  }
}

/** Which of these raters have not finished their own ratings of what an interview has rated. */
export const ratersUnfinished = (
  instrument: Instrument,
  raters: readonly string[],
  ratings: readonly { rater: string; kind: RatingKind; dimension: Dimension; value: number | null; final: boolean }[],
): string[] =>
  raters.filter((id) => {
    const own = ratings.filter(({ rater, kind }) => rater === id && kind === 'independent')
    return !ratingProgress(instrument, own).isFinal
  })
