import type { RatingComparison } from '../../surveys/ratings/comparison.ts'
import type { Texts } from '../text/index.ts'

/** Finished ratings of a person or of the place side by side, with what was agreed. */
export interface ComparisonPartial {
  comparison: Pick<RatingComparison<string>, 'raters' | 'rows'>
  /** What each row is called. */
  labels: Record<string, string>
  /** Above the first column. */
  head: string
  t: Texts
}
